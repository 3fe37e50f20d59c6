// swift-tools-version: 6.2
import PackageDescription

/// Every target speaks the strict language of today and names each import where it is used.
let manners: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

// The targets stand in the order the data takes: see README.md, "How it works".
let package = Package(
  name: "rapporteur",
  products: [.executable(name: "rapporteur", targets: ["rapporteur"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    .systemLibrary(name: "CSystem"),
    .target(name: "Negotiation", swiftSettings: manners),
    .target(name: "Intake", dependencies: ["CSystem"], swiftSettings: manners),
    .target(name: "Reading", dependencies: ["Negotiation"], swiftSettings: manners),
    .target(name: "Projections", dependencies: ["Negotiation"], swiftSettings: manners),
    .target(
      name: "Chronicle", dependencies: ["CSystem", "Negotiation", "Projections"],
      swiftSettings: manners),
    .executableTarget(
      name: "rapporteur",
      dependencies: [
        "CSystem", "Negotiation", "Intake", "Reading", "Projections", "Chronicle",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: manners),
    // What scripts/bench runs; no part of the product.
    .executableTarget(
      name: "Bench", dependencies: ["Negotiation", "Intake", "Reading", "Projections", "Chronicle"],
      swiftSettings: manners),
    // The naive answer to every question, which the laws hold against the tables', and random logs to hold them on; no
    // part of the product.
    .target(
      name: "Replay", dependencies: ["Negotiation", "Projections", "Chronicle"], path: "Tests/Replay",
      swiftSettings: manners),
    .testTarget(
      name: "NegotiationTests", dependencies: ["Negotiation"], swiftSettings: manners),
    .testTarget(
      name: "ReadingTests", dependencies: ["Negotiation", "Intake", "Reading"],
      exclude: ["Constructions", "Statements"], swiftSettings: manners),
    .testTarget(
      name: "ProjectionsTests", dependencies: ["Negotiation", "Projections", "Replay"],
      swiftSettings: manners),
    .testTarget(
      name: "ChronicleTests", dependencies: ["CSystem", "Negotiation", "Projections", "Chronicle", "Replay"],
      swiftSettings: manners),
    .testTarget(
      name: "RapporteurTests", dependencies: ["rapporteur", "Negotiation", "Projections", "Chronicle", "Replay"],
      exclude: ["Pages", "Transcripts"], swiftSettings: manners),
  ],
  swiftLanguageModes: [.v6]
)
