// swift-tools-version: 6.2
import PackageDescription

/// Debian's C libraries: a module map and a shim each, nothing else.
///
/// The Makefile installs the packages that stand here.
func library(_ name: String, pkgConfig: String? = nil, debian: String...) -> Target {
  .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt(debian)])
}

let settings: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
]

func room(
  _ name: String, _ dependencies: [Target.Dependency] = [], settings: [SwiftSetting] = settings
) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// For a room that works on every sample: without it, tests would wait for that ten times as long.
let optimised = settings + [.unsafeFlags(["-O"], .when(configuration: .debug))]

func program(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .executableTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(
    name: name, dependencies: dependencies + ["TestSupport"],
    exclude: exclude,
    swiftSettings: settings)
}

let package = Package(
  name: "lectern",
  products: [
    .executable(name: "lectern", targets: ["lectern"]),
    .executable(name: "speech-worker", targets: ["speech-worker"]),
    .executable(name: "picture-worker", targets: ["picture-worker"]),
  ],
  targets: [
    library("CLibXML2", pkgConfig: "libxml-2.0", debian: "libxml2-dev"),
    library("CCmarkGFM", pkgConfig: "libcmark-gfm", debian: "libcmark-gfm-dev", "libcmark-gfm-extensions-dev"),
    library("CLibYAML", pkgConfig: "yaml-0.1", debian: "libyaml-dev"),
    // Opened when it is needed: see its shim.
    library("CCurl", debian: "libcurl4-openssl-dev"),
    library("CZlib", pkgConfig: "zlib", debian: "zlib1g-dev"),
    library("CEspeakNG", pkgConfig: "espeak-ng", debian: "libespeak-ng-dev"),
    library("CSndfile", pkgConfig: "sndfile", debian: "libsndfile1-dev"),
    library("CZip", pkgConfig: "libzip", debian: "libzip-dev"),
    library("CNettle", pkgConfig: "nettle", debian: "nettle-dev"),
    library("CFLAC", pkgConfig: "flac", debian: "libflac-dev"),
    library("COgg", pkgConfig: "ogg", debian: "libogg-dev"),
    library("CVorbis", pkgConfig: "vorbisenc", debian: "libvorbis-dev"),
    library("COpus", pkgConfig: "opus", debian: "libopus-dev"),
    library("CLAME", debian: "libmp3lame-dev"),
    library("CTagLib", pkgConfig: "taglib", debian: "libtag1-dev"),
    library("CSoxr", pkgConfig: "soxr", debian: "libsoxr-dev"),
    library("CEbur128", pkgConfig: "libebur128", debian: "libebur128-dev"),
    library("CGD", debian: "libgd-dev"),
    library("CMicrohttpd", debian: "libmicrohttpd-dev"),
    library("CMeCab", debian: "libmecab-dev", "mecab-ipadic-utf8"),

    // What Linux has and Swift's Glibc module doesn't.
    .systemLibrary(name: "CLinux"),

    // TagLib's ID3, which is in C++, with a plain C header.
    .target(name: "CID3", dependencies: ["CTagLib"]),

    // The rooms, in the order in which an article passes through them.
    room("Reading", ["CLibXML2", "CCmarkGFM", "CLibYAML", "CZlib", "CCurl"]),
    room("Scripting", ["Reading", "CLibXML2", "CMeCab"]),
    room("SpeechProtocol"),
    room("Speaking", ["Reading", "Scripting", "SpeechProtocol"]),
    room(
      "Mastering",
      [
        "Reading", "Scripting", "Speaking", "CSndfile", "CFLAC", "COgg", "CVorbis", "COpus", "CLAME", "CID3", "CSoxr",
      ],
      settings: optimised),
    // A target of its own, for bytes in code are slow to compile: once, not with every change of Publishing.
    .target(
      name: "Player",
      resources: [
        .embedInCode("base.css"), .embedInCode("player.css"), .embedInCode("player.js"), .embedInCode("icons.svg"),
        .embedInCode("index.css"), .embedInCode("index.js"),
      ],
      swiftSettings: settings),
    room(
      "Publishing", ["Reading", "Scripting", "Speaking", "Mastering", "Player", "CNettle", "CLibXML2", "CZlib", "CZip"]),
    room("Producing", ["Reading", "Scripting", "Speaking", "Mastering", "Publishing", "CLinux"]),
    room("Serving", ["CLinux", "CMicrohttpd"]),
    room("Arguments"),

    program(
      "lectern",
      ["Arguments", "Reading", "Scripting", "Speaking", "Mastering", "Publishing", "Producing", "Serving"]),
    program("speech-worker", ["SpeechProtocol", "CEspeakNG"], exclude: ["LICENSE"]),
    program("picture-worker", ["CGD"]),

    .target(
      name: "TestSupport", dependencies: ["Reading", "Scripting", "Speaking", "Mastering"],
      path: "Tests/TestSupport", swiftSettings: settings),
    tests("ReadingTests", ["Reading", "CZlib"], exclude: ["HTML/Pages", "Snapshots"]),
    tests("ScriptingTests", ["Reading", "Scripting"], exclude: ["Snapshots"]),
    .executableTarget(
      name: "test-worker", dependencies: ["SpeechProtocol"], path: "Tests/TestWorker", swiftSettings: settings),
    tests(
      "SpeakingTests", ["Reading", "Scripting", "SpeechProtocol", "Speaking", "speech-worker", "test-worker"]),
    tests("MasteringTests", ["Reading", "Scripting", "Speaking", "Mastering", "CSndfile", "CEbur128"]),
    tests(
      "PublishingTests", ["Reading", "Scripting", "Speaking", "Mastering", "Publishing", "picture-worker", "CZip"],
      exclude: ["Snapshots"]),
    tests(
      "ProducingTests",
      ["Reading", "Scripting", "Speaking", "Mastering", "Publishing", "Producing", "speech-worker", "picture-worker"]),
    tests("ServingTests", ["Serving"]),
    tests("ArgumentsTests", ["Arguments"]),
    tests("EndToEndTests", ["lectern", "speech-worker", "picture-worker", "test-worker"], exclude: ["Transcripts"]),
  ],
  swiftLanguageModes: [.v6]
)
