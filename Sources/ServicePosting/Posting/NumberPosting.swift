import Accounting

/// A serial or lot number on its way through a posting: what is still to be posted of it.
struct NumberPosting {
  let serialNo: LongCode
  let lotNo: LongCode
  /// The item entries that the pieces are taken from, or with which they left; 0 for none.
  let applToItemEntry: Int
  let applFromItemEntry: Int
  /// What the posting may still ship.
  var toHandle: Quantity
  /// What of it is invoiced or consumed at once.
  var toInvoiceNow: Quantity
  /// What is invoiced or consumed of what was shipped earlier.
  let toInvoiceEarlier: Quantity
  /// The item entries of what was shipped earlier.
  let entryNos: [Int]

  /// All that is invoiced or consumed.
  var toInvoice: Quantity { toInvoiceEarlier + toInvoiceNow }

  init(_ number: TrackedNumber) {
    serialNo = number.line.serialNo
    lotNo = number.line.lotNo
    applToItemEntry = number.line.applToItemEntry
    applFromItemEntry = number.line.applFromItemEntry
    toHandle = number.toHandle
    toInvoiceEarlier = number.toInvoiceEarlier
    toInvoiceNow = number.toInvoice - number.toInvoiceEarlier
    entryNos = number.entryNos
  }
}

extension LinePosting {
  /// The pieces of some numbers that make up a quantity, in the order of the numbers; what is
  /// invoiced at once must be to invoice (CreateReservEntry: TransferReservEntry).
  func takeNumbers(
    _ quantity: Quantity, invoiced: Bool
  ) -> [(number: NumberPosting, quantity: Quantity)] {
    var rest = quantity
    var parts: [(number: NumberPosting, quantity: Quantity)] = []
    for place in numbers.indices where rest.isPositive {
      let number = numbers[place]
      let most = invoiced ? min(number.toHandle, number.toInvoiceNow) : number.toHandle
      let taken = min(rest, most)
      guard taken.isPositive else { continue }
      rest -= taken
      numbers[place].toHandle -= taken
      if invoiced { numbers[place].toInvoiceNow -= taken }
      parts.append((number, taken))
    }
    return parts
  }

  /// What of earlier shipments is invoiced or consumed now: item entries in their order, each with
  /// how much of it.
  func earlierPieces(in books: Books) -> [(entryNo: Int, quantity: Quantity)] {
    var pieces: [(entryNo: Int, quantity: Quantity)] = []
    for number in numbers {
      var rest = number.toInvoiceEarlier
      for entryNo in number.entryNos where rest.isPositive {
        guard let entry = books.itemEntries.entry(entryNo) else { continue }
        let open = books.itemEntryStates[entryNo - 1].invoicedQuantity - entry.quantity
        let taken = min(rest, open)
        guard taken.isPositive else { continue }
        rest -= taken
        pieces.append((entryNo, taken))
      }
    }
    return pieces.sorted { $0.entryNo < $1.entryNo }
  }
}
