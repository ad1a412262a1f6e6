/// A series that may stand in for another one (table 310).
public struct NumberSeriesRelationship: Record {
  /// Code. The series of the setup.
  public let code: Code
  /// Series Code. The series that documents may take instead.
  public let seriesCode: Code

  /// The names of the table.
  public static let table = TableName(
    "number series relationship", "number series relationships", "No. Series Relationship")

  /// The key of the record.
  public var key: Pair<Code, Code> { Pair(code, seriesCode) }

  /// Makes a record with BC's initial values.
  public init(key: Pair<Code, Code>) {
    code = key.first
    seriesCode = key.second
  }

  /// The fields of the table, key first.
  public static let fields: [Field<NumberSeriesRelationship>] = [
    .shown("Code", \.code, to: "number series"),
    .shown("Series Code", \.seriesCode, to: "number series"),
  ]
}
