import Accounting

extension Company {
  /// Works a posting out without changing anything: every check, every amount, every entry.
  ///
  /// - Throws: `PostingRefusal`, with the reason and with what the posting had come to.
  public func plan(_ request: PostingRequest) throws(PostingRefusal) -> PostingPlan {
    let checked: CheckedPosting
    do throws(PostingError) {
      checked = try CheckedPosting(request, in: self)
    } catch {
      throw PostingRefusal(error)
    }
    var planner = PostingPlanner(checked, in: self)
    do throws(PostingError) {
      try planner.reserve(in: self)
    } catch {
      // Nothing was drawn: the next try begins where this one did.
      throw PostingRefusal(error)
    }
    do throws(PostingError) {
      try planner.run(in: self)
    } catch {
      throw planner.refusal(error)
    }
    guard books.inventorySetup.automaticCostAdjustment != .never else { return planner.finished() }
    do throws(PostingError) {
      let plan = planner.plan
      planner.plan.costAdjustments = try costAdjustment(
        after: plan.journal, userID: request.user, on: request.workDate
      ) { $0.commit(plan) }
    } catch {
      throw planner.refusal(error)
    }
    return planner.finished()
  }

  /// Writes a plan: all of it, and nothing in it can fail.
  ///
  /// The plan must have been made for this very version of the company.
  public mutating func commit(_ plan: PostingPlan) {
    precondition(
      plan.companyVersion == version, "a plan holds only for the company it was made for")
    for draw in plan.reservation.draws { books.use(draw) }
    if let shipment = plan.shipment { shipments.append(shipment) }
    if let invoice = plan.invoice { invoices.append(invoice) }
    if let creditMemo = plan.creditMemo { creditMemos.append(creditMemo) }
    if let sets = plan.dimensionSets { books.dimensionSets = sets }
    books.apply(plan.journal)
    serviceEntries.append(plan.serviceEntries)
    if let register = plan.serviceRegister { serviceRegisters.append([register]) }
    commitWarranties(plan.warrantyEntries, closing: plan.closedWarrantyEntries)
    for change in plan.shipmentChanges { apply(change) }
    for (no, date) in plan.servicedItems { serviceItems[no]?.lastServiceDate = date }
    if let order = plan.archivedOrder {
      archive(order, user: plan.request.user, on: plan.request.workDate)
    }
    documents[plan.request.document] = plan.documentAfter
    for order in plan.changedOrders { documents[order.id] = order }
    logPosting(plan)
    let isCredit = plan.request.document.type == .creditMemo
    for contract in plan.registeredContracts {
      documentRegister.append(
        DocumentRegisterEntry(
          sourceDocumentNo: contract,
          destinationDocumentType: isCredit ? .postedCreditMemo : .postedInvoice,
          destinationDocumentNo: isCredit ? plan.creditMemoNo : plan.invoiceNo))
    }
    for adjustment in plan.costAdjustments { books.apply(adjustment) }
    version += 1
  }

  /// Plans and writes a posting.
  ///
  /// A posting that fails after its numbers were drawn keeps them on the document, together with
  /// the quantities of the lines it left out, as BC does; the refusal says so.
  ///
  /// - Returns: the plan that was written.
  /// - Throws: `PostingRefusal`, with the reason and what stays changed.
  @discardableResult
  public mutating func post(_ request: PostingRequest) throws(PostingRefusal) -> PostingPlan {
    let plan: PostingPlan
    do throws(PostingRefusal) {
      plan = try self.plan(request)
    } catch {
      if let reservation = error.reservation, reservation.sentence != nil { keep(reservation) }
      throw error
    }
    if request.isPreview { return plan }
    commit(plan)
    return plan
  }

  private mutating func keep(_ reservation: Reservation) {
    for draw in reservation.draws { books.use(draw) }
    guard var document = documents[reservation.document] else { return }
    document.header.shippingNo =
      reservation.shippingNo.isBlank ? document.header.shippingNo : reservation.shippingNo
    document.header.postingNo =
      reservation.postingNo.isBlank ? document.header.postingNo : reservation.postingNo
    for line in reservation.resetLines {
      if let place = document.index(ofLine: line.lineNo) { document.lines[place] = line }
    }
    documents[reservation.document] = document
    version += 1
  }

  mutating func commitWarranties(_ entries: [WarrantyLedgerEntry], closing closed: [Int]) {
    warrantyEntries.append(entries)
    for entry in entries {
      warrantyEntryIsOpen.append(true)
      warrantyEntryNumbers[entry.serviceOrderNo, default: []].append(entry.entryNo)
    }
    for entryNo in closed { warrantyEntryIsOpen[entryNo - 1] = false }
  }

  private mutating func apply(_ change: PostingPlan.ShipmentLineChange) {
    shipments.update(change.shipmentNo) { shipment in
      guard let place = shipment.lines.firstIndex(where: { $0.lineNo == change.lineNo }) else {
        return
      }
      shipment.lines[place].quantityInvoiced += change.invoiced
      shipment.lines[place].quantityInvoicedBase += change.invoicedBase
      shipment.lines[place].quantityConsumed += change.consumed
      shipment.lines[place].quantityConsumedBase += change.consumedBase
    }
  }
}
