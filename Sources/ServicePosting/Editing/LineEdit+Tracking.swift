import Accounting

/// Serial and lot numbers of a line (rules S-068 to S-071; page Item Tracking Lines, table Tracking
/// Specification).
extension LineEdit {
  mutating func assign(_ assignment: TrackingAssignment, in company: Company) throws(PostingError) {
    let item = try requireTracked(in: company)
    try takeLineNumber()
    var numbers = company.trackedNumbers(of: line, in: document.id)
    let place = numbers.firstIndex {
      $0.line.serialNo == assignment.serialNo && $0.line.lotNo == assignment.lotNo
    }
    if place == nil, !assignment.serialNo.isBlank,
      numbers.contains(where: { $0.line.serialNo == assignment.serialNo })
    {
      throw .tracking(.serialExists(assignment.serialNo))
    }
    var number =
      place.map { numbers[$0] }
      ?? TrackedNumber(TrackingLine(serialNo: assignment.serialNo, lotNo: assignment.lotNo))
    let others = numbers.reduce(Quantity.zero) { $0 + $1.line.quantity } - number.line.quantity
    try number.change(assignment, unassigned: max(.zero, line.base.quantity - others))
    try setItemEntries(of: &number, assignment, in: company)
    let total = others + number.line.quantity
    if total > line.base.quantity {
      throw .tracking(.exceedsLine(total: total, line: line.base.quantity))
    }
    if let place {
      numbers[place] = number
    } else {
      numbers.append(number)
    }
    line.tracking = numbers.map(\.line).filter { !$0.quantity.isZero }
    noteShortage(of: number, item, in: company)
  }

  private func requireTracked(in company: Company) throws(PostingError) -> Row<Item> {
    let record = document.reference(toLine: line.lineNo)
    guard line.content.type == .item else {
      throw .record(
        .mustBeEqual(
          field: "Type", expected: LineType.item.caption, record,
          current: line.content.type.caption))
    }
    let item = try ServiceDocument.record(line.content.no, company.books.items)
    if item.itemTrackingCode.isBlank {
      throw .record(.mustHaveValue(field: "Item Tracking Code", Item.reference(item.no)))
    }
    if line.base.quantity.isZero {
      throw .record(.mustHaveValue(field: "Quantity (Base)", record))
    }
    return item
  }

  /// A number of the whole line gives way to several, unless pieces left with it.
  private mutating func takeLineNumber() throws(PostingError) {
    guard !line.content.serialNo.isBlank || !line.content.lotNo.isBlank else { return }
    if line.base.shipped.isPositive { throw .tracking(.isDefined(item: line.content.no)) }
    line.content.serialNo = .blank
    line.content.lotNo = .blank
  }

  /// Numbers that stock does not have may be assigned; only the posting refuses them.
  private mutating func noteShortage(
    of number: TrackedNumber, _ item: Row<Item>, in company: Company
  ) {
    guard document.header.documentType != .creditMemo, number.open.isPositive else { return }
    let available = company.available(number.line, of: line, in: document.id)
    guard available < number.open else { return }
    notes.append(
      PostingNote(
        "N-ASKED",
        "You do not have enough inventory to meet the demand for items in one or more lines.\\This "
          + "is indicated by No in the Availability fields.\\Do you want to continue? Answered "
          + "Yes: \(max(.zero, available)) of \(number.open) are there."))
  }

  /// A line with numbers keeps what they belong to.
  func requireNoTracking() throws(PostingError) {
    if !line.tracking.isEmpty { throw .tracking(.isDefined(item: line.content.no)) }
  }

  /// The numbers must not count more than the line (ReservationManagement: DeleteReservEntries).
  func requireTrackingFits() throws(PostingError) {
    guard !line.tracking.isEmpty else { return }
    let total = line.tracking.reduce(Quantity.zero) { $0 + $1.quantity }
    if total > line.base.quantity { throw .tracking(.lineBelowTracking(item: line.content.no)) }
  }
}

extension Company {
  /// What stock has of a number, less what the lines of other documents want of it.
  fileprivate func available(
    _ number: TrackingLine, of line: ServiceLine, in document: DocumentID
  ) -> Quantity {
    let stock = line.content.stockKey
    var available = Quantity.zero
    for entryNo in books.openItemEntries[stock]?.inbound ?? [] {
      guard let entry = books.itemEntries.entry(entryNo), entry.serialNo == number.serialNo,
        entry.lotNo == number.lotNo
      else { continue }
      available += books.itemEntryStates[entryNo - 1].remainingQuantity
    }
    for other in documents.values where other.header.documentType != .creditMemo {
      for otherLine in other.lines
      where !otherLine.tracking.isEmpty && otherLine.content.stockKey == stock
        && (other.id != document || otherLine.lineNo != line.lineNo)
      {
        for used in trackedNumbers(of: otherLine, in: other.id)
        where used.line.serialNo == number.serialNo && used.line.lotNo == number.lotNo {
          available -= used.open
        }
      }
    }
    return available
  }
}

extension LineContent {
  /// The stock that the line takes from.
  var stockKey: StockKey { StockKey(item: no, variant: variantCode, location: locationCode) }
}

extension TrackedNumber {
  /// Validates the quantities in their order: each sets the later ones anew (S-071).
  fileprivate mutating func change(
    _ assignment: TrackingAssignment, unassigned: Quantity
  ) throws(PostingError) {
    let before = line.quantity
    if let typed = assignment.quantity {
      line.quantity = typed
    } else if before.isZero {
      line.quantity = line.serialNo.isBlank ? unassigned : min(1, unassigned)
    }
    if line.quantity.isNegative { throw .tracking(.negative) }
    if line.quantity < handled { throw .tracking(.belowHandled) }
    if !line.serialNo.isBlank, !line.quantity.isZero, line.quantity != 1 {
      throw .tracking(.serialQuantity(field: "Quantity (Base)"))
    }
    if line.quantity != before {
      line.typedToHandle = nil
      line.typedToInvoice = nil
    }
    if let typed = assignment.toHandle {
      if typed.isNegative || typed > open { throw .tracking(.handleTooMuch(open)) }
      line.typedToHandle = typed
      line.typedToInvoice = nil
    }
    if let typed = assignment.toInvoice {
      let most = toHandle + handled - invoiced
      if typed.isNegative || typed > most { throw .tracking(.invoiceTooMuch(most)) }
      line.typedToInvoice = typed
    }
  }
}
