import Foundation
import PostingCommands
import ServicePosting
import Testing

/// Every file below scripts/scenarios is a test.
@Suite struct ScenarioTests {
  static let folder = TableFiles.top.appending(path: "scripts/scenarios")

  /// The paths below the folder, in order.
  static let names: [String] = {
    let all = FileManager.default.enumerator(atPath: folder.path)?.allObjects as? [String]
    return (all ?? []).filter { $0.hasSuffix(".post") }.sorted()
  }()

  @Test(arguments: names) func scenario(name: String) throws {
    let url = Self.folder.appending(path: name)
    let bytes = [UInt8](try Data(contentsOf: url))
    let text = try ScriptText.decode(bytes, name: name)
    let runner = ScenarioRunner(company: .demo, files: Self.files(beside: url))
    let result = runner.run(name: name, text: text)
    #expect(result.isPassed, "\(result.failures.flatMap(\.lines).joined(separator: "\n"))")
    #expect(result.commandCount > 0)
  }

  /// Scenarios may run the scripts beside them.
  static func files(beside script: URL) -> FileAccess {
    let folder = script.deletingLastPathComponent()
    return FileAccess { path, caller throws(Diagnostic) in
      let url = folder.appending(path: FileAccess.resolved(path, fromScript: caller))
      do {
        return try String(contentsOf: url, encoding: .utf8)
      } catch {
        throw Diagnostic(.refused, code: "E-FILE", "The file \(path) cannot be read.")
      }
    }
  }
}
