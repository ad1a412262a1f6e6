/// A dimension that a record brings to documents, and what it demands of them (table 352).
public struct DefaultDimension: Record {
  /// Table: the table whose record brings the dimension.
  public let tableID: DefaultDimensionTable
  /// No.: the record; blank stands for all of the table.
  public let no: Code
  /// Dimension Code.
  public let dimensionCode: Code
  /// Dimension Value Code.
  public var dimensionValueCode = Code.blank
  /// Value Posting.
  public var valuePosting = ValuePosting.blank

  /// The names of the table.
  public static let table = TableName(
    "default dimension", "default dimensions", "Default Dimension")

  /// The key of the record.
  public var key: Triple<DefaultDimensionTable, Code, Code> { Triple(tableID, no, dimensionCode) }

  /// Makes a record with BC's initial values.
  public init(key: Triple<DefaultDimensionTable, Code, Code>) {
    tableID = key.first
    no = key.second
    dimensionCode = key.third
  }

  /// The fields of the table, key first.
  public static let fields: [Field<DefaultDimension>] = [
    .shownOption("Table", \.tableID),
    .shown("No.", \.no),
    .shown("Dimension Code", \.dimensionCode, to: "dimension"),
    .field("Dimension Value Code", \.dimensionValueCode),
    .option("Value Posting", \.valuePosting),
  ]
}
