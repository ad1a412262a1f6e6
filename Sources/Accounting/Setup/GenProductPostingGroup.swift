/// What is dealt in: the other half of the key to revenue and cost accounts (table 251).
public struct GenProductPostingGroup: Record {
  /// Code.
  public let code: Code
  /// Description.
  public var description = ""
  /// Def. VAT Prod. Posting Group.
  public var defVATProdPostingGroup = Code.blank
  /// Auto Insert Default. Whether a line that takes the group takes its VAT group as well.
  public var autoInsertDefault = true

  /// The names of the table.
  public static let table = TableName(
    "gen product posting group", "gen product posting groups", "Gen. Product Posting Group")

  /// The key of the record.
  public var key: Code { code }

  /// Makes a record with BC's initial values.
  public init(key: Code) { code = key }

  /// The fields of the table, key first.
  public static let fields: [Field<GenProductPostingGroup>] = [
    .shown("Code", \.code),
    .text("Description", \.description),
    .field(
      "Def. VAT Prod. Posting Group", \.defVATProdPostingGroup, to: "vat product posting group"),
    .field(
      "Auto Insert Default", \.autoInsertDefault,
      "Whether a line that takes the group takes its VAT group as well."),
  ]
}
