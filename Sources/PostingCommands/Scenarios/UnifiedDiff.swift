/// The lines in which two texts differ, with some around them.
struct UnifiedDiff {
  enum Line: Hashable {
    case same(String)
    case expected(String)
    case actual(String)
  }

  private static let context = 3
  private let lines: [Line]

  init(expected: [String], actual: [String]) {
    var start = 0
    let shorter = min(expected.count, actual.count)
    while start < shorter, expected[start] == actual[start] { start += 1 }
    var end = 0
    while end < shorter - start,
      expected[expected.count - 1 - end] == actual[actual.count - 1 - end]
    { end += 1 }
    let middle = Self.middle(
      Array(expected[start..<(expected.count - end)]), Array(actual[start..<(actual.count - end)]))
    lines =
      expected[..<start].map(Line.same) + middle
      + expected[(expected.count - end)...].map(Line.same)
  }

  /// How many expected lines stand before the first difference.
  var firstDifference: Int {
    lines.firstIndex { if case .same = $0 { false } else { true } } ?? 0
  }

  /// The parts with differences; the expected lines are counted from `line`.
  func hunks(from line: Int) -> [String] {
    var output: [String] = []
    var (expected, actual) = (line, line)
    var index = 0
    for hunk in ranges {
      for line in lines[index..<hunk.lowerBound] { Self.count(line, &expected, &actual) }
      let (firstExpected, firstActual) = (expected, actual)
      for line in lines[hunk] { Self.count(line, &expected, &actual) }
      output.append(
        "@@ -\(firstExpected),\(expected - firstExpected) "
          + "+\(firstActual),\(actual - firstActual) @@")
      output += Self.marked(lines[hunk])
      index = hunk.upperBound
    }
    return output
  }

  /// The stretches to show: differences with their context, joined where they meet.
  private var ranges: [Range<Int>] {
    var ranges: [Range<Int>] = []
    for (index, line) in lines.enumerated() {
      if case .same = line { continue }
      let start = max(0, index - Self.context)
      let end = min(lines.count, index + Self.context + 1)
      if let last = ranges.last, last.upperBound >= start {
        ranges[ranges.count - 1] = last.lowerBound..<end
      } else {
        ranges.append(start..<end)
      }
    }
    return ranges
  }

  private static func count(_ line: Line, _ expected: inout Int, _ actual: inout Int) {
    switch line {
    case .same:
      expected += 1
      actual += 1
    case .expected: expected += 1
    case .actual: actual += 1
    }
  }

  /// The lines of a hunk; where as many lines came as were expected, a line with carets under the
  /// cells that differ follows each of them.
  private static func marked(_ lines: ArraySlice<Line>) -> [String] {
    var output: [String] = []
    var expected: [String] = []
    var actual: [String] = []
    func flush() {
      for (index, text) in actual.enumerated() {
        output.append("+" + text)
        guard expected.count == actual.count else { continue }
        if let marks = CellMarks.under(text, comparedWith: expected[index]) {
          output.append("?" + marks)
        }
      }
      (expected, actual) = ([], [])
    }
    for line in lines {
      switch line {
      case .same: flush()
      case .expected where !actual.isEmpty: flush()
      case .expected, .actual: break
      }
      switch line {
      case .same: output.append(text(line))
      case .expected(let text):
        output.append("-" + text)
        expected.append(text)
      case .actual(let text): actual.append(text)
      }
    }
    flush()
    return output
  }

  private static func text(_ line: Line) -> String {
    switch line {
    case .same(let text): text.isEmpty ? "" : " " + text
    case .expected(let text): "-" + text
    case .actual(let text): "+" + text
    }
  }
}

extension UnifiedDiff {
  /// The longest common part kept; where that would take too long, all lines are told as changed.
  private static func middle(_ expected: [String], _ actual: [String]) -> [Line] {
    let (rows, columns) = (expected.count, actual.count)
    guard rows > 0, columns > 0, rows <= 4_000_000 / columns else {
      return expected.map(Line.expected) + actual.map(Line.actual)
    }
    // The length of the longest common part of what begins at each pair of lines.
    var lengths = [Int32](repeating: 0, count: (rows + 1) * (columns + 1))
    let width = columns + 1
    for row in stride(from: rows - 1, through: 0, by: -1) {
      for column in stride(from: columns - 1, through: 0, by: -1) {
        lengths[row * width + column] =
          expected[row] == actual[column]
          ? lengths[(row + 1) * width + column + 1] + 1
          : max(lengths[(row + 1) * width + column], lengths[row * width + column + 1])
      }
    }
    var lines: [Line] = []
    var (row, column) = (0, 0)
    while row < rows, column < columns {
      if expected[row] == actual[column] {
        lines.append(.same(expected[row]))
        (row, column) = (row + 1, column + 1)
      } else if lengths[(row + 1) * width + column] >= lengths[row * width + column + 1] {
        lines.append(.expected(expected[row]))
        row += 1
      } else {
        lines.append(.actual(actual[column]))
        column += 1
      }
    }
    return lines + expected[row...].map(Line.expected) + actual[column...].map(Line.actual)
  }
}
