public import Accounting

/// Parcels, weights and volume of the lines of a document, as statistics add them up.
public struct MeasureSum: Hashable, Sendable {
  /// Parcels: each line begins parcels of its own.
  public private(set) var parcels = ExactNumber.zero
  /// Net Weight.
  public private(set) var netWeight = ExactNumber.zero
  /// Gross Weight.
  public private(set) var grossWeight = ExactNumber.zero
  /// Volume.
  public private(set) var volume = ExactNumber.zero

  /// Nothing.
  init() {}

  /// Counts a part of a line in. Weights and volumes have five decimals each; BC leaves those of
  /// posted documents as they are, and shows no more of them.
  mutating func add(
    _ quantity: Quantity, of measures: LineMeasures
  ) throws(NumberFault) {
    netWeight += try Self.product(quantity, measures.netWeight)
    grossWeight += try Self.product(quantity, measures.grossWeight)
    volume += try Self.product(quantity, measures.unitVolume)
    guard measures.unitsPerParcel.isPositive else { return }
    let whole: ExactNumber = try Rounding.multiple(
      of: .whole, numerator: try Rounding.product(quantity.raw, Quantity(1).raw),
      denominator: measures.unitsPerParcel.raw, .up)
    parcels += whole
  }

  mutating func add(_ other: MeasureSum) {
    parcels += other.parcels
    netWeight += other.netWeight
    grossWeight += other.grossWeight
    volume += other.volume
  }

  private static func product(
    _ quantity: Quantity, _ measure: Quantity
  ) throws(NumberFault) -> ExactNumber {
    try Rounding.multiple(
      of: .finest, numerator: try Rounding.product(quantity.raw, measure.raw),
      denominator: Quantity(1).raw)
  }
}
