import Foundation

/// One line of a message table: a code, what Business Central says, and what provokes it.
struct MessageRow: Equatable, Sendable {
  /// Our stable code; `-` for a message that nothing here says.
  let code: String
  /// The fixed parts of the text, between `%1`, `%2` and so on.
  let parts: [String]
  /// The scenario that provokes it, or the Swift test where only damaged books do; `nil` while it
  /// is open.
  let asserted: AssertedPlace?
  /// The rules of quantities and documents that it belongs to, such as `Q-062`.
  let rules: [String]
  /// Why no scenario provokes it; empty where one does.
  let note: String

  /// Reads `code<TAB>text<TAB>place<TAB>rules<TAB>note`, of which the last two may be missing; nil
  /// when the line is something else.
  init?(_ line: String) {
    let columns = line.components(separatedBy: "\t")
    guard (3...5).contains(columns.count), !columns[1].isEmpty,
      columns.allSatisfy({ $0 == $0.trimmingCharacters(in: .whitespaces) })
    else { return nil }
    code = columns[0]
    parts = Self.parts(of: columns[1])
    rules = columns.count < 4 ? [] : columns[3].split(separator: " ").map(String.init)
    note = columns.count < 5 ? "" : columns[4]
    guard rules.allSatisfy({ $0.hasPrefix("Q-") }) else { return nil }
    if columns[2] == "open" {
      asserted = nil
      guard code == "-", !note.isEmpty else { return nil }
      return
    }
    guard let place = AssertedPlace(columns[2]), ["E-", "N-", "W-"].contains(code.prefix(2)) else {
      return nil
    }
    if case .test = place, note.isEmpty { return nil }
    asserted = place
  }

  /// The scenario that provokes it, if one does.
  var scenario: String? {
    if case .scenario(let path) = asserted { path } else { nil }
  }

  /// Whether a text is the message with something in the place of each number.
  func fits(_ text: String) -> Bool {
    guard let first = parts.first, let last = parts.last else { return false }
    guard parts.count > 1 else { return text == first }
    guard text.hasPrefix(first) else { return false }
    var rest = text.dropFirst(first.count)
    for part in parts.dropFirst().dropLast() {
      guard let next = Self.rest(of: rest, after: part) else { return false }
      rest = next
    }
    return rest.hasSuffix(last)
  }

  private static func parts(of pattern: String) -> [String] {
    var parts = [""]
    var characters = Array(pattern)[...]
    while let character = characters.popFirst() {
      if character == "%", let digit = characters.first, ("1"..."9").contains(digit) {
        characters.removeFirst()
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts
  }

  /// What follows the first place at which a part stands.
  private static func rest(of text: Substring, after part: String) -> Substring? {
    var text = text
    while !text.hasPrefix(part) {
      guard !text.isEmpty else { return nil }
      text = text.dropFirst()
    }
    return text.dropFirst(part.count)
  }
}
