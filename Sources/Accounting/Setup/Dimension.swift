/// A view by which entries are analysed (table 348).
public struct Dimension: Record {
  /// Code.
  public let code: Code
  /// Name.
  public var name = ""
  /// Blocked.
  public var blocked = false

  /// The names of the table.
  public static let table = TableName("dimension", "dimensions", "Dimension")

  /// The key of the record.
  public var key: Code { code }

  /// Makes a record with BC's initial values.
  public init(key: Code) { code = key }

  /// The fields of the table, key first.
  public static let fields: [Field<Dimension>] = [
    .shown("Code", \.code),
    .text("Name", \.name),
    .field("Blocked", \.blocked),
  ]
}
