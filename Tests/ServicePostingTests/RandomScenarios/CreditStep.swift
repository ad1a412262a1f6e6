import Accounting
import SeededNumbers

@testable import ServicePosting

/// Steps with credit memos, most of them copies of what was posted.
enum CreditStep: Hashable, CustomStringConvertible {
  case create(customer: Code)
  case copy(DocumentID, from: Code, Company.CopyOptions)
  case bringBack(DocumentID, line: Int, entryNo: Int)
  case setExactCosts(Bool)
  case delete(DocumentID)

  var description: String {
    switch self {
    case .create(let customer): "create credit memo for \(customer)"
    case .copy(let id, let invoice, let options):
      "\(id.no): copy from invoice \(invoice) \(options.rawValue)"
    case .bringBack(let id, let line, let entryNo):
      "\(id.no) line \(line): Appl.-from Item Entry = \(entryNo)"
    case .setExactCosts(let value): "setup: Exact Cost Reversing Mandatory = \(value)"
    case .delete(let id): "delete \(id.no)"
    }
  }

  func perform(on company: inout Company) throws(PostingError) {
    switch self {
    case .create(let customer):
      try company.createDocument(.creditMemo, customer: customer, [], .demo)
    case .copy(let id, let invoice, let options):
      try company.copyLines(into: id, from: .invoice(invoice), options, .demo)
    case .bringBack(let id, let line, let entryNo):
      let place = DocumentTables.line.fieldPlace("Appl.-from Item Entry")
      _ = try company.changeLine(
        id, lineNo: line, [Assignment(field: place, value: .integer(entryNo))], .demo)
    case .setExactCosts(let value):
      company.books.salesReceivablesSetup.exactCostReversingMandatory = value
    case .delete(let id): try company.deleteDocument(id, .demo)
    }
  }
}

extension StepGenerator {
  /// A credit memo for what was invoiced, or what its life goes on with.
  mutating func crediting(in company: Company) -> [RandomStep] {
    let drafts = company.documents.keys.filter { $0.type == .creditMemo }.sorted()
    let invoice = company.invoices.map { $0 }.randomElement(using: &random)
    guard let id = drafts.last, let draft = company.documents[id], random.happens(85) else {
      return [
        .crediting(
          random.happens(30)
            ? .setExactCosts(random.happens(80))
            : .create(customer: invoice?.header.customerNo ?? "10000"))
      ]
    }
    let post = RandomStep.post(
      PostingRequest(
        id, random.happens(80) ? [] : [.ship, .invoice], workDate: Dates.january,
        user: "TRAINER", isPreview: random.happens(12)))
    switch random.below(20) {
    case 0..<9:
      guard let invoice else { return [newLine(id)] }
      let options: Company.CopyOptions =
        random.happens(75) ? .includeHeader : random.happens(50) ? .recalculateLines : []
      let copy = RandomStep.crediting(.copy(id, from: invoice.no, options))
      // Only copies made while exact costs are mandatory name item entries.
      let exactly: [RandomStep] = random.happens(70) ? [.crediting(.setExactCosts(true))] : []
      return exactly + (random.happens(50) ? [copy, post] : [copy])
    case 9..<11: return [newLine(id)]
    case 11..<13:
      guard let line = draft.lines.randomElement(using: &random) else { return [newLine(id)] }
      return [lineChange(id, line)]
    case 13..<15:
      let out = company.books.itemEntries.filter(\.quantity.isNegative)
      guard let line = draft.lines.first(where: { $0.content.type == .item }),
        let entry = out.randomElement(using: &random)
      else { return [post] }
      let fitting = out.last { $0.itemNo == line.content.no } ?? entry
      return [
        .crediting(
          .bringBack(
            id, line: line.lineNo, entryNo: (random.happens(80) ? fitting : entry).entryNo))
      ]
    case 15: return [.crediting(.delete(id))]
    default: return [post]
    }
  }
}
