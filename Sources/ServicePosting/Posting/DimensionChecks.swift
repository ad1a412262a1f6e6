import Accounting

/// Dimensions as far as they gate a posting: header first, then each line that ships or invoices
/// (rules S-044 to S-046).
struct DimensionChecks: ~Copyable {
  let document: ServiceDocument
  let options: PostingOptions

  func require(_ lines: [ServiceLine], in company: Company) throws(PostingError) {
    guard !company.books.dimensions.isEmpty else { return }
    let header = document.sharedHeader
    try require(
      header.value.dimensionSetID, lineNo: 0,
      sources: [
        DimensionSource(.salesperson, header.value.salespersonCode),
        DimensionSource(.customer, header.value.billToCustomerNo),
        DimensionSource(.responsibilityCenter, header.value.responsibilityCenter),
        DimensionSource(.serviceOrderType, header.value.serviceOrderType),
      ], in: company.books)
    for place in lines.indices { try require(lines, place, in: company) }
  }

  private func require(
    _ lines: [ServiceLine], _ place: Int, in company: Company
  ) throws(PostingError) {
    guard lines[place].content.type != .text else { return }
    let ships = options.contains(.ship) && !lines[place].quantities.toShip.isZero
    let invoices = options.contains(.invoice) && !lines[place].quantities.toInvoice.isZero
    guard ships || invoices else { return }
    try require(
      lines[place].content.dimensionSetID, lineNo: lines[place].lineNo,
      sources: sources(of: lines[place]), in: company.books)
  }

  private func sources(of line: ServiceLine) -> [DimensionSource] {
    var sources: [DimensionSource] = []
    if let table = line.content.type.dimensionTable {
      sources.append(DimensionSource(table, line.content.no))
    }
    sources.append(
      DimensionSource(.responsibilityCenter, document.sharedHeader.responsibilityCenter))
    if let itemLine = document.itemLine(of: line) {
      sources.append(DimensionSource(.serviceItem, itemLine.serviceItemNo))
      sources.append(DimensionSource(.serviceItemGroup, itemLine.serviceItemGroupCode))
    }
    return sources.sorted { $0.table < $1.table }
  }

  private func require(
    _ setID: Int, lineNo: Int, sources: @autoclosure () -> [DimensionSource],
    in books: Books
  ) throws(PostingError) {
    // A document without dimensions can only break a rule.
    guard setID != 0 || books.hasDimensionRules else { return }
    let choices = books.dimensionSets.choices(of: setID)
    if let fault = books.dimensionCombinationFault(choices) ?? books.dimensionValueFault(choices)
      ?? (books.hasDimensionRules ? books.dimensionRuleFault(choices, sources()) : nil)
    {
      throw .dimensions(fault, document: document.id, lineNo: lineNo)
    }
  }
}
