import Foundation

/// The program as another program starts it: arguments and pipes.
struct Program {
  /// What a run left behind.
  struct Outcome {
    let status: Int32
    let output: String
    let faults: String
  }

  /// A folder of its own, removed with all that is in it.
  struct Folder: ~Copyable {
    let path: String

    init(_ files: [String: String] = [:]) throws {
      path = NSTemporaryDirectory() + "servicepost-" + UUID().uuidString
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      for (name, text) in files { try write(name, text) }
    }

    func write(_ name: String, _ text: String) throws {
      let url = URL(filePath: path + "/" + name)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: url, atomically: false, encoding: .utf8)
    }

    func read(_ name: String) throws -> String {
      try String(contentsOf: URL(filePath: path + "/" + name), encoding: .utf8)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
  }

  /// A program that is not where it should be.
  struct Missing: Error {}

  /// The program, beside the test bundle in the build folder.
  static func path() throws -> String {
    for argument in CommandLine.arguments {
      let parts = argument.split(separator: "/", omittingEmptySubsequences: false)
      guard let bundle = parts.firstIndex(where: { $0.hasSuffix(".xctest") }) else { continue }
      let path = (parts[..<bundle] + ["servicepost"]).joined(separator: "/")
      if FileManager.default.isExecutableFile(atPath: path) { return path }
    }
    throw Missing()
  }

  /// Prepares a run in a folder.
  static func process(
    _ arguments: [String], in folder: String, environment: [String: String] = [:]
  ) throws -> Process {
    let process = Process()
    process.executableURL = URL(filePath: try path())
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = environment
    return process
  }

  /// Runs the program to its end.
  static func run(
    _ arguments: [String], in folder: String = "/", input: [UInt8] = [],
    environment: [String: String] = [:]
  ) throws -> Outcome {
    let process = try process(arguments, in: folder, environment: environment)
    let (given, output, faults) = (Pipe(), Pipe(), Pipe())
    process.standardInput = given
    process.standardOutput = output
    process.standardError = faults
    try process.run()
    try given.fileHandleForWriting.write(contentsOf: input)
    try given.fileHandleForWriting.close()
    // Both are short enough for the pipes' own memory.
    let told = try output.fileHandleForReading.readToEnd() ?? Data()
    let complained = try faults.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: String(decoding: told, as: UTF8.self),
      faults: String(decoding: complained, as: UTF8.self))
  }
}
