public import Accounting

/// What one unit of a line weighs and fills, and how many units go into a parcel.
public struct LineMeasures: Equatable, Sendable {
  /// Net Weight.
  public var netWeight = Quantity.zero
  /// Gross Weight.
  public var grossWeight = Quantity.zero
  /// Unit Volume.
  public var unitVolume = Quantity.zero
  /// Units per Parcel; 0 where nothing is packed.
  public var unitsPerParcel = Quantity.zero

  /// Nothing.
  public init() {}

  /// Those of an item in a unit of so many base units.
  init(of item: borrowing Item, perUnit baseUnits: Quantity) throws(NumberFault) {
    netWeight = try item.netWeight.times(baseUnits)
    grossWeight = try item.grossWeight.times(baseUnits)
    unitVolume = try item.unitVolume.times(baseUnits)
    guard baseUnits.isPositive else { return }
    unitsPerParcel = try Rounding.multiple(
      of: .finest, numerator: try Rounding.product(item.unitsPerParcel.raw, Quantity(1).raw),
      denominator: baseUnits.raw)
  }
}
