/// An entry of a ledger: it has a number and is never changed.
public protocol LedgerEntry: Equatable, Sendable {
  /// The names of the ledger.
  static var table: TableName { get }
  /// The fields of an entry, the number first.
  static var fields: [Field<Self>] { get }
  /// The number, which grows from entry to entry.
  var entryNo: Int { get }
}

/// An append-only list of entries in the order of their numbers.
///
/// Entries stand in chunks, so that a company which is kept as it was and one that goes on share
/// all chunks but the last: appending copies at most one chunk.
public struct Ledger<Entry: LedgerEntry>: Equatable, Sendable {
  @usableFromInline var entries = ChunkedArray<Entry>()

  /// An empty ledger.
  @inlinable public init() {}

  /// How many entries there are.
  @inlinable public var count: Int { entries.count }
  /// The number of the last entry; 0 in an empty ledger.
  @inlinable public var lastEntryNo: Int { entries.last?.entryNo ?? 0 }

  /// Adds entries, whose numbers must follow the last.
  @inlinable package mutating func append(_ new: [Entry]) {
    for entry in new { entries.append(entry) }
  }

  /// The entry of a number.
  @inlinable public func entry(_ number: Int) -> Entry? {
    // Most ledgers count from 1 without gaps, so the place follows from the number.
    if number >= 1, number <= entries.count, entries[number - 1].entryNo == number {
      return entries[number - 1]
    }
    let place = entries.partitioningIndex { $0.entryNo >= number }
    guard place < entries.count, entries[place].entryNo == number else { return nil }
    return entries[place]
  }

  /// The entries with numbers in a range.
  public func entries(from first: Int, through last: Int) -> [Entry] {
    var place = entries.partitioningIndex { $0.entryNo >= first }
    var found: [Entry] = []
    while place < entries.count, entries[place].entryNo <= last {
      found.append(entries[place])
      place += 1
    }
    return found
  }
}

extension Ledger: RandomAccessCollection {
  /// The first place.
  @inlinable public var startIndex: Int { 0 }
  /// The place behind the last entry.
  @inlinable public var endIndex: Int { entries.count }
  /// The entry at a place.
  @inlinable public subscript(position: Int) -> Entry { entries[position] }
}
