import Foundation
import Testing

@testable import PostingCommands

@Suite struct EditorTests {
  @Test func `the grammar is JSON, and each of its patterns is one`() throws {
    let data = Data(TextMateGrammar.lines.joined(separator: "\n").utf8)
    let value = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(value["scopeName"] as? String == "source.post")
    let patterns = try #require(value["patterns"] as? [[String: String]])
    #expect(patterns.count == TextMateGrammar.rules.count)
    for pattern in patterns {
      _ = try NSRegularExpression(pattern: try #require(pattern["match"]))
    }
  }

  /// The scope of the first pattern that fits where a word starts.
  private func scope(of word: String, in line: String) throws -> String? {
    let start = try #require(line.range(of: word)).lowerBound
    let place = NSRange(start..<line.endIndex, in: line)
    for rule in TextMateGrammar.rules {
      let pattern = try NSRegularExpression(pattern: rule.pattern)
      let whole = NSRange(line.startIndex..<line.endIndex, in: line)
      if pattern.matches(in: line, range: whole).contains(where: {
        $0.range.location <= place.location && place.location < $0.range.upperBound
      }) {
        return rule.scope
      }
    }
    return nil
  }

  @Test(arguments: [
    ("set qty to ship 1 on line 10000", "set", "keyword.control.post"),
    ("set qty to ship 1 on line 10000", "qty", "support.type.property.post"),
    ("set qty to ship 1 on line 10000", "line", "entity.name.type.post"),
    ("set qty to ship 1 on line 10000", "10000", "constant.numeric.post"),
    ("set work date 2026-01-31 # x", "work", "keyword.control.post"),
    ("set work date 2026-01-31 # x", "2026", "constant.numeric.date.post"),
    ("set work date 2026-01-31 # x", "# x", "comment.line.number-sign.post"),
    ("  | 12 orders", "12", "markup.inserted.output.post"),
    ("! E-VALUE", "E-", "markup.deleted.refusal.post"),
    ("add text \"set 5\"", "set", "string.quoted.double.post"),
    ("show invoice $invoice", "$invoice", "variable.other.post"),
    ("show items where unit price >= 5", ">=", "keyword.operator.post"),
  ])
  func `words have their scopes`(_ line: String, _ word: String, _ scope: String) throws {
    #expect(try self.scope(of: word, in: line) == scope)
  }

  @Test(arguments: CommandCatalogue.commands.map(\.words))
  func `the words of every command are coloured`(_ words: String) throws {
    #expect(try scope(of: words, in: words) == "keyword.control.post")
  }

  @Test func `the manual page tells every command, and nothing of it is a request`() {
    let sub = ManualPage.Subcommand(name: "run", help: "A\n.B not\n'x")
    let lines = ManualPage.lines(version: "servicepost 1", [sub])
    let page = lines.joined(separator: "\n")
    for command in CommandCatalogue.commands {
      #expect(lines.contains { $0.hasPrefix(".B " + command.words.prefix(4)) })
    }
    #expect(page.contains("\n\\&.B not\n\\&'x\n"))
    let requests: Set<Substring> = [".TH", ".SH", ".TP", ".B", ".br", ".nf", ".fi"]
    for line in lines where line.hasPrefix(".") {
      #expect(requests.contains(line.prefix { $0 != " " }), "\(line)")
    }
  }
}
