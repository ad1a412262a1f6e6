import Accounting

/// Works a posting out: the one ordered list of steps, which owns the draft of everything that
/// will be written.
struct PostingPlanner: ~Copyable {
  let money: DocumentMoney
  /// The document as the posting works on it: quantities cut, amounts recalculated.
  var document: ServiceDocument
  /// The document as it was before, with the reset lines written back.
  var stored: ServiceDocument
  var selection: PostingSelection
  var plan: PostingPlan
  var totals = RunningTotals()
  var buffer = InvoicePostingBuffer()
  /// The sets of dimension values, with those that lines of the posting itself need.
  var dimensionSets: DimensionSets
  var shipmentLines: [ServiceShipmentLine] = []
  var invoiceLines: [ServiceInvoiceLine] = []
  /// The VAT groups of what is invoiced or credited.
  private(set) var postedGroups: [VATAmountLine] = []
  var creditMemoLines: [ServiceCreditMemoLine] = []
  /// Whether the journals look at dimensions that the checks of the document left out.
  let leavesDimensions: Bool
  let serviceEntriesBefore: Int
  let warrantyEntriesBefore: Int

  var options: PostingOptions { plan.options }
  var header: ServiceHeader { _read { yield document.sharedHeader.value } }

  init(_ checked: borrowing CheckedPosting, in company: borrowing Company) {
    money = checked.money
    document = checked.document
    stored = checked.stored
    selection = checked.selection
    leavesDimensions = checked.leavesDimensions
    dimensionSets = company.books.dimensionSets
    plan = PostingPlan(
      request: checked.request, options: checked.selection.options,
      currency: checked.money.currency.isBlank
        ? company.books.generalLedgerSetup.lcyCode : checked.money.currency,
      journal: JournalDraft(following: company.books),
      reservation: Reservation(document: checked.request.document),
      companyVersion: company.version)
    buffer.isCredit = checked.request.document.type == .creditMemo
    serviceEntriesBefore = company.serviceEntries.lastEntryNo
    warrantyEntriesBefore = company.warrantyEntries.lastEntryNo
  }

  /// Step 12: numbers are drawn once and kept on the header; excluded lines are reset.
  mutating func reserve(in company: Company) throws(PostingError) {
    for place in selection.excluded {
      let rules = LineEdit(document: stored, place: place, money: money).rules(in: company)
      var line = stored.lines[place]
      let before = line.quantities
      try line.initQtyToShip(rules)
      stored.lines[place] = line
      try stored.updateInvDiscToInvoice(at: place, money)
      guard line.quantities != before else { continue }
      plan.reservation.resetLines.append(stored.lines[place])
      selection.noteReset(of: stored.lines[place])
    }
    plan.reservation.draws.reserveCapacity(2)
    if makesShipment(in: company) {
      plan.shipmentNo = try number(
        header.shippingNo, header.shippingNoSeries, "Shipping No. Series", in: company)
      plan.reservation.shippingNo = plan.shipmentNo
    }
    guard options.contains(.invoice) else { return }
    let no =
      keepsOwnNumber
      ? header.no
      : try number(
        header.postingNo, header.postingNoSeries, "Posting No. Series", in: company)
    if !keepsOwnNumber { plan.reservation.postingNo = no }
    if isCredit { plan.creditMemoNo = no } else { plan.invoiceNo = no }
  }

  private mutating func number(
    _ reserved: Code, _ series: Code, _ field: String, in company: Company
  ) throws(PostingError) -> Code {
    guard reserved.isBlank else { return reserved }
    guard !series.isBlank else {
      throw .record(.mustHaveValue(field: field, document.reference))
    }
    if plan.request.isPreview { return "***" }
    let draw = try company.draw(series, on: header.postingDate)
    if let warning = draw.warning { plan.notes.append(PostingNote(warning)) }
    plan.reservation.draws.append(draw)
    return draw.number
  }

  /// Brings the document to what is posted: discount calculated, quantities cut.
  mutating func prepare(in company: Company) throws(PostingError) {
    if company.books.salesReceivablesSetup.calcInvDiscount {
      let finding = try document.calculateInvoiceDiscount(
        taking: selection.places, in: company, money, &dimensionSets)
      plan.notes += finding.notes
      takeInsertedLines()
    }
    if isCredit {
      try prepareCreditMemo(in: company)
    } else {
      try prepareInvoice(in: company)
      try selection.cut(&document, money)
    }
  }

  /// Everything after the numbers; a failure here keeps them.
  mutating func run(in company: Company) throws(PostingError) {
    try prepare(in: company)
    let checks = PostingChecks(document: document, request: plan.request)
    for place in selection.places { try checks.requireUnit(ofLineAt: place) }
    try checks.requireExternalNumber(in: company)
    try postLines(in: company)
    if options.contains(.invoice), company.books.salesReceivablesSetup.invoiceRounding {
      try appendRoundingLine(in: company)
    }
    try closeRegisters(in: company)
    if options.contains(.invoice) {
      try requireInvoiceDates(in: company)
      try postInvoice(in: company)
    }
    if !plan.request.isPreview {
      try company.requireNewDocuments(
        shipment: plan.shipmentNo, invoice: plan.invoiceNo, creditMemo: plan.creditMemoNo)
    }
    makeDocuments(in: company)
    if company.serviceSetup.archiveOrders { archiveOrder() }
    registerContracts(in: company)
    try updateOrder(in: company)
    if dimensionSets.count > company.books.dimensionSets.count {
      plan.dimensionSets = dimensionSets
    }
    if !selection.notes.isEmpty { plan.notes = selection.notes + plan.notes }
  }

  /// A service charge that the calculation inserted takes part and stays on the order.
  private mutating func takeInsertedLines() {
    for place in stored.lines.count..<document.lines.count {
      stored.lines.append(document.lines[place])
      selection.include(place)
    }
  }

  /// The plan, once everything is worked out.
  mutating func finished() -> PostingPlan {
    // A copy would count every list of the plan twice.
    var finished = PostingPlan.none
    swap(&finished, &plan)
    return finished
  }

  /// Why the posting fails, with what it had come to and what stays.
  consuming func refusal(_ error: PostingError) -> PostingRefusal {
    let kept = plan.request.isPreview ? nil : plan.reservation
    return PostingRefusal(
      error: error, kept: kept?.sentence, draft: [plan], reservation: kept)
  }

  /// Lines in the order in which they are posted.
  func postingOrder(in company: Company) -> [Int] {
    document.postingOrder(of: selection.places, in: company.books)
  }

  private mutating func postLines(in company: Company) throws(PostingError) {
    let ships = options.contains(.ship)
    let groups = try vatGroups(in: company)
    postedGroups = groups.groups
    var splits = groups.groups.map { VATSplit($0, money) }
    reserveCapacity(selection.places.count)
    let hasBins = company.books.locations.contains { $0.binMandatory }
    for place in postingOrder(in: company) {
      let posting = LinePosting(document.lines, place)
      try takeUpTracking(of: posting, in: company)
      try requireRepairStatus(of: posting, in: company)
      try requireVariant(of: posting, in: company)
      if hasBins { try requireBin(of: posting, in: company) }
      try requireContent(of: posting)
      if ships, posting.ships { try appendUsage(of: posting, in: company) }
      if let group = groups.place(ofGroupOf: posting.content, posting.line.amounts.lineAmount) {
        try divide(posting, in: groups.groups[group], &splits[group])
      }
      guard !isCredit else {
        try postCredit(of: posting, in: company)
        continue
      }
      if options.contains(.invoice), posting.invoices { try appendSale(of: posting, in: company) }
      if options.contains(.consume), posting.consumes {
        try appendConsumption(of: posting, in: company)
      }
      try takeFromEarlierShipments(posting, in: company)
      try postJournals(posting, in: company)
      if let sold = posting.soldInParts { noteParts(of: posting, sold) }
      if posting.content.type != .text, posting.invoices {
        try buffer.add(posting, money, in: company)
      }
      addPostedLines(posting)
    }
  }

  /// The VAT groups of what is invoiced.
  mutating func vatGroups(in company: Company) throws(PostingError) -> VATAmountLines {
    let ships = options.contains(.ship)
    var groups = try numbers { () throws(NumberFault) in
      try VATAmountLines(
        document.lines, selection.places, .invoicing(ships: ships), money)
    }
    if groups.hasAccounts { takeDifference(into: &groups, in: company) }
    return groups
  }

  /// A line that the user wrote on the rounding account changes the VAT of the last line's group.
  private mutating func takeDifference(into groups: inout VATAmountLines, in company: Company) {
    let difference = groups.takeDifference(
      of: document.lines, selection.places, ofCustomer: header.billToCustomerNo,
      in: company.books)
    guard options.contains(.invoice), !difference.isZero else { return }
    plan.notes.append(
      PostingNote(
        "N-QUIRK",
        "a line charges the rounding account: the VAT of the last line's group was changed by "
          + "\(difference.text(minimumPlaces: 2)) to what all lines hold (D-36)"))
  }

  private mutating func noteUntaxed(_ posting: LinePosting) {
    guard !posting.amounts.lineAmount.isZero else { return }
    plan.notes.append(
      PostingNote(
        "N-QUIRK",
        "line \(posting.lineNo): a price including VAT comes to nothing on the invoice with VAT "
          + "Calculation Type No Taxable VAT (A-081)"))
  }

  /// Room for what the lines will write, so that no list has to grow step by step.
  private mutating func reserveCapacity(_ lines: Int) {
    plan.serviceEntries.reserveCapacity(2 * lines)
    var (items, resources) = (0, 0)
    for place in selection.places {
      switch document.lines[place].sharedContent.type {
      case .item: items += 1
      case .resource: resources += 1
      case .text, .cost, .glAccount: break
      }
    }
    plan.journal.reserveCapacity(
      items: items, resources: resources, invoiced: options.contains(.invoice) ? lines : 0)
    shipmentLines.reserveCapacity(lines)
    invoiceLines.reserveCapacity(lines + 1)
    buffer.reserveCapacity(lines + 2)
  }

  private mutating func divide(
    _ posting: LinePosting, in group: VATAmountLine, _ split: inout VATSplit
  ) throws(PostingError) {
    guard options.contains(.invoice) else { return }
    do throws(NumberFault) {
      var division = try LineDivision(posting.quantities.toInvoice, of: posting, money)
      if posting.invoices { try division.share(posting, in: group, &split, money) }
      posting.amounts = division.amounts
      posting.amountsLCY = try totals.add(division.amounts, money)
      if !posting.content.vatDifference.isZero, posting.invoices {
        posting.vatDifferenceLCY = try totals.addVATDifference(
          posting.content.vatDifference, money)
      }
      try totals.addCost(posting.quantities.toInvoice, posting.content.unitCostLCY, money)
      if money.includesVAT, posting.content.vatCalculationType == .noTaxable {
        noteUntaxed(posting)
      }
      guard let quirk = division.quirk else { return }
      plan.notes.append(PostingNote("N-QUIRK", "line \(posting.lineNo): \(quirk)"))
    } catch {
      throw .bookkeeping(.number(error))
    }
  }

  private func requireRepairStatus(
    of posting: LinePosting, in company: Company
  ) throws(PostingError) {
    let ships = options.contains(.ship) && posting.ships
    let invoices = options.contains(.invoice) && posting.invoices
    guard ships || invoices, let place = document.place(ofItemLineOf: posting.content),
      let status = company.repairStatuses.row(document.itemLines[place].repairStatusCode),
      !status.postingAllowed
    else { return }
    throw .repairStatusPreventsPosting(
      document.id, repairStatus: status.code, lineNo: document.itemLines[place].lineNo)
  }

  private func requireContent(of posting: LinePosting) throws(PostingError) {
    guard !posting.quantities.quantity.isZero else {
      guard posting.line.amounts.lineAmount.isZero else {
        throw .record(
          .mustBeEqual(
            field: "Line Amount", expected: "0", document.reference(toLine: posting.lineNo),
            current: posting.line.amounts.lineAmount.description))
      }
      return
    }
    let missing: String? =
      if posting.content.no.isBlank {
        "No."
      } else if posting.content.type == .text {
        "Type"
      } else if posting.content.genBusPostingGroup.isBlank {
        "Gen. Bus. Posting Group"
      } else if posting.content.genProdPostingGroup.isBlank {
        "Gen. Prod. Posting Group"
      } else {
        nil
      }
    guard let missing else { return }
    throw .record(.mustHaveValue(field: missing, document.reference(toLine: posting.lineNo)))
  }
}

extension ServiceDocument {
  /// Lines go by type, number and line number, or by line number alone if cost is posted at once
  /// (S-077).
  func postingOrder(of places: [Int], in books: Books) -> [Int] {
    if books.inventorySetup.automaticCostPosting { return places }
    return places.sorted {
      let (left, right) = (lines[$0], lines[$1])
      if left.content.type != right.content.type {
        return left.content.type.rawValue < right.content.type.rawValue
      }
      return left.content.no != right.content.no
        ? left.content.no < right.content.no : left.lineNo < right.lineNo
    }
  }
}
