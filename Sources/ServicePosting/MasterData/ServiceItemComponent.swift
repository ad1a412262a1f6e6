public import Accounting

/// A part of a service item (table 5941).
public struct ServiceItemComponent: Record {
  /// Parent Service Item No.
  public let parentServiceItemNo: Code
  /// Line No.
  public let lineNo: Int
  /// Type.
  public var type = LineType.text
  /// No.
  public var no = Code.blank
  /// Description.
  public var description = ""
  /// Serial No.
  public var serialNo = LongCode.blank

  /// The names of the table.
  public static let table = TableName(
    "service item component", "service item components", "Service Item Component")

  /// The key of the record.
  public var key: Pair<Code, Int> { Pair(parentServiceItemNo, lineNo) }

  /// Makes a record with BC's initial values.
  public init(key: Pair<Code, Int>) {
    parentServiceItemNo = key.first
    lineNo = key.second
  }

  /// The fields of the table, key first.
  public static let fields: [Field<ServiceItemComponent>] = [
    .shown("Parent Service Item No.", \.parentServiceItemNo, to: "service item"),
    .shown("Line No.", \.lineNo),
    .option("Type", \.type),
    .field("No.", \.no, to: "item"),
    .text("Description", \.description),
    .field("Serial No.", \.serialNo),
  ]
}
