import Accounting

/// Another order date may be inside or outside the warranty.
extension ServiceDocument {
  /// Service item lines look at their warranty anew, and with them the lines of which nothing is
  /// invoiced.
  ///
  /// A line that comes under warranty is priced anew. One that drops out of it loses the warranty
  /// but, as in BC, keeps the discount until its prices are searched for another reason.
  mutating func updateWarranties(in company: Company) throws(PostingError) -> [PostingNote] {
    let money = try DocumentMoney(sharedHeader, in: company.books)
    let before = self
    var notes: [PostingNote] = []
    for itemPlace in itemLines.indices {
      let parts = itemLines[itemPlace].isUnderWarranty(.item, on: header.orderDate)
      let labor = itemLines[itemPlace].isUnderWarranty(.resource, on: header.orderDate)
      itemLines[itemPlace].warranty = parts || labor
      let itemLine = itemLines[itemPlace]
      for place in lines.indices where isOpen(lines[place], of: itemLine) {
        if lines[place].content.type == .item ? parts : labor {
          // What was excluded by hand comes back; a fault reason excludes it again.
          lines[place].content.excludeWarranty = false
          updateWarranty(of: &lines[place], itemLine)
          applyFaultReason(to: &lines[place], in: company)
          _ = try searchPrices(at: place, .warranty, in: company, money)
        } else if lines[place].content.warranty || lines[place].content.excludeWarranty {
          lines[place].content.warranty = false
          lines[place].content.excludeWarranty = false
          if let note = lines[place].keptWarrantyDiscount { notes.append(note) }
        }
      }
    }
    return searchNotes(since: before) + notes
  }

  private func isOpen(_ line: ServiceLine, of itemLine: ServiceItemLine) -> Bool {
    line.content.serviceItemLineNo == itemLine.lineNo && line.quantities.invoiced.isZero
      && (line.content.type == .item || line.content.type == .resource)
  }
}

extension ServiceItemLine {
  /// Whether a day is within the warranty of parts, for items, or of labor, for resources.
  func isUnderWarranty(_ type: LineType, on day: CalendarDate) -> Bool {
    let (start, end) =
      type == .item
      ? (warrantyStartingDateParts, warrantyEndingDateParts)
      : (warrantyStartingDateLabor, warrantyEndingDateLabor)
    return !start.isBlank && start <= day && day <= end
  }
}

extension ServiceLine {
  /// What is said of a line that is under warranty no longer.
  fileprivate var keptWarrantyDiscount: PostingNote? {
    guard content.lineDiscountType == .warranty else { return nil }
    return PostingNote(
      "N-QUIRK",
      "line \(lineNo) is under warranty no longer, but keeps its discount of "
        + "\(content.lineDiscountPercent) % until prices are searched anew (A-057)")
  }
}
