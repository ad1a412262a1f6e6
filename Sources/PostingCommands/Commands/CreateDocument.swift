internal import Accounting
internal import ServicePosting

/// The command `create order SO-1 for customer 10000`.
struct CreateDocument: Action {
  let type: DocumentType
  let no: ValuePhrase?
  let customer: ValuePhrase
  let fields: [FieldPhrase]
  let table: TableDescription
  let answersNo: Bool

  static func read(
    _ reader: inout Reader, _ type: DocumentType
  ) throws(Diagnostic) -> any Action {
    // All kinds of documents have the fields of an order.
    let own = NounIndex.shared.table(noun: DocumentNouns.noun(of: type))
    guard let table = own ?? NounIndex.shared.table(noun: "order") else {
      throw reader.unexpected()
    }
    var no: ValuePhrase?
    if !reader.skip("for") {
      no = try reader.value(.code(length: 20), "for customer CUSTOMER")
      try reader.need("for")
    }
    try reader.need("customer")
    let customer = try reader.value(
      .code(length: 20), "The number of the customer", relation: "customer")
    let fields = try reader.fieldPhrases(of: table, stop: ["answering"])
    return CreateDocument(
      type: type, no: no, customer: customer, fields: fields, table: table,
      answersNo: reader.skipAnsweringNo())
  }

  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    let number = try no.map { (phrase) throws(Diagnostic) in try session.code(phrase) }
    let buyer = try session.code(customer)
    try fields.checkEditable(in: table)
    let assignments = try session.assignments(fields)
    let context = session.editContext(answersNo: answersNo)
    let result = try session.edit(blaming: fields, of: table, at: no?.range ?? customer.range) {
      (company: inout Company) throws(PostingError) in
      try company.createDocument(type, no: number, customer: buyer, assignments, context)
    }
    session.open(DocumentID(type, result.value))
    return Answer(
      "Created \(DocumentNouns.noun(of: type)) \(result.value) for customer \(buyer).",
      result.notes)
  }
}

/// The command `open order SO-1`.
struct OpenDocument: Action {
  let document: DocumentPhrase

  static func read(_ reader: inout Reader) throws(Diagnostic) -> any Action {
    guard let document = try reader.skipDocument(at: reader.position) else {
      var fault = reader.unexpected()
      // Most often only the noun is forgotten.
      if let word = reader.next?.text, word.contains(where: \.isNumber) {
        fault.remedy = "open order \(word.prefix(40))"
      }
      throw fault
    }
    guard DocumentNouns.type(of: document.table.name.noun) != nil else {
      throw .syntax(
        "E-POSTED", "A posted \(document.table.name.noun) cannot be opened.",
        at: document.no.range, remedy: "show \(document.table.name.noun) NO")
    }
    return OpenDocument(document: document)
  }

  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    let id = try session.documentID(document)
    session.open(id)
    return Answer("Opened \(document.table.name.noun) \(id.no).")
  }
}

/// The command `close`.
struct CloseDocument: Action {
  static func read(_ reader: inout Reader) throws(Diagnostic) -> any Action { CloseDocument() }

  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    let id = try session.openDocument()
    session.document = nil
    return Answer("Closed \(DocumentNouns.noun(of: id.type)) \(id.no).")
  }
}

extension Session {
  /// Makes a document the open one; `$order` remembers the last order.
  mutating func open(_ id: DocumentID) {
    document = id
    if id.type == .order { variables["order"] = .code(id.no.description) }
  }
}
