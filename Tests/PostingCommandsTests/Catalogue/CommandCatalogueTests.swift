import Accounting
import ServicePosting
import Testing

@testable import PostingCommands

@Suite struct CommandCatalogueTests {
  @Test func `no two commands have the same words`() {
    let words = CommandCatalogue.commands.map(\.words)
    #expect(Set(words).count == words.count)
  }

  @Test(arguments: CommandCatalogue.commands.map(\.words))
  func `every command has a sentence, and examples that are read as this command`(
    _ words: String
  ) throws {
    let command = try #require(CommandCatalogue.commands.first { $0.words == words })
    #expect(command.summary.last == ".")
    #expect(!command.examples.isEmpty)
    let session = Session(company: .empty)
    for example in command.examples {
      try session.check(example)
      let reader = Reader(try Lexer.tokens(of: example), lineEnd: example.utf8.count)
      #expect(try CommandCatalogue.command(of: reader, abbreviated: false)?.words == words)
    }
  }

  @Test func `every capital in a form is a parameter that is explained`() {
    let known = Set(Parameter.allCases.map(\.rawValue))
    for command in CommandCatalogue.commands {
      let words = command.form.split { " []()|…,".contains($0) }.map(String.init)
      for word in words where word.contains(where: \.isLetter) && word == word.uppercased() {
        #expect(known.contains(word), "\(command.words): \(word)")
      }
    }
  }

  @Test func `the first words may be abbreviated at the prompt only`() throws {
    var session = Session(company: .empty)
    #expect(throws: Diagnostic.self) { try session.check("rel") }
    session.isInteractive = true
    try session.check("rel")
    try session.check("exp led is balanced")
    let fault = #expect(throws: Diagnostic.self) { try session.check("re") }
    #expect(fault?.code == "E-AMBIGUOUS")
  }

  @Test func `every command has its row in the table for the README`() {
    let lines = CommandCatalogue.markdown.split(separator: "\n")
    #expect(lines.count == CommandCatalogue.commands.count + 2)
  }

  @Test func `the usual columns are fields of their tables`() throws {
    for (noun, words) in DefaultColumns.words {
      guard let table = RecordCatalogue.table(noun: noun) else { continue }
      for word in words { #expect(table.field(named: word) != nil, "\(noun): \(word)") }
    }
  }

  @Test func `every table can be shown`() throws {
    for table in RecordCatalogue.tables where !table.name.plural.isEmpty {
      try Session(company: .empty).check("show \(table.name.plural)")
    }
  }

  @Test func `words that differ by little are near`() {
    #expect(Nearest.word(to: "psot", among: ["post", "open"]) == "post")
    #expect(Nearest.word(to: "zzz", among: ["post", "open"]) == nil)
    #expect(Nearest.word(to: "", among: ["post"]) == nil)
  }
}
