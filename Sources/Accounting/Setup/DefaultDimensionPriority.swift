/// Whose default dimensions win where several records bring one (table 354).
public struct DefaultDimensionPriority: Record {
  /// Source Code: what is entered, such as SERVICE for service documents.
  public let sourceCode: Code
  /// Table: the table whose records bring the dimension.
  public let tableID: DefaultDimensionTable
  /// Priority: the lower, the sooner it wins.
  public var priority = 0

  /// The names of the table.
  public static let table = TableName(
    "default dimension priority", "default dimension priorities", "Default Dimension Priority")

  /// The key of the record.
  public var key: Pair<Code, DefaultDimensionTable> { Pair(sourceCode, tableID) }

  /// Makes a record with BC's initial values.
  public init(key: Pair<Code, DefaultDimensionTable>) {
    sourceCode = key.first
    tableID = key.second
  }

  /// The fields of the table, key first.
  public static let fields: [Field<DefaultDimensionPriority>] = [
    .shown("Source Code", \.sourceCode, to: "source code"),
    .shown("Table", \.tableID),
    .field("Priority", \.priority).limited(to: .positive),
  ]
}

extension Books {
  /// The priority of a table's defaults on service documents; `nil` where it has none.
  public func dimensionPriority(of table: DefaultDimensionTable) -> Int? {
    guard !defaultDimensionPriorities.isEmpty else { return nil }
    return defaultDimensionPriorities[Pair(sourceCodeSetup.serviceManagement, table)]?.priority
  }
}
