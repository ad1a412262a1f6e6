/// What one document says about the cost of an item entry: the first value entry of it, which an
/// adjustment adjusts, and the sums of all.
struct CostDocument {
  let original: ValueEntry
  private(set) var invoiced = Quantity.zero
  private(set) var actual = Amount.zero
  private(set) var expected = Amount.zero

  /// The quantity whose cost it is.
  var valued: Quantity { original.expectedCost ? original.valuedQuantity : invoiced }

  /// The documents of an entry, by number; those of expected or those of actual cost.
  static func all(
    of entry: ItemCostBook.Entry, expected: Bool, in book: ItemCostBook
  ) -> [CostDocument] {
    let values = entry.values.filter { $0.entryType == .directCost && $0.inventoriable }
    let originals = values.filter { !$0.adjustment && $0.expectedCost == expected }
      .sorted { ($0.documentNo, $0.documentLineNo) < ($1.documentNo, $1.documentLineNo) }
    var documents: [CostDocument] = []
    for original in originals {
      if let last = documents.last?.original, last.documentNo == original.documentNo,
        last.documentLineNo == original.documentLineNo
      {
        continue
      }
      var document = CostDocument(original: original)
      for value in values
      where value.documentNo == original.documentNo
        && value.documentLineNo == original.documentLineNo
      {
        document.expected += book.expected(value)
        guard !value.expectedCost else { continue }
        document.actual += book.actual(value)
        document.invoiced += value.invoicedQuantity
      }
      documents.append(document)
    }
    return documents
  }

  private init(original: ValueEntry) { self.original = original }
}
