import Testing

@testable import PostingCommands

@Suite struct LexerTests {
  private func texts(_ line: String) throws -> [String] {
    try Lexer.tokens(of: line).map(\.text)
  }

  @Test func `words are split at blanks and tabs`() throws {
    #expect(try texts("  post\tship  and invoice ") == ["post", "ship", "and", "invoice"])
  }

  @Test func `an empty line has no words`() throws {
    #expect(try texts("") == [])
    #expect(try texts(" \t ") == [])
  }

  @Test func `double quotes take escapes and single quotes none`() throws {
    #expect(
      try texts(#"a "b \"c\" \\ \n\t" 'd \n "e"'"#) == ["a", "b \"c\" \\ \n\t", #"d \n "e""#])
  }

  @Test func `an empty text is a word`() throws {
    let tokens = try Lexer.tokens(of: "set name \"\" ''")
    #expect(tokens.count == 4)
    #expect(tokens[2].kind == .quoted)
    #expect(tokens[3].text.isEmpty)
  }

  @Test func `quotes open only at the start of a word`() throws {
    #expect(try texts("O'Brien 5\"x") == ["O'Brien", "5\"x"])
  }

  @Test func `a comment starts only at the start of a word`() throws {
    #expect(try texts("post # \u{7} anything \"open") == ["post"])
    #expect(try texts("set no A#1 '#2'") == ["set", "no", "A#1", "#2"])
    #expect(try texts("# all of it") == [])
  }

  @Test func `ranges count bytes`() throws {
    let tokens = try Lexer.tokens(of: "é \"ü x\" z")
    #expect(tokens.map(\.range) == [SourceRange(0, 2), SourceRange(3, 9), SourceRange(10, 11)])
  }

  @Test func `quoted words are no keywords`() throws {
    let tokens = try Lexer.tokens(of: "SHOW \"show\" $x \"$x\"")
    #expect(tokens.map(\.keyword) == ["show", "", "$x", ""])
    #expect(tokens.map(\.isVariable) == [false, false, true, false])
  }

  @Test func `a line may have 64 KiB and no more`() throws {
    let word = String(repeating: "x", count: Lexer.lineLimit)
    #expect(try texts(word) == [word])
    let fault = #expect(throws: Diagnostic.self) { try Lexer.tokens(of: word + "x") }
    #expect(fault?.code == "E-LINE-TOO-LONG")
  }

  @Test func `what cannot be seen is refused by its name`() throws {
    for (line, name) in [
      ("a\u{200B}b", "U+200B"), ("a \"\u{1B}[m\"", "U+001B"), ("a\u{A0}b", "U+00A0"),
    ] {
      let fault = #expect(throws: Diagnostic.self) { try Lexer.tokens(of: line) }
      #expect(fault?.code == "E-CHARACTER")
      #expect(fault?.message.contains(name) == true)
    }
  }
}
