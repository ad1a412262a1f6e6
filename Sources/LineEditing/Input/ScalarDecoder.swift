/// Makes Unicode scalars of bytes that come one at a time, and never waits for more than it needs.
struct ScalarDecoder {
  enum Step: Equatable {
    case scalar(Unicode.Scalar)
    case needsMore
    case invalid
  }

  private var value: UInt32 = 0
  private var missing = 0
  private var least: UInt32 = 0

  /// Takes one byte; an invalid sequence is dropped, and the byte that broke it starts anew.
  mutating func take(_ byte: UInt8) -> Step {
    if missing == 0 { return start(byte) }
    guard byte & 0xC0 == 0x80 else {
      missing = 0
      let next = start(byte)
      return next == .needsMore ? .invalid : next
    }
    value = value << 6 | UInt32(byte & 0x3F)
    missing -= 1
    guard missing == 0 else { return .needsMore }
    guard value >= least, let scalar = Unicode.Scalar(value) else { return .invalid }
    return .scalar(scalar)
  }

  private mutating func start(_ byte: UInt8) -> Step {
    switch byte {
    case 0x00...0x7F: return .scalar(Unicode.Scalar(byte))
    case 0xC2...0xDF: return expect(1, from: byte & 0x1F, atLeast: 0x80)
    case 0xE0...0xEF: return expect(2, from: byte & 0x0F, atLeast: 0x800)
    case 0xF0...0xF4: return expect(3, from: byte & 0x07, atLeast: 0x10000)
    default: return .invalid
    }
  }

  private mutating func expect(_ count: Int, from bits: UInt8, atLeast bound: UInt32) -> Step {
    value = UInt32(bits)
    missing = count
    least = bound
    return .needsMore
  }
}
