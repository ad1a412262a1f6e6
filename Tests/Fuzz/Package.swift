// swift-tools-version: 6.2
import PackageDescription

/// A fuzzer brings its own `main`, so its targets cannot be linked into the tests of the package.
let fuzzer: [SwiftSetting] = [.unsafeFlags(["-parse-as-library"])]

let package = Package(
  name: "Fuzz",
  dependencies: [.package(name: "servicepost", path: "../..")],
  targets: [
    .executableTarget(
      name: "FuzzLine",
      dependencies: [
        .product(name: "PostingCommands", package: "servicepost"),
        .product(name: "ServicePosting", package: "servicepost"),
      ], swiftSettings: fuzzer),
    .executableTarget(
      name: "FuzzScript",
      dependencies: [
        .product(name: "PostingCommands", package: "servicepost"),
        .product(name: "ServicePosting", package: "servicepost"),
      ], swiftSettings: fuzzer),
  ],
  swiftLanguageModes: [.v6]
)
