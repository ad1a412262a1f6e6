import Foundation
import ServicePosting
import Testing

@testable import PostingCommands

@Suite struct CommandFormTests {
  @Test func `brackets, bars and dots make a tree`() {
    #expect(
      CommandForm("[ship | ship and invoice] [lines LINE …]")
        == .sequence([
          .optional(
            .choice([.word("ship"), .sequence([.word("ship"), .word("and"), .word("invoice")])])),
          .optional(.sequence([.word("lines"), .repeated(.parameter(.line))])),
        ]))
    #expect(
      CommandForm("FIELD VALUE … [on RECORD]")
        == .sequence([
          .repeated(.sequence([.parameter(.field), .parameter(.value)])),
          .optional(.sequence([.word("on"), .parameter(.record)])),
        ]))
    #expect(
      CommandForm("NAME = (QUERY | VALUE)")
        == .sequence([
          .parameter(.name), .word("="), .choice([.parameter(.query), .parameter(.value)]),
        ]))
    #expect(CommandForm("") == .sequence([]))
  }

  @Test func `a form knows its words and parameters`() {
    let form = CommandForm("[NO] for customer CUSTOMER [FIELD VALUE …] [answering no]")
    #expect(form.keywords == ["for", "customer", "answering", "no"])
    #expect(form.parameters == [.number, .customer, .field, .value])
  }

  @Test(arguments: CommandCatalogue.commands.map(\.words))
  func `every form closes its brackets, and every parameter is explained`(_ words: String) throws {
    let command = try #require(CommandCatalogue.commands.first { $0.words == words })
    for (open, close) in [("[", "]"), ("(", ")")] {
      let parts = command.form.components(separatedBy: open).count
      #expect(parts == command.form.components(separatedBy: close).count)
    }
    for parameter in command.syntax.parameters {
      #expect(!parameter.type.isEmpty && !parameter.summary.isEmpty)
    }
  }

  @Test func `the language is described as JSON`() throws {
    let data = Data(CommandCatalogue.json.utf8)
    let value = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let commands = try #require(value["commands"] as? [[String: Any]])
    #expect(
      commands.compactMap { $0["words"] as? String } == CommandCatalogue.commands.map(\.words))
    #expect(commands.allSatisfy { ($0["examples"] as? [String])?.count ?? 0 >= 2 })
    let tables = try #require(value["tables"] as? [[String: Any]])
    let order = try #require(tables.first { $0["noun"] as? String == "order" })
    let fields = try #require(order["fields"] as? [[String: Any]])
    let customer = try #require(fields.first { $0["name"] as? String == "customer no" })
    #expect(customer["relation"] as? String == "customer")
    #expect(value["formats"] as? [String] == OutputFormat.allCases.map(\.rawValue))
  }

  @Test func `lines made of the forms are commands most of the time, and none ends badly`() {
    var forms = FormLines(generator: .init(state: 5))
    let session = Session(company: .demo)
    var read = 0
    for _ in 0..<2_000 {
      let line = forms.next()
      do throws(Diagnostic) {
        try session.check(line)
        read += 1
        #expect(session.fullWords(of: line) != nil)
      } catch {
        #expect((error.range?.end ?? 0) <= line.utf8.count + 1, "\(line)")
      }
    }
    #expect((600...1_900).contains(read), "\(read)")
  }
}
