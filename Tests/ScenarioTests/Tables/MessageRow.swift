/// One line of a message table: a code, what Business Central says, and the scenario that provokes
/// it.
struct MessageRow: Equatable, Sendable {
  /// Our stable code.
  let code: String
  /// The fixed parts of the text, between `%1`, `%2` and so on.
  let parts: [String]
  /// A path below scripts/scenarios.
  let scenario: String

  /// Reads `code<TAB>text<TAB>scenario`; nil when the line is something else.
  init?(_ line: String) {
    let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard columns.count == 3, ["E-", "N-", "W-"].contains(columns[0].prefix(2)),
      columns[2].hasSuffix(".post"), !columns[1].isEmpty, !columns[1].hasPrefix(" "),
      !columns[1].hasSuffix(" ")
    else { return nil }
    code = columns[0]
    scenario = columns[2]
    parts = Self.parts(of: columns[1])
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
