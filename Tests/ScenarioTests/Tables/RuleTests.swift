import Testing

/// The tables in the folder Rules name, for each rule that the program follows, the scenario or
/// test that asserts it; what nothing asserts yet stands there as open, and says why.
@Suite struct RuleTests {
  /// The rows of all tables, each with the place it stands at.
  static let rows: [(place: String, row: RuleRow)] = lines.compactMap { place, line in
    RuleRow(line).map { (place, $0) }
  }

  private static let lines = TableFiles.lines(of: "Rules")

  private static let rowsByRule = Dictionary(grouping: rows, by: \.row.rule)

  @Test func `the tables have rows and nothing else`() {
    #expect(!Self.rows.isEmpty)
    for (place, line) in Self.lines where RuleRow(line) == nil {
      Issue.record("\(place): not a rule, a place or open, and a note: \(line)")
    }
  }

  @Test func `each rule stands in a table`() {
    let missing = RuleNumber.all.filter { Self.rowsByRule[$0] == nil }
    #expect(missing == [], "neither a scenario nor a reason why there is none")
  }

  @Test func `an open rule says why, and nothing asserts it`() {
    for (rule, rows) in Self.rowsByRule where rows.contains(where: { $0.row.asserted == nil }) {
      #expect(rows.count == 1, "\(rule) is open at \(rows.map(\.place)) and asserted, too")
      for (place, row) in rows { #expect(!row.note.isEmpty, "\(place): why is \(rule) open?") }
    }
  }

  @Test func `a rule stands once, or each further row says what it adds`() {
    for (rule, rows) in Self.rowsByRule {
      #expect(Set(rows.map(\.row.asserted)).count == rows.count, "\(rule): \(rows.map(\.place))")
      for (place, row) in rows.dropFirst() {
        #expect(!row.note.isEmpty, "\(place): what does a further row of \(rule) add?")
      }
    }
  }

  @Test func `each worked example of quantities is played`() {
    let texts = Array(TableFiles.scenarios.values) + TableFiles.tests
    let words = Set(texts.flatMap { $0.split { !$0.isLetter && !$0.isNumber } })
    let missing = (1...40).map { "E\($0)" }.filter { !words.contains(Substring($0)) }
    #expect(missing == [], "no scenario and no test names it")
  }

  @Test func `what asserts a rule names it`() {
    for (place, row) in Self.rows {
      guard let asserted = row.asserted else { continue }
      if let text = TableFiles.text(of: asserted) {
        #expect(
          RuleNumber.isNamed(row.rule, in: text), "\(place): \(asserted) has no word of \(row.rule)"
        )
      } else {
        Issue.record("\(place): there is no \(asserted)")
      }
    }
  }
}
