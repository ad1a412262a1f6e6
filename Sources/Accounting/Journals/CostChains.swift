/// Which entries give their cost to which: a return takes it from the entry that it brings back,
/// and an outbound entry from the stock that it takes.
struct CostChains {
  /// The returns of each outbound entry.
  private var returns: [Int: [Int]] = [:]
  /// The outbound entries that took from each inbound one.
  private var takers: [Int: [Int]] = [:]

  init(_ applications: [ItemApplicationEntry]) {
    for entry in applications { add(entry) }
  }

  private mutating func add(_ entry: ItemApplicationEntry) {
    let (own, inbound, outbound) = (
      entry.itemLedgerEntryNo, entry.inboundItemEntryNo, entry.outboundItemEntryNo
    )
    guard outbound != 0 else { return }
    if own == inbound {
      returns[outbound, default: []].append(inbound)
    } else {
      takers[inbound, default: []].append(outbound)
    }
  }

  /// Whether the cost of an outbound entry goes on, over returns, into another outbound entry.
  func lead(from first: Int, to last: Int) -> Bool {
    var waiting = [first]
    var seen: Set<Int> = [first]
    while let entry = waiting.popLast() {
      if entry == last { return true }
      for inbound in returns[entry] ?? [] {
        for taker in takers[inbound] ?? [] where seen.insert(taker).inserted {
          waiting.append(taker)
        }
      }
    }
    return false
  }
}
