// Signals, the wake-up pipe and what a crash leaves behind.
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif

#include "legami_curses.h"
#include "legami_internal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/types.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

enum { HANDLED = 9, FATAL = 15, RESTORE_CAPACITY = 256, HELD_ERRORS = 16384 };

static const int handled[HANDLED] = {SIGWINCH, SIGHUP, SIGTERM, SIGINT, SIGTSTP, SIGCONT, SIGQUIT, SIGPIPE, SIGXFSZ};
// A crash, and what else ends a program that has made nothing of it.
static const int fatal[FATAL] = {SIGSEGV, SIGILL,  SIGABRT, SIGTRAP,   SIGBUS,  SIGFPE, SIGSYS, SIGUSR1,
                                 SIGUSR2, SIGALRM, SIGPROF, SIGVTALRM, SIGXCPU, SIGIO,  SIGPWR};
static struct sigaction handled_before[HANDLED];
static struct sigaction fatal_before[FATAL];
static bool prepared;
static bool installed;

// The bits say what happened, the byte only ends a poll: a full pipe can lose no signal.
static _Atomic uint32_t happened;
static int wake_pipe[2] = {-1, -1};
static int input_descriptor = -1;
static int output_descriptor = -1;

static char restore_bytes[RESTORE_CAPACITY];
static volatile size_t restore_length;
static struct termios restore_modes;
static volatile sig_atomic_t restore_has_modes;
static char *alternate_stack;
static int held_errors = -1;
static int real_errors = -1;

static void ring(uint32_t bit, char name) {
  atomic_fetch_or(&happened, bit);
  ssize_t ignored = write(wake_pipe[1], &name, 1);
  (void)ignored;
}

static void on_signal(int number) {
  int saved = errno;
  switch (number) {
    case SIGWINCH: ring(LEGAMI_TERM_RESIZE, 'w'); break;
    case SIGHUP: ring(LEGAMI_TERM_HANGUP, 'h'); break;
    case SIGTERM: ring(LEGAMI_TERM_TERMINATE, 't'); break;
    case SIGINT: ring(LEGAMI_TERM_INTERRUPT, 'i'); break;
    case SIGTSTP: ring(LEGAMI_TERM_STOP, 'z'); break;
    case SIGCONT: ring(LEGAMI_TERM_CONTINUE, 'c'); break;
    case SIGQUIT: ring(LEGAMI_TERM_QUIT, 'q'); break;
    default: break;
  }
  errno = saved;
}

// Only async-signal-safe calls, also in what it calls.
static void on_crash(int number) {
  if (restore_length > 0) {
    ssize_t ignored = write(output_descriptor, restore_bytes, restore_length);
    (void)ignored;
  }
  if (restore_has_modes) tcsetattr(input_descriptor, TCSANOW, &restore_modes);
  legami_errors_release();
  struct sigaction standard;
  memset(&standard, 0, sizeof standard);
  standard.sa_handler = SIG_DFL;
  sigemptyset(&standard.sa_mask);
  sigaction(number, &standard, NULL);
  raise(number);
}

bool legami_signals_prepare(void) {
  if (wake_pipe[0] < 0 && pipe(wake_pipe) != 0) return false;
  for (int end = 0; end < 2; end++) {
    fcntl(wake_pipe[end], F_SETFL, O_NONBLOCK);
    fcntl(wake_pipe[end], F_SETFD, FD_CLOEXEC);
  }
  for (int i = 0; i < HANDLED; i++) sigaction(handled[i], NULL, &handled_before[i]);
  for (int i = 0; i < FATAL; i++) sigaction(fatal[i], NULL, &fatal_before[i]);
  prepared = true;
  return true;
}

void legami_signals_install(int input, int output) {
  input_descriptor = input;
  output_descriptor = output;
  atomic_store(&happened, 0);
  struct sigaction ours;
  memset(&ours, 0, sizeof ours);
  sigemptyset(&ours.sa_mask);
  ours.sa_flags = SA_RESTART;
  for (int i = 0; i < HANDLED; i++) {
    // A file that grows too large and a pipe without a reader are told by the write itself.
    ours.sa_handler = handled[i] == SIGPIPE || handled[i] == SIGXFSZ ? SIG_IGN : on_signal;
    sigaction(handled[i], &ours, NULL);
  }
  // A crash by stack overflow has no stack left to run the handler on.
  if (alternate_stack == NULL) {
    size_t size = 65536;
    alternate_stack = malloc(size);
    if (alternate_stack != NULL) {
      stack_t stack = {.ss_sp = alternate_stack, .ss_flags = 0, .ss_size = size};
      sigaltstack(&stack, NULL);
    }
  }
  struct sigaction crash;
  memset(&crash, 0, sizeof crash);
  sigemptyset(&crash.sa_mask);
  crash.sa_handler = on_crash;
  crash.sa_flags = SA_RESETHAND | SA_NODEFER | SA_ONSTACK;
  for (int i = 0; i < FATAL; i++) {
    // What is ignored ends nothing.
    if (fatal_before[i].sa_handler != SIG_IGN) sigaction(fatal[i], &crash, NULL);
  }
  installed = true;
}

void legami_signals_restore(void) {
  if (!prepared) return;
  for (int i = 0; i < HANDLED; i++) sigaction(handled[i], &handled_before[i], NULL);
  if (installed) {
    for (int i = 0; i < FATAL; i++) sigaction(fatal[i], &fatal_before[i], NULL);
  }
  restore_length = 0;
  restore_has_modes = 0;
  prepared = false;
  installed = false;
  // The pipe stays open: a worker may still ring it, and a closed descriptor could be somebody else's by then.
}

void legami_signals_set_restore(const char *bytes, size_t length, const struct termios *modes) {
  restore_length = 0;
  size_t kept = length < RESTORE_CAPACITY ? length : RESTORE_CAPACITY;
  memcpy(restore_bytes, bytes, kept);
  restore_length = kept;
  if (modes != NULL) restore_modes = *modes;
  restore_has_modes = modes != NULL;
}

void legami_term_wake(void) {
  if (wake_pipe[1] < 0) return;
  uint32_t before = atomic_fetch_or(&happened, LEGAMI_TERM_WAKE);
  if (before & LEGAMI_TERM_WAKE) return;
  ssize_t ignored = write(wake_pipe[1], "k", 1);
  (void)ignored;
}

void legami_term_ring(uint32_t bit) {
  if (wake_pipe[1] >= 0) ring(bit, 'r');
}

bool legami_term_is_ending(void) {
  return atomic_load(&happened) & (LEGAMI_TERM_TERMINATE | LEGAMI_TERM_HANGUP);
}

uint32_t legami_term_wait(int timeout_ms) {
  struct pollfd waiting = {.fd = wake_pipe[0], .events = POLLIN, .revents = 0};
  uint32_t flags = atomic_exchange(&happened, 0);
  if (poll(&waiting, 1, flags != 0 ? 0 : timeout_ms) > 0) {
    char names[64];
    while (read(wake_pipe[0], names, sizeof names) == (ssize_t)sizeof names) {
    }
  }
  return flags | atomic_exchange(&happened, 0);
}

void legami_term_stop(void) {
  struct sigaction standard, ours;
  memset(&standard, 0, sizeof standard);
  standard.sa_handler = SIG_DFL;
  sigemptyset(&standard.sa_mask);
  sigaction(SIGTSTP, &standard, &ours);
  // To the group, so that a launcher in front of us stops too. SIGTSTP rather than
  // SIGSTOP: the system drops it in an orphaned group, which nobody could continue.
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
}

void legami_term_no_core(void) {
  struct rlimit none = {0, 0};
  setrlimit(RLIMIT_CORE, &none);
#ifdef __linux__
  prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

void legami_term_hold_errors(void) {
#ifdef __linux__
  if (held_errors >= 0 || !isatty(STDERR_FILENO)) return;
  int memory = memfd_create("legami-stderr", MFD_CLOEXEC);
  if (memory < 0) return;
  real_errors = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (real_errors < 0 || dup2(memory, STDERR_FILENO) < 0) {
    close(memory);
    if (real_errors >= 0) close(real_errors);
    real_errors = -1;
    return;
  }
  held_errors = memory;
#endif
}

void legami_errors_release(void) {
  if (held_errors < 0) return;
  dup2(real_errors, STDERR_FILENO);
  close(real_errors);
  real_errors = -1;
  off_t end = lseek(held_errors, 0, SEEK_END);
  if (end > 0) {
    // The end says more than the beginning when there is too much.
    lseek(held_errors, end > HELD_ERRORS ? end - HELD_ERRORS : 0, SEEK_SET);
    char piece[1024];
    ssize_t length;
    while ((length = read(held_errors, piece, sizeof piece)) > 0) {
      ssize_t ignored = write(STDERR_FILENO, piece, (size_t)length);
      (void)ignored;
    }
  }
  close(held_errors);
  held_errors = -1;
}
