/// Numbers that look random and follow from a seed alone: the same in every run, on every machine.
public struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Makes the generator of a seed.
  public init(seed: UInt64) { state = seed }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number below `limit`.
  public mutating func below(_ limit: Int) -> Int {
    Int(truncatingIfNeeded: next() % UInt64(limit))
  }

  /// True as often as `percent` says.
  public mutating func happens(_ percent: Int) -> Bool { below(100) < percent }

  /// One of a list, which must not be empty.
  public mutating func pick<Element>(_ list: [Element]) -> Element { list[below(list.count)] }

  /// A number from `-limit` to `limit`, of any length alike, so that short ones come up too.
  public mutating func number(upTo limit: Int128) -> Int128 {
    var bound: Int128 = 1
    for _ in 0..<Int.random(in: 0...38, using: &self) where bound < limit { bound *= 10 }
    return Int128.random(in: -min(bound, limit)...min(bound, limit), using: &self)
  }
}
