import Accounting
import ServicePosting
import Testing

@testable import PostingCommands

/// Lines made of the language's own words in any order: none may crash, and a refused one changes
/// nothing.
@Suite struct RandomLineTests {
  /// Numbers that are the same in every run.
  struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  private static let words: [String] = {
    var words = [
      "=", "<>", "<", "<=", ">", ">=", "in", "contains", "and", "of", "on", "where", "with",
      "sorted", "by", ",", "is", "not", "at", "least", "exists", "does", "exist", "count", "sum",
      "preview", "for", "customer", "lines", "all", "10000", "20000", "1", "0", "-3", "7.5%",
      "1,50", "..", "a..b|c", "*", "999999999999999", "99999999999999999999999", "2026-01-26",
      "9999-12-31", "work", "date", "+", "1M", "+9999Y", "yes", "no", "\"\"", "\"two words\"",
      "'x'", "$order", "$x", "$", "#", "\"open", "a\\b", "é", "SVO000001", "SVO000002",
      "HDD-20", "MILO", "DOMESTIC", "RETAIL", "Item", "answering", "descending", ":", "qty",
    ]
    for command in CommandCatalogue.commands {
      words.append(command.words)
      for example in command.examples {
        words.append(example)
        words += example.split(separator: " ").map(String.init)
      }
    }
    for table in RecordCatalogue.tables {
      words += [table.name.noun, table.name.plural] + table.fields.map(\.words)
    }
    return words.filter { !$0.isEmpty && !$0.contains("quit") }
  }()

  static func line(_ generator: inout Generator) -> String {
    var parts: [String] = []
    if Bool.random(using: &generator),
      let start = CommandCatalogue.commands.randomElement(using: &generator)
    {
      parts.append(start.examples.randomElement(using: &generator) ?? start.words)
    }
    for _ in 0..<Int.random(in: 0...7, using: &generator) {
      if let word = words.randomElement(using: &generator) { parts.append(word) }
    }
    if Bool.random(using: &generator), !parts.isEmpty {
      parts.remove(at: Int.random(in: 0..<parts.count, using: &generator))
    }
    return parts.joined(separator: " ")
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `no line crashes, and a refused one changes nothing`(_ seed: UInt64) {
    var generator = Generator(state: seed)
    var session = Session(company: .demo)
    var answered = 0
    for _ in 0..<600 {
      let line = Self.line(&generator)
      _ = session.completions(line, cursor: line.utf8.count - Int(seed))
      _ = session.hint(line, cursor: line.utf8.count)
      let before = session.company
      do throws(Diagnostic) {
        _ = try session.execute(line)
        answered += 1
      } catch {
        #expect(!error.code.isEmpty && !error.message.isEmpty, "\(line)")
        if let range = error.range { #expect(range.end <= line.utf8.count + 1, "\(line)") }
        if error.kept == nil { #expect(session.company == before, "\(line)") }
      }
    }
    #expect(answered > 40)
  }
}
