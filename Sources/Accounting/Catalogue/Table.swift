/// All records of one table, found by key.
public struct Table<Element: Record>: Sendable {
  @usableFromInline var records: ContiguousArray<Element> = []
  @usableFromInline var index = PlaceIndex()

  /// An empty table.
  @inlinable public init() {}

  /// How many records there are.
  @inlinable public var count: Int { records.count }
  /// Whether there is no record.
  @inlinable public var isEmpty: Bool { records.isEmpty }

  @inlinable func place(_ key: Element.Key) -> Int? {
    index.place(key.placeHash) { records[$0].key == key }
  }

  /// The record of a key, if there is one.
  @inlinable public subscript(key: Element.Key) -> Element? {
    get { place(key).map { records[$0] } }
    set {
      if let newValue { store(newValue) } else { remove(key) }
    }
  }

  /// The record of a key.
  ///
  /// - Throws: `RecordFault.notFound` if there is none.
  @inlinable public func find(_ key: Element.Key) throws(RecordFault) -> Element {
    guard let place = place(key) else { throw .notFound(Element.reference(key)) }
    return records[place]
  }

  /// Adds or replaces a record.
  @inlinable public mutating func store(_ record: Element) {
    if let place = place(record.key) {
      records[place] = record
    } else {
      index.insert(record.key.placeHash, records.count)
      records.append(record)
    }
  }

  /// Takes a record out.
  public mutating func remove(_ key: Element.Key) {
    guard place(key) != nil else { return }
    records.removeAll { $0.key == key }
    index = PlaceIndex()
    for place in records.indices { index.insert(records[place].key.placeHash, place) }
  }

  /// The keys in order.
  public var keys: [Element.Key] { records.map(\.key).sorted() }

  /// The records in the order of their keys.
  public var sorted: [Element] { records.sorted { $0.key < $1.key } }

  /// The records that fit, in the order of their keys.
  public func filter(_ isIncluded: (Element) -> Bool) -> [Element] {
    records.filter(isIncluded).sorted { $0.key < $1.key }
  }

  /// Whether some record fits.
  @inlinable public func contains(where fits: (Element) -> Bool) -> Bool {
    records.contains(where: fits)
  }
}

extension Table: Equatable {
  /// Whether both hold the same records, in whatever order they came.
  public static func == (left: Table, right: Table) -> Bool {
    left.count == right.count && left.records.allSatisfy { right[$0.key] == $0 }
  }
}
