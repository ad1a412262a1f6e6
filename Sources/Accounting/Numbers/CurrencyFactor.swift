/// How many units of a currency one unit of the local currency is worth, with 15 decimals.
///
/// A local amount is the foreign amount divided by the factor. A blank currency has the factor 1.
public struct CurrencyFactor: Hashable, Sendable, CustomStringConvertible {
  /// The number of 10⁻¹⁵ units; zero means that no factor is set.
  public let raw: Int128

  /// Makes the factor of `raw` units of 10⁻¹⁵.
  public init(raw: Int128) { self.raw = raw }

  /// The factor of the local currency.
  public static let one = CurrencyFactor(raw: 1_000_000_000_000_000)
  /// No factor.
  public static let none = CurrencyFactor(raw: 0)
  static let scale: Int128 = 1_000_000_000_000_000
  /// The largest factor: 10⁹.
  public static let limit: Int128 = 1_000_000_000 * scale

  /// `amount / relational`, kept to 15 decimals.
  ///
  /// The amounts are those of an exchange rate: so much of the currency for so much of the local
  /// currency (Business Central table 330, Currency Exchange Rate).
  public init(exchange amount: ExactNumber, for relational: ExactNumber) throws(NumberFault) {
    guard relational.raw > 0, amount.raw > 0 else { throw .divisionByZero }
    let numerator = try Rounding.product(amount.raw, Self.scale)
    let value = Rounding.quotient(numerator, by: relational.raw)
    guard value > 0, value <= Self.limit else { throw .tooLarge }
    raw = value
  }

  /// An amount of the currency in the local currency, rounded once.
  public func local(
    _ amount: Amount, rounded precision: RoundingPrecision
  ) throws(NumberFault) -> Amount {
    try Rounding.multiple(
      of: precision, numerator: try Rounding.product(amount.raw, Self.scale), denominator: raw)
  }

  /// A price of the currency in the local currency, rounded once.
  public func local(
    _ price: UnitPrice, rounded precision: RoundingPrecision
  ) throws(NumberFault) -> UnitPrice {
    try Rounding.multiple(
      of: precision, numerator: try Rounding.product(price.raw, Self.scale), denominator: raw)
  }

  /// A local price in the currency, rounded once.
  public func foreign(
    _ price: UnitPrice, rounded precision: RoundingPrecision
  ) throws(NumberFault) -> UnitPrice {
    try Rounding.multiple(
      of: precision, numerator: try Rounding.product(price.raw, raw), denominator: Self.scale)
  }

  /// A local amount in the currency, rounded once.
  public func foreign(
    _ amount: Amount, rounded precision: RoundingPrecision
  ) throws(NumberFault) -> Amount {
    try Rounding.multiple(
      of: precision, numerator: try Rounding.product(amount.raw, raw), denominator: Self.scale)
  }

  /// The shortest exact text with at most 15 decimals.
  public var description: String {
    DecimalText.text(of: raw, places: 15, minimumPlaces: 0)
  }
}
