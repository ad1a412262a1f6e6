extension Script {
  /// The script's text with blocks of `|` lines replaced by what was printed; everything else
  /// stays byte for byte.
  ///
  /// A block for which nothing was printed stays as it is, since without it nothing would be
  /// compared any more.
  public func updated(_ differences: [OutputDifference]) -> String {
    var lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    // From the end, so that the numbers of the lines before stay right.
    for difference in differences.sorted(by: { $0.commandLine > $1.commandLine }) {
      guard let first = difference.expected.first, !difference.actual.isEmpty else { continue }
      let model = lines[first.line - 1]
      for expected in difference.expected.reversed() { lines.remove(at: expected.line - 1) }
      let block = difference.actual.map { Self.block($0, like: model) }
      lines.insert(contentsOf: block, at: first.line - 1)
    }
    return lines.joined(separator: "\n")
  }

  /// A `|` line with the indentation and the line end of another.
  private static func block(_ text: String, like model: String) -> String {
    let indentation = model.prefix { $0 == " " || $0 == "\t" }
    let end = model.utf8.last == 0x0D ? "\r" : ""
    return indentation + (text.isEmpty ? "|" : "| \(text)") + end
  }
}
