/// How a part of the prompt looks on a terminal that has colours.
public enum TextStyle: String, Sendable {
  /// As the terminal writes.
  case plain = ""
  /// Brighter or thicker.
  case bold = "1"
  /// Paler.
  case faint = "2"
  /// Red.
  case red = "31"
  /// Green.
  case green = "32"
  /// Between green and blue.
  case cyan = "36"

  /// The text in this style, and nothing behind it.
  public func ink(_ text: String) -> String {
    self == .plain ? text : "\u{1B}[\(rawValue)m\(text)\u{1B}[0m"
  }
}

/// A piece of text in one style.
public struct StyledText: Sendable, Equatable {
  /// The text.
  public let text: String
  /// How it looks.
  public let style: TextStyle

  /// Makes a piece of text.
  public init(_ text: String, _ style: TextStyle = .plain) {
    self.text = text
    self.style = style
  }
}

extension [StyledText] {
  /// The text alone.
  var plainText: String { map { printable($0.text) }.joined() }

  /// The text as libedit takes it, with `mark` around what takes no room.
  ///
  /// Searching the history prints a part of the prompt again, so each coloured character brings
  /// its colour along. The first plain one takes it back, which is why a text never ends in colour:
  /// libedit drops marked text that nothing follows.
  func marked(with mark: Character, inColour: Bool) -> String {
    guard inColour else { return plainText }
    let ends = last.map { $0.style == .plain } ?? true
    var result = ""
    var isColoured = false
    for part in ends ? self : self + [StyledText(" ")] {
      for character in printable(part.text) {
        if part.style != .plain {
          result += "\(mark)\u{1B}[0;\(part.style.rawValue)m\(mark)"
        } else if isColoured {
          result += "\(mark)\u{1B}[0m\(mark)"
        }
        isColoured = part.style != .plain
        result.append(character)
      }
    }
    return result
  }
}
