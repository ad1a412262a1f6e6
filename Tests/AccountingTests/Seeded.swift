/// Numbers that look random and are the same in every run (SplitMix64).
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from `-limit` to `limit`, of any length alike, so that short ones come up too.
  mutating func number(upTo limit: Int128) -> Int128 {
    var bound: Int128 = 1
    for _ in 0..<Int.random(in: 0...38, using: &self) where bound < limit { bound *= 10 }
    return Int128.random(in: -min(bound, limit)...min(bound, limit), using: &self)
  }
}
