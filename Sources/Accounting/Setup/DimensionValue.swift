/// One value of a dimension (table 349).
public struct DimensionValue: Record {
  /// Dimension Code.
  public let dimensionCode: Code
  /// Code.
  public let code: Code
  /// Name.
  public var name = ""
  /// Dimension Value Type.
  public var dimensionValueType = DimensionValueType.standard
  /// Blocked.
  public var blocked = false

  /// The names of the table.
  public static let table = TableName("dimension value", "dimension values", "Dimension Value")

  /// The key of the record.
  public var key: Pair<Code, Code> { Pair(dimensionCode, code) }

  /// Makes a record with BC's initial values.
  public init(key: Pair<Code, Code>) {
    dimensionCode = key.first
    code = key.second
  }

  /// The fields of the table, key first.
  public static let fields: [Field<DimensionValue>] = [
    .shown("Dimension Code", \.dimensionCode, to: "dimension"),
    .shown("Code", \.code),
    .text("Name", \.name),
    .option("Dimension Value Type", \.dimensionValueType),
    .field("Blocked", \.blocked),
  ]
}
