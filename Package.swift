// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "servicepost",
  products: [
    .library(name: "ServicePosting", targets: ["ServicePosting", "Accounting"]),
    .library(name: "PostingCommands", targets: ["PostingCommands"]),
    .executable(name: "servicepost", targets: ["servicepost"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .target(name: "Accounting", swiftSettings: strict),
    .target(
      name: "ServicePosting",
      dependencies: ["Accounting"],
      resources: [.embedInCode("DemoCompany/demo-company.tables")],
      swiftSettings: strict),
    .target(
      name: "PostingCommands", dependencies: ["ServicePosting", "Accounting"],
      swiftSettings: strict),
    .systemLibrary(name: "CLibEdit", pkgConfig: "libedit", providers: [.apt(["libedit-dev"])]),
    .target(name: "CTerminalSignals"),
    .target(
      name: "LineEditing", dependencies: ["CLibEdit", "CTerminalSignals"], swiftSettings: strict),
    .executableTarget(
      name: "servicepost",
      dependencies: [
        "PostingCommands", "ServicePosting", "Accounting", "LineEditing",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "PostingBenchmarks",
      dependencies: ["PostingCommands", "ServicePosting", "Accounting"],
      swiftSettings: strict),
    .target(name: "SeededNumbers", path: "Tests/SeededNumbers", swiftSettings: strict),
    .target(
      name: "ExplanationLaw", dependencies: ["ServicePosting", "Accounting"],
      path: "Tests/ExplanationLaw", swiftSettings: strict),
    .testTarget(
      name: "AccountingTests", dependencies: ["Accounting", "SeededNumbers"],
      swiftSettings: strict),
    .testTarget(
      name: "ServicePostingTests",
      dependencies: ["ServicePosting", "Accounting", "ExplanationLaw", "SeededNumbers"],
      swiftSettings: strict),
    .testTarget(
      name: "PostingCommandsTests",
      dependencies: ["PostingCommands", "ServicePosting", "Accounting", "SeededNumbers"],
      exclude: ["Corpus"], swiftSettings: strict),
    .testTarget(name: "LineEditingTests", dependencies: ["LineEditing"], swiftSettings: strict),
    .testTarget(
      name: "ScenarioTests",
      dependencies: ["PostingCommands", "ServicePosting", "Accounting", "ExplanationLaw"],
      exclude: ["Conformance", "Messages", "Quirks", "Rules"],
      swiftSettings: strict),
    .testTarget(
      name: "TerminalTests", dependencies: ["servicepost"], swiftSettings: strict),
    .testTarget(name: "HouseTests", swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
