import Accounting

/// The lines of a copied document, those of items with the entries whose pieces they bring back.
///
/// Service documents cannot be copied in BC; this is what it does for sales (CopyDocumentMgt:
/// SplitPstdSalesLinesPerILE, SplitSalesDocLinesPerItemTrkg).
struct ReturnedPieces {
  private(set) var lines: [CopiedDocument.Line] = []
  private(set) var notes: [PostingNote] = []
  private let company: Company
  private let isMandatory: Bool
  /// Whether a line's pieces have all come back already.
  private var hasSkipped = false
  /// Whether pieces of a line could not be named.
  private var lacksLinks = false
  private var hasWarned = false

  /// Takes the lines of a posted invoice or shipment over into a credit memo.
  init(_ copied: CopiedDocument, _ source: CopySource, in company: Company) {
    self.company = company
    isMandatory = company.books.salesReceivablesSetup.exactCostReversingMandatory
    for line in copied.lines {
      let pieces = line.content.type == .item ? pieces(of: line, source) : []
      if pieces.isEmpty { lines.append(line) } else { split(line, pieces) }
    }
    guard lacksLinks else { return }
    notes.append(
      PostingNote(
        "N-COST-NOT-LINKED",
        "Exact Cost Reversing Link has not been created for all copied document lines."))
  }

  /// Pieces of one item entry that a posted line charged or moved.
  private struct Pieces {
    let entry: ItemLedgerEntry
    let quantity: Quantity
    /// What of them is still out.
    let returnable: Quantity
  }

  // MARK: What was posted

  /// The pieces of a line, where it matters which they are: costs are to be reversed exactly, or
  /// they carry numbers.
  private func pieces(of line: CopiedDocument.Line, _ source: CopySource) -> [Pieces] {
    let item = company.books.items.row(line.content.no)
    guard isMandatory || item?.itemTrackingCode.isBlank == false, line.quantity.isPositive else {
      return []
    }
    let moved = moved(by: line, source)
    guard moved.allSatisfy(\.quantity.isPositive) else { return [] }
    return moved.map { entry, quantity in
      Pieces(
        entry: entry, quantity: quantity, returnable: min(quantity, company.stillOut(of: entry)))
    }
  }

  private func moved(
    by line: CopiedDocument.Line, _ source: CopySource
  ) -> [(entry: ItemLedgerEntry, quantity: Quantity)] {
    switch source {
    case .invoice(let no):
      let values = company.books.valueEntries.filter {
        $0.documentNo == no && $0.documentType == .serviceInvoice
          && $0.documentLineNo == line.lineNo && !$0.invoicedQuantity.isZero
      }
      return values.compactMap { value in
        company.books.itemEntries.entry(value.itemLedgerEntryNo).map {
          ($0, -value.invoicedQuantity)
        }
      }
    case .shipment(let no):
      return company.books.itemEntries.filter {
        $0.documentNo == no && $0.documentType == .serviceShipment
          && $0.documentLineNo == line.lineNo
      }.map { ($0, -$0.quantity) }
    case .open, .creditMemo: return []
    }
  }

  // MARK: What comes back

  private mutating func split(_ line: CopiedDocument.Line, _ pieces: [Pieces]) {
    let isTracked = pieces.contains { !$0.entry.serialNo.isBlank || !$0.entry.lotNo.isBlank }
    guard isMandatory else {
      lines.append(isTracked ? line.numbered(pieces.map { ($0.entry, $0.quantity, false) }) : line)
      return
    }
    var rest = line.quantityBase
    for group in isTracked ? grouped(pieces) : pieces.map({ [$0] }) where rest.isPositive {
      if group.contains(where: \.returnable.isZero) { hasSkipped = true }
      let returnable = min(rest, group.reduce(Quantity.zero) { $0 + $1.returnable })
      guard returnable.isPositive else { continue }
      rest -= returnable
      var part = line.part(returnable)
      if isTracked {
        part = part.numbered(group.map { ($0.entry, $0.returnable, true) })
      } else {
        part.applFromItemEntry = group[0].entry.entryNo
      }
      lines.append(part)
    }
    if rest.isPositive { lacksLinks = true }
    guard hasSkipped, lacksLinks else { return }
    lacksLinks = false
    guard !hasWarned else { return }
    hasWarned = true
    notes.append(
      PostingNote(
        "N-RETURNED-BEFORE",
        "One or more return document lines were not copied. This is because quantities on the "
          + "posted document line are already fully or partially applied, so the Exact Cost "
          + "Reversing link could not be created."))
  }

  /// Pieces with numbers go by the document line that moved them.
  private func grouped(_ pieces: [Pieces]) -> [[Pieces]] {
    var groups: [[Pieces]] = []
    for piece in pieces {
      let place = groups.firstIndex {
        $0[0].entry.documentNo == piece.entry.documentNo
          && $0[0].entry.documentLineNo == piece.entry.documentLineNo
      }
      if let place { groups[place].append(piece) } else { groups.append([piece]) }
    }
    return groups
  }
}

extension CopiedDocument.Line {
  /// The line with the numbers of pieces instead of one of its own.
  fileprivate func numbered(
    _ pieces: [(entry: ItemLedgerEntry, quantity: Quantity, isLinked: Bool)]
  ) -> CopiedDocument.Line {
    var line = self
    line.content.serialNo = .blank
    line.content.lotNo = .blank
    line.tracking = pieces.filter(\.quantity.isPositive).map { entry, quantity, isLinked in
      var number = TrackingLine(serialNo: entry.serialNo, lotNo: entry.lotNo)
      number.quantity = quantity
      number.applFromItemEntry = isLinked ? entry.entryNo : 0
      return number
    }
    return line
  }

  /// A part of the line: its share of the invoice discount goes with it, its line discount follows
  /// from the percentage (CopyDocumentMgt: UpdateRevSalesLineAmount).
  fileprivate func part(_ base: Quantity) -> CopiedDocument.Line {
    guard base != quantityBase else { return self }
    var line = self
    line.quantity =
      (try? base.divided(by: content.qtyPerUnitOfMeasure, rounded: .finest)) ?? base
    line.quantityBase = base
    line.invDiscountShare = (base, of: quantityBase)
    return line
  }
}
