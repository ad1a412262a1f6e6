/// Looking for a line of the history by a part of it, as Ctrl-R does.
struct HistorySearch {
  /// What a key did.
  enum Step: Equatable {
    /// Another line may be shown.
    case goesOn
    /// The line is taken; `key` is still to be pressed.
    case ends(key: Unicode.Scalar?)
    /// The line is to be as it was before.
    case givenUp
  }

  private let lines: [String]
  private var place: Int
  private var pattern = ""
  /// Whether the pattern stands in some line that is old enough.
  private var isFound = true

  /// Begins behind the newest line.
  init(_ lines: [String]) {
    self.lines = lines
    place = lines.count
  }

  /// The line found last; `nil` as long as none is.
  var line: String? { lines.indices.contains(place) ? lines[place] : nil }

  /// How many scalars of the line stand before what was looked for.
  var offset: Int {
    guard let line, let match = Self.range(of: pattern, in: line) else { return 0 }
    return line[..<match.lowerBound].unicodeScalars.count
  }

  /// What stands before the line meanwhile.
  var prompt: String {
    isFound ? "search '\(pattern)': " : "search '\(pattern)' (nothing): "
  }

  /// Takes a key.
  mutating func take(_ key: Unicode.Scalar) -> Step {
    switch key {
    case "\u{12}": look(from: place - 1, by: -1)
    case "\u{13}": look(from: place + 1, by: 1)
    case "\u{08}", "\u{7F}":
      if pattern.isEmpty { return .goesOn }
      pattern.unicodeScalars.removeLast()
      place = lines.count
      isFound = true
      if !pattern.isEmpty { look(from: lines.count - 1, by: -1) }
    case "\u{07}": return .givenUp
    case "\u{1B}": return .ends(key: nil)
    case _ where key.properties.generalCategory == .control: return .ends(key: key)
    default:
      pattern.unicodeScalars.append(key)
      look(from: min(place, lines.count - 1), by: -1)
    }
    return .goesOn
  }

  private mutating func look(from start: Int, by step: Int) {
    let shown = line
    var next = start
    while lines.indices.contains(next) {
      // The line that is shown counts as long as it is not left.
      if Self.range(of: pattern, in: lines[next]) != nil, next == place || lines[next] != shown {
        place = next
        isFound = true
        return
      }
      next += step
    }
    isFound = false
  }

  /// Where a text stands in a line, whatever the case.
  private static func range(of pattern: String, in line: String) -> Range<String.Index>? {
    let wanted = Array(pattern.lowercased())
    var start = line.startIndex
    while true {
      let rest = line[start...]
      if rest.count < wanted.count { return nil }
      if rest.prefix(wanted.count).lowercased() == String(wanted) {
        return start..<line.index(start, offsetBy: wanted.count)
      }
      if start == line.endIndex { return nil }
      start = line.index(after: start)
    }
  }
}
