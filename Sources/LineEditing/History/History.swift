/// The lines entered so far, oldest first.
public struct History: Sendable, Equatable {
  /// The lines, oldest first.
  public private(set) var lines: [String] = []
  /// How many lines a file keeps; in memory there may be a quarter more.
  public let limit: Int
  private var known: Set<String> = []

  /// Makes an empty history.
  public init(limit: Int = 1000) {
    self.limit = max(limit, 1)
  }

  /// Makes a history of a file's bytes, passing over lines that are not UTF-8.
  public init(bytes: some Sequence<UInt8>, limit: Int = 1000) {
    self.init(limit: limit)
    var kept: [String] = []
    // From the end, since of a line that was entered twice the later place counts.
    for bytes in Array(bytes).split(separator: UInt8(ascii: "\n")).reversed() {
      guard kept.count < self.limit, firstInvalidUTF8(in: bytes) == nil else { continue }
      let line = String(decoding: bytes, as: UTF8.self)
      if isWorthKeeping(line[...]), known.insert(line).inserted { kept.append(line) }
    }
    lines = kept.reversed()
  }

  /// Adds a line and says whether it was kept: blank lines, lines that start with a blank and
  /// repetitions of the last line are not. A line that is there already moves to the end.
  ///
  /// The lines of a text with line feeds are added one by one.
  @discardableResult
  public mutating func append(_ text: String) -> Bool {
    var isKept = false
    for part in text.split(whereSeparator: \.isNewline) where isWorthKeeping(part) {
      let line = String(part)
      if !known.insert(line).inserted { lines.removeAll { $0 == line } }
      lines.append(line)
      isKept = true
    }
    // Dropping a quarter at a time keeps the cost of one line constant.
    if lines.count > limit + limit / 4 {
      lines.removeFirst(lines.count - limit)
      known = Set(lines)
    }
    return isKept
  }

  /// The last lines up to the limit as the bytes of a file, one line each; fewer lines where they
  /// are so long that the file would become too large.
  public var serialised: [UInt8] {
    var size = 0
    let kept = lines.suffix(limit).reversed().prefix { line in
      size += line.utf8.count + 1
      return size <= Self.byteLimit
    }
    return kept.reversed().flatMap { Array($0.utf8) + [UInt8(ascii: "\n")] }
  }

  /// How many bytes a file keeps.
  static let byteLimit = 1024 * 1024

  private func isWorthKeeping(_ line: Substring) -> Bool {
    guard let first = line.first, first != " ", first != "\t" else { return false }
    return lines.last.map { $0 != line } ?? true
  }
}
