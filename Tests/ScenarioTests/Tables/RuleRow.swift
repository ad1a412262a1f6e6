import Foundation

@testable import PostingCommands

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
  /// Every rule that something must assert: amounts (A), what completes them (S), details (D),
  /// quirks with a name of their own (X), quantities and documents (Q).
  static let all: [String] = RuleCatalogue.rules.map(\.number)

  static func isNumber(_ text: String) -> Bool { known.contains(text) }

  private static let known = Set(all)

  /// Whether a text names a rule: its number, and no letter or digit on either side of it.
  static func isNamed(_ rule: String, in text: String) -> Bool {
    RuleCatalogue.numbers(in: text).contains(rule)
  }
}
