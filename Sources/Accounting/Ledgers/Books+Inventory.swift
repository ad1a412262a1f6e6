extension Books {
  /// What is in stock of an item: the sum of its entries.
  public func inventory(of item: Code, location: Code? = nil) -> Quantity {
    var sum = Quantity.zero
    for entry in itemEntries where entry.itemNo == item {
      if let location, entry.locationCode != location { continue }
      sum += entry.quantity
    }
    return sum
  }
}
