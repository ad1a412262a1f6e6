/// A price or cost of one unit.
public struct UnitPrice: FixedPoint, ExpressibleByIntegerLiteral {
  // The limit fits one word; what is beyond it stays beyond it.
  @usableFromInline let units: Int64
  /// The number of 10⁻⁵ units.
  @inlinable public var raw: Int128 { Int128(units) }
  /// The largest magnitude: 10⁹.
  @inlinable public static var limit: Int128 { 100_000_000_000_000 }
  /// Makes the value of `raw` units of 10⁻⁵.
  @inlinable public init(raw: Int128) { units = Int64(clamping: raw) }
  /// Makes a whole number.
  @inlinable public init(integerLiteral value: Int) { self.init(value) }
}
