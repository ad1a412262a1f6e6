import SeededNumbers
import Accounting

@testable import ServicePosting

/// Thinks of steps that suit the company as it is, and now and then of ones that don't.
struct StepGenerator {
  var random: SplitMix64
  /// Steps that were thought of together and come next.
  private var pending: [RandomStep] = []

  /// How often, of a hundred steps, something posted is taken back.
  private let undoing: Int
  /// How often, of a hundred steps, something is done with service invoices.
  private let invoicing: Int
  /// How often, of a hundred steps, something is done with credit memos.
  private let crediting: Int

  init(seed: Int, undoing percent: Int, invoicing invoices: Int, crediting credits: Int) {
    invoicing = invoices
    crediting = credits
    random = SplitMix64(seed: UInt64(truncatingIfNeeded: seed))
    undoing = percent
  }

  mutating func step(in company: Company) -> RandomStep {
    if !pending.isEmpty { return pending.removeFirst() }
    if undoing > 0, random.happens(undoing), let undo = undo(in: company) { return undo }
    if invoicing > 0, random.happens(invoicing) {
      pending = invoicing(in: company)
      return pending.removeFirst()
    }
    if crediting > 0, random.happens(crediting) {
      pending = crediting(in: company)
      return pending.removeFirst()
    }
    let orders = company.documents.keys.filter { crediting == 0 || $0.type == .order }.sorted()
    // Most happens to one order, so that it lives through many steps.
    let favourite = random.happens(60) ? orders.last : orders.randomElement(using: &random)
    guard let id = favourite, let document = company.documents[id], orders.count >= 2,
      !random.happens(4)
    else { return .createOrder(customer: random.pick(Self.customers)) }
    switch random.below(100) {
    case 0..<5: return .changeSetup(.random(&random))
    case 5..<9: return headerChange(id)
    case 9..<10: return rarity(id, document)
    case 10..<14 where document.itemLines.count < 2:
      return .addServiceItem(id, serviceItem(of: document.header.customerNo))
    case 14..<34 where document.lines.count < 6: return newLine(id)
    case 34..<58:
      guard !document.lines.isEmpty else { return newLine(id) }
      return lineChange(id, random.pick(document.lines))
    case 58..<61: return .calculateDiscount(id)
    case 61..<(undoing > 0 ? 78 : 66):
      pending = consumption(id, document)
      return pending.isEmpty ? newLine(id) : pending.removeFirst()
    case 78..<79 where undoing > 0, 66..<67:
      guard let line = document.lines.last else { return newLine(id) }
      return .deleteLine(id, line.lineNo)
    case 67..<74:
      pending = tracking(id, document)
      return pending.isEmpty ? posting(id, document) : pending.removeFirst()
    default: return posting(id, document)
    }
  }

  private static let customers: [Code] = ["10000", "20000", "30000", "40000", "50000"]

  private mutating func serviceItem(of customer: Code) -> Code {
    switch customer {
    case "10000": random.pick(["SV000001", "SV000003"])
    case "20000": random.pick(["SV000004", "SV000005"])
    case "40000": "SV000002"
    default: "SV000006"
    }
  }

  /// What happens seldom: a fee, a repair status, an order that is given up.
  private mutating func rarity(_ id: DocumentID, _ document: ServiceDocument) -> RandomStep {
    switch random.below(4) {
    case 0:
      let line = random.happens(50) ? document.lines.first?.lineNo : nil
      return .addFee(id, random.happens(50) ? .starting : .travel, before: line)
    case 1, 2:
      guard let itemLine = document.itemLines.last else { return headerChange(id) }
      return .changeItemLine(
        id, itemLine.lineNo, "Repair Status Code",
        .code(random.pick(["IN PROCESS", "FINISHED", "INITIAL", "SP ORDERED", "QUOTEFIN"])))
    default: return .deleteDocument(id)
    }
  }

  private mutating func headerChange(_ id: DocumentID) -> RandomStep {
    switch random.below(10) {
    case 7:
      return .changeHeader(
        id, "Status", .option(random.pick(["Pending", "In Process", "Finished", "On Hold"])))
    case 8:
      return .changeHeader(id, "Bill-to Customer No.", .code(random.pick(["10000", "40000"])))
    case 9: return .changeHeader(id, "Contract No.", .code(random.pick(["SVC000001", ""])))
    case 0, 1:
      return .changeHeader(
        id, "Posting Date", .date(random.pick([Dates.january, Dates.february])))
    case 2: return .changeHeader(id, "Currency Code", .code(random.pick(["", "EUR", "USD"])))
    case 3: return .changeHeader(id, "Prices Including VAT", .boolean(random.happens(60)))
    case 4:
      return .changeHeader(
        id, "Shipping Advice", .option(random.pick(["Partial", "Partial", "Complete"])))
    case 5:
      return .changeHeader(
        id, "Payment Terms Code", .code(random.pick(["1M(8D)", "14 DAYS", ""])))
    default:
      return .changeHeader(id, "Invoice Disc. Code", .code(random.pick(["10000", "50000", "A"])))
    }
  }

  /// Consumes a line, at once or after half of it was shipped.
  private mutating func consumption(
    _ id: DocumentID, _ document: ServiceDocument
  ) -> [RandomStep] {
    let fresh = document.lines.filter { $0.quantities.outstanding >= 1 }
    guard let line = fresh.first else { return [] }
    let outstanding = Int(truncatingIfNeeded: line.quantities.outstanding.raw)
    let half = LineValue("Qty. to Consume", raw: outstanding / 2)
    guard random.happens(70) else {
      return [.changeLine(id, line.lineNo, [half]), .post(request(id, [.ship, .consume]))]
    }
    return [
      .changeLine(id, line.lineNo, [LineValue("Qty. to Ship", raw: outstanding / 2)]),
      .post(request(id, [.ship])), .changeLine(id, line.lineNo, [half]),
      .post(request(id, [.consume])),
    ]
  }

  func request(_ id: DocumentID, _ options: PostingOptions) -> PostingRequest {
    PostingRequest(id, options, workDate: Dates.january, user: "TRAINER")
  }

  private mutating func posting(_ id: DocumentID, _ document: ServiceDocument) -> RandomStep {
    let numbers = document.lines.map(\.lineNo).filter { _ in random.happens(60) }
    let user: LongCode = random.happens(4) ? random.pick(["AGENT", "SHIPPER"]) : "TRAINER"
    return .post(
      PostingRequest(
        id, fittingOptions(document), lines: random.happens(25) ? numbers : nil,
        workDate: Dates.january, user: user, isPreview: random.happens(12)))
  }

  /// Mostly what the quantities of the lines call for.
  private mutating func fittingOptions(_ document: ServiceDocument) -> PostingOptions {
    let quantities = document.lines.map(\.quantities)
    if random.happens(70) {
      if let line = quantities.first(where: { !$0.toConsume.isZero }) {
        return line.shippedNotInvoiced >= line.toConsume ? [.consume] : [.ship, .consume]
      }
      if quantities.contains(where: { !$0.shippedNotInvoiced.isZero }) {
        return random.pick([[.invoice], [.ship, .invoice], [.ship]])
      }
      return random.pick([[.ship], [.ship, .invoice]])
    }
    return random.pick(PostingOptions.all)
  }
}
