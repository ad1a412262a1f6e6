import Accounting

extension LineEdit {
  /// A variant of the line's item that is not blocked, while nothing of the line is open.
  mutating func setVariant(_ code: Code, in company: Company) throws(PostingError) {
    let before = line
    try requireOpen()
    if code != line.content.variantCode {
      try requireNothingOpen()
      try requireNoTracking()
      dropItemEntries()
    }
    let record = document.reference(toLine: line.lineNo)
    if !code.isBlank {
      guard line.content.type == .item else {
        throw .record(
          .mustBeEqual(
            field: "Type", expected: LineType.item.caption, record,
            current: line.content.type.caption))
      }
      guard let variant = company.books.itemVariants[Pair(line.content.no, code)] else {
        throw .record(
          .notInRelatedTable(
            field: "Variant Code", record, value: "\(code)", related: ItemVariant.table.caption))
      }
      try variant.requireUnblocked(for: document.header.documentType)
      line.content.description = variant.description
    } else if let item = company.books.items.row(line.content.no), line.content.type == .item {
      line.content.description = item.description
    }
    line.content.variantCode = code
    try document.takeItemCost(at: place, in: company)
    // Without a variant BC looks for no other price.
    guard !code.isBlank, code != before.content.variantCode else { return }
    try searchPrices(.variant, since: before, in: company)
  }
}

extension ItemVariant {
  /// A blocked variant cannot be chosen, one blocked for service only be credited.
  func requireUnblocked(for type: DocumentType) throws(PostingError) {
    if blocked { throw .variantBlocked(itemNo, code) }
    if serviceBlocked, type != .creditMemo { throw .variantServiceBlocked(itemNo, code) }
  }
}
