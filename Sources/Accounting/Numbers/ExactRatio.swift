/// A number that is multiplied and divided without rounding, to be rounded once at the end.
///
/// It is kept as a shortened fraction, so that chains of factors fit.
public struct ExactRatio: Hashable, Sendable {
  private var numerator: Int128
  private var denominator: Int128 = 1

  /// Starts with a number.
  public init(_ value: some FixedPoint) { numerator = value.raw }

  /// Multiplies by `factor / divisor`; the divisor must be above zero.
  public mutating func multiply(
    by factor: Int128, over divisor: Int128
  ) throws(NumberFault) {
    guard divisor > 0 else { throw .divisionByZero }
    let outer = Rounding.commonDivisor(numerator, divisor)
    let inner = Rounding.commonDivisor(factor, denominator)
    numerator = try Rounding.product(numerator / outer, factor / inner)
    denominator = try Rounding.product(denominator / inner, divisor / outer)
  }

  /// Adds the tax of `rate` percent.
  public mutating func add(_ rate: Percentage) throws(NumberFault) {
    try multiply(by: 100 * unitsPerOne + rate.raw, over: 100 * unitsPerOne)
  }

  /// Takes out the tax of `rate` percent that is included.
  public mutating func takeOut(_ rate: Percentage) throws(NumberFault) {
    try multiply(by: 100 * unitsPerOne, over: 100 * unitsPerOne + rate.raw)
  }

  /// Multiplies by a quantity.
  public mutating func multiply(by quantity: Quantity) throws(NumberFault) {
    try multiply(by: quantity.raw, over: unitsPerOne)
  }

  /// Turns a local amount into one of the currency of `factor`.
  public mutating func exchange(at factor: CurrencyFactor) throws(NumberFault) {
    try multiply(by: factor.raw, over: CurrencyFactor.scale)
  }

  /// Turns an amount of the currency of `factor` into a local one.
  public mutating func exchangeBack(at factor: CurrencyFactor) throws(NumberFault) {
    try multiply(by: CurrencyFactor.scale, over: factor.raw)
  }

  /// The number, rounded once.
  public func rounded<Value: FixedPoint>(
    to precision: RoundingPrecision
  ) throws(NumberFault) -> Value {
    try Rounding.multiple(of: precision, numerator: numerator, denominator: denominator)
  }
}
