internal import CLibEdit

/// Text the terminal marks as pasted goes into the line as it is; no key of it does anything.
extension LineEditor {
  func paste() -> Int32 {
    var text = PastedText()
    while !text.isComplete {
      switch input.nextScalar() {
      case .scalar(let scalar): text.take(scalar)
      case .resized: drawResized()
      case .interrupted, .end: return CC_ERROR
      }
    }
    return replaceBeforeCursor(0, with: text.insertion) && !text.isCut
      ? CC_REFRESH : CC_REFRESH_BEEP
  }
}

/// Pasted text on its way from the terminal to the line.
struct PastedText {
  static let limit = 64 * 1024
  private static let end = Array("\u{1B}[201~".unicodeScalars)

  private var scalars: [Unicode.Scalar] = []
  private(set) var isComplete = false
  private(set) var isCut = false
  private var tail: [Unicode.Scalar] = []

  /// Takes one character; the closing mark completes the text.
  mutating func take(_ scalar: Unicode.Scalar) {
    tail.append(scalar)
    if tail == Self.end {
      isComplete = true
    } else if !Self.end.starts(with: tail) {
      let restart = scalar == Self.end[0]
      keep(restart ? tail.dropLast() : tail[...])
      tail = restart ? [scalar] : []
    }
  }

  /// The text with line feeds for all line ends and without other control characters.
  var insertion: String {
    var text = ""
    var previous: Unicode.Scalar?
    for scalar in scalars {
      switch scalar {
      case "\r": text.append("\n")
      case "\n": if previous != "\r" { text.append("\n") }
      case "\t": text.append(" ")
      default:
        if scalar.properties.generalCategory != .control { text.unicodeScalars.append(scalar) }
      }
      previous = scalar
    }
    while text.last == "\n" { text.removeLast() }
    return text
  }

  private mutating func keep(_ more: ArraySlice<Unicode.Scalar>) {
    let room = Self.limit - scalars.count
    scalars.append(contentsOf: more.prefix(max(room, 0)))
    if more.count > room { isCut = true }
  }
}
