/// An exact decimal with five places, kept as a count of 10⁻⁵ units.
///
/// Values of different meaning (money, quantities, prices, percentages) are different types, so
/// that they cannot be added to one another by mistake. Sums are exact; products and quotients go
/// through ``Rounding``, which rounds once.
public protocol FixedPoint: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The number of 10⁻⁵ units.
  var raw: Int128 { get }
  /// Makes the value of `raw` units of 10⁻⁵.
  init(raw: Int128)
  /// The largest magnitude, in units of 10⁻⁵, that may be entered or computed.
  static var limit: Int128 { get }
}

/// How many units of 10⁻⁵ make one.
@inlinable package var unitsPerOne: Int128 { 100_000 }

extension FixedPoint {
  /// Nothing: the neutral element of addition.
  @inlinable public static var zero: Self { Self(raw: 0) }

  /// Makes a whole number.
  @inlinable public init(_ whole: Int) { self.init(raw: Int128(whole) * unitsPerOne) }

  /// Whether the value is zero.
  @inlinable public var isZero: Bool { raw == 0 }
  /// Whether the value is below zero.
  @inlinable public var isNegative: Bool { raw < 0 }
  /// Whether the value is above zero.
  @inlinable public var isPositive: Bool { raw > 0 }
  /// The value without its sign.
  @inlinable public var magnitude: Self { Self(raw: raw < 0 ? -raw : raw) }
  /// Whether the value is within the limit of its type.
  @inlinable public var isWithinLimit: Bool { raw <= Self.limit && raw >= -Self.limit }

  /// The sum of two values.
  @inlinable public static func + (left: Self, right: Self) -> Self {
    Self(raw: left.raw + right.raw)
  }
  /// The difference of two values.
  @inlinable public static func - (left: Self, right: Self) -> Self {
    Self(raw: left.raw - right.raw)
  }
  /// The value with its sign turned.
  @inlinable public static prefix func - (value: Self) -> Self { Self(raw: -value.raw) }
  /// Adds a value.
  @inlinable public static func += (left: inout Self, right: Self) { left = left + right }
  /// Takes a value away.
  @inlinable public static func -= (left: inout Self, right: Self) { left = left - right }
  /// Orders by value.
  @inlinable public static func < (left: Self, right: Self) -> Bool { left.raw < right.raw }

  /// The shortest exact text: no trailing zeros, a point, no grouping.
  public var description: String { DecimalText.text(of: raw, minimumPlaces: 0) }

  /// The text with at least `minimumPlaces` decimals.
  public func text(minimumPlaces: Int) -> String {
    DecimalText.text(of: raw, minimumPlaces: minimumPlaces)
  }
}
