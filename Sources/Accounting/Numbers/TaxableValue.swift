/// Money, in all or for one: what tax is added to and taken out of.
public protocol TaxableValue: FixedPoint {}

extension Amount: TaxableValue {}
extension UnitPrice: TaxableValue {}

extension TaxableValue {
  /// The value without the tax of `rate` percent it includes, rounded once.
  @inlinable public func excluding(
    _ rate: Percentage, rounded precision: RoundingPrecision
  ) throws(NumberFault) -> Self {
    let numerator = try Rounding.product(raw, 100 * unitsPerOne)
    return try Rounding.multiple(
      of: precision, numerator: numerator, denominator: 100 * unitsPerOne + rate.raw)
  }

  /// The value with the tax of `rate` percent added to it, rounded once.
  @inlinable public func including(
    _ rate: Percentage, rounded precision: RoundingPrecision
  ) throws(NumberFault) -> Self {
    let numerator = try Rounding.product(raw, 100 * unitsPerOne + rate.raw)
    return try Rounding.multiple(
      of: precision, numerator: numerator, denominator: 100 * unitsPerOne)
  }
}
