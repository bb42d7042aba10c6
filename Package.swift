// swift-tools-version: 6.1
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

    .target(
      name: "CXML",
      cSettings: [.unsafeFlags(["-I/usr/include/libxml2"])],
      linkerSettings: [.linkedLibrary("xml2")]),

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
        "LegamiApp", "LegamiStore", "LegamiModel", "LegamiFormats", "LegamiDrawing", "LegamiDemonstration",
        "LegamiWords", "TerminalKit", "GraphKit",
      ],
      swiftSettings: upcoming),

    // The tests, a folder a target.
    .target(name: "TestSupport", dependencies: ["LegamiModel"], path: "Tests/TestSupport", swiftSettings: upcoming),
    tests("GraphKitTests", ["GraphKit", "TestSupport"]),
    tests("TerminalKitTests", ["TerminalKit", "TestSupport"]),
    tests("LegamiModelTests", ["LegamiModel", "TestSupport"]),
    tests("LegamiInsightTests", ["LegamiInsight", "LegamiDemonstration", "TestSupport"]),
    tests("LegamiStoreTests", ["LegamiStore", grdb, "TestSupport"], exclude: ["Fixtures"]),
    tests("LegamiFormatsTests", ["LegamiFormats", "LegamiStore", "TestSupport"]),
    tests("LegamiWordsTests", ["LegamiWords", "TestSupport"]),
    tests("LegamiDemonstrationTests", ["LegamiDemonstration", "LegamiInsight", "TestSupport"]),
    tests("LegamiDrawingTests", ["LegamiDrawing", "LegamiDemonstration", "TestSupport"]),
    tests("LegamiAppTests", ["LegamiApp", "legami", "TestSupport"]),
    tests("EndToEndTests", ["TestSupport"]),
  ]
)
