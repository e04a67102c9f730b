// swift-tools-version: 6.1
import PackageDescription

/// Features of later language versions that keep dependencies between modules visible.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

/// A library module: its folder under `Sources`, and what it imports.
func module(_ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = []) -> Target {
  .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: settings)
}

/// A test module, mirroring the module of the same name.
func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: dependencies + ["PolicyDiffTestSupport"], exclude: exclude,
    swiftSettings: settings)
}

let package = Package(
  name: "PolicyDiffPackage",
  products: [
    .executable(name: "policydiff", targets: ["policydiff"]),
    .library(name: "PolicyDiff", targets: ["PolicyDiff"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CMD4C", pkgConfig: "md4c", providers: [.apt(["libmd4c-dev"])]),
    // No pkgConfig: it would link the shared library, whose loading costs every start about a millisecond.
    .systemLibrary(name: "CCrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CLinux"),
    // No pkgConfig here either: libxml2 has the library loaded already.
    .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),

    module("PolicyModel"),
    module("SequenceDifference"),
    module("PolicyText", ["PolicyModel"]),
    module("DocumentReaders", ["CLibXML2", "CMD4C", "CZlib", "PolicyText", "PolicyModel"]),
    module("SectionDifference", ["SequenceDifference", "PolicyText", "PolicyModel"]),
    module("RoleClassification", ["PolicyText", "PolicyModel"]),
    module("ChangeClassification", ["PolicyText", "PolicyModel", "SequenceDifference"]),
    module("LicenseDetection", ["PolicyText", "PolicyModel"]),
    module("DocumentValidation", ["PolicyText", "PolicyModel", .product(name: "Yams", package: "Yams")]),
    module(
      "VersionStorage",
      [
        "CCrypto", "CLinux", "PolicyModel", .product(name: "Yams", package: "Yams"),
        .product(name: "GRDB", package: "GRDB.swift"), .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]),
    module("SummaryComposition", ["PolicyText", "PolicyModel", "SequenceDifference"]),
    module("ReportWriters", ["CCrypto", "PolicyModel"]),
    module("WordWriter", ["CZlib", "PolicyModel", "ReportWriters", "SequenceDifference"]),
    module(
      "PolicyDiff",
      [
        "CLinux", "PolicyModel", "PolicyText", "DocumentReaders", "RoleClassification", "SectionDifference",
        "ChangeClassification",
        "LicenseDetection", "DocumentValidation", "VersionStorage", "SummaryComposition", "ReportWriters",
        "WordWriter",
      ]),
    module(
      "PolicyDiffCommandLine",
      [
        "ChangeClassification", "PolicyDiff", "PolicyModel", "VersionStorage", "DocumentReaders", "LicenseDetection",
        "SummaryComposition",
        "ReportWriters",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "policydiff", dependencies: ["PolicyDiffCommandLine", "PolicyDiff"], swiftSettings: settings),
    module("PolicyDiffTestSupport", ["PolicyDiff", "PolicyModel"]),

    tests("PolicyModel", ["PolicyModel"]),
    tests("DocumentReaders", ["DocumentReaders", "PolicyModel"], exclude: ["Outlines", "Pages"]),
    tests("RoleClassification", ["RoleClassification", "PolicyText", "DocumentReaders", "PolicyModel"]),
    tests("SequenceDifference", ["SequenceDifference"]),
    tests("PolicyText", ["PolicyText"]),
    tests("SectionDifference", ["SectionDifference", "DocumentReaders", "PolicyModel"]),
    tests(
      "ChangeClassification",
      [
        "ChangeClassification", "PolicyText", "SectionDifference", "DocumentReaders", "RoleClassification",
        "PolicyModel",
      ]),
    tests("LicenseDetection", ["LicenseDetection", "PolicyText", "DocumentReaders", "PolicyModel"]),
    tests(
      "DocumentValidation",
      ["DocumentValidation", "DocumentReaders", "RoleClassification", "SectionDifference", "PolicyModel"]),
    tests("VersionStorage", ["VersionStorage", "PolicyModel"]),
    tests("SummaryComposition", ["SummaryComposition", "PolicyModel"]),
    tests("ReportWriters", ["ReportWriters", "PolicyModel"]),
    tests("WordWriter", ["WordWriter", "PolicyDiff", "DocumentReaders", "PolicyModel", "ReportWriters"]),
    tests(
      "PolicyDiff",
      [
        "PolicyDiff", "DocumentReaders", "PolicyModel", "ReportWriters", "SectionDifference", "SummaryComposition",
        "VersionStorage", .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    tests(
      "PolicyDiffCommandLine",
      [
        "PolicyDiffCommandLine", "PolicyDiff", "VersionStorage",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
  ]
)
