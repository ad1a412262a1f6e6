import Foundation
import Testing

/// The tables in the folder Conformance name, for each test procedure of Business Central's own
/// suite, the scenario that asserts the same. Tables and scenarios are held together here, from
/// both sides: a row without its mark is a claim, a mark without its row is lost.
@Suite struct ConformanceTests {
  static let top = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The rows of all tables, each with the place it stands at.
  static let rows: [(place: String, row: ConformanceRow)] = lines.compactMap { place, line in
    ConformanceRow(line).map { (place, $0) }
  }

  private static let lines: [(place: String, line: String)] =
    texts(below: "Tests/ScenarioTests/Conformance", ending: ".tsv").flatMap { path, text in
      text.split(separator: "\n").enumerated().map { ("\(path):\($0 + 1)", String($1)) }
    }

  /// The marked names of each scenario, by its path below scripts/scenarios.
  private static let scenarios = marks(
    texts(below: "scripts/scenarios", ending: ".post"), comment: "#")

  /// The marked names of each file with Swift tests.
  private static let swiftFiles = texts(below: "Tests", ending: "Tests.swift")

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
      let marked = row.isScenario ? Self.scenarios[row.asserted] : Self.marks(ofTest: row.asserted)
      if let marked {
        #expect(
          marked.contains(row.name), "\(place): no comment row: \(row.name) in \(row.asserted)")
      } else {
        Issue.record("\(place): there is no \(row.asserted)")
      }
    }
  }

  @Test func `each mark of a scenario is a row that names it`() {
    let named = Dictionary(
      Self.rows.map { ($0.row.name, $0.row.asserted) }, uniquingKeysWith: { first, _ in first })
    for (path, names) in Self.scenarios.sorted(by: { $0.key < $1.key }) {
      for name in names {
        #expect(named[name] == path, "\(path): no table names \(name) here")
      }
    }
  }

  /// The names marked in the file that holds a Swift test, or nil when there is no such test.
  private static func marks(ofTest test: String) -> [String]? {
    let parts = test.components(separatedBy: "/")
    let declarations = ["func \(parts[1])(", "func `\(parts[1])`("]
    let file = swiftFiles.first { _, text in
      text.contains("struct \(parts[0]) ") && declarations.contains { text.contains($0) }
    }
    return file.map { names(in: $0.text, comment: "//") }
  }

  private static func marks(
    _ files: [(path: String, text: String)], comment: String
  ) -> [String: [String]] {
    Dictionary(
      uniqueKeysWithValues: files.map { ($0.path, names(in: $0.text, comment: comment)) })
  }

  private static func names(in text: String, comment: String) -> [String] {
    text.components(separatedBy: "\n").flatMap {
      ConformanceRow.names(inComment: $0, mark: comment) ?? []
    }
  }

  /// The files below a folder, by their paths in it, in order.
  private static func texts(
    below folder: String, ending: String
  ) -> [(path: String, text: String)] {
    let root = top.appending(path: folder)
    let paths = FileManager.default.enumerator(atPath: root.path)?.allObjects as? [String]
    return (paths ?? []).filter { $0.hasSuffix(ending) }.sorted().compactMap { path in
      let text = try? String(contentsOf: root.appending(path: path), encoding: .utf8)
      return text.map { (path, $0) }
    }
  }
}
