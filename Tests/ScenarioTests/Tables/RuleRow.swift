import Foundation

/// One line of a rule table: a rule, and the scenario or Swift test that asserts it; or `open`,
/// where nothing asserts it yet.
struct RuleRow: Equatable, Sendable {
  /// The rule's number, such as `A-043`.
  let rule: String
  /// Where it is asserted; `nil` while it is open.
  let asserted: AssertedPlace?
  /// What the row adds or leaves out; of an open rule, why it is open.
  let note: String

  /// Reads `rule<TAB>asserted<TAB>note`; nil when the line is something else.
  init?(_ line: String) {
    let columns = line.components(separatedBy: "\t")
    guard columns.count == 3, RuleNumber.isNumber(columns[0]),
      columns[2] == columns[2].trimmingCharacters(in: .whitespaces)
    else { return nil }
    rule = columns[0]
    note = columns[2]
    if columns[1] == "open" {
      asserted = nil
    } else if let place = AssertedPlace(columns[1]) {
      asserted = place
    } else {
      return nil
    }
  }
}

/// The numbers of the rules, as scenarios, tests and the program write them.
enum RuleNumber {
  /// Every rule that something must assert: amounts (A), what completes them (S), details (D) and
  /// peculiarities that have a name of their own (X).
  static let all: [String] =
    numbers("A", 1...223, digits: 3) + numbers("S", 1...84, digits: 3)
    + numbers("D", 1...44, digits: 2) + ["X-3", "X-6", "X-13", "X-18", "X-32", "X-43"]

  static func isNumber(_ text: String) -> Bool { known.contains(text) }

  private static let known = Set(all)

  private static func numbers(
    _ letter: String, _ range: ClosedRange<Int>, digits: Int
  ) -> [String] {
    range.map { letter + "-" + String(repeating: "0", count: digits - "\($0)".count) + "\($0)" }
  }

  /// Whether a text names a rule: its number, and no letter or digit on either side of it.
  static func isNamed(_ rule: String, in text: String) -> Bool {
    var rest = text[...]
    while let found = rest.range(of: rule) {
      let before = rest[..<found.lowerBound].last
      let after = rest[found.upperBound...].first
      if !isPart(before), !isPart(after) { return true }
      rest = rest[found.upperBound...]
    }
    return false
  }

  private static func isPart(_ character: Character?) -> Bool {
    character.map { $0.isLetter || $0.isNumber } ?? false
  }
}
