/// Whose price or cost it is.
public enum ResourcePriceType: UInt8, OptionKeyPart {
  /// Resource.
  case resource
  /// Group(Resource).
  case group
  /// All.
  case all

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .resource: "Resource"
    case .group: "Group(Resource)"
    case .all: "All"
    }
  }
}

/// The price of a resource, a group or all of them for one kind of work, as it was kept before
/// there were price lists (table 201).
public struct ResourcePrice: Record {
  /// Type.
  public let type: ResourcePriceType
  /// Code: the resource or group; blank for all.
  public let code: Code
  /// Work Type Code.
  public let workTypeCode: Code
  /// Currency Code.
  public let currencyCode: Code
  /// Unit Price, of one base unit.
  public var unitPrice = UnitPrice.zero

  /// Type, Code, Work Type Code and Currency Code.
  public typealias Key = Quadruple<ResourcePriceType, Code, Code, Code>

  /// The names of the table.
  public static let table = TableName("resource price", "resource prices", "Resource Price")

  /// The key of the record.
  public var key: Key { Key(type, code, workTypeCode, currencyCode) }

  /// Makes a record with BC's initial values.
  public init(key: Key) {
    type = key.start.first
    code = key.start.second
    workTypeCode = key.end.first
    currencyCode = key.end.second
  }

  /// The fields of the table, key first.
  public static let fields: [Field<ResourcePrice>] = [
    .shownOption("Type", \.type),
    .shown("Code", \.code),
    .shown("Work Type Code", \.workTypeCode, to: "work type"),
    .shown("Currency Code", \.currencyCode, to: "currency"),
    .field("Unit Price", \.unitPrice),
  ]
}
