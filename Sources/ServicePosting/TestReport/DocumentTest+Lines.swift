import Accounting

/// The lines of a document, in the order of the report.
extension DocumentTest {
  mutating func checkLines() {
    for line in document.lines {
      checkEqualities(of: line)
      let cut = cut(line)
      checkApplication(of: cut)
      checkVAT(of: cut)
      checkQuantity(of: cut)
      checkShipments(of: cut)
      checkPostingSetup(of: cut)
      checkCard(of: cut)
      var sources: [DimensionSource] = []
      switch cut.content.type {
      case .text: break
      case .cost:
        // The report asks the account of a cost, where the posting asks the cost itself.
        let account = company.serviceCosts[cut.content.no]?.accountNo ?? .blank
        sources.append(DimensionSource(.glAccount, account))
      default:
        if let table = cut.content.type.dimensionTable {
          sources.append(DimensionSource(table, cut.content.no))
        }
      }
      checkDimensions(cut.content.dimensionSetID, at: cut.lineNo, sources: sources)
    }
  }

  /// Invoices and credit memos are posted as a whole.
  private mutating func checkEqualities(of line: ServiceLine) {
    let quantities = line.quantities
    switch header.documentType {
    case .order, .quote: return
    case .invoice:
      if line.content.shipmentNo.isBlank, quantities.toShip != quantities.quantity {
        warn(.mustBe(field: "Qty. to Ship", value: quantities.quantity), at: line.lineNo)
      }
    case .creditMemo: break
    }
    if quantities.toInvoice != quantities.quantity {
      warn(.mustBe(field: "Qty. to Invoice", value: quantities.quantity), at: line.lineNo)
    }
    if header.documentType == .creditMemo, !quantities.toShip.isZero {
      warn(.mustBeZero(field: "Qty. to Ship"), at: line.lineNo)
    }
  }

  /// The line as the report works on it: its maximum to invoice ignores what was consumed.
  private func cut(_ line: ServiceLine) -> ServiceLine {
    var line = line
    if !options.contains(.ship) { line.quantities.toShip = .zero }
    if header.documentType == .invoice, !line.content.shipmentNo.isBlank {
      line.quantities.shipped = line.quantities.quantity
      line.quantities.toShip = .zero
    }
    guard options.contains(.invoice) else {
      line.quantities.toInvoice = .zero
      return line
    }
    let quantities = line.quantities
    let maximum =
      header.documentType == .creditMemo
      ? quantities.quantity : quantities.toShip + quantities.shipped - quantities.invoiced
    // Signs do not count: what was undone of another line may leave less than nothing.
    if quantities.toInvoice.magnitude > maximum.magnitude { line.quantities.toInvoice = maximum }
    return line
  }

  /// The invoice that a credit memo names must stand on the customer's account.
  private mutating func checkApplication(of line: ServiceLine) {
    let no = header.appliesToDocNo
    guard header.documentType == .creditMemo, !line.content.genProdPostingGroup.isBlank,
      header.appliesToDocType == .invoice, !no.isBlank, !missesAppliedEntry,
      !company.books.customerEntries.contains(where: {
        $0.customerNo == header.billToCustomerNo && $0.documentType == .invoice
          && $0.documentNo == no
      })
    else { return }
    missesAppliedEntry = true
    warn(.notOnAccount(field: "Applies-to Doc. No.", no), at: line.lineNo)
  }

  private mutating func checkVAT(of line: ServiceLine) {
    guard !line.content.genProdPostingGroup.isBlank else { return }
    let setup = checkVATSetup(of: line)
    guard setup?.vatCalculationType == .reverseCharge, header.vatRegistrationNo.isEmpty,
      !missesVATRegistration
    else { return }
    missesVATRegistration = true
    warn(.vatRegistrationMissing, at: line.lineNo)
  }

  private mutating func checkVATSetup(of line: ServiceLine) -> VATPostingSetup? {
    let key = Pair(line.content.vatBusPostingGroup, line.content.vatProdPostingGroup)
    let setup = company.books.vatPostingSetups[key]
    if setup == nil {
      warn(
        .doesNotExist(name: "VAT Posting Setup \(key.first) \(key.second)"), at: line.lineNo)
    }
    return setup
  }

  private mutating func checkQuantity(of line: ServiceLine) {
    guard !line.quantities.quantity.isZero else {
      if !line.amounts.amount.isZero { warn(.amountWithoutQuantity, at: line.lineNo) }
      return
    }
    if line.content.no.isBlank { warn(.numberMissing(line.content.type), at: line.lineNo) }
    if line.isText { warn(.mustBeSpecified(field: "Type"), at: line.lineNo) }
  }

  /// What is invoiced beyond this posting's shipment must stand on earlier ones.
  private mutating func checkShipments(of line: ServiceLine) {
    var rest = line.quantities.toInvoice
    let toShip = line.quantities.toShip
    guard header.documentType == .order || header.documentType == .invoice,
      rest.magnitude > toShip.magnitude
    else { return }
    let earlier = shippedLines(of: line)
    if earlier.isEmpty {
      warn(
        .alreadyInvoiced(
          lineNo: line.content.shipmentLineNo, shipmentNo: line.content.shipmentNo),
        at: line.lineNo)
    }
    for shipped in earlier where rest.magnitude > toShip.magnitude {
      for field in differences(of: shipped.content, from: line.content) {
        warn(.differsFromShipment(field: field), at: line.lineNo)
      }
      if line.quantities.toInvoice.isNegative { warn(.signOfShipment, at: line.lineNo) }
      let open = shipped.quantity - shipped.quantityInvoiced
      let taken = rest - toShip
      // More than there is takes all there is, whatever the sign of what was asked for.
      rest -= taken.magnitude > open.magnitude ? open : taken
    }
    guard header.documentType == .invoice, rest.magnitude > toShip.magnitude else { return }
    warn(.moreThanShipped(shipmentNo: line.content.shipmentNo), at: line.lineNo)
  }

  /// What the line may charge of earlier shipments: all lines of its order line, or the one that
  /// it was fetched from.
  private func shippedLines(of line: ServiceLine) -> [ServiceShipmentLine] {
    let lines =
      header.documentType == .order
      ? company.shipments.documents(ofOrder: header.no).flatMap(\.lines)
        .filter { $0.orderLineNo == line.lineNo }
      : company.shipments[line.content.shipmentNo]?.lines
        .filter { $0.lineNo == line.content.shipmentLineNo } ?? []
    return lines.filter { !$0.shippedNotInvoiced.isZero }
  }

  private func differences(of shipped: LineContent, from line: LineContent) -> [String] {
    let pairs: [(String, Bool)] = [
      ("Customer No.", shipped.customerNo == line.customerNo),
      ("Type", shipped.type == line.type), ("No.", shipped.no == line.no),
      ("Gen. Bus. Posting Group", shipped.genBusPostingGroup == line.genBusPostingGroup),
      ("Gen. Prod. Posting Group", shipped.genProdPostingGroup == line.genProdPostingGroup),
      ("Location Code", shipped.locationCode == line.locationCode),
    ]
    return pairs.filter { !$0.1 }.map(\.0)
  }

  /// Only G/L account lines are tested here, those of the other types have a lower number.
  private mutating func checkPostingSetup(of line: ServiceLine) {
    guard line.content.type == .glAccount, !line.quantities.toInvoice.isZero else { return }
    let (business, product) = (line.content.genBusPostingGroup, line.content.genProdPostingGroup)
    if company.books.generalPostingSetups[Pair(business, product)] == nil {
      warn(.doesNotExist(name: "General Posting Setup \(business) \(product)"), at: line.lineNo)
    }
    _ = checkVATSetup(of: line)
  }

  private mutating func checkCard(of line: ServiceLine) {
    let no = line.content.no
    guard !no.isBlank else { return }
    switch line.content.type {
    case .text, .cost: return
    case .item:
      let item = company.books.items[no]
      checkCard("Item \(no)", exists: item != nil, isBlocked: item?.blocked == true, line)
    case .resource:
      let resource = company.books.resources[no]
      let name = "Resource \(no)"
      if resource?.privacyBlocked == true {
        warn(.mustBeFor(field: "Privacy Blocked", value: "No", name: name), at: line.lineNo)
      }
      checkCard(name, exists: resource != nil, isBlocked: resource?.blocked == true, line)
    case .glAccount:
      let account = company.books.glAccounts[no]
      let name = "G/L Account \(no)"
      checkCard(name, exists: account != nil, isBlocked: account?.blocked == true, line)
      if account?.directPosting == false, !line.content.systemCreatedEntry {
        warn(.mustBeFor(field: "Direct Posting", value: "Yes", name: name), at: line.lineNo)
      }
    }
  }

  private mutating func checkCard(
    _ name: String, exists: Bool, isBlocked: Bool, _ line: ServiceLine
  ) {
    if !exists { warn(.doesNotExist(name: name), at: line.lineNo) }
    if isBlocked { warn(.mustBeFor(field: "Blocked", value: "No", name: name), at: line.lineNo) }
  }
}
