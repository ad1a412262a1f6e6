/// What one user may do (table 91).
public struct UserSetup: Record {
  /// User ID.
  public let userID: LongCode
  /// Allow Posting From.
  public var allowPostingFrom = CalendarDate.blank
  /// Allow Posting To.
  public var allowPostingTo = CalendarDate.blank
  /// Allow VAT Date From.
  public var allowVATDateFrom = CalendarDate.blank
  /// Allow VAT Date To.
  public var allowVATDateTo = CalendarDate.blank
  /// Service Resp. Ctr. Filter: the only responsibility center whose documents the user handles.
  public var serviceRespCtrFilter = Code.blank
  /// Service Invoice Posting Policy.
  public var serviceInvoicePostingPolicy = PostingPolicy.allowed

  /// The names of the table.
  public static let table = TableName("user setup", "user setups", "User Setup")

  /// The key of the record.
  public var key: LongCode { userID }

  /// Makes a record with BC's initial values.
  public init(key: LongCode) { userID = key }

  /// The fields of the table, key first.
  public static let fields: [Field<UserSetup>] = [
    .shown("User ID", \.userID),
    .field("Allow Posting From", \.allowPostingFrom),
    .field("Allow Posting To", \.allowPostingTo),
    .field("Allow VAT Date From", \.allowVATDateFrom),
    .field("Allow VAT Date To", \.allowVATDateTo),
    .field("Service Resp. Ctr. Filter", \.serviceRespCtrFilter, to: "responsibility center"),
    .option("Service Invoice Posting Policy", \.serviceInvoicePostingPolicy),
  ]
}
