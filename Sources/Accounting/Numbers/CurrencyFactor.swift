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

  /// The factor of a currency that is quoted in another one: `self × amount / relational`, where
  /// these are the other currency's, kept to 15 decimals.
  public func times(
    _ amount: ExactNumber, over relational: ExactNumber
  ) throws(NumberFault) -> CurrencyFactor {
    guard relational.raw > 0, amount.raw > 0 else { throw .divisionByZero }
    let value = Rounding.quotient(
      try Rounding.product(raw, amount.raw), by: relational.raw)
    guard value > 0, value <= Self.limit else { throw .tooLarge }
    return CurrencyFactor(raw: value)
  }

  /// An amount of the currency in the local currency, rounded once.
  public func local(
    _ amount: Amount, rounded precision: RoundingPrecision
  ) throws(NumberFault) -> Amount {
    try exactLocal(amount).rounded(to: precision)
  }

  /// An amount of the currency in the local currency before it is rounded.
  public func exactLocal(_ amount: Amount) throws(NumberFault) -> ExactQuotient {
    ExactQuotient(try Rounding.product(amount.raw, Self.scale), over: raw)
  }

  /// A price of the currency in the local currency, rounded once.
  public func local(
    _ price: UnitPrice, rounded precision: RoundingPrecision
  ) throws(NumberFault) -> UnitPrice {
    try Rounding.multiple(
      of: precision, numerator: try Rounding.product(price.raw, Self.scale), denominator: raw)
  }

  /// An amount or price of the currency without the tax of `rate` percent it includes, in the
  /// local currency, rounded once.
  public func local<Value: FixedPoint>(
    _ value: Value, excluding rate: Percentage, rounded precision: RoundingPrecision
  ) throws(NumberFault) -> Value {
    try local(raw: value.raw, unit: 1, excluding: rate, rounded: precision)
  }

  /// The same of a product of counts, of which `unit` make 10⁻⁵: two counts of 10⁻⁵ each, such as
  /// quantity × price, if nothing is said.
  public func local(
    product: Int128, per unit: Int128 = 100_000, excluding rate: Percentage,
    rounded precision: RoundingPrecision
  ) throws(NumberFault) -> Amount {
    try local(raw: product, unit: unit, excluding: rate, rounded: precision)
  }

  /// `raw / unit × 100 / (100 + rate) / factor`, rounded once: tax and factor make one divisor.
  private func local<Value: FixedPoint>(
    raw value: Int128, unit: Int128, excluding rate: Percentage,
    rounded precision: RoundingPrecision
  ) throws(NumberFault) -> Value {
    if rate.isZero {
      do throws(NumberFault) {
        return try Rounding.multiple(
          of: precision, numerator: try Rounding.product(value, Self.scale),
          denominator: try Rounding.product(raw, unit))
      } catch {
        // Too large as it stands.
      }
    }
    return try shortened(raw: value, unit: unit, excluding: rate, rounded: precision)
  }

  /// The same with a divisor that is shortened before the product. What is too large even so is
  /// cut to five decimals between.
  private func shortened<Value: FixedPoint>(
    raw value: Int128, unit: Int128, excluding rate: Percentage,
    rounded precision: RoundingPrecision
  ) throws(NumberFault) -> Value {
    let tax = (whole: 100 * unitsPerOne, taxed: 100 * unitsPerOne + rate.raw)
    do throws(NumberFault) {
      let divisor = try Rounding.product(try Rounding.product(raw, tax.taxed), unit)
      let common = Rounding.commonDivisor(Self.scale * tax.whole, divisor)
      let factor = Self.scale * tax.whole / common
      let shared = Rounding.commonDivisor(value, divisor / common)
      return try Rounding.multiple(
        of: precision, numerator: try Rounding.product(value / shared, factor),
        denominator: divisor / common / shared)
    } catch {
      let net: Value = try Rounding.multiple(
        of: .finest, numerator: try Rounding.product(value, tax.whole),
        denominator: try Rounding.product(unit, tax.taxed))
      return try Rounding.multiple(
        of: precision, numerator: try Rounding.product(net.raw, Self.scale), denominator: raw)
    }
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
