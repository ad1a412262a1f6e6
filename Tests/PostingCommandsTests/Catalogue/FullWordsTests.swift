import ServicePosting
import Testing

@testable import PostingCommands

/// A line that is printed again is the same command.
@Suite struct FullWordsTests {
  /// What a line asks for, without the places of its words.
  static func meaning(_ line: String) throws -> String {
    let action = try #require(try Parser.action(of: line, abbreviated: false))
    return String(describing: action)
      .replacing(/SourceRange\(start: \d+, end: \d+\)/, with: "")
  }

  @Test(arguments: CommandCatalogue.commands.flatMap(\.examples))
  func `examples stay what they are`(_ example: String) throws {
    let session = Session(company: .empty)
    let printed = try #require(session.fullWords(of: example))
    #expect(try Self.meaning(printed) == Self.meaning(example))
    #expect(session.fullWords(of: printed) == printed)
  }

  @Test(arguments: [
    ("  SHOW   customers  # all", "show customers"),
    ("add text 'a \"b\" \\ c'", #"add text "a \"b\" \\ c""#),
    (#"add text "a\tb\nc""#, #"add text "a\tb\nc""#), ("let x = \"\"", "let x = \"\""),
    ("show qty-to-ship on line 10000", "show qty-to-ship on line 10000"),
  ])
  func `words are parted by one blank and quoted by double quotes`(
    _ line: String, _ printed: String
  ) {
    #expect(Session(company: .empty).fullWords(of: line) == printed)
  }

  @Test func `abbreviations become full words`() {
    var session = Session(company: .demo)
    #expect(session.fullWords(of: "rel") == nil)
    session.isInteractive = true
    #expect(session.fullWords(of: "rel") == "release")
    #expect(session.fullWords(of: "exp led is balanced") == "expect ledger is balanced")
    #expect(session.fullWords(of: "# nothing") == nil)
    #expect(session.fullWords(of: "add text \"open") == nil)
  }

  @Test(arguments: [11, 12, 13] as [UInt64])
  func `lines of any words stay what they are`(_ seed: UInt64) throws {
    var generator = RandomLineTests.Generator(state: seed)
    let session = Session(company: .empty)
    var count = 0
    for _ in 0..<600 {
      let line = RandomLineTests.line(&generator)
      guard (try? Parser.action(of: line, abbreviated: false)) ?? nil != nil else { continue }
      let printed = try #require(session.fullWords(of: line), "\(line)")
      #expect(try Self.meaning(printed) == Self.meaning(line), "\(line)")
      count += 1
    }
    #expect(count > 25)
  }
}
