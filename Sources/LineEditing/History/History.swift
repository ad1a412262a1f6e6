/// The lines entered so far, oldest first.
public struct History: Sendable, Equatable {
  /// The lines, oldest first.
  public private(set) var lines: [String] = []
  /// How many lines a file keeps; in memory there may be a quarter more.
  public let limit: Int

  /// Makes an empty history.
  public init(limit: Int = 1000) {
    self.limit = max(limit, 1)
  }

  /// Makes a history of a file's bytes, passing over lines that are not UTF-8.
  public init(bytes: some Sequence<UInt8>, limit: Int = 1000) {
    self.init(limit: limit)
    for line in Array(bytes).split(separator: UInt8(ascii: "\n")) {
      guard firstInvalidUTF8(in: line) == nil else { continue }
      append(String(decoding: line, as: UTF8.self))
    }
  }

  /// Adds a line and says whether it was kept: blank lines, lines that start with a blank and
  /// repetitions of the last line are not.
  ///
  /// The lines of a text with line feeds are added one by one.
  @discardableResult
  public mutating func append(_ text: String) -> Bool {
    var isKept = false
    for line in text.split(whereSeparator: \.isNewline) where isWorthKeeping(line) {
      lines.append(String(line))
      isKept = true
    }
    // Dropping a quarter at a time keeps the cost of one line constant.
    if lines.count > limit + limit / 4 { lines.removeFirst(lines.count - limit) }
    return isKept
  }

  /// The last lines up to the limit as the bytes of a file, one line each.
  public var serialised: [UInt8] {
    var bytes: [UInt8] = []
    for line in lines.suffix(limit) {
      bytes.append(contentsOf: line.utf8)
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }

  private func isWorthKeeping(_ line: Substring) -> Bool {
    guard let first = line.first, first != " ", first != "\t" else { return false }
    return lines.last.map { $0 != line } ?? true
  }
}
