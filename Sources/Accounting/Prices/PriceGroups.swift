/// Groups of customers that share discounts.
public enum CustomerDiscountGroupTable: CodeTableKind {
  /// Customer Discount Group.
  public static let table = TableName(
    "customer discount group", "customer discount groups", "Customer Discount Group")
}
/// Groups of items that share discounts.
public enum ItemDiscountGroupTable: CodeTableKind {
  /// Item Discount Group.
  public static let table = TableName(
    "item discount group", "item discount groups", "Item Discount Group")
}
/// Groups of resources that share prices.
public enum ResourceGroupTable: CodeTableKind {
  /// Resource Group.
  public static let table = TableName("resource group", "resource groups", "Resource Group")
}
