import Accounting

/// Dimensions as far as they gate a posting: header first, then each line that ships or invoices
/// (rules S-044 to S-046).
struct DimensionChecks {
  let document: ServiceDocument
  let options: PostingOptions

  func require(_ lines: [ServiceLine], in company: Company) throws(PostingError) {
    guard !company.books.dimensions.isEmpty else { return }
    let header = document.header
    try require(
      header.dimensionSetID, lineNo: 0,
      sources: [
        DimensionSource(.customer, header.billToCustomerNo),
        DimensionSource(.salesperson, header.salespersonCode),
        DimensionSource(.serviceOrderType, header.serviceOrderType),
      ], in: company.books)
    for line in lines where !line.isText {
      let ships = options.contains(.ship) && !line.quantities.toShip.isZero
      let invoices = options.contains(.invoice) && !line.quantities.toInvoice.isZero
      guard ships || invoices else { continue }
      try require(
        line.content.dimensionSetID, lineNo: line.lineNo, sources: sources(of: line),
        in: company.books)
    }
  }

  private func sources(of line: ServiceLine) -> [DimensionSource] {
    var sources: [DimensionSource] = []
    if let table = line.content.type.dimensionTable {
      sources.append(DimensionSource(table, line.content.no))
    }
    if let itemLine = document.itemLine(of: line) {
      sources.append(DimensionSource(.serviceItem, itemLine.serviceItemNo))
      sources.append(DimensionSource(.serviceItemGroup, itemLine.serviceItemGroupCode))
    }
    return sources.sorted { $0.table < $1.table }
  }

  private func require(
    _ setID: Int, lineNo: Int, sources: [DimensionSource], in books: Books
  ) throws(PostingError) {
    let choices = books.dimensionSets.choices(of: setID)
    if let fault = combinationFault(choices, in: books) ?? valueFault(choices, in: books)
      ?? ruleFault(choices, sources, in: books)
    {
      throw .dimensions(fault, document: document.id, lineNo: lineNo)
    }
  }

  private func combinationFault(
    _ choices: [DimensionChoice], in books: Books
  ) -> DimensionFault? {
    guard !books.dimensionCombinations.isEmpty else { return nil }
    for (place, first) in choices.enumerated() {
      for second in choices[(place + 1)...] {
        let rows = [
          books.dimensionCombinations[Pair(first.dimension, second.dimension)],
          books.dimensionCombinations[Pair(second.dimension, first.dimension)],
        ]
        if rows.contains(where: { $0?.combinationRestriction == .blocked }) {
          return .combinationBlocked(first.dimension, second.dimension)
        }
      }
    }
    return nil
  }

  private func valueFault(_ choices: [DimensionChoice], in books: Books) -> DimensionFault? {
    for choice in choices {
      if books.dimensions[choice.dimension]?.blocked == true {
        return .dimensionBlocked(choice.dimension)
      }
      if books.dimensionValues[Pair(choice.dimension, choice.value)]?.blocked == true {
        return .valueBlocked(choice.dimension, choice.value)
      }
    }
    return nil
  }

  private func ruleFault(
    _ choices: [DimensionChoice], _ sources: [DimensionSource], in books: Books
  ) -> DimensionFault? {
    guard books.defaultDimensions.contains(where: { $0.valuePosting != .blank }) else {
      return nil
    }
    for source in sources where !source.no.isBlank {
      for row in books.defaultDimensions.filter({
        $0.tableID == source.table && ($0.no.isBlank || $0.no == source.no)
          && $0.valuePosting != .blank
      }) {
        if let fault = fault(row, choices, source) { return fault }
      }
    }
    return nil
  }

  private func fault(
    _ row: DefaultDimension, _ choices: [DimensionChoice], _ source: DimensionSource
  ) -> DimensionFault? {
    let current = choices.first { $0.dimension == row.dimensionCode }?.value ?? .blank
    let table = source.table.caption
    switch row.valuePosting {
    case .blank: return nil
    case .codeMandatory:
      return current.isBlank
        ? .codeMandatory(dimension: row.dimensionCode, table: table, no: source.no) : nil
    case .sameCode:
      if current == row.dimensionValueCode { return nil }
      return current.isBlank
        ? .sameCodeMissing(
          dimension: row.dimensionCode, expected: row.dimensionValueCode, table: table,
          no: source.no)
        : .sameCode(
          dimension: row.dimensionCode, expected: row.dimensionValueCode, table: table,
          no: source.no, current: current)
    case .noCode:
      return current.isBlank
        ? nil
        : .noCode(dimension: row.dimensionCode, table: table, no: source.no, current: current)
    }
  }
}
