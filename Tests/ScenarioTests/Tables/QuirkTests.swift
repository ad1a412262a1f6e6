import ServicePosting
import Testing

@testable import PostingCommands

/// The tables in the folder Quirks name, for each peculiarity that is kept, the scenario that shows
/// it and how the note begins that says so there.
@Suite struct QuirkTests {
  /// A line of a table: the rule, the scenario, and the beginning of the note.
  private struct Row {
    let place: String
    let rule: String
    let scenario: String
    let note: String

    /// Reads `rule<TAB>scenario<TAB>note`; nil when the line is something else.
    init?(_ place: String, _ line: String) {
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard columns.count == 3, RuleCatalogue.rule(columns[0])?.number == columns[0],
        columns[1].hasSuffix(".post"), !columns[2].isEmpty
      else { return nil }
      self.place = place
      rule = columns[0]
      scenario = columns[1]
      note = columns[2]
    }
  }

  private static let lines = TableFiles.lines(of: "Quirks")

  private static let rows = lines.compactMap { Row($0.place, $0.line) }

  private static let quirks = RuleCatalogue.rules.filter(\.isQuirk)

  @Test func `the tables have rows and nothing else`() {
    #expect(!Self.rows.isEmpty)
    for (place, line) in Self.lines where Row(place, line) == nil {
      Issue.record("\(place): not a rule, a scenario and a note: \(line)")
    }
  }

  @Test func `each quirk stands there, and nothing else does`() {
    let numbers = Set(Self.rows.map(\.rule))
    #expect(numbers == Set(Self.quirks.map(\.number)))
  }

  @Test func `the note stands in the scenario, with the number of its rule`() {
    for row in Self.rows {
      let expected = (TableFiles.scenarios[row.scenario] ?? "").split(separator: "\n").filter {
        $0.hasPrefix("| note: " + row.note) && $0.contains(row.rule) && $0.contains(" [N-")
      }
      #expect(!expected.isEmpty, "\(row.place): \(row.scenario) expects no such note")
    }
  }

  @Test(arguments: quirks.map(\.number)) func `explain tells it`(number: String) throws {
    var session = Session(company: .demo)
    let told = try session.execute("explain \(number)").message ?? ""
    let rule = try #require(RuleCatalogue.rule(number))
    #expect(told.hasPrefix("\(number): \(rule.title) (a quirk, kept as it is)"))
    #expect(told.contains("Example: ") && told.contains("In Business Central: "))
  }
}
