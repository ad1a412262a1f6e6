import Foundation
import ServicePosting
import Testing

@testable import PostingCommands

/// The tables in the folder Messages name, for each message of Business Central, a scenario that
/// provokes it, or say why there is none. The scenarios are carried out here, and what they are
/// told is compared: a message that changes, or that nothing says any more, is found.
@Suite struct MessageTests {
  /// The rows of all tables, each with the place it stands at.
  static let rows: [(place: String, row: MessageRow)] = lines.compactMap { place, line in
    MessageRow(line).map { (place, $0) }
  }

  private static let lines = TableFiles.lines(of: "Messages")

  private static let scenarios = Set(rows.compactMap(\.row.scenario)).sorted()

  @Test func `the tables have rows and nothing else`() {
    #expect(!Self.rows.isEmpty)
    for (place, line) in Self.lines where MessageRow(line) == nil {
      Issue.record("\(place): not a code, a text, a place, rules and a note: \(line)")
    }
  }

  @Test func `a row stands once`() {
    var first: [String: String] = [:]
    for (place, line) in Self.lines {
      let message = line.split(separator: "\t").prefix(2).joined(separator: " ")
      if let before = first.updateValue(place, forKey: message) {
        Issue.record("\(place): stands at \(before), too")
      }
    }
  }

  @Test func `a message belongs to rules that there are`() {
    for (place, row) in Self.rows {
      for rule in row.rules {
        #expect(RuleCatalogue.rule(rule)?.number == rule, "\(place): there is no \(rule)")
      }
    }
  }

  @Test func `each rule that refuses something has its message`() {
    for code in CodeRules.codes where code.hasPrefix("E-") {
      for rule in CodeRules.numbers(of: code, message: nil) where rule.hasPrefix("Q") {
        let isSaid = Self.rows.contains { $0.row.code == code && $0.row.rules.contains(rule) }
        #expect(isSaid, "no row has \(code) with \(rule)")
      }
    }
  }

  @Test func `a message of damaged books stands in the test that says it`() throws {
    for (place, row) in Self.rows {
      guard let asserted = row.asserted, case .test = asserted else { continue }
      let text = try #require(TableFiles.text(of: asserted), "\(place): there is no \(asserted)")
      let words = row.parts.filter { !$0.isEmpty }
      #expect(words.allSatisfy(text.contains), "\(place): \(asserted) has other words")
    }
  }

  @Test(arguments: scenarios) func `a scenario provokes its messages`(scenario: String) throws {
    let said = try Self.messages(of: scenario)
    for (place, row) in Self.rows where row.scenario == scenario {
      let fits = said.contains { $0.code == row.code && row.fits($0.text) }
      #expect(fits, "\(place): \(row.code) is not said by \(scenario): \(said)")
    }
  }

  /// What a message is: refusal, note, warning, or the answer itself as N-ANSWER.
  private struct Said: CustomStringConvertible {
    let code: String
    let text: String
    var description: String { "\(text) [\(code)]" }
  }

  /// Everything that a scenario is told, with blanks for Business Central's line breaks.
  private static func messages(of scenario: String) throws -> [Said] {
    let text = try #require(TableFiles.scenarios[scenario])
    var session = Session(company: .demo)
    var reader = ScriptLineReader()
    var said: [Said] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      guard case .command(let command) = try reader.read(String(line)) else { continue }
      let before = session.company
      do throws(Diagnostic) {
        let answer = try session.execute(command.text)
        said += answer.notes.map { Said(code: $0.code, text: $0.text) }
        if let message = answer.message { said.append(Said(code: "N-ANSWER", text: message)) }
      } catch {
        // What is refused leaves all as it was, but for the numbers that a posting reserved.
        if error.kept == nil, session.company != before {
          Issue.record("\(scenario): \(error.code) of \(command.text) changed something")
        }
        said.append(Said(code: error.code, text: error.message))
      }
    }
    return said.map {
      Said(code: $0.code, text: $0.text.replacingOccurrences(of: "\\\\", with: " "))
    }
  }
}
