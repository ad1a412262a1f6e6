internal import Accounting
internal import ServicePosting

/// The commands `post payment for customer 10000 …` and `post refund for customer 10000 …`.
struct PostPayment: Action {
  let type: EntryDocumentType
  let customer: ValuePhrase
  let fields: [FieldPhrase]

  static func read(
    _ reader: inout Reader, _ type: EntryDocumentType
  ) throws(Diagnostic) -> any Action {
    try reader.need("for")
    try reader.need("customer")
    let customer = try reader.value(
      .code(length: 20), "The number of the customer", relation: "customer")
    return PostPayment(
      type: type, customer: customer,
      fields: try reader.fieldPhrases(of: CustomerPayment.description))
  }

  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    let no = try session.code(customer)
    let table = CustomerPayment.description
    try fields.checkEditable(in: table)
    let assignments = try session.assignments(fields)
    let context = session.editContext()
    let before = session.company
    let posted = try session.edit(blaming: fields, of: table, at: customer.range) {
      (company: inout Company) throws(PostingError) in
      try company.postPayment(type, customer: no, assignments, context)
    }
    session.lastPosting = PostedChange(before: before, newRows: posted.rows)
    let count = posted.rows.first { $0.noun == "gl entry" }?.count ?? 0
    let entries = count == 1 ? "1 G/L entry" : "\(count) G/L entries"
    return Answer(
      "Posted \(type == .refund ? "refund" : "payment") \(posted.documentNo): "
        + "\(posted.amount.text(minimumPlaces: 2)) \(posted.currency), \(entries).",
      posted.notes)
  }
}
