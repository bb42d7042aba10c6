// swift-tools-version: 6.2
import PackageDescription

let upcoming: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: upcoming)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: upcoming)
}

let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")

let package = Package(
  name: "legami",
  products: [.executable(name: "legami", targets: ["legami"])],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/LebJe/TOMLKit", exact: "0.6.0"),
  ],
  targets: [
    // The C libraries, each behind a header of our own: Swift never sees theirs.
    .target(
      name: "CCurses",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(
      name: "CIgraph",
      linkerSettings: [.linkedLibrary("igraph")]),

    .systemLibrary(name: "CLibXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(name: "CXML", dependencies: ["CLibXML"]),
    .target(name: "CHeap"),

    // The kits: they know no social work.
    module("GraphKit", ["CIgraph"]),
    module("TerminalKit", ["CCurses", .product(name: "TOMLKit", package: "TOMLKit")]),

    // The domain.
    module("LegamiModel"),
    module("LegamiInsight", ["LegamiModel", "GraphKit"]),
    module("LegamiStore", ["LegamiModel", grdb]),
    module("LegamiFormats", ["LegamiModel", "CXML"]),
    module("LegamiWords", ["LegamiModel"]),
    module("LegamiDemonstration", ["LegamiModel", "LegamiStore"]),
    module("LegamiDrawing", ["LegamiModel", "TerminalKit", "GraphKit"]),

    // The program.
    module(
      "LegamiApp",
      [
        "LegamiModel", "LegamiInsight", "LegamiStore", "LegamiFormats", "LegamiWords",
        "LegamiDemonstration", "LegamiDrawing", "TerminalKit", "GraphKit",
      ]),
    .executableTarget(
      name: "legami",
      dependencies: [
        "CHeap", "LegamiApp",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: upcoming),
    // What `make bench` runs.
    .executableTarget(
      name: "legami-bench",
      dependencies: [
        "LegamiApp", "LegamiStore", "LegamiModel", "LegamiDrawing", "LegamiWords", "TerminalKit", "GraphKit",
      ],
      swiftSettings: upcoming),

    // The tests, a folder a target. `LegamiAppTests` and `EndToEndTests` run the programs that are built beside them.
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: upcoming),
    tests("HouseTests", []),
    tests("GraphKitTests", ["GraphKit"]),
    tests("TerminalKitTests", ["TerminalKit", "CCurses", "TestSupport"]),
    tests("LegamiModelTests", ["LegamiModel"]),
    tests("LegamiInsightTests", ["LegamiInsight", "LegamiModel", "GraphKit"]),
    tests("LegamiStoreTests", ["LegamiStore", "LegamiModel", grdb, "TestSupport"], exclude: ["Fixtures"]),
    tests("LegamiFormatsTests", ["LegamiFormats", "LegamiModel", "TestSupport"]),
    tests("LegamiWordsTests", ["LegamiWords", "LegamiModel"]),
    tests(
      "LegamiDemonstrationTests",
      ["LegamiDemonstration", "LegamiInsight", "LegamiStore", "LegamiModel", "GraphKit", "TestSupport"]),
    tests("LegamiDrawingTests", ["LegamiDrawing", "LegamiModel", "TerminalKit", "GraphKit"]),
    tests(
      "LegamiAppTests",
      [
        "LegamiApp", "LegamiDemonstration", "LegamiDrawing", "LegamiFormats", "LegamiInsight", "LegamiStore",
        "LegamiWords", "LegamiModel", "TerminalKit", "legami", "TestSupport",
      ]),
    tests("EndToEndTests", ["TestSupport"]),
  ]
)
