// swift-tools-version: 6.1
import PackageDescription

/// Fuzzers of the readers, in a package of their own since they need flags that a package used by others must not have.
/// The modules under test are links into the package around this one, so that nothing has to be fetched.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

func fuzzer(_ name: String) -> Target {
  .executableTarget(
    name: name, dependencies: ["DocumentReaders", "PolicyModel", "ReadingLaws"],
    swiftSettings: settings + [.unsafeFlags(["-parse-as-library"])])
}

let package = Package(
  name: "PolicyDiffFuzzing",
  targets: [
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CMD4C", pkgConfig: "md4c", providers: [.apt(["libmd4c-dev"])]),
    .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
    .target(name: "PolicyModel", swiftSettings: settings),
    .target(name: "PolicyText", dependencies: ["PolicyModel"], swiftSettings: settings),
    .target(
      name: "DocumentReaders", dependencies: ["CLibXML2", "CMD4C", "CZlib", "PolicyText", "PolicyModel"],
      swiftSettings: settings),
    .target(name: "ReadingLaws", dependencies: ["PolicyModel"], swiftSettings: settings),
    fuzzer("FuzzHTML"),
    fuzzer("FuzzMarkdown"),
    fuzzer("FuzzText"),
    fuzzer("FuzzLineMarkup"),
  ]
)
