@testable import Accounting
@testable import ServicePosting

/// What breaks a law of sound books.
typealias Planting = @Sendable (inout Company) -> Void

/// A record with one of its fields overwritten, also one that nothing else can change.
func changed<Record, Value>(
  _ record: Record, _ field: KeyPath<Record, Value>, to value: Value
) -> Record {
  guard let offset = MemoryLayout<Record>.offset(of: field) else {
    preconditionFailure("only stored fields can be planted")
  }
  var copy = record
  withUnsafeMutableBytes(of: &copy) { bytes in
    bytes.baseAddress?.advanced(by: offset).assumingMemoryBound(to: Value.self).pointee = value
  }
  return copy
}

extension Company {
  /// Overwrites a field of the first entry that fits.
  mutating func plant<Entry, Value>(
    _ ledger: WritableKeyPath<Company, Ledger<Entry>>, where fits: (Entry) -> Bool,
    _ field: KeyPath<Entry, Value>, _ change: (Value) -> Value
  ) {
    var entries = Array(self[keyPath: ledger])
    guard let place = entries.firstIndex(where: fits) else {
      preconditionFailure("no entry to plant in")
    }
    entries[place] = changed(entries[place], field, to: change(entries[place][keyPath: field]))
    self[keyPath: ledger] = Ledger()
    self[keyPath: ledger].append(entries)
  }

  /// Changes a line of an open order.
  mutating func plant(line: Int, of order: Code, _ change: (inout ServiceLine) -> Void) {
    let id = DocumentID(.order, order)
    guard let place = documents[id]?.index(ofLine: line), var document = documents[id] else {
      preconditionFailure("no line to plant in")
    }
    change(&document.lines[place])
    documents[id] = document
  }

  /// Overwrites a field of the first invoice line.
  mutating func plantInInvoice<Value>(
    _ field: KeyPath<ServiceInvoiceLine, Value>, _ change: (Value) -> Value
  ) {
    var rebuilt = PostedDocuments<ServiceInvoice>()
    for (place, invoice) in invoices.enumerated() {
      var lines = invoice.lines
      if place == 0 {
        lines[0] = changed(lines[0], field, to: change(lines[0][keyPath: field]))
      }
      rebuilt.append(changed(invoice, \.lines, to: lines))
    }
    invoices = rebuilt
  }

  /// Credits two of an invoice's lines and settles it with them.
  mutating func credit(_ invoice: Code, of customer: Code) throws {
    let no = try createDocument(.creditMemo, customer: customer, [], .demo).value
    let id = DocumentID(.creditMemo, no)
    try copyLines(into: id, from: .invoice(invoice), [], .demo)
    try deleteLine(id, lineNo: 30_000, .demo)
    _ = try apply(id, to: invoice, .invoice)
    try post(
      PostingRequest(id, [], workDate: Company.demoWorkDate, user: Company.demoUser))
  }

  /// The demo company after postings of every kind: shipped, invoiced in part, consumed and
  /// closed, in local and in foreign currency, credited and settled.
  static let posted: Company = {
    var company = Company.demo
    company.books.inventorySetup.expectedCostPostingToGL = true
    do {
      try company.post("SVO000001", [.ship], lines: [20_000])
      try company.set("Qty. to Ship", 100_000, of: "SVO000002", line: 10_000)
      try company.post("SVO000002", [.ship, .invoice])
      try company.post("SVO000002", [.ship], lines: [10_000])
      try company.set("Qty. to Consume", 200_000, of: "SVO000003", line: 10_000)
      try company.post("SVO000003", [.ship, .consume])
      try company.post("SVO000003", [.ship, .invoice])
      try company.credit("PSVI000001", of: "20000")
    } catch {
      preconditionFailure("\(error)")
    }
    return company
  }()
}
