/// All records of one table, found by key.
public struct Table<Element: Record>: Sendable {
  @usableFromInline var rows: ContiguousArray<Row<Element>> = []
  /// The keys of the rows: a search looks at no record but the one it finds.
  @usableFromInline var rowKeys: ContiguousArray<Element.Key> = []
  @usableFromInline var index = PlaceIndex()

  /// An empty table.
  @inlinable public init() {}

  /// How many records there are.
  @inlinable public var count: Int { rows.count }
  /// Whether there is no record.
  @inlinable public var isEmpty: Bool { rows.isEmpty }

  @inlinable func place(_ key: Element.Key) -> Int? {
    index.place(key.placeHash) { rowKeys[$0] == key }
  }

  /// The record of a key, if there is one.
  @inlinable public subscript(key: Element.Key) -> Element? {
    get { row(key)?.record }
    set {
      if let newValue { store(newValue) } else { remove(key) }
    }
  }

  /// The record of a key.
  ///
  /// - Throws: `RecordFault.notFound` if there is none.
  @inlinable public func find(_ key: Element.Key) throws(RecordFault) -> Row<Element> {
    guard let row = row(key) else { throw .notFound(Element.reference(key)) }
    return row
  }

  /// The record of a key where it stands, if there is one.
  @inlinable public func row(_ key: Element.Key) -> Row<Element>? { place(key).map { rows[$0] } }

  /// Adds or replaces a record.
  @inlinable public mutating func store(_ record: Element) {
    if let place = place(record.key) {
      rows[place] = Row(record)
    } else {
      index.insert(record.key.placeHash, rows.count)
      rows.append(Row(record))
      rowKeys.append(record.key)
    }
  }

  /// Takes a record out.
  public mutating func remove(_ key: Element.Key) {
    guard place(key) != nil else { return }
    rows.removeAll { $0.record.key == key }
    rowKeys.removeAll { $0 == key }
    index = PlaceIndex()
    for place in rowKeys.indices { index.insert(rowKeys[place].placeHash, place) }
  }

  /// The keys in order.
  public var keys: [Element.Key] { rowKeys.sorted() }

  /// The records in the order of their keys.
  public var sorted: [Element] { rows.map(\.record).sorted { $0.key < $1.key } }

  /// The records that fit, in the order of their keys.
  public func filter(_ isIncluded: (Element) -> Bool) -> [Element] {
    var found: [Element] = []
    for row in rows where isIncluded(row.record) { found.append(row.record) }
    return found.count < 2 ? found : found.sorted { $0.key < $1.key }
  }

  /// Whether some record fits.
  @inlinable public func contains(where fits: (Element) -> Bool) -> Bool {
    rows.contains { fits($0.record) }
  }
}

extension Table: Equatable {
  /// Whether both hold the same records, in whatever order they came.
  public static func == (left: Table, right: Table) -> Bool {
    left.count == right.count && left.rows.allSatisfy { right[$0.record.key] == $0.record }
  }
}
