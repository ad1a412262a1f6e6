import Accounting
import SeededNumbers
import Testing

@testable import ServicePosting

@Suite struct `Random partial invoices` {
  /// Law 46. Each batch runs 250 seeds, 1,250 in all: each order is invoiced at once and in parts.
  @Test(arguments: 0..<5)
  func `differ from the whole by their rounding only`(batch: Int) throws {
    var parts = 0
    for seed in batch * 250..<(batch + 1) * 250 {
      let order = try RandomDocument(seed: 4_000_000 + seed, .order)
      var whole = order
      let atOnce = try #require(try whole.post(nil, [.ship, .invoice]).invoice)
      var divided = order
      let invoices = try divided.invoiceInParts()
      parts += invoices.count
      let faults = Self.differences(of: invoices, from: atOnce)
      #expect(faults.isEmpty, "seed \(4_000_000 + seed): \(faults)")
      for company in [whole.company, divided.company] {
        let broken =
          company.verify().map(\.description)
          + company.invoices.flatMap { company.lineVATFaults(of: $0.no) }
        #expect(broken.isEmpty, "seed \(4_000_000 + seed): \(broken)")
      }
    }
    #expect(parts >= 500, "\(parts) partial invoices")
  }

  @Test func `a part that is left out is found`() throws {
    let order = try RandomDocument(seed: 4_000_000, .order)
    var whole = order
    let atOnce = try #require(try whole.post(nil, [.ship, .invoice]).invoice)
    var divided = order
    let invoices = try divided.invoiceInParts()
    #expect(invoices.count > 1)
    #expect(!Self.differences(of: invoices.dropLast(), from: atOnce).isEmpty)
  }

  /// What the lines of several invoices come to, beside those of one: each figure that is rounded,
  /// gross amount and both discounts, may be a cent off for each invoice but the first.
  private static func differences(
    of parts: [ServiceInvoice], from whole: ServiceInvoice
  ) -> [String] {
    var faults: [String] = []
    for line in whole.lines where !line.content.systemCreatedEntry {
      let same = parts.flatMap(\.lines).filter {
        $0.lineNo == line.lineNo && $0.content.no == line.content.no
      }
      let figures: [(name: String, value: (ServiceInvoiceLine) -> Int128, cent: Int128)] = [
        ("quantity", \.quantity.raw, 0),
        ("gross", { ($0.amounts.lineAmount + $0.amounts.lineDiscountAmount).raw }, 1_000),
        ("discount", \.amounts.lineDiscountAmount.raw, 1_000),
        ("invoice discount", \.amounts.invDiscountAmount.raw, 1_000),
      ]
      for (name, value, cent) in figures {
        let (atOnce, inParts) = (value(line), same.reduce(0) { $0 + value($1) })
        // A part keeps the whole line's discount, too, where that is but a cent from its own.
        let held = name == "discount" ? same.count : kept(same)
        let most = Int128(max(0, same.count - 1)) * cent + Int128(held) * cent * 3 / 2
        guard (inParts - atOnce).magnitude > most else { continue }
        faults.append(
          "line \(line.lineNo) \(name): \(Amount(raw: inParts)), at once \(Amount(raw: atOnce))")
      }
    }
    return faults
  }

  /// Parts so small that they keep the amount of the whole line, which is but a cent from theirs
  /// they are off by one cent more.
  private static func kept(_ lines: [ServiceInvoiceLine]) -> Int {
    lines.count { line in
      let gross = try? Amount(line.quantity, times: line.content.unitPrice, rounded: .cent)
      return line.amounts.lineAmount + line.amounts.lineDiscountAmount != gross
    }
  }
}
extension RandomDocument {
  /// Ships the order whole and invoices it in two or three parts.
  fileprivate mutating func invoiceInParts() throws -> [ServiceInvoice] {
    try post(nil, [.ship])
    var invoices: [ServiceInvoice] = []
    for _ in 0..<(1 + random.below(2)) {
      for line in company.documents[id]?.lines ?? [] where !line.isText {
        let open = Int(truncatingIfNeeded: line.quantities.shippedNotInvoiced.raw)
        let part = random.pick([open / 3, open / 2, open / 3 / 50_000 * 50_000, 0])
        try company.set("Qty. to Invoice", part, of: id.no, line: line.lineNo)
      }
      if let plan = try? post(nil, [.invoice]), let invoice = plan.invoice {
        invoices.append(invoice)
      }
    }
    guard let rest = company.documents[id] else { return invoices }
    for line in rest.lines where !line.isText {
      let open = Int(truncatingIfNeeded: line.quantities.shippedNotInvoiced.raw)
      try company.set("Qty. to Invoice", open, of: id.no, line: line.lineNo)
    }
    if let invoice = try post(nil, [.invoice]).invoice { invoices.append(invoice) }
    return invoices
  }
}
