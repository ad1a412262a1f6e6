public import Accounting

/// A record that does not keep a law of the books.
public struct BrokenInvariant: Hashable, Sendable, CustomStringConvertible {
  /// The law.
  public let invariant: Invariant
  /// The record that breaks it.
  public let record: RecordReference
  /// What was found there.
  public let found: String
  /// What it should be.
  public let expected: String

  /// The number of the law.
  public var number: Int { invariant.rawValue }

  /// The law in one sentence.
  public var sentence: String { invariant.sentence }

  /// All of it in one line.
  public var description: String {
    "\(number) \(sentence) \(record.table) \(record.values): found \(found), expected \(expected)"
  }
}
