/// What the figures of a resource cost are.
public enum ResourceCostType: UInt8, OptionValue {
  /// Fixed: the cost itself.
  case fixed
  /// % Extra: a percentage on top of what the same costs without a work type.
  case percentExtra
  /// LCY Extra: an amount on top of it.
  case amountExtra

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .fixed: "Fixed"
    case .percentExtra: "% Extra"
    case .amountExtra: "LCY Extra"
    }
  }
}

/// The cost of a resource, a group or all of them for one kind of work, as it was kept before there
/// were price lists (table 202).
public struct ResourceCost: Record {
  /// Type.
  public let type: ResourcePriceType
  /// Code: the resource or group; blank for all.
  public let code: Code
  /// Work Type Code.
  public let workTypeCode: Code
  /// Cost Type. What the two costs are.
  public var costType = ResourceCostType.fixed
  /// Direct Unit Cost: a cost, a percentage or an addition, as the cost type says.
  public var directUnitCost = UnitPrice.zero
  /// Unit Cost: a cost, a percentage or an addition, as the cost type says.
  public var unitCost = UnitPrice.zero

  /// Type, Code and Work Type Code.
  public typealias Key = Triple<ResourcePriceType, Code, Code>

  /// The names of the table.
  public static let table = TableName("resource cost", "resource costs", "Resource Cost")

  /// The key of the record.
  public var key: Key { Key(type, code, workTypeCode) }

  /// Makes a record with BC's initial values.
  public init(key: Key) {
    type = key.first
    code = key.second
    workTypeCode = key.third
  }

  /// The fields of the table, key first.
  public static let fields: [Field<ResourceCost>] = [
    .shownOption("Type", \.type),
    .shown("Code", \.code),
    .shown("Work Type Code", \.workTypeCode, to: "work type"),
    .option("Cost Type", \.costType, "What the two costs are."),
    .field("Direct Unit Cost", \.directUnitCost),
    .field("Unit Cost", \.unitCost, "A cost, a percentage or an addition, as the cost type says."),
  ]
}
