public import Accounting

/// A service item under a contract (table 5964).
public struct ServiceContractLine: Record {
  /// Contract No.
  public let contractNo: Code
  /// Line No.
  public let lineNo: Int
  /// Service Item No.
  public var serviceItemNo = Code.blank
  /// Description.
  public var description = ""

  /// The names of the table.
  public static let table = TableName(
    "service contract line", "service contract lines", "Service Contract Line")

  /// The key of the record.
  public var key: Pair<Code, Int> { Pair(contractNo, lineNo) }

  /// Makes a record with BC's initial values.
  public init(key: Pair<Code, Int>) {
    contractNo = key.first
    lineNo = key.second
  }

  /// The fields of the table, key first.
  public static let fields: [Field<ServiceContractLine>] = [
    .shown("Contract No.", \.contractNo, to: "service contract"),
    .shown("Line No.", \.lineNo),
    .field("Service Item No.", \.serviceItemNo, to: "service item"),
    .text("Description", \.description),
  ]
}
