/// The 128 bits of an exact number, kept as two words.
///
/// An `Int128` wants to stand at every sixteenth byte, which makes entries larger and the lists
/// that hold them slower to allocate; two words don't.
@usableFromInline
struct ExactWords: Hashable, Sendable {
  @usableFromInline let high: Int64
  @usableFromInline let low: UInt64

  @inlinable init(_ value: Int128) {
    high = Int64(truncatingIfNeeded: value >> 64)
    low = UInt64(truncatingIfNeeded: value)
  }

  @inlinable var value: Int128 { Int128(high) << 64 | Int128(low) }
}
