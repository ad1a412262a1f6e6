/// What tells apart the tables whose records are a code and a description and nothing more.
public protocol CodeTableKind: Equatable, Sendable {
  /// The names of the table.
  static var table: TableName { get }
}

/// A record of a code and a description.
public struct CodeRecord<Kind: CodeTableKind>: Record {
  /// Code.
  public let code: Code
  /// Description.
  public var description = ""

  /// The names of the table.
  public static var table: TableName { Kind.table }
  /// The key of the record.
  public var key: Code { code }
  /// Makes a record without description.
  public init(key: Code) { code = key }

  /// Code and description.
  public static var fields: [Field<CodeRecord>] {
    [.shown("Code", \.code), .text("Description", \.description)]
  }
}

/// Units in which quantities are counted.
public enum UnitOfMeasureTable: CodeTableKind {
  /// Unit of Measure.
  public static let table = TableName("unit of measure", "units of measure", "Unit of Measure")
}
/// Groups of customers by the VAT they are charged.
public enum VATBusinessPostingGroupTable: CodeTableKind {
  /// VAT Business Posting Group.
  public static let table = TableName(
    "vat business posting group", "vat business posting groups", "VAT Business Posting Group")
}
/// Groups of goods and services by the VAT they bear.
public enum VATProductPostingGroupTable: CodeTableKind {
  /// VAT Product Posting Group.
  public static let table = TableName(
    "vat product posting group", "vat product posting groups", "VAT Product Posting Group")
}
/// Groups of items by the inventory accounts they use.
public enum InventoryPostingGroupTable: CodeTableKind {
  /// Inventory Posting Group.
  public static let table = TableName(
    "inventory posting group", "inventory posting groups", "Inventory Posting Group")
}
/// Which part of the program made an entry.
public enum SourceCodeTable: CodeTableKind {
  /// Source Code.
  public static let table = TableName("source code", "source codes", "Source Code")
}
/// Reasons given for an entry.
public enum ReasonCodeTable: CodeTableKind {
  /// Reason Code.
  public static let table = TableName("reason code", "reason codes", "Reason Code")
}
/// People who sell.
public enum SalespersonTable: CodeTableKind {
  /// Salesperson/Purchaser.
  public static let table = TableName("salesperson", "salespersons", "Salesperson/Purchaser")
}
