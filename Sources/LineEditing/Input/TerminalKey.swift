/// Keys for which a terminal sends several characters, and keys the editor presses itself.
///
/// libedit gets one character for each, out of the range that no text uses. So the escape
/// character that starts such a key never ends the insertion of vi mode, and a key that nobody
/// knows does not leave its last characters in the line.
enum TerminalKey: UInt8, CaseIterable {
  case up = 0x80
  case down
  case left
  case right
  case wordLeft
  case wordRight
  case home
  case end
  case delete
  case help
  case pasteBegin
  /// A key that does nothing here.
  case unknown
  /// Pressed by the editor once the line is drawn for it.
  case accept
  case cancel
  case deleteOrEnd
  case list

  /// The character libedit gets.
  var scalar: Unicode.Scalar { Unicode.Scalar(rawValue) }

  /// The character as `bind` reads it.
  var bindable: String { "\\" + String(rawValue, radix: 8) }

  /// What terminals send after the escape character.
  static let sequences: [String: TerminalKey] = [
    "[A": .up, "OA": .up, "[B": .down, "OB": .down, "[C": .right, "OC": .right,
    "[D": .left, "OD": .left, "[1;5D": .wordLeft, "[1;5C": .wordRight, "[1;3D": .wordLeft,
    "[1;3C": .wordRight, "[H": .home, "OH": .home, "[1~": .home, "[7~": .home, "[F": .end,
    "OF": .end, "[4~": .end, "[8~": .end, "[3~": .delete, "OP": .help, "[11~": .help,
    "[[A": .help, "[200~": .pasteBegin,
  ]

  /// Whether a character stands for a key; typed ones never do.
  static func isReserved(_ scalar: Unicode.Scalar) -> Bool {
    (0x80...0x9F).contains(scalar.value)
  }

  /// Whether the characters after an escape character are all that belong to the key.
  static func isComplete(_ bytes: [UInt8]) -> Bool {
    switch bytes.first {
    case nil: return false
    case UInt8(ascii: "O"): return bytes.count == 2
    case UInt8(ascii: "["):
      // The console of Linux sends a second bracket for its function keys.
      guard bytes.count > 1, let last = bytes.last else { return false }
      return last != UInt8(ascii: "[") && (0x40...0x7E).contains(last)
        || bytes.count > TerminalKey.longest
    default: return true
    }
  }

  private static let longest = 16
}
