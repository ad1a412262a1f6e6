import Accounting

/// Which lines take part in a posting, and with which quantities.
struct PostingSelection {
  /// The places of the lines that take part, in the order of the document.
  private(set) var places: [Int]
  /// The places of lines that were asked for but do not fit the options.
  private(set) var excluded: [Int] = []
  /// The options that are left.
  var options: PostingOptions
  private(set) var notes: [PostingNote] = []

  init(_ request: PostingRequest, _ document: ServiceDocument) throws(PostingError) {
    options = request.options
    guard let numbers = request.lines else {
      places = Array(document.lines.indices)
      return
    }
    places = []
    for lineNo in numbers.sorted() {
      guard let place = document.index(ofLine: lineNo) else {
        throw .record(.notFound(document.reference(toLine: lineNo)))
      }
      if !places.contains(place) { places.append(place) }
    }
  }

  func lines(of document: ServiceDocument) -> [ServiceLine] {
    // Mostly all lines take part, and their array need not be copied.
    places.count == document.lines.count ? document.lines : places.map { document.lines[$0] }
  }

  /// Leaves out the lines that do not fit the options; text lines always stay, and so does a line
  /// that has a number but no description (3.3). If nothing was asked for, nothing is unfit.
  mutating func exclude(from document: ServiceDocument, unfitFor asked: PostingOptions) {
    guard !asked.isEmpty else { return }
    for place in places {
      guard let why = reason(document.lines, place, asked) else { continue }
      excluded.append(place)
      let lineNo = document.lines[place].lineNo
      notes.append(PostingNote("N-SKIPPED", "line \(lineNo) skipped: \(why)"))
    }
    guard !excluded.isEmpty else { return }
    let (out, gone) = (Set(excluded), Set(excluded.map { document.lines[$0].lineNo }))
    places.removeAll {
      out.contains($0) || gone.contains(document.lines[$0].content.attachedToLineNo)
    }
  }

  private func reason(
    _ lines: [ServiceLine], _ place: Int, _ options: PostingOptions
  ) -> String? {
    guard lines[place].content.type != .text, lines[place].content.attachedToLineNo == 0,
      lines[place].content.no.isBlank == lines[place].content.description.isEmpty
    else { return nil }
    let quantities = lines[place].quantities
    let consumes = !quantities.toConsume.isZero
    let ships = !quantities.toShip.isZero
    let invoices = !quantities.toInvoice.isZero
    if options.contains(.ship), options.contains(.consume), options.contains(.invoice) {
      return "ship, consume and invoice cannot be posted at once"
    }
    if options.contains(.ship), options.contains(.consume) {
      return consumes ? nil : "nothing to consume"
    }
    if options.contains(.ship), options.contains(.invoice) {
      if consumes { return "Qty. to Consume is filled" }
      return ships || invoices ? nil : "nothing to ship or invoice"
    }
    if options.contains(.ship) {
      if consumes { return "Qty. to Consume is filled" }
      return ships ? nil : "nothing to ship"
    }
    if options.contains(.invoice) {
      if !invoices { return "nothing to invoice" }
      return quantities.shippedNotInvoiced.isZero ? "nothing shipped that is not invoiced" : nil
    }
    return nil
  }

  /// Takes a line in that was made during the posting.
  mutating func include(_ place: Int) { places.append(place) }

  mutating func noteReset(of line: ServiceLine) {
    notes.append(
      PostingNote(
        "N-RESET",
        "line \(line.lineNo): Qty. to Ship set back to \(line.quantities.toShip), Qty. to Invoice "
          + "to \(line.quantities.toInvoice)"))
  }

  /// Drops the options that find nothing, Consume first (3.6).
  mutating func narrow(_ document: ServiceDocument) throws(PostingError) {
    let type = document.header.documentType
    guard type != .invoice, type != .creditMemo else { return try narrowInvoice(document) }
    let ships = options.contains(.ship)
    func keep(
      _ option: PostingOptions, _ name: String, if hasQuantity: (LineQuantities) -> Bool
    ) {
      guard options.contains(option) else { return }
      let found = places.contains {
        let quantities = document.lines[$0].quantities
        return !quantities.quantity.isZero && hasQuantity(quantities)
          && (ships || !quantities.shippedNotInvoiced.isZero)
      }
      if found { return }
      options.remove(option)
      notes.append(PostingNote("N-OPTION-DROPPED", "nothing to \(name): posted without it"))
    }
    keep(.consume, "consume") { !$0.toConsume.isZero }
    keep(.invoice, "invoice") { !$0.toInvoice.isZero }
    keep(.ship, "ship") { !$0.toShip.isZero }
    guard !options.isEmpty else { throw .nothingToPost }
  }

  /// Blanks what is not posted and cuts what is too much, in the working copy only (3.7).
  mutating func cut(_ document: inout ServiceDocument, _ money: DocumentMoney) throws(PostingError)
  {
    for place in places {
      let before = document.lines[place].quantities
      // Mostly nothing is cut, and the lines stay those of the stored document.
      if document.lines[place].isTooMuch(for: options) { document.lines[place].cut(to: options) }
      let after = document.lines[place].quantities
      // A discount typed for what is invoiced now stays, if that is as it was.
      if after != before { try document.updateInvDiscToInvoice(at: place, money) }
      note(before, after, document.lines[place].lineNo)
    }
  }

  private mutating func note(_ before: LineQuantities, _ after: LineQuantities, _ lineNo: Int) {
    if options.contains(.invoice), after.toInvoice != before.toInvoice {
      notes.append(
        PostingNote(
          "N-CUT",
          "line \(lineNo): Qty. to Invoice cut from \(before.toInvoice) to \(after.toInvoice)"))
    }
    if options.contains(.consume), after.toConsume != before.toConsume {
      notes.append(
        PostingNote(
          "N-CUT",
          "line \(lineNo): Qty. to Consume cut from \(before.toConsume) to \(after.toConsume)"))
    }
  }
}

extension ServiceLine {
  /// Whether the posting has to leave some of the line's quantities out.
  fileprivate func isTooMuch(for options: PostingOptions) -> Bool {
    var cut = (quantities, base)
    Self.cut(&cut.0, &cut.1, to: options)
    return sharedContent.value.qtyPerUnitOfMeasure.isZero || cut.0 != quantities || cut.1 != base
  }

  mutating func cut(to options: PostingOptions) {
    if content.qtyPerUnitOfMeasure.isZero { content.qtyPerUnitOfMeasure = 1 }
    Self.cut(&quantities, &base, to: options)
  }

  private static func cut(
    _ quantities: inout LineQuantities, _ base: inout LineQuantities, to options: PostingOptions
  ) {
    if !options.contains(.ship) {
      quantities.toShip = .zero
      base.toShip = .zero
    }
    if options.contains(.invoice) {
      // Signs do not count: the maximum may be below zero.
      if quantities.toInvoice.magnitude > quantities.maximumToInvoice.magnitude {
        quantities.toConsume = .zero
        base.toConsume = .zero
        quantities.toInvoice = quantities.maximumToInvoice
        base.toInvoice = base.maximumToInvoice
      }
    } else {
      quantities.toInvoice = .zero
      base.toInvoice = .zero
    }
    if options.contains(.consume) {
      if quantities.toConsume > quantities.maximumToConsume {
        quantities.toConsume = quantities.maximumToConsume
        base.toConsume = base.maximumToConsume
      }
    } else {
      quantities.toConsume = .zero
      base.toConsume = .zero
    }
  }
}
