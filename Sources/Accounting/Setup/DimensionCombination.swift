/// Whether two dimensions may stand together (table 350).
public struct DimensionCombination: Record {
  /// Dimension 1 Code.
  public let dimension1Code: Code
  /// Dimension 2 Code.
  public let dimension2Code: Code
  /// Combination Restriction.
  public var combinationRestriction = CombinationRestriction.blank

  /// The names of the table.
  public static let table = TableName(
    "dimension combination", "dimension combinations", "Dimension Combination")

  /// The key of the record.
  public var key: Pair<Code, Code> { Pair(dimension1Code, dimension2Code) }

  /// Makes a record with BC's initial values.
  public init(key: Pair<Code, Code>) {
    dimension1Code = key.first
    dimension2Code = key.second
  }

  /// The fields of the table, key first.
  public static let fields: [Field<DimensionCombination>] = [
    .shown("Dimension 1 Code", \.dimension1Code, to: "dimension"),
    .shown("Dimension 2 Code", \.dimension2Code, to: "dimension"),
    .option("Combination Restriction", \.combinationRestriction),
  ]
}
