import Foundation
import ServicePosting
import Testing

@testable import PostingCommands

/// The examples of the catalogue are commands that succeed.
@Suite struct ExampleTests {
  /// Where sessions come from in which an example makes sense: the commands before it.
  static let preparations: [[String]] = [
    [], ["open order SVO000002"], ["open order SVO000003"],
    ["open order SVO000002", "release"],
    ["open order SVO000002", "set qty to ship 1 on line 10000", "post ship and invoice"],
    ["open order SVO000002", "post ship"],
    ["open order SVO000003", "set qty to consume 1 on line 10000", "post ship and consume"],
    ["open order SVO000002", "mark before-invoice", "release", "reopen", "release"],
    ["open order SVO000002", "release", "rewind"],
    ["open order SVO000002", "add service item SV000001"],
    ["record \"other-case.post\""], ["create order for customer 10000"],
    ["create invoice for customer 10000", "add resource MILO qty 1"],
    ["open order SVO000002", "post ship", "create invoice for customer 20000"],
    ["show orders"],
    [
      "create order for customer 10000 link service to service item no",
      "add item FILTER-K qty 2 lot no LOT-A", "post ship and invoice",
      "create credit memo for customer 10000", "add item FILTER-K qty 2",
    ],
    ["create quote SQ-1 for customer 10000", "add resource MILO qty 1"],
    [
      "create credit memo for customer 10000", "add resource MILO qty 1", "post",
      "create invoice for customer 10000",
    ],
  ]

  static let examples = CommandCatalogue.commands.flatMap(\.examples)

  static let prepared: [Session] = preparations.compactMap { lines in
    var session = Session(company: .demo)
    session.keepsJournal = true
    session.isInteractive = true
    session.files = FileAccess { _, _ throws(Diagnostic) in "show orders\n" }
    session.files?.write = { _, _, _, _ in }
    for line in lines { _ = try? session.execute(line) }
    return session
  }

  @Test(arguments: examples) func `an example succeeds`(_ example: String) {
    var faults: [String] = []
    for session in Self.prepared {
      var session = session
      do throws(Diagnostic) {
        _ = try session.execute(example)
        return
      } catch {
        faults.append("\(error.message) [\(error.code)]")
      }
    }
    Issue.record("\(example)\n\(faults.joined(separator: "\n"))")
  }

  @Test(arguments: CommandCatalogue.commands.map(\.words))
  func `every command has two examples and a help that shows them`(_ words: String) throws {
    let command = try #require(CommandCatalogue.commands.first { $0.words == words })
    #expect(Set(command.examples).count >= 2)
    var session = Session(company: .empty)
    let help = try session.execute("help \(words)").message ?? ""
    for example in command.examples { #expect(help.contains("example: \(example)")) }
    #expect(help.contains(command.summary))
  }

  @Test func `every error a command names is one the program can give`() throws {
    let top = (0..<4).reduce(URL(filePath: #filePath)) { url, _ in url.deletingLastPathComponent() }
    let sources = top.appending(path: "Sources")
    let files = FileManager.default.enumerator(atPath: sources.path)?.allObjects as? [String]
    // The catalogue's own lists of errors do not count.
    let texts = try (files ?? []).filter { $0.hasSuffix(".swift") }.map {
      try String(contentsOf: sources.appending(path: $0), encoding: .utf8)
        .replacing(/(?i)errors(:| =)[^\]]*\]/, with: "")
    }
    for command in CommandCatalogue.commands {
      for code in command.errors {
        #expect(texts.contains { $0.contains("\"\(code)\"") }, "\(command.words): \(code)")
      }
    }
  }
}
