import Accounting

/// Numbers that an item may go without: if a line that was shipped in part has some, they must
/// count just what is shipped (S-070; ServItemTrackingRsrvMgt: CheckTrackingSpecification).
struct TrackingChecks {
  let document: ServiceDocument

  func require(_ selection: PostingSelection, in company: borrowing Company) throws(PostingError) {
    guard document.header.documentType == .order, selection.options.contains(.ship) else { return }
    for place in selection.places where !document.lines[place].tracking.isEmpty {
      try require(document.lines[place], in: company)
    }
  }

  private func require(
    _ line: ServiceLine, in company: borrowing Company
  ) throws(PostingError) {
    guard !line.quantities.shipped.isZero, !line.quantities.toShip.isZero,
      let item = company.books.items.row(line.content.no),
      let code = company.books.itemTrackingCodes.row(item.itemTrackingCode),
      !code.record.requiresSerial(for: .sale, isInbound: false),
      !code.record.requiresLot(for: .sale, isInbound: false)
    else { return }
    let numbers = company.trackedNumbers(of: line, in: document.id)
    let handled = numbers.reduce(Quantity.zero) { $0 + $1.handled }
    let toHandle = numbers.reduce(Quantity.zero) { $0 + $1.toHandle }
    if toHandle != line.base.toShip || handled + toHandle != line.base.shipped + line.base.toShip {
      throw .tracking(.doesNotMatchLine)
    }
  }
}
