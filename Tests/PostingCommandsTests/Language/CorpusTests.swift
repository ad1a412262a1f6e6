import Foundation
import ServicePosting
import Testing

@testable import PostingCommands

/// Lines and files that are no commands and no scripts, with what is said about them.
@Suite struct CorpusTests {
  /// The lines of a file of the corpus without its comments.
  static func lines(of name: String) -> [String] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let url = folder.appending(path: "Corpus/\(name)")
    let text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }
  }

  @Test func `each malformed line is told with its column, its code and a reason`() throws {
    let rows = Self.lines(of: "lines.tsv")
    #expect(rows.count > 1_000)
    let session = Session(company: .empty)
    for row in rows {
      let parts = row.split(separator: "\t", maxSplits: 3, omittingEmptySubsequences: false)
      let value = try JSONSerialization.jsonObject(
        with: Data((parts.last ?? "").utf8), options: .fragmentsAllowed)
      let line = try #require(value as? String)
      do throws(Diagnostic) {
        try session.check(line)
        Issue.record("read as a command: \(row)")
      } catch {
        let place = SourcePlace(file: nil, line: 1, text: line, byte: error.range?.start ?? -1)
        #expect(error.kind == .syntax, "\(row)")
        #expect(String(place.column) == parts[0], "\(row)")
        #expect(error.code == parts[1], "\(row)")
        let isTold = parts[2].isEmpty ? !error.message.isEmpty : error.message.contains(parts[2])
        #expect(isTold, "\(row)\n\(error.message)")
      }
    }
  }

  struct Fault: Decodable, Equatable {
    let line: Int
    let column: Int
    let code: String

    init(_ placed: PlacedDiagnostic) {
      (line, column) = (placed.place.line, placed.place.column)
      code = placed.diagnostic.code
    }

    init(from decoder: any Decoder) throws {
      var parts = try decoder.unkeyedContainer()
      line = try parts.decode(Int.self)
      column = try parts.decode(Int.self)
      code = try parts.decode(String.self)
    }
  }

  struct File: Decodable {
    let text: String
    let faults: [Fault]
  }

  @Test func `all faults of a file are told at once, each with line and column`() throws {
    let rows = Self.lines(of: "files.jsonl")
    #expect(rows.count > 200)
    let runner = ScenarioRunner(company: .empty)
    for row in rows {
      let file = try JSONDecoder().decode(File.self, from: Data(row.utf8))
      let found: [Fault]
      do throws(ScriptFaults) {
        let script = try Script(name: "a.post", text: file.text)
        found = ScriptActions(script).faults.map(Fault.init)
      } catch {
        found = error.faults.map(Fault.init)
      }
      #expect(found == file.faults, "\(row)")
      if file.faults.isEmpty { continue }
      let result = runner.run(name: "a.post", text: file.text)
      #expect(result.commandCount == 0 && result.isUnreadable, "\(row)")
      for failure in result.failures {
        #expect(failure.lines.first?.hasPrefix("a.post:") == true, "\(row)")
      }
    }
  }
}
