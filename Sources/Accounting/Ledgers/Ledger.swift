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
/// The entries of one posting stay in the array in which the posting made them: writing them hands
/// the array over instead of copying it, and a company that is kept as it was shares all of them
/// with the one that goes on.
public struct Ledger<Entry: LedgerEntry>: Sendable {
  /// The arrays of entries, none of them empty.
  @usableFromInline var segments = ChunkedArray<Segment>()
  @usableFromInline var entryCount = 0
  @usableFromInline var lastNumber = 0

  /// The entries of one posting.
  @usableFromInline struct Segment: Sendable {
    /// How many entries stand before them.
    @usableFromInline let start: Int
    @usableFromInline let entries: [Entry]

    @usableFromInline init(start: Int, entries: [Entry]) {
      self.start = start
      self.entries = entries
    }
  }

  /// How many entries there are.
  @inlinable public var count: Int { entryCount }
  /// The number of the last entry; 0 in an empty ledger.
  @inlinable public var lastEntryNo: Int { lastNumber }

  /// An empty ledger.
  public init() {}

  /// Adds entries, whose numbers must follow the last.
  @inlinable package mutating func append(_ new: [Entry]) {
    guard !new.isEmpty else { return }
    segments.append(Segment(start: count, entries: new))
    entryCount += new.count
    // Its number is read where the entry stands: entries are large.
    lastNumber = new[new.count - 1].entryNo
  }

  /// The array that holds the entry at a place.
  @inlinable func segment(of position: Int) -> Int {
    segments.partitioningIndex { $0.start > position } - 1
  }

  /// The entry of a number.
  public func entry(_ number: Int) -> Entry? {
    // Most ledgers count from 1 without gaps, so the place follows from the number.
    if number >= 1, number <= count, self[number - 1].entryNo == number { return self[number - 1] }
    let place = place(from: number)
    guard place < count, self[place].entryNo == number else { return nil }
    return self[place]
  }

  /// The entries with numbers in a range.
  public func entries(from first: Int, through last: Int) -> [Entry] {
    var found: [Entry] = []
    for place in place(from: first)..<count {
      let entry = self[place]
      if entry.entryNo > last { break }
      found.append(entry)
    }
    return found
  }

  /// The place of the first entry with a number not below `number`.
  private func place(from number: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = low + (high - low) / 2
      if self[middle].entryNo >= number { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension Ledger: Equatable {
  /// Whether both hold the same entries, in whatever arrays.
  public static func == (left: Ledger, right: Ledger) -> Bool {
    left.count == right.count && left.lastEntryNo == right.lastEntryNo
      && left.elementsEqual(right)
  }
}

extension Ledger: RandomAccessCollection {
  /// The first place.
  @inlinable public var startIndex: Int { 0 }
  /// The place behind the last entry.
  public var endIndex: Int { count }
  /// The entry at a place.
  @inlinable public subscript(position: Int) -> Entry {
    _read {
      let segment = segment(of: position)
      yield segments[segment].entries[position - segments[segment].start]
    }
  }

  /// Goes through the entries array by array.
  public func makeIterator() -> Iterator { Iterator(self) }

  /// Goes through the entries array by array.
  public struct Iterator: IteratorProtocol {
    private let ledger: Ledger
    private var segment = -1
    private var entries: [Entry] = []
    private var place = 0

    init(_ ledger: Ledger) { self.ledger = ledger }

    /// The next entry.
    public mutating func next() -> Entry? {
      if place == entries.count {
        segment += 1
        guard segment < ledger.segments.count else { return nil }
        entries = ledger.segments[segment].entries
        place = 0
      }
      place += 1
      return entries[place - 1]
    }
  }
}
