import Foundation
import Testing

/// The tables in the folder Conformance name, for each test procedure of Business Central's own
/// suite, the scenario that asserts the same. Tables and scenarios are held together here, from
/// both sides: a row without its mark is a claim, a mark without its row is lost.
@Suite struct ConformanceTests {
  /// The rows of all tables, each with the place it stands at.
  static let rows: [(place: String, row: ConformanceRow)] = lines.compactMap { place, line in
    ConformanceRow(line).map { (place, $0) }
  }

  private static let lines = TableFiles.lines(of: "Conformance")

  @Test func `the tables have rows and nothing else`() {
    #expect(!Self.rows.isEmpty)
    for (place, line) in Self.lines where ConformanceRow(line) == nil {
      Issue.record("\(place): not a name, a scenario and a note: \(line)")
    }
  }

  @Test func `a row stands once`() {
    var first: [String: String] = [:]
    for (place, row) in Self.rows {
      if let other = first.updateValue(place, forKey: row.name) {
        Issue.record("\(place): \(row.name) stands at \(other), too")
      }
    }
  }

  @Test func `each row is marked where it is asserted`() {
    for (place, row) in Self.rows {
      if let text = TableFiles.text(of: row.asserted) {
        let comment = if case .scenario = row.asserted { "#" } else { "//" }
        #expect(
          Self.names(in: text, comment: comment).contains(row.name),
          "\(place): no comment row: \(row.name) in \(row.asserted)")
      } else {
        Issue.record("\(place): there is no \(row.asserted)")
      }
    }
  }

  @Test func `each mark of a scenario is a row that names it`() {
    let named = Dictionary(
      Self.rows.map { ($0.row.name, $0.row.asserted) }, uniquingKeysWith: { first, _ in first })
    for (path, text) in TableFiles.scenarios.sorted(by: { $0.key < $1.key }) {
      for name in Self.names(in: text, comment: "#") {
        #expect(named[name] == .scenario(path), "\(path): no table names \(name) here")
      }
    }
  }

  private static func names(in text: String, comment: String) -> [String] {
    text.components(separatedBy: "\n").flatMap {
      ConformanceRow.names(inComment: $0, mark: comment) ?? []
    }
  }
}
