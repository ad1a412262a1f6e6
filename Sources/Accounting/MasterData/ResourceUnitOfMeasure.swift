/// How many base units another unit of a resource holds (table 205).
public struct ResourceUnitOfMeasure: Record {
  /// Resource No.
  public let resourceNo: Code
  /// Code.
  public let code: Code
  /// Qty. per Unit of Measure.
  public var qtyPerUnitOfMeasure = Quantity(1)
  /// Related to Base Unit of Meas.
  public var relatedToBaseUnitOfMeas = true

  /// The names of the table.
  public static let table = TableName(
    "resource unit of measure", "resource units of measure", "Resource Unit of Measure")

  /// The key of the record.
  public var key: Pair<Code, Code> { Pair(resourceNo, code) }

  /// Makes a record with BC's initial values.
  public init(key: Pair<Code, Code>) {
    resourceNo = key.first
    code = key.second
  }

  /// The fields of the table, key first.
  public static let fields: [Field<ResourceUnitOfMeasure>] = [
    .shown("Resource No.", \.resourceNo, to: "resource"),
    .shown("Code", \.code, to: "unit of measure"),
    .field("Qty. per Unit of Measure", \.qtyPerUnitOfMeasure),
    .field("Related to Base Unit of Meas.", \.relatedToBaseUnitOfMeas),
  ]
}
