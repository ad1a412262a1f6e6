extension Amount {
  /// `quantity × price`, rounded once.
  @inlinable public init(
    _ quantity: Quantity, times price: UnitPrice, rounded precision: RoundingPrecision
  ) throws(NumberFault) {
    self = try ExactQuotient(quantity, times: price).rounded(to: precision)
  }

  /// `percentage` of the amount, rounded once.
  @inlinable public func share(
    _ percentage: Percentage, rounded precision: RoundingPrecision,
    _ direction: RoundingDirection = .nearest
  ) throws(NumberFault) -> Amount {
    try exactShare(percentage).rounded(to: precision, direction)
  }

  /// `self × part / whole`, rounded once; a `whole` of zero gives zero.
  @inlinable public func share(
    _ part: some FixedPoint, of whole: some FixedPoint, rounded precision: RoundingPrecision
  ) throws(NumberFault) -> Amount {
    guard whole.raw != 0 else { return .zero }
    return try exactShare(part, of: whole).rounded(to: precision)
  }

  /// `percentage` of `self × part / whole`, rounded once; a `whole` of zero gives zero.
  public func share(
    _ percentage: Percentage, of part: Amount, per whole: Amount,
    rounded precision: RoundingPrecision
  ) throws(NumberFault) -> Amount {
    guard !whole.isZero else { return .zero }
    let sign: Int128 = whole.isNegative ? -1 : 1
    let common = Rounding.commonDivisor(part.raw, whole.raw * sign)
    let numerator = try Rounding.product(
      try Rounding.product(raw, percentage.raw), part.raw * sign / common)
    return try Rounding.multiple(
      of: precision, numerator: numerator,
      denominator: try Rounding.product(100 * unitsPerOne, whole.raw * sign / common))
  }

  /// `percentage` of the amount.
  @inlinable public func exactShare(
    _ percentage: Percentage
  ) throws(NumberFault) -> ExactQuotient {
    ExactQuotient(try Rounding.product(raw, percentage.raw), over: 100 * unitsPerOne)
  }

  /// `self × part / whole`; a `whole` of zero gives zero.
  @inlinable public func exactShare(
    _ part: some FixedPoint, of whole: some FixedPoint
  ) throws(NumberFault) -> ExactQuotient {
    guard whole.raw != 0 else { return ExactQuotient(0, over: 1) }
    let sign: Int128 = whole.raw < 0 ? -1 : 1
    return ExactQuotient(try Rounding.product(raw, part.raw * sign), over: whole.raw * sign)
  }
}

extension ExactQuotient {
  /// `quantity × price`.
  @inlinable public init(
    _ quantity: Quantity, times price: UnitPrice
  ) throws(NumberFault) {
    self.init(try Rounding.product(quantity.raw, price.raw), over: unitsPerOne)
  }
}

extension UnitPrice {
  /// The price of a bundle of `count` units, rounded once.
  @inlinable public func times(
    _ count: Quantity, rounded precision: RoundingPrecision
  ) throws(NumberFault) -> UnitPrice {
    let numerator = try Rounding.product(raw, count.raw)
    return try Rounding.multiple(of: precision, numerator: numerator, denominator: unitsPerOne)
  }

  /// The price of one of `count` units, rounded once; a count of zero leaves the price as it is.
  @inlinable public func divided(
    by count: Quantity, rounded precision: RoundingPrecision
  ) throws(NumberFault) -> UnitPrice {
    guard count.raw > 0 else { return self }
    let numerator = try Rounding.product(raw, unitsPerOne)
    return try Rounding.multiple(of: precision, numerator: numerator, denominator: count.raw)
  }

  /// `amount / quantity`, rounded once; a quantity of zero gives zero.
  @inlinable public init(
    _ amount: Amount, per quantity: Quantity, rounded precision: RoundingPrecision = .finest
  ) throws(NumberFault) {
    guard quantity.raw != 0 else {
      self.init(raw: 0)
      return
    }
    let sign: Int128 = quantity.raw < 0 ? -1 : 1
    let numerator = try Rounding.product(amount.raw, unitsPerOne * sign)
    self = try Rounding.multiple(
      of: precision, numerator: numerator, denominator: quantity.raw * sign)
  }
}

extension Quantity {
  /// The quantity in another unit of `factor` units each, rounded once.
  @inlinable public func times(
    _ factor: Quantity, rounded precision: RoundingPrecision = .finest
  ) throws(NumberFault) -> Quantity {
    if factor.raw == unitsPerOne, precision == .finest { return self }
    let numerator = try Rounding.product(raw, factor.raw)
    return try Rounding.multiple(of: precision, numerator: numerator, denominator: unitsPerOne)
  }

  /// Base units in a unit of `factor` base units each, rounded once; a factor of zero is one.
  @inlinable public func divided(
    by factor: Quantity, rounded precision: RoundingPrecision = .finest
  ) throws(NumberFault) -> Quantity {
    guard factor.raw > 0, factor.raw != unitsPerOne else { return self }
    let numerator = try Rounding.product(raw, unitsPerOne)
    return try Rounding.multiple(of: precision, numerator: numerator, denominator: factor.raw)
  }
}
