/// Splits an amount over weights one after the other, carrying the exact remainder.
///
/// Each share is `remainder + total × weight / weights`, rounded; what the rounding cut off goes
/// to the next share. When all weights have been seen the shares add up to the total.
public struct ProportionalSplit: Sendable {
  private let total: Int128
  private let weights: Int128
  private let precision: RoundingPrecision
  /// The remainder as a numerator over `weights`.
  private var remainder: Int128 = 0

  /// Starts a split of `total` over weights that add up to `weights`.
  public init(of total: Amount, over weights: Amount, rounded precision: RoundingPrecision) {
    // A negative sum of weights is turned, so that the denominator stays above zero.
    self.total = weights.isNegative ? -total.raw : total.raw
    self.weights = weights.magnitude.raw
    self.precision = precision
  }

  /// The share of the next weight.
  public mutating func share(of weight: Amount) throws(NumberFault) -> Amount {
    try add(weight)
    let share = try rounded()
    try take(share)
    return share
  }

  /// Adds the exact share of the next weight to what has not been taken.
  public mutating func add(_ weight: Amount) throws(NumberFault) {
    guard weights != 0 else { return }
    let (sum, overflow) = remainder.addingReportingOverflow(
      try Rounding.product(total, weight.raw))
    guard !overflow else { throw .tooLarge }
    remainder = sum
  }

  /// What has not been taken, rounded.
  public func rounded() throws(NumberFault) -> Amount {
    guard weights != 0 else { return .zero }
    return try Rounding.multiple(of: precision, numerator: remainder, denominator: weights)
  }

  /// Takes `share`, which need not be what rounding gave; the rest goes to the next weight.
  public mutating func take(_ share: Amount) throws(NumberFault) {
    remainder -= try Rounding.product(share.raw, weights)
  }

  /// What has not been taken, before it is rounded.
  public var carried: ExactQuotient { ExactQuotient(remainder, over: max(weights, 1)) }

  /// Forgets the remainder.
  public mutating func reset() { remainder = 0 }
}
