/// A person or machine whose time is sold (table 156).
public struct Resource: Record {
  /// No.
  public let no: Code
  /// Name.
  public var name = ""
  /// Type.
  public var type = ResourceType.person
  /// Resource Group No.
  public var resourceGroupNo = Code.blank
  /// Base Unit of Measure.
  public var baseUnitOfMeasure = Code.blank
  /// Direct Unit Cost.
  public var directUnitCost = UnitPrice.zero
  /// Indirect Cost %.
  public var indirectCostPercent = Percentage.zero
  /// Unit Cost.
  public var unitCost = UnitPrice.zero
  /// Unit Price.
  public var unitPrice = UnitPrice.zero
  /// Gen. Prod. Posting Group.
  public var genProdPostingGroup = Code.blank
  /// VAT Prod. Posting Group.
  public var vatProdPostingGroup = Code.blank
  /// Blocked.
  public var blocked = false
  /// Privacy Blocked.
  public var privacyBlocked = false
  /// Automatic Ext. Texts. Whether lines take the extended texts over by themselves.
  public var automaticExtTexts = false

  /// The names of the table.
  public static let table = TableName("resource", "resources", "Resource")

  /// The key of the record.
  public var key: Code { no }

  /// Makes a record with BC's initial values.
  public init(key: Code) { no = key }

  /// The fields of the table, key first.
  public static let fields: [Field<Resource>] = [
    .shown("No.", \.no),
    .text("Name", \.name),
    .option("Type", \.type),
    .field("Resource Group No.", \.resourceGroupNo),
    .field("Base Unit of Measure", \.baseUnitOfMeasure, to: "unit of measure"),
    .field("Direct Unit Cost", \.directUnitCost).limited(to: .notNegative),
    .field("Indirect Cost %", \.indirectCostPercent),
    .field("Unit Cost", \.unitCost).limited(to: .notNegative),
    .field("Unit Price", \.unitPrice).limited(to: .notNegative),
    .field("Gen. Prod. Posting Group", \.genProdPostingGroup, to: "gen product posting group"),
    .field("VAT Prod. Posting Group", \.vatProdPostingGroup, to: "vat product posting group"),
    .field("Blocked", \.blocked),
    .field("Privacy Blocked", \.privacyBlocked),
    .field(
      "Automatic Ext. Texts", \.automaticExtTexts,
      "Whether lines take the extended texts over by themselves."),
  ]
}
