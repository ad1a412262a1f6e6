import Accounting
import SeededNumbers

@testable import ServicePosting

/// A company that random steps happen to, and what went wrong.
struct RandomScenario {
  private(set) var company = RandomScenario.start
  private(set) var steps: [String] = []
  private(set) var faults: [String] = []
  private(set) var tally = ScenarioTally()
  private var generator: StepGenerator
  private let stepCount: Int?

  /// - Parameters:
  ///   - percent: how often, of a hundred steps, something posted is taken back.
  ///   - invoices: how often, of a hundred steps, something is done with service invoices.
  ///   - credits: how often, of a hundred steps, something is done with credit memos.
  ///   - stepCount: how many steps there are; 10 to 25 if none is said.
  init(
    seed: Int, undoing percent: Int = 0, invoicing invoices: Int = 0, crediting credits: Int = 0,
    stepCount: Int? = nil
  ) {
    generator = StepGenerator(
      seed: seed, undoing: percent, invoicing: invoices, crediting: credits)
    self.stepCount = stepCount
  }

  /// The demo company with a unit of measure whose factor does not divide evenly, and with
  /// dimensions that lines do not inherit.
  private static let start: Company = {
    var company = Company.demo
    var third = ItemUnitOfMeasure(key: Pair("CABLE-E", "KM"))
    third.qtyPerUnitOfMeasure = Quantity(raw: 33_333)
    company.books.itemUnitsOfMeasure.store(third)
    for (item, value) in [("MEM-32", "HOME"), ("HDD-20", "OFFICE")] as [(Code, Code)] {
      var dimension = DefaultDimension(key: Triple(.item, item, "BUSINESSGROUP"))
      dimension.dimensionValueCode = value
      company.books.defaultDimensions.store(dimension)
    }
    return company
  }()

  /// Runs all steps, or those up to the first that breaks something; `look` sees the company after
  /// each of them.
  mutating func run(_ look: (Company) -> Void = { _ in }) {
    let count = 10 + generator.random.below(16)
    for _ in 0..<(stepCount ?? count) where faults.isEmpty {
      let step = generator.step(in: company)
      take(step)
      look(company)
    }
  }

  mutating func take(_ step: RandomStep) {
    let before = company
    do throws(StepRefusal) {
      try perform(step)
      tally.succeeded(step)
      steps.append("\(step)")
    } catch {
      tally.refused += 1
      steps.append("\(step): refused, \(error.code)")
      compareRefused(before, error)
    }
    // The laws were kept before, so only a change can break one.
    guard company != before else { return }
    faults += company.verify().map(\.description)
  }

  private mutating func perform(_ step: RandomStep) throws(StepRefusal) {
    do throws(PostingError) {
      switch step {
      case .createOrder(let customer):
        try company.createDocument(.order, customer: customer, [], .demo)
      case .changeHeader(let id, let field, let value):
        let place = DocumentTables.order.fieldPlace(field)
        _ = try company.changeHeader(id, [Assignment(field: place, value: value)], .demo)
      case .addServiceItem(let id, let item):
        try company.addServiceItemLine(id, serviceItem: item, [], .demo)
      case .addLine(let id, let type, let no, let values):
        try company.addLine(id, type: type, no: no, values.map(\.assignment), .demo)
      case .changeLine(let id, let line, let values):
        _ = try company.changeLine(id, lineNo: line, values.map(\.assignment), .demo)
      case .changeItemLine(let id, let line, let field, let value):
        let place = DocumentTables.serviceItemLine.fieldPlace(field)
        _ = try company.changeServiceItemLine(
          id, lineNo: line, [Assignment(field: place, value: value)], .demo)
      case .deleteLine(let id, let line): try company.deleteLine(id, lineNo: line, .demo)
      case .assign(let id, let line, let number):
        _ = try company.assignTracking(id, lineNo: line, number)
      case .deleteDocument(let id): _ = try company.deleteDocument(id, .demo)
      case .addFee(let id, let fee, let before):
        _ = try company.addFee(id, fee, before: before, .demo)
      case .calculateDiscount(let id): _ = try company.calculateInvoiceDiscount(id, .demo)
      case .changeSetup(let change): change.apply(to: &company)
      case .undo(let request): try undo(request)
      case .invoicing(let step): try step.perform(on: &company)
      case .crediting(let step): try step.perform(on: &company)
      case .post: break
      }
    } catch {
      throw StepRefusal(code: error.code, posting: nil)
    }
    if case .post(let request) = step { try post(request) }
  }

  private mutating func undo(_ request: UndoRequest) throws(PostingError) {
    let before = company
    let plan = try company.undo(request)
    faults += plan.differences(from: before, to: company)
  }

  private mutating func post(_ request: PostingRequest) throws(StepRefusal) {
    let before = company
    let plan: PostingPlan
    do throws(PostingRefusal) {
      plan = try company.post(request)
    } catch {
      throw StepRefusal(code: error.error.code, posting: error)
    }
    tally.count(plan)
    if request.isPreview {
      if company != before { faults.append("a preview changed the company") }
    } else {
      faults += plan.differences(from: before, to: company)
      faults += plan.differences(fromPreviewIn: before)
    }
  }

  /// A refused step changes nothing but what a refused posting says it keeps.
  private mutating func compareRefused(_ before: Company, _ refusal: StepRefusal) {
    guard let kept = refusal.posting, kept.kept != nil, let reservation = kept.reservation else {
      if company != before { faults.append("a refused step changed the company") }
      return
    }
    if company.withoutReservation(reservation, as: before) != before {
      faults.append("a refused posting changed more than it kept")
    }
  }
}

/// Why a step was refused.
struct StepRefusal: Error {
  let code: String
  let posting: PostingRefusal?
}

/// How often steps succeeded and were refused.
struct ScenarioTally {
  private(set) var succeeded = 0
  var refused = 0
  private(set) var postings: [UInt8: Int] = [:]
  private(set) var undos: [UndoKind: Int] = [:]

  /// How many invoices of their own were posted, and how many of their lines were fetched.
  private(set) var serviceInvoices = 0
  private(set) var fetchedLines = 0

  /// How many credit memos were posted, and how many of their lines name an item entry.
  private(set) var creditMemos = 0
  private(set) var exactLines = 0

  mutating func count(_ plan: PostingPlan) {
    if let creditMemo = plan.creditMemo, !plan.request.isPreview {
      creditMemos += 1
      exactLines += creditMemo.lines.count { $0.content.applFromItemEntry != 0 }
    }
    guard plan.request.document.type == .invoice, !plan.request.isPreview else { return }
    serviceInvoices += 1
    fetchedLines += plan.invoice?.lines.count { $0.shipmentLineNo != 0 } ?? 0
  }

  mutating func succeeded(_ step: RandomStep) {
    succeeded += 1
    if case .undo(let request) = step { undos[request.kind, default: 0] += 1 }
    guard case .post(let request) = step, !request.isPreview else { return }
    postings[request.options.rawValue, default: 0] += 1
  }

  mutating func add(_ other: ScenarioTally) {
    succeeded += other.succeeded
    refused += other.refused
    postings.merge(other.postings) { $0 + $1 }
    undos.merge(other.undos) { $0 + $1 }
    serviceInvoices += other.serviceInvoices
    fetchedLines += other.fetchedLines
    creditMemos += other.creditMemos
    exactLines += other.exactLines
  }
}
