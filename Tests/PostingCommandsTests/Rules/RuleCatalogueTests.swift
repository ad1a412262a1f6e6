import Foundation
import Testing

@testable import PostingCommands

@Suite struct RuleCatalogueTests {
  private static func numbers(_ letter: String, _ last: Int, digits: Int) -> [String] {
    (1...last).map { letter + "-" + String("00\($0)".suffix(digits)) }
  }

  @Test func `every number stands once, and none is left out`() {
    let numbers =
      Self.numbers("A", 223, digits: 3) + Self.numbers("S", 84, digits: 3)
      + Self.numbers("D", 44, digits: 2) + ["X-3", "X-6", "X-13", "X-18", "X-32", "X-43"]
      + Self.numbers("Q", 295, digits: 3)
    #expect(RuleCatalogue.rules.map(\.number) == numbers)
  }

  @Test func `each rule says what it is about, in sentences`() {
    for rule in RuleCatalogue.rules {
      #expect(rule.text.hasSuffix("."), "\(rule.number)")
      #expect(!rule.title.hasSuffix("."), "\(rule.number)")
      #expect(rule.title.count <= 60, "\(rule.number)")
      #expect(!rule.area.isEmpty && !rule.reference.isEmpty, "\(rule.number)")
      #expect(!rule.reference.contains("|"), "\(rule.number)")
      #expect(rule.example?.hasSuffix(".") ?? true, "\(rule.number)")
    }
  }

  @Test func `each quirk has an example with figures`() {
    let quirks = RuleCatalogue.rules.filter(\.isQuirk)
    #expect(quirks.count == 21)
    for rule in quirks {
      #expect(rule.example?.contains(where: \.isNumber) == true, "\(rule.number)")
    }
  }

  @Test func `the commands of a rule are commands`() throws {
    for rule in RuleCatalogue.rules {
      #expect(!rule.commands.isEmpty, "\(rule.number)")
      for command in rule.commands {
        do throws(Diagnostic) {
          _ = try Parser.action(of: command, abbreviated: false)
        } catch {
          Issue.record("\(rule.number): \(command): \(error.message)")
        }
      }
    }
  }

  @Test(arguments: ["A-043", "a-043", "a43", "A43", "A-43"])
  func `a number is known however it is typed`(_ typed: String) {
    #expect(RuleCatalogue.rule(typed)?.number == "A-043")
  }

  @Test(arguments: ["", "A", "A-", "A-0", "A-224", "A-0043", "E-043", "43", "X-1", "A--43", "A-+4"])
  func `anything else is no number`(_ typed: String) {
    #expect(RuleCatalogue.rule(typed) == nil)
  }

  @Test func `numbers are found in a text, each once`() {
    let text = "a cent (A-044), as S-012/D-02 and A-044 say; not EX-3, A-999 or X-3b but X-3."
    #expect(RuleCatalogue.numbers(in: text) == ["A-044", "S-012", "D-02", "X-3"])
  }

  @Test func `what sources and scenarios name can be explained`() throws {
    var count = 0
    for (path, line) in try Self.remarks() {
      for match in line.matches(of: /\b(?:[ASQ]-\d{3}|D-\d\d)\b/) {
        count += 1
        #expect(RuleCatalogue.rule(String(match.0)) != nil, "\(path): \(line)")
      }
    }
    #expect(count > 500)
  }

  @Test func `a note of a quirk names its rule`() throws {
    let top = (0..<4).reduce(URL(filePath: #filePath)) { url, _ in url.deletingLastPathComponent() }
    let folder = top.appending(path: "scripts/scenarios")
    let files = FileManager.default.enumerator(atPath: folder.path)?.allObjects as? [String] ?? []
    var count = 0
    for file in files where file.hasSuffix(".post") {
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      for line in text.split(separator: "\n") where line.hasSuffix("[N-QUIRK]") {
        count += 1
        #expect(!RuleCatalogue.numbers(in: String(line)).isEmpty, "\(file): \(line)")
      }
    }
    #expect(count > 10)
  }

  /// The lines of all sources, and of scenarios what is no command.
  private static func remarks() throws -> [(path: String, line: Substring)] {
    let top = (0..<4).reduce(URL(filePath: #filePath)) { url, _ in url.deletingLastPathComponent() }
    var remarks: [(String, Substring)] = []
    for folder in ["Sources", "Tests", "scripts"] {
      let url = top.appending(path: folder)
      let files = FileManager.default.enumerator(atPath: url.path)?.allObjects as? [String] ?? []
      for file in files where file.hasSuffix(".swift") || file.hasSuffix(".post") {
        if file.hasSuffix("RuleCatalogueTests.swift") { continue }
        let text = try String(contentsOf: url.appending(path: file), encoding: .utf8)
        for line in text.split(whereSeparator: \.isNewline) {
          let isRemark = file.hasSuffix(".post") ? line.hasPrefix("#") : line.contains("//")
          if isRemark || line.contains("N-QUIRK") { remarks.append((file, line)) }
        }
      }
    }
    return remarks
  }
}
