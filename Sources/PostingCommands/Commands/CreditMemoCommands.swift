internal import Accounting
internal import ServicePosting

extension CommandCatalogue {
  /// Credit memos and quotes: what makes them, and what is made of them.
  static let creditMemoCommands: [Command] = [
    Command(
      "create credit memo", "[NO] for customer CUSTOMER [FIELD VALUE …] [answering no]",
      in: .documents, "Creates a service credit memo and opens it.",
      examples: [
        "create credit memo for customer 10000",
        "create credit memo CM-1 for customer 20000 reason code \"\"",
      ],
      errors: ["E-NOT-FOUND", "E-ALREADY-EXISTS", "E-CUSTOMER-BLOCKED"]
    ) { (reader) throws(Diagnostic) in try CreateDocument.read(&reader, .creditMemo) },
    Command(
      "create quote", "[NO] for customer CUSTOMER [FIELD VALUE …] [answering no]",
      in: .documents, "Creates a service quote, which can be made into an order, and opens it.",
      examples: [
        "create quote for customer 10000",
        "create quote SQ-1 for customer 20000 description \"Yearly service\"",
      ],
      errors: ["E-NOT-FOUND", "E-ALREADY-EXISTS", "E-CUSTOMER-BLOCKED"]
    ) { (reader) throws(Diagnostic) in try CreateDocument.read(&reader, .quote) },
    Command(
      "make order", "[from quote NO] [answering no]", in: .documents,
      "Makes the open quote, or another, into an order and opens that.",
      examples: ["make order", "make order from quote SQ-1"],
      errors: ["E-NOT-A-QUOTE", "E-CUSTOMER-BLOCKED", "E-SERVICE-ITEM-BLOCKED"],
      read: MakeOrder.read),
    Command(
      "copy from", "DOCUMENT [include header] [recalculate lines] [answering no]",
      in: .documents, "Copies the lines of a document, mostly a posted one, to the open document.",
      examples: [
        "copy from invoice PSVI000001", "copy from order SVO000001 include header",
      ],
      errors: ["E-NOT-FOUND", "E-MUST-BE-EQUAL", "E-INTERRUPTED"], read: CopyFrom.read),
    Command(
      "apply to", "DOCUMENT", in: .documents,
      "Settles the open document with a posted invoice or credit memo when it is posted.",
      examples: ["apply to invoice PSVI000001", "apply to credit memo PSCR10001"],
      errors: ["E-NOT-FOUND", "E-APPLICATION-CURRENCY"], read: ApplyTo.read),
  ]
}
