/// An amount before it is rounded: a fraction of units of 10⁻⁵.
///
/// Every formula of money makes one and rounds it once; who asks for the unrounded value gets it
/// from the same formula.
public struct ExactQuotient: Hashable, Sendable {
  /// How many units of 10⁻⁵, times the denominator.
  public let numerator: Int128
  /// Above zero.
  public let denominator: Int128

  /// A fraction of units of 10⁻⁵; the denominator must be above zero.
  @inlinable public init(_ numerator: Int128, over denominator: Int128) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The nearest multiple of a precision, or the one in another direction.
  @inlinable public func rounded<Value: FixedPoint>(
    to precision: RoundingPrecision, _ direction: RoundingDirection = .nearest
  ) throws(NumberFault) -> Value {
    try Rounding.multiple(
      of: precision, numerator: numerator, denominator: denominator, direction)
  }

  /// The value to five decimals, the most that is shown of it.
  public var number: ExactNumber {
    ExactNumber(raw: denominator > 0 ? Rounding.quotient(numerator, by: denominator) : 0)
  }
}
