/// Which way a value between two multiples of a precision goes.
public enum RoundingDirection: UInt8, OptionValue {
  /// To the nearest multiple, halves away from zero.
  case nearest
  /// Away from zero.
  case up
  /// Toward zero.
  case down

  /// The caption of the option.
  public var caption: String {
    switch self {
    case .nearest: "Nearest"
    case .up: "Up"
    case .down: "Down"
    }
  }
}

/// The step a value is rounded to, such as 0.01 or 0.05.
public struct RoundingPrecision: Hashable, Sendable {
  /// The step in units of 10⁻⁵, above zero.
  public let raw: Int128

  /// Makes a precision; `nil` if the step is not above zero.
  public init?(_ step: some FixedPoint) {
    guard step.raw > 0 else { return nil }
    raw = step.raw
  }

  @usableFromInline init(unchecked raw: Int128) { self.raw = raw }

  /// 0.01, the usual step of money.
  public static let cent = RoundingPrecision(unchecked: 1_000)
  /// 0.00001, the finest step there is.
  public static let finest = RoundingPrecision(unchecked: 1)
  /// 1, the step of what is counted.
  public static let whole = RoundingPrecision(unchecked: 100_000)
  /// 0.1, the step of profit percentages.
  public static let tenth = RoundingPrecision(unchecked: 10_000)
}

/// A number that would not fit its type.
public enum NumberFault: Error, Hashable, Sendable {
  /// The result is larger than the type's limit.
  case tooLarge
  /// A division by zero.
  case divisionByZero
}

/// The only place that rounds.
public enum Rounding {
  /// `numerator / denominator` as a whole number, rounded in `direction`.
  ///
  /// `denominator` must be above zero.
  @inlinable public static func quotient(
    _ numerator: Int128, by denominator: Int128, _ direction: RoundingDirection = .nearest
  ) -> Int128 {
    precondition(denominator > 0, "a rounding step is above zero")
    if let small = Int64(exactly: numerator), let step = Int64(exactly: denominator) {
      // Most amounts fit the machine's own division, which is many times faster.
      return Int128(quotient(small, by: step, direction))
    }
    let (whole, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
    guard rest != 0 else { return whole }
    let away: Int128 = numerator < 0 ? -1 : 1
    switch direction {
    case .down: return whole
    case .up: return whole + away
    case .nearest:
      let magnitude = rest < 0 ? -rest : rest
      return magnitude >= denominator - magnitude ? whole + away : whole
    }
  }

  @inlinable static func quotient(
    _ numerator: Int64, by denominator: Int64, _ direction: RoundingDirection
  ) -> Int64 {
    let (whole, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
    guard rest != 0 else { return whole }
    let away: Int64 = numerator < 0 ? -1 : 1
    switch direction {
    case .down: return whole
    case .up: return whole + away
    case .nearest:
      let magnitude = rest.magnitude
      return magnitude >= denominator.magnitude - magnitude ? whole + away : whole
    }
  }

  /// The multiple of `precision` nearest to `numerator / denominator` units of 10⁻⁵.
  @inlinable public static func multiple<Value: FixedPoint>(
    of precision: RoundingPrecision, numerator: Int128, denominator: Int128 = 1,
    _ direction: RoundingDirection = .nearest
  ) throws(NumberFault) -> Value {
    guard denominator > 0 else { throw .divisionByZero }
    if let small = smallMultiple(of: precision, numerator, denominator, direction) {
      let value = Value(raw: small)
      guard value.isWithinLimit else { throw .tooLarge }
      return value
    }
    let (step, overflow) = denominator.multipliedReportingOverflow(by: precision.raw)
    guard !overflow else { throw .tooLarge }
    // Rounding away from zero may pass the end of the numbers.
    let (raw, isBeyond) = quotient(numerator, by: step, direction)
      .multipliedReportingOverflow(by: precision.raw)
    let value = Value(raw: raw)
    guard !isBeyond, value.isWithinLimit else { throw .tooLarge }
    return value
  }

  /// The same in the machine's own words, which hold nearly all amounts; `nil` where they do not.
  @inlinable static func smallMultiple(
    of precision: RoundingPrecision, _ numerator: Int128, _ denominator: Int128,
    _ direction: RoundingDirection
  ) -> Int128? {
    guard let numerator = Int64(exactly: numerator), let unit = Int64(exactly: precision.raw),
      let denominator = Int64(exactly: denominator)
    else { return nil }
    let (step, isTooLarge) = denominator.multipliedReportingOverflow(by: unit)
    guard !isTooLarge else { return nil }
    let (raw, isBeyond) = quotient(numerator, by: step, direction)
      .multipliedReportingOverflow(by: unit)
    return isBeyond ? nil : Int128(raw)
  }

  /// The largest whole number that divides both; `second` must be above zero.
  static func commonDivisor(_ first: Int128, _ second: Int128) -> Int128 {
    var (divisor, rest) = (second, first < 0 ? -first : first)
    while rest != 0 { (divisor, rest) = (rest, divisor % rest) }
    return divisor
  }

  /// The exact product of two counts, or a fault when it does not fit.
  @inlinable public static func product(
    _ left: Int128, _ right: Int128
  ) throws(NumberFault) -> Int128 {
    if Int64(exactly: left) != nil, Int64(exactly: right) != nil { return left &* right }
    let (value, overflow) = left.multipliedReportingOverflow(by: right)
    guard !overflow else { throw .tooLarge }
    return value
  }
}

extension FixedPoint {
  /// The value rounded to a multiple of `precision`.
  @inlinable public func rounded(
    to precision: RoundingPrecision, _ direction: RoundingDirection = .nearest
  ) -> Self {
    Self(raw: Rounding.quotient(raw, by: precision.raw, direction) * precision.raw)
  }

  /// Whether the value is a multiple of `precision`.
  @inlinable public func isMultiple(of precision: RoundingPrecision) -> Bool {
    raw % precision.raw == 0
  }
}
