import Accounting
import SeededNumbers

@testable import ServicePosting

/// Steps with invoices that are documents of their own, and with what their postings leave.
enum InvoicingStep: Hashable, CustomStringConvertible {
  case createInvoice(customer: Code)
  case invoiceShipments(customer: Code)
  case getShipmentLines(DocumentID)
  case combine(posts: Bool)
  case deleteInvoicedOrders
  case delete(DocumentID)
  case setShipmentOnInvoice(Bool)
  case letCombine(DocumentID)

  var description: String {
    switch self {
    case .createInvoice(let customer): "create invoice for \(customer)"
    case .invoiceShipments(let customer): "invoice all shipments of \(customer)"
    case .getShipmentLines(let id): "\(id.no): get shipment lines"
    case .combine(let posts): "combine shipments\(posts ? " and post" : "")"
    case .deleteInvoicedOrders: "delete invoiced orders"
    case .delete(let id): "delete \(id.type.caption) \(id.no)"
    case .setShipmentOnInvoice(let value): "setup: Shipment on Invoice = \(value)"
    case .letCombine(let id): "\(id.no): Combine Shipments = Yes"
    }
  }

  func perform(on company: inout Company) throws(PostingError) {
    switch self {
    case .createInvoice(let customer):
      try company.createDocument(.invoice, customer: customer, [], .demo)
    case .invoiceShipments(let customer):
      let no = try company.createDocument(.invoice, customer: customer, [], .demo).value
      try company.getShipmentLines(into: DocumentID(.invoice, no), .demo)
    case .getShipmentLines(let id): try company.getShipmentLines(into: id, .demo)
    case .combine(let posts):
      var job = ShipmentCombination(date: Dates.february)
      job.postsInvoices = posts
      _ = try company.combineShipments(job, .demo)
    case .deleteInvoicedOrders: _ = try company.deleteInvoicedOrders(nil, .demo)
    case .delete(let id): try company.deleteDocument(id, .demo)
    case .setShipmentOnInvoice(let value): company.serviceSetup.shipmentOnInvoice = value
    case .letCombine(let id):
      let place = DocumentTables.order.fieldPlace("Combine Shipments")
      _ = try company.changeHeader(id, [Assignment(field: place, value: .boolean(true))], .demo)
    }
  }
}

extension StepGenerator {
  /// An invoice for a customer whose shipments are open, or what its life goes on with.
  mutating func invoicing(in company: Company) -> [RandomStep] {
    let invoices = company.documents.keys.filter { $0.type == .invoice }.sorted()
    let open = company.shipments.filter { shipment in
      shipment.lines.contains { !$0.shippedNotInvoiced.isZero }
    }
    switch random.below(20) {
    case 0..<2:
      return [.invoicing(.combine(posts: random.happens(70)))]
    case 2..<4: return [.invoicing(.deleteInvoicedOrders)]
    case 4: return [.invoicing(.setShipmentOnInvoice(random.happens(50)))]
    case 5..<7:
      let ids = company.documents.keys.sorted()
      guard let id = ids.randomElement(using: &random) else { break }
      return [.invoicing(.delete(id))]
    case 7..<9:
      let orders = company.documents.keys.filter { $0.type == .order }.sorted()
      guard let id = orders.randomElement(using: &random) else { break }
      return [.invoicing(.letCombine(id))]
    case 9..<16:
      guard let id = invoices.last else { break }
      let post = RandomStep.post(
        PostingRequest(id, [], workDate: Dates.january, user: "TRAINER"))
      return [[.invoicing(.getShipmentLines(id)), post], [post]].randomElement(using: &random) ?? []
    default: break
    }
    let customer = open.randomElement(using: &random)?.header.customerNo ?? "10000"
    return [
      .invoicing(
        open.isEmpty || random.happens(30)
          ? .createInvoice(customer: customer) : .invoiceShipments(customer: customer))
    ]
  }
}
