extension Books {
  /// Whether a line of an item must name a variant: only if the item has any.
  public func requiresVariant(_ item: Row<Item>) -> Bool {
    guard !itemVariants.isEmpty else { return false }
    let setup = inventorySetup.variantMandatoryIfExists
    return item.variantMandatoryIfExists.holds(byDefault: setup)
      && itemVariants.contains { $0.itemNo == item.no }
  }
}
