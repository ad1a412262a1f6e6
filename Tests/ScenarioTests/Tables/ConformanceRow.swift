import Foundation

/// One line of a conformance table: a test procedure of Business Central's own suite, and the
/// scenario or Swift test that asserts the same here.
struct ConformanceRow: Equatable, Sendable {
  /// The name of the test procedure.
  let name: String
  /// Where the same is asserted.
  let asserted: AssertedPlace
  /// What is not asserted yet; empty when nothing is left.
  let note: String

  /// Reads `name<TAB>asserted<TAB>note`; nil when the line is something else.
  init?(_ line: String) {
    let columns = line.components(separatedBy: "\t")
    guard columns.count == 3, Self.isName(columns[0]), let asserted = AssertedPlace(columns[1]),
      columns.allSatisfy({ $0 == $0.trimmingCharacters(in: .whitespaces) })
    else { return nil }
    name = columns[0]
    self.asserted = asserted
    note = columns[2]
  }

  /// The names in a comment `# row: A, B` or `// row: A`, or nil when the line is no such comment.
  static func names(inComment line: String, mark: String) -> [String]? {
    let text = line.trimmingCharacters(in: .whitespaces)
    let start = "\(mark) row:"
    guard text.hasPrefix(start) else { return nil }
    return text.dropFirst(start.count).split(separator: ",", omittingEmptySubsequences: false)
      .map { $0.trimmingCharacters(in: .whitespaces) }
  }

  private static func isName(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { $0.isAlphanumeric || $0 == UInt8(ascii: "_") }
  }
}

extension UInt8 {
  fileprivate var isAlphanumeric: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: false
    }
  }
}
