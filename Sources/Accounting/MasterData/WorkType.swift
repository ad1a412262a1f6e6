/// A kind of work with its own price (table 200).
public struct WorkType: Record {
  /// Code.
  public let code: Code
  /// Description.
  public var description = ""
  /// Unit of Measure Code.
  public var unitOfMeasureCode = Code.blank

  /// The names of the table.
  public static let table = TableName("work type", "work types", "Work Type")

  /// The key of the record.
  public var key: Code { code }

  /// Makes a record with BC's initial values.
  public init(key: Code) { code = key }

  /// The fields of the table, key first.
  public static let fields: [Field<WorkType>] = [
    .shown("Code", \.code),
    .text("Description", \.description),
    .field("Unit of Measure Code", \.unitOfMeasureCode, to: "unit of measure"),
  ]
}
