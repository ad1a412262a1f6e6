internal import Accounting
internal import ServicePosting

/// The command `assign serial no ES-0001 to line 10000`.
struct AssignTracking: Action {
  let serialNo: ValuePhrase?
  let lotNo: ValuePhrase?
  let quantities: [Quantities: ValuePhrase]
  let applToItemEntry: ValuePhrase?
  let applFromItemEntry: ValuePhrase?
  let line: RecordPhrase

  /// The quantities that may be typed, all of them in base units.
  enum Quantities: Hashable, Sendable {
    case quantity
    case toHandle
    case toInvoice
  }

  static func read(_ reader: inout Reader) throws(Diagnostic) -> any Action {
    var serialNo: ValuePhrase?
    var lotNo: ValuePhrase?
    var quantities: [Quantities: ValuePhrase] = [:]
    var (takenFrom, leftWith): (ValuePhrase?, ValuePhrase?)
    while !reader.skip("to") {
      if reader.skip("serial", "no") {
        serialNo = try reader.value(.code(length: 50), "The serial number")
      } else if reader.skip("lot", "no") {
        lotNo = try reader.value(.code(length: 50), "The lot number")
      } else if reader.skip("appl", "to", "item", "entry") {
        takenFrom = try reader.value(.integer, "The item entry")
      } else if reader.skip("appl", "from", "item", "entry") {
        leftWith = try reader.value(.integer, "The item entry")
      } else if let name = skipQuantity(&reader) {
        quantities[name] = try reader.value(.decimal(places: 5), "The quantity in base units")
      } else {
        throw reader.unexpected()
      }
    }
    guard serialNo != nil || lotNo != nil else {
      throw reader.missing("A serial or lot number")
    }
    let line = try reader.record()
    guard line.table.name.noun == "line" else {
      throw .syntax(
        "E-NO-TRACKING", "\(line.table.name.nounWithArticle) has no serial and lot numbers.",
        at: line.range, remedy: "assign lot no LOT to line LINE")
    }
    return AssignTracking(
      serialNo: serialNo, lotNo: lotNo, quantities: quantities, applToItemEntry: takenFrom,
      applFromItemEntry: leftWith, line: line)
  }

  private static func skipQuantity(_ reader: inout Reader) -> Quantities? {
    if reader.skip("qty", "to", "handle") { return .toHandle }
    if reader.skip("qty", "to", "invoice") { return .toInvoice }
    if reader.skip("qty") || reader.skip("quantity") { return .quantity }
    return nil
  }

  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    let id = try session.documentID(ofLine: line)
    guard let phrase = line.key.last else { return Answer() }
    let lineNo = try session.number(phrase)
    var assignment = TrackingAssignment()
    if let serialNo { assignment.serialNo = try session.longCode(serialNo) }
    if let lotNo { assignment.lotNo = try session.longCode(lotNo) }
    assignment.quantity = try quantity(.quantity, session)
    assignment.toHandle = try quantity(.toHandle, session)
    assignment.toInvoice = try quantity(.toInvoice, session)
    if let applToItemEntry { assignment.applToItemEntry = try session.number(applToItemEntry) }
    if let applFromItemEntry {
      assignment.applFromItemEntry = try session.number(applFromItemEntry)
    }
    let wanted = assignment
    let notes = try session.edit(at: line.range) {
      (company: inout Company) throws(PostingError) in
      try company.assignTracking(id, lineNo: lineNo, wanted)
    }
    var parts: [String] = []
    if !wanted.serialNo.isBlank { parts.append("serial no. \(wanted.serialNo)") }
    if !wanted.lotNo.isBlank { parts.append("lot no. \(wanted.lotNo)") }
    return Answer("Assigned \(parts.joined(separator: ", ")) to line \(lineNo).", notes)
  }

  private func quantity(
    _ name: Quantities, _ session: Session
  ) throws(Diagnostic) -> Quantity? {
    guard let phrase = quantities[name] else { return nil }
    guard let quantity = Quantity(fieldValue: try session.value(phrase)) else {
      throw .refused("E-VALUE", "The quantity is too large.", at: phrase.range)
    }
    return quantity
  }
}

extension Session {
  /// The serial or lot number that a phrase stands for; a blank one is none.
  fileprivate func longCode(_ phrase: ValuePhrase) throws(Diagnostic) -> LongCode {
    guard let code = LongCode(fieldValue: try value(phrase)), !code.isBlank else {
      throw .refused("E-VALUE", "The number is empty.", at: phrase.range)
    }
    return code
  }
}
