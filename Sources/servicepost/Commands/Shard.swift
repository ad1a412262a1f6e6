internal import ArgumentParser

/// One of several equal parts of the scenarios, for machines that share the work: `2/5`.
struct Shard: ExpressibleByArgument {
  private let index: UInt64
  private let count: UInt64

  init?(argument: String) {
    let parts = argument.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let index = UInt64(parts[0]), let count = UInt64(parts[1]),
      index >= 1, index <= count
    else { return nil }
    self.index = index
    self.count = count
  }

  /// Whether a scenario belongs to the part; it depends on its name alone, so that a new scenario
  /// moves no other one.
  func holds(_ name: String) -> Bool {
    // FNV-1a, the same on every machine.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash % count == index - 1
  }
}
