/// Two dimension values that may not stand together, where their dimensions are Limited
/// (table 351).
public struct DimensionValueCombination: Record {
  /// The key: two dimensions, each with its value.
  public let key: Key

  /// Two dimensions, each with its value.
  public struct Key: RecordKey {
    /// The first dimension and its value.
    public let first: Pair<Code, Code>
    /// The second dimension and its value.
    public let second: Pair<Code, Code>

    /// Makes a key.
    public init(_ first: Pair<Code, Code>, _ second: Pair<Code, Code>) {
      self.first = first
      self.second = second
    }

    /// All parts.
    public var fieldValues: [FieldValue] { first.fieldValues + second.fieldValues }

    /// Makes a key of four codes.
    public init?(fieldValues: [FieldValue]) {
      guard fieldValues.count == 4,
        let first = Pair<Code, Code>(fieldValues: Array(fieldValues[..<2])),
        let second = Pair<Code, Code>(fieldValues: Array(fieldValues[2...]))
      else { return nil }
      self.init(first, second)
    }

    /// Orders by the first value, then the second.
    public static func < (left: Key, right: Key) -> Bool {
      left.first != right.first ? left.first < right.first : left.second < right.second
    }
  }

  /// The names of the table.
  public static let table = TableName(
    "dimension value combination", "dimension value combinations", "Dimension Value Combination")

  /// Makes a record with BC's initial values.
  public init(key: Key) { self.key = key }

  /// The fields of the table, key first.
  public static let fields: [Field<DimensionValueCombination>] = [
    .shown("Dimension 1 Code", \.key.first.first, to: "dimension"),
    .shown("Dimension 1 Value Code", \.key.first.second),
    .shown("Dimension 2 Code", \.key.second.first, to: "dimension"),
    .shown("Dimension 2 Value Code", \.key.second.second),
  ]
}
