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
    // Captions of several words may stand on several lines, on as few as it takes.
    let widths = self.widths
    if let fitting = widths.first(where: { total($0) <= room.width }) {
      return horizontal(cells, fitting)
    }
    if let wrapped = widths.lazy.compactMap({ wrapping($0, least: 30) }).first {
      return horizontal(cells, wrapped)
    }
    // A text that is broken is whole, one that is cut is not: rather a narrow column than that.
    if let wrapped = widths.last.flatMap({ wrapping($0, least: 16) }) {
      return horizontal(cells, wrapped)
    }
    if room.cutsText, let narrow = widths.last.flatMap(cutting) {
      let cut = cells.map { row in zip(row, narrow).map { TextWidth.cut($0, to: $1) } }
      return horizontal(cut, narrow)
    }
    return vertical
  }

  private static let gap = 2

  /// The widths of the columns with captions on one line, on two, and so on.
  private var widths: [[Int]] {
    let contents = columns.indices.map { column in
      cells.map { TextWidth.of($0[column]) }.max() ?? 0
    }
    let mostWords = columns.map { $0.caption.split(separator: " ").count }.max() ?? 1
    return (1...max(1, mostWords)).map { height in
      zip(contents, columns).map { max($0, Self.width(of: $1.caption, height: height)) }
    }
  }

  private func total(_ widths: [Int]) -> Int {
    widths.reduce(0, +) + Self.gap * max(0, widths.count - 1)
  }

  /// The widths with a last column of text narrowed, whose cells then take several lines; `nil`
  /// if too little room is left for it.
  private func wrapping(_ widths: [Int], least: Int) -> [Int]? {
    guard let last = widths.last, case .text = columns.last?.kind else { return nil }
    let narrow = room.width - total(widths) + last
    return narrow >= least ? widths.dropLast() + [narrow] : nil
  }

  /// The widths with text columns narrowed, the widest first; `nil` if that is not enough.
  private func cutting(_ widths: [Int]) -> [Int]? {
    let captions = columns.map { Self.width(of: $0.caption, height: .max) }
    let shortest = 12
    var widths = widths
    var excess = total(widths) - room.width
    while excess > 0 {
      let texts = columns.indices.filter { index in
        guard case .text = columns[index].kind else { return false }
        return widths[index] > max(shortest, captions[index])
      }
      guard let widest = texts.max(by: { widths[$0] < widths[$1] }) else { return nil }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }
}

extension AlignedTable {
  private func horizontal(_ cells: [[String]], _ widths: [Int]) -> [String] {
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
    for row in cells { lines += self.row(row, widths) }
    return lines
  }

  /// One record; its last text goes on in further lines where it is longer than its column.
  private func row(_ cells: [String], _ widths: [Int]) -> [String] {
    guard let text = cells.last, let width = widths.last else { return [] }
    let blank = [String](repeating: "", count: cells.count - 1)
    return TextWidth.wrapped(text, to: width).enumerated().map { index, part in
      line((index == 0 ? cells.dropLast() : blank) + [part], widths)
    }
  }

  private func line(_ parts: [String], _ widths: [Int]) -> String {
    let padded = columns.indices.map { index in
      TextWidth.pad(parts[index], to: widths[index], right: columns[index].kind.isNumeric)
    }
    let line = padded.joined(separator: String(repeating: " ", count: Self.gap))
    return String(line.reversed().drop { $0 == " " }.reversed())
  }

  /// The least width in which a caption takes at most so many lines.
  private static func width(of caption: String, height: Int) -> Int {
    let longest = caption.split(separator: " ").map { TextWidth.of(String($0)) }.max() ?? 0
    let whole = TextWidth.of(caption)
    if height == 1 || longest >= whole { return whole }
    return (longest...whole).first { broken(caption, to: $0).count <= height } ?? whole
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
  var vertical: [String] {
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
