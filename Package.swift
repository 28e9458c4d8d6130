// swift-tools-version: 6.2

import PackageDescription

/// Settings of every target of this package: one language mode, no silent looseness, no warning
/// left standing.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// The core also compiles under Embedded Swift, for the browser: what that subset lacks is an error.
let core: [SwiftSetting] = strict + [.treatWarning("EmbeddedRestrictions", as: .error)]

let package = Package(
  name: "neuregen-guide",
  products: [
    .executable(name: "neuregen", targets: ["neuregen"]),
    .library(
      name: "NeuregenGuide",
      targets: ["Conversation", "Rendering", "Knowledge", "BuiltInKnowledge"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
  ],
  targets: [
    // The core: values in, values out.
    .target(name: "TextSearch", swiftSettings: core),
    .target(name: "Knowledge", dependencies: ["TextSearch"], swiftSettings: core),
    .target(name: "Conversation", dependencies: ["TextSearch", "Knowledge"], swiftSettings: core),
    .target(name: "Rendering", dependencies: ["Conversation", "Knowledge"], swiftSettings: core),

    // Content: read, checked and compiled from knowledge/.
    .systemLibrary(
      name: "CCmarkGFM", pkgConfig: "libcmark-gfm", providers: [.apt(["libcmark-gfm-dev"])]),
    .target(
      name: "KnowledgeAuthoring",
      dependencies: [
        "Knowledge", "TextSearch", "CCmarkGFM", .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: strict),
    .systemLibrary(name: "CGumbo", pkgConfig: "gumbo", providers: [.apt(["libgumbo-dev"])]),
    .target(
      name: "PageReading",
      dependencies: ["CCmarkGFM", "CGumbo", "Knowledge", "KnowledgeAuthoring", "TextSearch"],
      swiftSettings: strict),
    .executableTarget(
      name: "knowledge-compiler", dependencies: ["KnowledgeAuthoring"], swiftSettings: strict),
    .plugin(
      name: "CompileKnowledge", capability: .buildTool(), dependencies: ["knowledge-compiler"]),
    // Its path spans knowledge/, so that the next build sees a file that was added there.
    .target(
      name: "BuiltInKnowledge",
      dependencies: ["Knowledge", "TextSearch"],
      path: ".",
      exclude: [
        "ARCHITECTURE.md", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "LICENSES", "Makefile",
        "NOTICE", "README.md", "SECURITY.md", "scripts",
        "Benchmarks", "Plugins", "Tests", "transcripts", "Sources/TextSearch", "Sources/Knowledge",
        "Sources/Conversation", "Sources/Rendering", "Sources/KnowledgeAuthoring",
        "Sources/CCmarkGFM", "Sources/CReadline", "Sources/CTerminal", "Sources/ChatTerminal",
        "Sources/Evaluation", "Sources/Transcripts", "Sources/knowledge-compiler",
        "Sources/neuregen", "Sources/CGumbo", "Sources/GuideWasm", "Sources/PageReading",
        "Sources/QuestionLog", "Sources/WebSite", "Sources/Workbench", "Sources/ChatServer", "Web",
      ],
      sources: ["Sources/BuiltInKnowledge"],
      swiftSettings: core,
      plugins: ["CompileKnowledge"]),

    // Adapters: thin, and none imports another.
    .target(
      name: "Transcripts", dependencies: ["Conversation", "Knowledge", "Rendering"],
      swiftSettings: strict),
    .target(
      name: "Evaluation", dependencies: ["Conversation", "Knowledge", "Rendering", "TextSearch"],
      swiftSettings: strict),
    .target(
      name: "Workbench",
      dependencies: ["Conversation", "Knowledge", "KnowledgeAuthoring", "Rendering", "TextSearch"],
      swiftSettings: strict),
    .target(
      name: "QuestionLog", dependencies: ["Conversation", "Knowledge", "Rendering", "TextSearch"],
      swiftSettings: strict),
    .systemLibrary(name: "CReadline", providers: [.apt(["libreadline-dev"])]),
    .target(name: "CTerminal", dependencies: ["CReadline"]),
    .target(
      name: "ChatTerminal",
      dependencies: ["Conversation", "Knowledge", "Rendering", "CReadline", "CTerminal"],
      swiftSettings: strict),
    .target(
      name: "ChatServer",
      dependencies: [
        "Conversation", "Knowledge", "Rendering",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "CoreMetrics", package: "swift-metrics"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
      ],
      resources: [.embedInCode("Resources/openapi.json")],
      swiftSettings: strict),

    // The browser's door into the engine; `make web` builds it for WebAssembly.
    .executableTarget(
      name: "GuideWasm", dependencies: ["Conversation", "Knowledge", "Rendering", "TextSearch"],
      swiftSettings: core),
    .target(
      name: "WebSite",
      dependencies: [
        "Knowledge", "Rendering", .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: strict),

    // The composition root.
    .executableTarget(
      name: "neuregen",
      dependencies: [
        "BuiltInKnowledge", "ChatServer", "ChatTerminal", "Conversation", "Evaluation", "Knowledge",
        "KnowledgeAuthoring", "PageReading", "QuestionLog", "Rendering", "TextSearch",
        "Transcripts", "WebSite", "Workbench",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: strict),

    // Speed: `make bench`.
    .executableTarget(name: "baseline", path: "Benchmarks/Baseline", swiftSettings: strict),
    .executableTarget(
      name: "speed", dependencies: ["BuiltInKnowledge", "Conversation", "Knowledge"],
      path: "Benchmarks/Speed", swiftSettings: strict),
    .executableTarget(
      name: "fixed-reply",
      dependencies: [
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
      ],
      path: "Benchmarks/FixedReply", swiftSettings: strict),

    // Knowledge that tests of several modules share.
    .target(
      name: "KnowledgeFixtures", dependencies: ["Knowledge", "KnowledgeAuthoring"],
      path: "Tests/KnowledgeFixtures", swiftSettings: strict),

    // Tests: each beside the module that it tests.
    .testTarget(
      name: "TextSearchTests", dependencies: ["TextSearch"], exclude: ["Fixtures"],
      swiftSettings: strict),
    .testTarget(
      name: "ConversationTests",
      dependencies: ["BuiltInKnowledge", "Conversation", "Knowledge", "Rendering", "TextSearch"],
      swiftSettings: strict),
    .testTarget(
      name: "KnowledgeAuthoringTests",
      dependencies: [
        "BuiltInKnowledge", "Knowledge", "KnowledgeAuthoring", "KnowledgeFixtures", "TextSearch",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "TranscriptsTests",
      dependencies: ["BuiltInKnowledge", "Conversation", "Knowledge", "Rendering", "Transcripts"],
      swiftSettings: strict),
    .testTarget(
      name: "EvaluationTests",
      dependencies: ["BuiltInKnowledge", "Conversation", "Evaluation", "Knowledge", "Rendering"],
      swiftSettings: strict),
    .testTarget(
      name: "ChatTerminalTests",
      dependencies: [
        "BuiltInKnowledge", "ChatTerminal", "Conversation", "Knowledge", "Rendering",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "PageReadingTests",
      dependencies: [
        "Conversation", "Knowledge", "KnowledgeAuthoring", "PageReading", "TextSearch",
      ],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "QuestionLogTests",
      dependencies: [
        "BuiltInKnowledge", "Conversation", "Knowledge", "QuestionLog", "Rendering", "TextSearch",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "WorkbenchTests",
      dependencies: [
        "BuiltInKnowledge", "Conversation", "Knowledge", "KnowledgeAuthoring", "KnowledgeFixtures",
        "Rendering", "TextSearch", "Workbench",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ChatServerTests",
      dependencies: [
        "BuiltInKnowledge", "ChatServer", "Conversation", "Knowledge", "KnowledgeAuthoring",
        "KnowledgeFixtures", "Rendering", "TextSearch", "neuregen",
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdTesting", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "WebSiteTests",
      dependencies: ["BuiltInKnowledge", "Knowledge", "WebSite"], swiftSettings: strict),
    .testTarget(name: "WebTests", exclude: ["Pages"], swiftSettings: strict),
    .testTarget(name: "CommandTests", dependencies: ["neuregen"], swiftSettings: strict),
  ]
)
