internal import Accounting

/// A table in aligned columns, or record by record where it is too wide.
struct AlignedTable {
  /// How wide it may become and whether text may be cut for that.
  struct Room {
    let width: Int
    let cutsText: Bool
  }

  private let columns: [AnswerTable.Column]
  private let cells: [[String]]
  private let room: Room

  /// Prepares the table for so much room.
  init(_ table: AnswerTable, room: Room) {
    columns = table.columns
    cells = table.rows.map { row in
      zip(row, table.columns).map { CellText.shown($0, $1.kind) }
    }
    self.room = room
  }

  /// The lines without trailing blanks.
  var lines: [String] {
    if columns.count == 1, cells.count == 1 { return vertical }
    let contents = columns.indices.map { column in
      cells.map { TextWidth.of($0[column]) }.max() ?? 0
    }
    let captions = columns.map { TextWidth.of($0.caption) }
    let whole = zip(contents, captions).map(max)
    if fits(whole) { return horizontal(whole) }
    // Captions of several words may stand on several lines.
    let words = columns.map { column in
      column.caption.split(separator: " ").map { TextWidth.of(String($0)) }.max() ?? 0
    }
    let broken = zip(contents, words).map(max)
    if fits(broken) { return horizontal(widened(broken, to: whole)) }
    if room.cutsText, let cut = cutting(broken, words) { return horizontal(cut) }
    return vertical
  }

  private static let gap = 2

  private func total(_ widths: [Int]) -> Int {
    widths.reduce(0, +) + Self.gap * max(0, widths.count - 1)
  }

  private func fits(_ widths: [Int]) -> Bool { total(widths) <= room.width }

  /// Gives what room is left back to the captions, from the left.
  private func widened(_ widths: [Int], to wanted: [Int]) -> [Int] {
    var left = room.width - total(widths)
    return zip(widths, wanted).map { width, want in
      let more = min(left, max(0, want - width))
      left -= more
      return width + more
    }
  }

  /// The widths with text columns narrowed, the widest first; `nil` if that is not enough.
  private func cutting(_ widths: [Int], _ least: [Int]) -> [Int]? {
    let shortest = 12
    var widths = widths
    var excess = total(widths) - room.width
    while excess > 0 {
      let texts = columns.indices.filter { index in
        guard case .text = columns[index].kind else { return false }
        return widths[index] > max(shortest, least[index])
      }
      guard let widest = texts.max(by: { widths[$0] < widths[$1] }) else { return nil }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }
}

extension AlignedTable {
  private func horizontal(_ widths: [Int]) -> [String] {
    let captions = zip(columns, widths).map { Self.broken($0.caption, to: $1) }
    let height = captions.map(\.count).max() ?? 0
    var lines = (0..<height).map { row in
      // Captions stand on the line of dashes, so the short ones begin lower.
      let parts = captions.map { caption in
        let index = row - (height - caption.count)
        return index < 0 ? "" : caption[index]
      }
      return line(parts, widths)
    }
    let dashes = widths.map { String(repeating: "-", count: $0) }
    lines.append(dashes.joined(separator: String(repeating: " ", count: Self.gap)))
    for row in cells {
      let cut = zip(row, widths).map { TextWidth.cut($0, to: $1) }
      lines.append(line(cut, widths))
    }
    return lines
  }

  private func line(_ parts: [String], _ widths: [Int]) -> String {
    let padded = columns.indices.map { index in
      TextWidth.pad(parts[index], to: widths[index], right: columns[index].kind.isNumeric)
    }
    let line = padded.joined(separator: String(repeating: " ", count: Self.gap))
    return String(line.reversed().drop { $0 == " " }.reversed())
  }

  /// Breaks a caption at its blanks into lines of at most `width` columns.
  private static func broken(_ caption: String, to width: Int) -> [String] {
    var lines: [String] = []
    for word in caption.split(separator: " ") {
      if let last = lines.last, TextWidth.of(last) + 1 + TextWidth.of(String(word)) <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }

  /// One line for each field, an empty line between two records.
  private var vertical: [String] {
    let width = columns.map { TextWidth.of($0.caption) }.max() ?? 0
    var lines: [String] = []
    for row in cells {
      if !lines.isEmpty { lines.append("") }
      for (column, text) in zip(columns, row) {
        let caption = TextWidth.pad(column.caption, to: width + Self.gap)
        lines.append(text.isEmpty ? column.caption : caption + text)
      }
    }
    return lines
  }
}
