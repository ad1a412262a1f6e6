internal import Accounting
internal import ServicePosting

extension CommandCatalogue {
  static let documentCommands: [Command] = [
    Command(
      "create order", "[NO] for customer CUSTOMER [FIELD VALUE …] [answering no]", in: .documents,
      "Creates a service order and opens it.",
      examples: [
        "create order for customer 10000",
        "create order SO-1 for customer 20000 posting date work date",
      ],
      errors: ["E-NOT-FOUND", "E-ALREADY-EXISTS"]
    ) { (reader) throws(Diagnostic) in try CreateDocument.read(&reader, .order) },
    Command(
      "open", "DOCUMENT", in: .documents, "Opens a document to work on.",
      examples: ["open order SVO000001", "open order $order"],
      errors: ["E-NOT-FOUND", "E-POSTED"], read: OpenDocument.read),
    Command(
      "close", in: .documents, "Closes the open document; nothing is lost.",
      examples: ["close", "close  # open order SVO000002  brings it back"],
      errors: ["E-NO-DOCUMENT"], read: CloseDocument.read),
    Command(
      "add service item", "[NO] [FIELD VALUE …] [answering no]", in: .documents,
      "Adds a service item line to the open document.",
      examples: ["add service item SV000001", "add service item description \"Coffee mill\""],
      errors: addErrors, read: AddServiceItem.read),
    Command(
      "add item", addForm, in: .documents, "Adds a line with an item.",
      examples: [
        "add item HDD-20 qty 2", "add item HDD-20 qty 2 unit price 180 line discount % 5",
      ],
      errors: addErrors
    ) { (reader) throws(Diagnostic) in try AddLine.read(&reader, .item) },
    Command(
      "add resource", addForm, in: .documents, "Adds a line with a resource's hours.",
      examples: [
        "add resource MILO qty 2.5", "add resource MILO qty 2 for service item line 10000",
      ], errors: addErrors
    ) { (reader) throws(Diagnostic) in try AddLine.read(&reader, .resource) },
    Command(
      "add cost", addForm, in: .documents, "Adds a line with a service cost.",
      examples: ["add cost START", "add cost TR_WEST qty 2 unit price 6"], errors: addErrors
    ) { (reader) throws(Diagnostic) in try AddLine.read(&reader, .cost) },
    Command(
      "add account", addForm, in: .documents, "Adds a line with a G/L account.",
      examples: [
        "add account 6410 qty 1 unit price 64.20",
        "add account 6410 qty 1 unit price 12 description \"Parking\"",
      ], errors: addErrors
    ) { (reader) throws(Diagnostic) in try AddLine.read(&reader, .glAccount) },
    Command(
      "add text", "TEXT [for service item line LINE]", in: .documents, "Adds a line of text.",
      examples: [
        "add text \"Please ring twice\"", "add text 'See \"Terms\"' for service item line 10000",
      ], errors: addErrors
    ) { (reader) throws(Diagnostic) in try AddLine.read(&reader, .text) },
    Command(
      "add comment", "TEXT", in: .documents, "Adds a comment to the open document.",
      examples: ["add comment \"The server hums\"", "add comment 'As agreed'"],
      errors: ["E-NO-DOCUMENT"], read: AddComment.read),
    Command(
      "assign",
      "serial no NO [lot no NO] | lot no NO [qty VALUE] [qty to handle VALUE] "
        + "[qty to invoice VALUE] [appl to item entry VALUE] [appl from item entry VALUE] "
        + "to line LINE",
      in: .documents,
      "Gives a serial or lot number to pieces of a line, in base units; qty 0 takes it away.",
      examples: [
        "assign lot no LOT-A qty 2 to line 10000",
        "assign lot no LOT-B qty 1 qty to handle 0 to line 10000 of order SVO000003",
        "assign lot no LOT-A appl from item entry 24 to line 10000",
      ],
      errors: ["E-NO-DOCUMENT", "E-NOT-FOUND", "E-TRACKING-EXCEEDS", "E-SERIAL-EXISTS"],
      read: AssignTracking.read),
    Command(
      "add starting fee", "[before line LINE]", in: .documents,
      "Adds a line with the starting fee of the service management setup.",
      examples: ["add starting fee", "add starting fee before line 10000"],
      errors: ["E-NO-DOCUMENT", "E-MUST-HAVE-VALUE", "E-NO-SPACE"]
    ) { (reader) throws(Diagnostic) in try AddFee.read(&reader, .starting) },
    Command(
      "add travel fee", "[before line LINE]", in: .documents,
      "Adds a line with the travel cost of the order's service zone.",
      examples: ["add travel fee", "add travel fee before line 10000"],
      errors: ["E-NO-DOCUMENT", "E-TRAVEL-FEE", "E-MUST-HAVE-VALUE", "E-NO-SPACE"]
    ) { (reader) throws(Diagnostic) in try AddFee.read(&reader, .travel) },
    Command(
      "insert extended texts", "for line LINE", in: .documents,
      "Adds the extended texts of a line's item, resource, account or standard text behind it.",
      examples: [
        "insert extended texts for line 10000", "insert extended texts for line 20000",
      ],
      errors: ["E-NO-DOCUMENT", "E-NOT-FOUND", "E-NO-SPACE"], read: InsertTexts.read),
    Command(
      "release", in: .documents, "Releases the open document.",
      examples: ["release", "release answering no"],
      errors: ["E-NO-DOCUMENT"]
    ) { (reader) in StepOnDocument(step: .release, answersNo: reader.skipAnsweringNo()) },
    Command(
      "reopen", in: .documents, "Reopens the open document after a release.",
      examples: ["reopen", "reopen answering no"], errors: ["E-NO-DOCUMENT"]
    ) { (reader) in StepOnDocument(step: .reopen, answersNo: reader.skipAnsweringNo()) },
    Command(
      "calculate invoice discount", in: .documents,
      "Calculates the invoice discount of the open document.",
      examples: ["calculate invoice discount", "calculate invoice discount answering no"],
      errors: ["E-NO-DOCUMENT"]
    ) { (reader) in StepOnDocument(step: .invoiceDiscount, answersNo: reader.skipAnsweringNo()) },
  ]

  private static let addForm =
    "NO [qty VALUE] [FIELD VALUE …] [for service item line LINE] [answering no]"
  private static let addErrors = ["E-NO-DOCUMENT", "E-NOT-FOUND"]
}
