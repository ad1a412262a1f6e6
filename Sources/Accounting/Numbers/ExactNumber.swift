/// A plain exact number, as it is read and shown, before its meaning is known.
public struct ExactNumber: FixedPoint, ExpressibleByIntegerLiteral {
  @usableFromInline let words: ExactWords
  /// The number of 10⁻⁵ units.
  @inlinable public var raw: Int128 { words.value }
  /// The largest magnitude: 10¹⁵.
  @inlinable public static var limit: Int128 { 100_000_000_000_000_000_000 }
  /// Makes the value of `raw` units of 10⁻⁵.
  @inlinable public init(raw: Int128) { words = ExactWords(raw) }
  /// Makes a whole number.
  @inlinable public init(integerLiteral value: Int) { self.init(value) }
}
