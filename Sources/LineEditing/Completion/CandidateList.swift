/// Completions laid out in columns for one screen.
struct CandidateList {
  private let cells: [String]
  private let omitted: Int
  private let columns: Int
  private let rows: Int

  /// Makes a list for a terminal of this size, of which some rows stay free for the line.
  init(_ completions: Completions, columns: Int, rows: Int) {
    let wordWidth = completions.list.map { displayWidth(printable($0.insertion)) }.max() ?? 0
    cells = completions.list.map { Self.cell($0, wordWidth: wordWidth, columns: columns) }
    omitted = completions.omitted
    self.columns = columns
    self.rows = max(rows - 3, 1)
  }

  /// The lines to print, at most one screen of them.
  var lines: [String] {
    let width = (cells.map(displayWidth).max() ?? 0) + 2
    let across = max((columns + 1) / width, 1)
    let needed = (cells.count + across - 1) / across
    let height = min(needed, rows)
    let shown = min(cells.count, height * across)
    var lines = (0..<height).map { row in
      line(stride(from: row, to: shown, by: height).map { cells[$0] }, width: width)
    }
    let more = cells.count - shown + omitted
    if more > 0 { lines.append("… \(more) more") }
    return lines
  }

  private func line(_ cells: [String], width: Int) -> String {
    var line = ""
    for cell in cells.dropLast() { line += padded(cell, to: width) }
    return line + (cells.last ?? "")
  }

  private static func cell(_ completion: Completion, wordWidth: Int, columns: Int) -> String {
    let word = printable(completion.insertion)
    guard !completion.label.isEmpty else { return prefix(of: word, columns: columns - 1) }
    let text = padded(word, to: wordWidth + 2) + printable(completion.label)
    if displayWidth(text) < columns { return text }
    return prefix(of: text, columns: columns - 2) + "…"
  }
}

private func padded(_ text: String, to width: Int) -> String {
  text + String(repeating: " ", count: max(width - displayWidth(text), 0))
}
