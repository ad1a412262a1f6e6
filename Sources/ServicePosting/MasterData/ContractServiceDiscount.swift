public import Accounting

/// A discount that a contract gives on parts, hours or costs (table 5972).
public struct ContractServiceDiscount: Record {
  /// Contract No.
  public let contractNo: Code
  /// Type: what the discount is given for.
  public let type: ContractDiscountType
  /// No.: the group or cost; blank stands for all.
  public let no: Code
  /// Starting Date.
  public let startingDate: CalendarDate
  /// Discount %.
  public var discountPercent = Percentage.zero

  /// The names of the table.
  public static let table = TableName(
    "contract service discount", "contract service discounts", "Contract/Service Discount")

  /// The key of the record.
  public var key: Quadruple<Code, ContractDiscountType, Code, CalendarDate> {
    Quadruple(contractNo, type, no, startingDate)
  }

  /// Makes a record with BC's initial values.
  public init(key: Quadruple<Code, ContractDiscountType, Code, CalendarDate>) {
    contractNo = key.start.first
    type = key.start.second
    no = key.end.first
    startingDate = key.end.second
  }

  /// The fields of the table, key first.
  public static let fields: [Field<ContractServiceDiscount>] = [
    .shown("Contract No.", \.contractNo, to: "service contract"),
    .shownOption("Type", \.type),
    .shown("No.", \.no),
    .shown("Starting Date", \.startingDate),
    .field("Discount %", \.discountPercent).limited(to: .percentage),
  ]
}
