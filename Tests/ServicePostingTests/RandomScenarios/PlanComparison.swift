import Accounting

@testable import ServicePosting

/// What was added to the ledgers between two companies, against what a plan says.
private struct LedgerComparison {
  let before: Company
  let after: Company
  private(set) var found: [String] = []

  init(from before: Company, to after: Company) {
    self.before = before
    self.after = after
  }

  mutating func compare<Entry: LedgerEntry>(
    _ path: KeyPath<Company, Ledger<Entry>>, _ new: [Entry]
  ) {
    let old = before[keyPath: path].count
    if Array(after[keyPath: path].dropFirst(old)) != new {
      found.append("\(Entry.table.plural) are not those of the plan")
    }
  }

  mutating func compare(_ journal: JournalDraft) {
    compare(\.books.glEntries, journal.glEntries)
    compare(\.books.customerEntries, journal.customerEntries)
    compare(\.books.detailedCustomerEntries, journal.detailedCustomerEntries)
    compare(\.books.vatEntries, journal.vatEntries)
    compare(\.books.itemEntries, journal.itemEntries)
    compare(\.books.itemApplicationEntries, journal.itemApplicationEntries)
    compare(\.books.valueEntries, journal.valueEntries)
    compare(\.books.resourceEntries, journal.resourceEntries)
    compare(\.books.glRegisters, journal.glRegisters)
    compare(\.books.itemRegisters, journal.itemRegisters)
    compare(\.books.resourceRegisters, journal.resourceRegisters)
  }
}

extension UndoPlan {
  /// Where the books that the plan was committed to differ from what it says.
  func differences(from before: Company, to after: Company) -> [String] {
    var comparison = LedgerComparison(from: before, to: after)
    comparison.compare(journal)
    comparison.compare(\.serviceEntries, serviceEntries)
    comparison.compare(\.warrantyEntries, warrantyEntries)
    comparison.compare(\.serviceRegisters, serviceRegister.map { [$0] } ?? [])
    var found = comparison.found
    if after.documents[documentAfter.id] != documentAfter { found.append("another order") }
    let lines = after.shipments[request.shipmentNo]?.lines ?? []
    for correction in corrections
    where !lines.contains(correction.corrected) || !lines.contains(correction.line) {
      found.append("line \(correction.corrected.lineNo) is not corrected")
    }
    return found
  }
}

extension PostingPlan {
  /// Where the books that the plan was committed to differ from what it says.
  func differences(from before: Company, to after: Company) -> [String] {
    var comparison = LedgerComparison(from: before, to: after)
    comparison.compare(journal)
    comparison.compare(\.serviceEntries, serviceEntries)
    comparison.compare(\.warrantyEntries, warrantyEntries)
    comparison.compare(\.serviceRegisters, serviceRegister.map { [$0] } ?? [])
    return comparison.found + documentDifferences(after) + roundingFaults(after)
  }

  /// A preview shows what the posting then writes, but for the numbers of the documents.
  func differences(fromPreviewIn before: Company) -> [String] {
    var request = request
    request.isPreview = true
    guard let preview = try? before.plan(request) else { return ["the preview was refused"] }
    var found: [String] = []
    if preview.newRows != newRows { found.append("the preview shows other entries") }
    // A note may name the credit memo; a preview draws no number, but tells one that is reserved.
    let told = notes.map {
      creditMemoNo.isBlank
        ? $0.text
        : $0.text.replacing(creditMemoNo.description, with: preview.creditMemoNo.description)
    }
    let shown = preview.notes.map(\.text)
    if shown != told { found.append("the preview has other notes: \(shown), not \(told)") }
    if preview.options != options { found.append("the preview has other options") }
    let amounts = preview.journal.glEntries.map(\.amount)
    if amounts != journal.glEntries.map(\.amount) {
      found.append("the preview shows other amounts")
    }
    return found
  }

  private func documentDifferences(_ after: Company) -> [String] {
    var found: [String] = []
    if let shipment, after.shipments.last != shipment { found.append("another shipment") }
    if let invoice, after.invoices.last != invoice { found.append("another invoice") }
    if after.documents[request.document] != documentAfter { found.append("another order") }
    return found
  }

  /// With invoice rounding the total is a multiple of the precision in force (A 5).
  private func roundingFaults(_ after: Company) -> [String] {
    guard let invoice, after.books.salesReceivablesSetup.invoiceRounding else { return [] }
    let currency = after.books.currencies[invoice.header.currencyCode]
    let step =
      currency?.invoiceRoundingPrecision
      ?? after.books.generalLedgerSetup.invRoundingPrecisionLCY
    guard let precision = RoundingPrecision(step),
      !invoice.amountIncludingVAT.isMultiple(of: precision)
    else { return [] }
    return ["the total \(invoice.amountIncludingVAT) is not rounded to \(step)"]
  }
}

extension Company {
  /// The company with what a refused posting keeps set back: numbers that it reserved and lines
  /// that it re-initialized.
  func withoutReservation(_ reservation: Reservation, as before: Company) -> Company {
    var company = self
    for draw in reservation.draws {
      let key = draw.line.key
      if let line = before.books.numberSeriesLines[key] {
        company.books.numberSeriesLines.store(line)
      }
    }
    company.version = before.version
    guard let old = before.documents[reservation.document],
      var document = company.documents[reservation.document]
    else { return company }
    document.header.shippingNo = old.header.shippingNo
    document.header.postingNo = old.header.postingNo
    for line in reservation.resetLines {
      guard let place = document.index(ofLine: line.lineNo),
        let oldPlace = old.index(ofLine: line.lineNo)
      else { continue }
      document.lines[place] = old.lines[oldPlace]
    }
    company.documents[reservation.document] = document
    return company
  }
}
