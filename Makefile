# make run        build a release and open the demonstration
# make test       the whole test suite
# make check      format, warnings as errors, tests
# make bench      the benchmark table (BENCH=... to choose; BESIDE=commit measures that build by turns with this one)
# make install    PREFIX=/usr/local
# make docs       writes docs/keys.md again from the registry of actions
# make samples    DIR=folder: read real files of other programs

PREFIX ?= /usr/local
DESTDIR ?=
SWIFT ?= swift
BUILD_FLAGS ?=
RELEASE = $(SWIFT) build -c release --static-swift-stdlib --product legami
BINARY = $$($(RELEASE) --show-bin-path)/legami

.PHONY: run test check lint build release bench install samples docs packages clean

run: release
	@exec $(BINARY) demo

release: packages
	@$(RELEASE)

build: packages
	@$(SWIFT) build $(BUILD_FLAGS)

test: packages
	@$(SWIFT) build --build-tests $(BUILD_FLAGS)
	@$(SWIFT) test --skip-build $(BUILD_FLAGS)

lint: packages
	@$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests

check: lint
	@$(MAKE) --no-print-directory test BUILD_FLAGS="$(BUILD_FLAGS) -Xswiftc -warnings-as-errors"

bench: release
	@$(SWIFT) build -c release --static-swift-stdlib --product legami-bench
	@beside=; if [ -n "$(BESIDE)" ]; then beside=$$(scripts/build-beside "$(BESIDE)") || exit 1; fi; \
	  $$($(RELEASE) --show-bin-path)/legami-bench $(BENCH) $${beside:+--beside "$$beside"}

samples: packages
	@test -d "$(DIR)" || { echo "make samples DIR=folder: no folder of sample files was given, nothing was read"; exit 0; }
	@LEGAMI_SAMPLES="$(abspath $(DIR))" $(SWIFT) test --filter Samples

docs: packages
	@LEGAMI_WRITE_DOCS=1 $(SWIFT) test $(BUILD_FLAGS) --filter KeysDocument

install: release
	@install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/legami/themes" "$(DESTDIR)$(PREFIX)/share/man/man1"
	@install -m 755 "$(BINARY)" "$(DESTDIR)$(PREFIX)/bin/legami"
	@install -m 644 themes/*.toml "$(DESTDIR)$(PREFIX)/share/legami/themes/"
	@install -m 644 docs/legami.1 "$(DESTDIR)$(PREFIX)/share/man/man1/legami.1"
	@echo "legami is in $(DESTDIR)$(PREFIX)/bin"

packages:
	@scripts/system-packages

clean:
	@rm -rf .build
