/// Who is dealt with: half of the key to revenue and cost accounts (table 250).
public struct GenBusinessPostingGroup: Record {
  /// Code.
  public let code: Code
  /// Description.
  public var description = ""
  /// Def. VAT Bus. Posting Group.
  public var defVATBusPostingGroup = Code.blank
  /// Auto Insert Default. Whether a document that takes the group takes its VAT group, too.
  public var autoInsertDefault = true

  /// The names of the table.
  public static let table = TableName(
    "gen business posting group", "gen business posting groups", "Gen. Business Posting Group")

  /// The key of the record.
  public var key: Code { code }

  /// Makes a record with BC's initial values.
  public init(key: Code) { code = key }

  /// The fields of the table, key first.
  public static let fields: [Field<GenBusinessPostingGroup>] = [
    .shown("Code", \.code),
    .text("Description", \.description),
    .field(
      "Def. VAT Bus. Posting Group", \.defVATBusPostingGroup, to: "vat business posting group"),
    .field(
      "Auto Insert Default", \.autoInsertDefault,
      "Whether a document that takes the group takes its VAT group, too."),
  ]
}
