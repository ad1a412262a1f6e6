/// A series of document or record numbers (table 308).
public struct NumberSeries: Record {
  /// Code.
  public let code: Code
  /// Description.
  public var description = ""
  /// Default Nos. Whether numbers are drawn when none is typed.
  public var defaultNos = false
  /// Manual Nos. Whether numbers may be typed.
  public var manualNos = false
  /// Date Order. Whether numbers must follow the dates.
  public var dateOrder = false

  /// The names of the table.
  public static let table = TableName("number series", "number series", "No. Series")

  /// The key of the record.
  public var key: Code { code }

  /// Makes a record with BC's initial values.
  public init(key: Code) { code = key }

  /// The fields of the table, key first.
  public static let fields: [Field<NumberSeries>] = [
    .shown("Code", \.code),
    .text("Description", \.description),
    // A series that gives no numbers takes typed ones, and the other way round.
    .field("Default Nos.", \.defaultNos, "Whether numbers are drawn when none is typed.")
      .followed { if !$0.defaultNos, !$0.manualNos { $0.manualNos = true } },
    .field("Manual Nos.", \.manualNos, "Whether numbers may be typed.")
      .followed { if !$0.manualNos, !$0.defaultNos { $0.defaultNos = true } },
    .field("Date Order", \.dateOrder, "Whether numbers must follow the dates."),
  ]
}
