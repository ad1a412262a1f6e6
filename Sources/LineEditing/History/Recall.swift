/// Walking through the history by the start of the line that was typed.
struct Recall {
  private var typed = ""
  private var original = ""
  private var shown: String?
  private var index = 0

  /// The next older line that starts with what was typed, or nil when there is none.
  mutating func older(than line: String, upTo cursor: Int, in lines: [String]) -> String? {
    if shown != line { begin(line, upTo: cursor, in: lines) }
    let current = shown ?? line
    guard let found = lines[..<index].lastIndex(where: { matches($0) && $0 != current })
    else { return nil }
    return show(lines[found], at: found)
  }

  /// The next newer such line, and at the end the line as it was typed.
  mutating func newer(than line: String, in lines: [String]) -> String? {
    guard shown == line, index < lines.count else { return nil }
    let rest = lines[(index + 1)...]
    guard let found = rest.firstIndex(where: { matches($0) && $0 != line }) else {
      index = lines.count
      shown = nil
      return original
    }
    return show(lines[found], at: found)
  }

  private mutating func begin(_ line: String, upTo cursor: Int, in lines: [String]) {
    typed = String(decoding: line.utf8.prefix(cursor), as: UTF8.self)
    original = line
    shown = nil
    index = lines.count
  }

  private func matches(_ line: String) -> Bool {
    line.utf8.starts(with: typed.utf8)
  }

  private mutating func show(_ line: String, at found: Int) -> String {
    index = found
    shown = line
    return line
  }
}
