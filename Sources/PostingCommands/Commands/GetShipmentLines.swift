internal import Accounting
internal import ServicePosting

/// The command `get shipment lines from shipment PSVS000001 line 10000`.
struct GetShipmentLines: Action {
  let shipment: ValuePhrase?
  let line: ValuePhrase?
  let conditions: [Condition]
  let table: TableDescription
  let range: SourceRange

  static func read(_ reader: inout Reader) throws(Diagnostic) -> any Action {
    guard let table = NounIndex.shared.table(noun: "shipment line") else {
      throw reader.unexpected()
    }
    let range = reader.range(from: 0)
    var shipment: ValuePhrase?
    var line: ValuePhrase?
    if reader.skip("from") {
      try reader.need("shipment")
      reader.note(.key(noun: "shipment", part: 0))
      shipment = try reader.value(
        .code(length: 20), "The number of the shipment", relation: "shipment")
      if reader.skip("line") {
        reader.note(.key(noun: "shipment line", part: 1))
        line = try reader.value(.integer, "The number of the line")
      }
    }
    let conditions = reader.skip("where") ? try reader.conditions(on: table) : []
    return GetShipmentLines(
      shipment: shipment, line: line, conditions: conditions, table: table, range: range)
  }

  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    let id = try session.openDocument(at: range)
    let chosen = try chosen(for: id, session)
    let context = session.editContext()
    let result = try session.edit(at: shipment?.range ?? range) {
      (company: inout Company) throws(PostingError) in
      try company.getShipmentLines(chosen, into: id, context)
    }
    let company = session.company
    let lines = (try? company.document(id))?.lines.filter {
      result.value.contains($0.lineNo) && $0.content.shipmentLineNo != 0
    }
    let count = lines?.count ?? 0
    let shipments = Set(lines?.map(\.content.shipmentNo) ?? []).count
    return Answer(
      "Got \(count) \(count == 1 ? "line" : "lines") of \(shipments) "
        + "\(shipments == 1 ? "shipment" : "shipments") into draft invoice \(id.no).",
      result.notes)
  }

  /// The lines that are meant: of the shipment that is named whatever it is, else of those that
  /// are offered.
  private func chosen(
    for id: DocumentID, _ session: Session
  ) throws(Diagnostic) -> [PostedLineID] {
    var ids = try session.offeredLines(of: id, at: range)
    if let shipment {
      let no = try session.code(shipment)
      if let line {
        ids = [PostedLineID(no, try session.number(line))]
      } else {
        ids = try session.openLines(ofShipment: no, at: shipment.range)
      }
    }
    guard !conditions.isEmpty else { return ids }
    let tests = try session.tests(conditions, on: table, in: session.company)
    let rows = session.company.rows(of: table).filter { row in tests.allSatisfy { $0.fits(row) } }
    let fitting = Set(rows.map { [$0[0], $0[1]] })
    return ids.filter {
      fitting.contains([.code($0.documentNo.description), .integer($0.lineNo)])
    }
  }
}

extension Session {
  fileprivate func offeredLines(
    of id: DocumentID, at range: SourceRange
  ) throws(Diagnostic) -> [PostedLineID] {
    do throws(PostingError) {
      return try company.shipmentLines(offeredTo: id)
    } catch {
      throw Diagnostic(error, in: company, at: range)
    }
  }

  fileprivate func openLines(
    ofShipment no: Code, at range: SourceRange
  ) throws(Diagnostic) -> [PostedLineID] {
    guard let shipment = company.shipments[no] else {
      guard let table = NounIndex.shared.table(noun: "shipment") else { return [] }
      throw Self.notFound(table, [.code(no.description)], at: range)
    }
    return shipment.lines.filter { !$0.shippedNotInvoiced.isZero }.map {
      PostedLineID(no, $0.lineNo)
    }
  }
}
