/// All records of one table, found by key.
public struct Table<Element: Record>: Equatable, Sendable {
  @usableFromInline var records: [Element.Key: Element] = [:]

  /// An empty table.
  @inlinable public init() {}

  /// How many records there are.
  @inlinable public var count: Int { records.count }
  /// Whether there is no record.
  @inlinable public var isEmpty: Bool { records.isEmpty }

  /// The record of a key, if there is one.
  @inlinable public subscript(key: Element.Key) -> Element? {
    get { records[key] }
    _modify { yield &records[key] }
  }

  /// The record of a key.
  ///
  /// - Throws: `RecordFault.notFound` if there is none.
  @inlinable public func find(_ key: Element.Key) throws(RecordFault) -> Element {
    guard let record = records[key] else { throw .notFound(Element.reference(key)) }
    return record
  }

  /// Adds or replaces a record.
  @inlinable public mutating func store(_ record: Element) { records[record.key] = record }

  /// Takes a record out.
  @inlinable public mutating func remove(_ key: Element.Key) { records[key] = nil }

  /// The keys in order.
  public var keys: [Element.Key] { records.keys.sorted() }

  /// The records in the order of their keys.
  public var sorted: [Element] { records.values.sorted { $0.key < $1.key } }

  /// The records that fit, in the order of their keys.
  public func filter(_ isIncluded: (Element) -> Bool) -> [Element] {
    records.values.filter(isIncluded).sorted { $0.key < $1.key }
  }

  /// Whether some record fits.
  @inlinable public func contains(where fits: (Element) -> Bool) -> Bool {
    records.values.contains(where: fits)
  }
}
