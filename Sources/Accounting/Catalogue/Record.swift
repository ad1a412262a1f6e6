/// The names of a table.
public struct TableName: Hashable, Sendable {
  /// What one record is called in the command language: `gl account`.
  public let noun: String
  /// What the table is called in the command language: `gl accounts`; empty for single records.
  public let plural: String
  /// BC's caption: `G/L Account`.
  public let caption: String

  /// Names a table.
  public init(_ noun: String, _ plural: String, _ caption: String) {
    self.noun = noun
    self.plural = plural
    self.caption = caption
  }
}

/// The key of a record: one or more field values.
public protocol RecordKey: Hashable, Comparable, Sendable {
  /// The parts in order.
  var fieldValues: [FieldValue] { get }
  /// Makes a key of its parts; `nil` if they do not fit.
  init?(fieldValues: [FieldValue])
  /// A hash for ``PlaceIndex``.
  var placeHash: UInt32 { get }
}

extension RecordKey {
  /// The standard library's hash, for keys that are looked up seldom.
  public var placeHash: UInt32 { UInt32(truncatingIfNeeded: hashValue) }
}

/// A record of a table that people set up or keep: setup and master data.
public protocol Record: Equatable, Sendable {
  /// The type of the key.
  associatedtype Key: RecordKey
  /// The names of the table.
  static var table: TableName { get }
  /// All fields, those of the key first and in the order of the key.
  static var fields: [Field<Self>] { get }
  /// Whether accounts that the fields name take entries, and so must be of type Posting and not
  /// blocked.
  static var postsToAccounts: Bool { get }
  /// How many fields behind those that cannot be set belong to the key too: they may stay out
  /// where they are all blank, or where no other record begins alike.
  static var keyTail: Int { get }
  /// The key of the record.
  var key: Key { get }
  /// Makes a record with BC's initial values.
  init(key: Key)
}

extension Record {
  /// Mostly accounts are looked at when something is posted.
  public static var postsToAccounts: Bool { false }

  /// Nothing but what names a record belongs to its key.
  public static var keyTail: Int { 0 }

  /// A reference to the record for messages.
  public var reference: RecordReference { Self.reference(key) }

  /// A reference to the record of a key for messages.
  public static func reference(_ key: Key) -> RecordReference {
    let captions = fields.map(\.caption)
    return RecordReference(
      table.caption, zip(captions, key.fieldValues).map { ($0, $1.description) })
  }
}

/// The key of a table with a single record.
public struct SingleKey: RecordKey {
  /// The only key.
  public init() {}
  /// A single record has no key fields.
  public var fieldValues: [FieldValue] { [] }
  /// Makes the only key.
  public init?(fieldValues: [FieldValue]) { if !fieldValues.isEmpty { return nil } }
  /// There is nothing to order.
  public static func < (left: SingleKey, right: SingleKey) -> Bool { false }
}

extension Code: RecordKey {
  /// The code alone.
  public var fieldValues: [FieldValue] { [fieldValue] }
  /// Makes a key of one code.
  public init?(fieldValues: [FieldValue]) {
    guard fieldValues.count == 1, let value = fieldValues.first else { return nil }
    self.init(fieldValue: value)
  }
}

extension LongCode: RecordKey {
  /// The code alone.
  public var fieldValues: [FieldValue] { [fieldValue] }
  /// Makes a key of one code.
  public init?(fieldValues: [FieldValue]) {
    guard fieldValues.count == 1, let value = fieldValues.first else { return nil }
    self.init(fieldValue: value)
  }
}

/// A type that can be a part of a key.
public typealias KeyPart = FieldStorable & Comparable

/// A key of two parts.
public struct Pair<First: KeyPart, Second: KeyPart>: RecordKey {
  /// The first part.
  public let first: First
  /// The second part.
  public let second: Second

  /// Makes a key.
  @inlinable public init(_ first: First, _ second: Second) {
    self.first = first
    self.second = second
  }

  /// Whether both parts are equal.
  @inlinable public static func == (left: Pair, right: Pair) -> Bool {
    left.first == right.first && left.second == right.second
  }

  /// Hashes both parts.
  @inlinable public func hash(into hasher: inout Hasher) {
    hasher.combine(first)
    hasher.combine(second)
  }

  /// The hashes of both parts together.
  @inlinable public var placeHash: UInt32 {
    first.placeHash &* 0x9E37_79B1 ^ second.placeHash
  }

  /// Both parts.
  public var fieldValues: [FieldValue] { [first.fieldValue, second.fieldValue] }

  /// Makes a key of two values.
  public init?(fieldValues: [FieldValue]) {
    guard fieldValues.count == 2, let first = First(fieldValue: fieldValues[0]),
      let second = Second(fieldValue: fieldValues[1])
    else { return nil }
    self.init(first, second)
  }

  /// Orders by the first part, then the second.
  public static func < (left: Pair, right: Pair) -> Bool {
    left.first != right.first ? left.first < right.first : left.second < right.second
  }
}

/// A key of three parts.
public struct Triple<First: KeyPart, Second: KeyPart, Third: KeyPart>: RecordKey {
  /// The first part.
  public let first: First
  /// The second part.
  public let second: Second
  /// The third part.
  public let third: Third

  /// Makes a key.
  public init(_ first: First, _ second: Second, _ third: Third) {
    self.first = first
    self.second = second
    self.third = third
  }

  /// All parts.
  public var fieldValues: [FieldValue] {
    [first.fieldValue, second.fieldValue, third.fieldValue]
  }

  /// Makes a key of three values.
  public init?(fieldValues: [FieldValue]) {
    guard fieldValues.count == 3, let first = First(fieldValue: fieldValues[0]),
      let second = Second(fieldValue: fieldValues[1]), let third = Third(fieldValue: fieldValues[2])
    else { return nil }
    self.init(first, second, third)
  }

  /// Orders by the parts in turn.
  public static func < (left: Triple, right: Triple) -> Bool {
    if left.first != right.first { return left.first < right.first }
    if left.second != right.second { return left.second < right.second }
    return left.third < right.third
  }
}

/// A key of four parts.
public struct Quadruple<First: KeyPart, Second: KeyPart, Third: KeyPart, Fourth: KeyPart>:
  RecordKey
{
  /// The first two parts.
  public let start: Pair<First, Second>
  /// The last two parts.
  public let end: Pair<Third, Fourth>

  /// Makes a key.
  public init(_ first: First, _ second: Second, _ third: Third, _ fourth: Fourth) {
    start = Pair(first, second)
    end = Pair(third, fourth)
  }

  /// All parts.
  public var fieldValues: [FieldValue] { start.fieldValues + end.fieldValues }

  /// Makes a key of four values.
  public init?(fieldValues: [FieldValue]) {
    guard fieldValues.count == 4,
      let start = Pair<First, Second>(fieldValues: Array(fieldValues.prefix(2))),
      let end = Pair<Third, Fourth>(fieldValues: Array(fieldValues.suffix(2)))
    else { return nil }
    self.start = start
    self.end = end
  }

  /// Orders by the parts in turn.
  public static func < (left: Quadruple, right: Quadruple) -> Bool {
    left.start != right.start ? left.start < right.start : left.end < right.end
  }
}
