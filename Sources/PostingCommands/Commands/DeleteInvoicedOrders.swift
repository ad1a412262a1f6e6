internal import Accounting
internal import ServicePosting

/// The command `delete invoiced orders where customer no = 10000`.
struct DeleteInvoicedOrders: Action {
  let selection: Selection?
  let range: SourceRange

  static func read(_ reader: inout Reader) throws(Diagnostic) -> any Action {
    DeleteInvoicedOrders(
      selection: try reader.skipWhere(on: "order"), range: reader.range(from: 0))
  }

  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    var orders: Set<Code>?
    if let selection {
      orders = Set(try session.rows(selection).compactMap { Code(fieldValue: $0[0]) })
    }
    let context = session.editContext()
    let result = try session.edit(at: range) { (company: inout Company) throws(PostingError) in
      try company.deleteInvoicedOrders(orders, context)
    }
    if let open = session.document, (try? session.company.document(open)) == nil {
      session.document = nil
    }
    let numbers = result.value.map(\.description).joined(separator: ", ")
    let count = result.value.count
    return Answer(
      count == 0
        ? "No order was deleted."
        : "Deleted \(count) \(count == 1 ? "order" : "orders"): \(numbers).", result.notes)
  }
}
