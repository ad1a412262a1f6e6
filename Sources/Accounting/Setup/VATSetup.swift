/// The rules of VAT: which VAT dates are allowed (table 189).
public struct VATSetup: Record {
  /// Allow VAT Date From.
  public var allowVATDateFrom = CalendarDate.blank
  /// Allow VAT Date To.
  public var allowVATDateTo = CalendarDate.blank

  /// The names of the table.
  public static let table = TableName("vat setup", "", "VAT Setup")

  /// There is one record.
  public var key: SingleKey { SingleKey() }

  /// Makes the record with BC's initial values.
  public init(key: SingleKey = SingleKey()) {}

  /// The fields of the table, key first.
  public static let fields: [Field<VATSetup>] = [
    .field("Allow VAT Date From", \.allowVATDateFrom),
    .field("Allow VAT Date To", \.allowVATDateTo),
  ]
}
