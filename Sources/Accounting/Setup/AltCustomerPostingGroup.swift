/// A posting group that documents may have in the place of another (table 960).
public struct AltCustomerPostingGroup: Record {
  /// Customer Posting Group.
  public let customerPostingGroup: Code
  /// Alt. Customer Posting Group.
  public let altCustomerPostingGroup: Code

  /// The names of the table.
  public static let table = TableName(
    "alt customer posting group", "alt customer posting groups",
    "Alternative Customer Posting Group")

  /// The key of the record.
  public var key: Pair<Code, Code> { Pair(customerPostingGroup, altCustomerPostingGroup) }

  /// Makes a record.
  public init(key: Pair<Code, Code>) {
    customerPostingGroup = key.first
    altCustomerPostingGroup = key.second
  }

  /// The fields of the table, key first.
  public static let fields: [Field<AltCustomerPostingGroup>] = [
    .shown("Customer Posting Group", \.customerPostingGroup, to: "customer posting group"),
    .shown("Alt. Customer Posting Group", \.altCustomerPostingGroup, to: "customer posting group"),
  ]
}
