/// A stretch of one command line, in UTF-8 bytes from its start.
public struct SourceRange: Hashable, Sendable {
  /// The first byte.
  public let start: Int
  /// The byte after the last.
  public let end: Int

  /// Makes a range; an end before the start becomes the start.
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = max(start, end)
  }

  /// The range from the start of one to the end of another.
  public func through(_ other: SourceRange) -> SourceRange {
    SourceRange(min(start, other.start), max(end, other.end))
  }
}
