/// Finds the places of keys in a list that is kept beside it.
///
/// It is a hash table of plain numbers: half of each is a hash, the other half a place. A lookup
/// costs a few nanoseconds, where a dictionary with the standard library's hashing takes ten times
/// as long; a posting makes some sixty of them.
public struct PlaceIndex: Sendable {
  /// 0 where free, else the hash in the upper half and the place plus one in the lower.
  @usableFromInline var slots: ContiguousArray<UInt64> = []
  @usableFromInline var count = 0

  /// Knows no place.
  @inlinable public init() {}

  /// The place with this hash that fits.
  @inlinable public func place(_ hash: UInt32, where fits: (Int) -> Bool) -> Int? {
    guard !slots.isEmpty else { return nil }
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] != 0 {
      if UInt32(truncatingIfNeeded: slots[slot] >> 32) == hash {
        let place = Int(UInt32(truncatingIfNeeded: slots[slot])) - 1
        if fits(place) { return place }
      }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// Adds a place that is not there yet.
  @inlinable public mutating func insert(_ hash: UInt32, _ place: Int) {
    if (count + 1) * 2 > slots.count { grow() }
    put(UInt64(hash) << 32 | UInt64(UInt32(truncatingIfNeeded: place + 1)))
    count += 1
  }

  @inlinable mutating func put(_ entry: UInt64) {
    let mask = slots.count - 1
    var slot = Int(UInt32(truncatingIfNeeded: entry >> 32)) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = entry
  }

  @usableFromInline mutating func grow() {
    let old = slots
    slots = ContiguousArray(repeating: 0, count: max(8, old.count * 2))
    for entry in old where entry != 0 { put(entry) }
  }
}

extension Code {
  /// A hash for ``PlaceIndex``, the same in every process.
  ///
  /// Numbers of one series differ in their last characters alone, which stand at the upper end of a
  /// word where a product moves nothing down: the upper half of the product is what tells them
  /// apart.
  @inlinable public var placeHash: UInt32 {
    let product = (high ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(
      by: middle ^ (low.byteSwapped &* 0xC2B2_AE3D_27D4_EB4F) ^ 0xFF51_AFD7_ED55_8CCD)
    let mixed = product.high ^ product.low
    return UInt32(truncatingIfNeeded: mixed >> 32) ^ UInt32(truncatingIfNeeded: mixed)
  }
}
