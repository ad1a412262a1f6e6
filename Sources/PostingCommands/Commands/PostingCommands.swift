internal import Accounting
internal import ServicePosting

extension CommandCatalogue {
  static let postingCommands: [Command] = [
    Command(
      "post", postForm, in: .posting,
      "Posts the open document: an order by what is said, an invoice or credit memo whole.",
      examples: ["post ship and invoice", "post ship lines 10000 20000", "post"],
      errors: ["E-NO-DOCUMENT", "E-NOTHING-TO-POST", "E-WHICH-POSTING"]
    ) { (reader) throws(Diagnostic) in try PostDocument.read(&reader, isPreview: false) },
    Command(
      "preview", postForm, in: .posting,
      "Shows everything that the posting would write, and writes nothing.",
      examples: ["preview ship and invoice", "preview invoice"],
      errors: ["E-NO-DOCUMENT", "E-NOTHING-TO-POST", "E-WHICH-POSTING"]
    ) { (reader) throws(Diagnostic) in try PostDocument.read(&reader, isPreview: true) },
    Command(
      "why not", postForm, in: .posting,
      "Tells whether the posting would be refused, why, and what would clear it.",
      examples: ["why not ship", "why not ship and invoice lines 10000"],
      errors: ["E-NO-DOCUMENT", "E-WHICH-POSTING"]
    ) { (reader) throws(Diagnostic) in
      WhyNot(posting: try PostDocument.read(&reader, isPreview: true))
    },
    Command(
      "check order", postForm, in: .posting,
      "Looks the open order through and tells every fault and warning at once; posts nothing.",
      examples: ["check order", "check order ship"], errors: ["E-NO-DOCUMENT"]
    ) { (reader) throws(Diagnostic) in try CheckDocument.read(&reader, .order) },
    Command(
      "check invoice", in: .posting,
      "Looks the open invoice through and tells every fault and warning at once; posts nothing.",
      examples: ["check invoice", "check invoice # before post"], errors: ["E-NO-DOCUMENT"]
    ) { (reader) throws(Diagnostic) in try CheckDocument.read(&reader, .invoice) },
    Command(
      "check credit memo", in: .posting,
      "Looks the open credit memo through and tells every fault and warning at once; posts "
        + "nothing.",
      examples: ["check credit memo", "check credit memo # before post"],
      errors: ["E-NO-DOCUMENT"]
    ) { (reader) throws(Diagnostic) in try CheckDocument.read(&reader, .creditMemo) },
    Command(
      "post batch",
      "orders | invoices | credit memos [where CONDITIONS] [ship | invoice | ship and invoice] "
        + "[posting date DATE] [replace posting date VALUE] [replace document date VALUE] "
        + "[calc inv discount VALUE]",
      in: .posting,
      "Posts many documents, each for itself; one that is refused does not stop the others.",
      examples: [
        "post batch orders ship and invoice", "post batch invoices",
        "post batch orders where customer no = 10000 ship posting date 2026-01-31 "
          + "replace posting date yes",
      ],
      errors: ["E-POSTING-DATE-MISSING"], read: PostBatch.read),
    Command(
      "post payment", "for customer NO amount VALUE [FIELD VALUE …]", in: .posting,
      "Posts what a customer pays and settles what is named, marked or oldest.",
      examples: [
        "post payment for customer 10000 amount -100 bal account type \"Bank Account\" "
          + "bal account no GIRO",
        "post payment for customer 20000 applies to doc type Invoice "
          + "applies to doc no PSVI000001 bal account type \"Bank Account\" bal account no GIRO",
      ],
      errors: ["E-NOT-FOUND", "E-MUST-HAVE-VALUE", "E-FIELD-VALUE", "E-APPLICATION-DATE"]
    ) { (reader) throws(Diagnostic) in try PostPayment.read(&reader, .payment) },
    Command(
      "post refund", "for customer NO amount VALUE [FIELD VALUE …]", in: .posting,
      "Posts what a customer gets back and settles what is named, marked or oldest.",
      examples: [
        "post refund for customer 10000 amount 100 bal account type \"Bank Account\" "
          + "bal account no GIRO",
        "post refund for customer 20000 amount 25 document no REFUND-1 "
          + "bal account type \"Bank Account\" bal account no GIRO",
      ],
      errors: ["E-NOT-FOUND", "E-MUST-HAVE-VALUE", "E-FIELD-VALUE"]
    ) { (reader) throws(Diagnostic) in try PostPayment.read(&reader, .refund) },
    Command(
      "why open", "[DOCUMENT]", in: .posting,
      "Tells why an order is still there, line by line, and what would close it.",
      examples: ["why open order SVO000001", "why open"],
      errors: ["E-NO-DOCUMENT", "E-NOT-FOUND", "E-NOT-AN-ORDER"]
    ) { (reader) throws(Diagnostic) in try WhyOpen.read(&reader, isNot: false) },
    Command(
      "why not open", "DOCUMENT", in: .posting,
      "Tells where an order went that can no longer be opened.",
      examples: ["why not open order SVO000001", "why not open order SVO000009"],
      errors: ["E-NOT-AN-ORDER"]
    ) { (reader) throws(Diagnostic) in try WhyOpen.read(&reader, isNot: true) },
    Command(
      "why price of", "RECORD", in: .posting,
      "Tells every price and discount that a line might have, and why it has one of them or not.",
      examples: ["why price of line 10000", "why price of line 10000 of order SVO000001"],
      errors: ["E-NO-PRICE", "E-NO-DOCUMENT", "E-NOT-FOUND"], read: WhyPrice.read),
  ]

  static let undoCommands: [Command] = [
    Command(
      "undo shipment", undoForm, in: .posting,
      "Takes a posted shipment back: all its lines that are not corrected yet, or those named.",
      examples: ["undo shipment PSVS000001", "undo shipment $shipment lines 10000 20000"],
      errors: undoErrors + ["E-ALREADY-REVERSED"]
    ) { (reader) throws(Diagnostic) in try UndoPosting.read(&reader, .shipment) },
    Command(
      "undo consumption", undoForm, in: .posting,
      "Takes back what a posted shipment gave away, and its shipment with it.",
      examples: ["undo consumption PSVS000001", "undo consumption $shipment line 10000"],
      errors: undoErrors + ["E-ORDER-CLOSED"]
    ) { (reader) throws(Diagnostic) in try UndoPosting.read(&reader, .consumption) },
    Command(
      "preview undo", previewForm, in: .posting,
      "Shows everything that the undo would write, and writes nothing.",
      examples: [
        "preview undo shipment $shipment", "preview undo consumption PSVS000001 line 10000",
      ],
      errors: undoErrors
    ) { (reader) throws(Diagnostic) in
      PreviewUndo(undo: try UndoPosting.read(&reader, try UndoPosting.kind(&reader)))
    },
    Command(
      "why not undo", previewForm, in: .posting,
      "Tells whether the undo would be refused, why, and what would clear it.",
      examples: [
        "why not undo shipment $shipment", "why not undo consumption $shipment line 10000",
      ],
      errors: ["E-UNKNOWN-VARIABLE"]
    ) { (reader) throws(Diagnostic) in
      WhyNotUndo(undo: try UndoPosting.read(&reader, try UndoPosting.kind(&reader)))
    },
  ]

  private static let undoForm = "NO [lines LINE …] [answering no]"
  private static let previewForm = "shipment | consumption NO [lines LINE …]"
  private static let undoErrors = ["E-NOT-FOUND", "E-MUST-BE-EQUAL", "E-NOTHING-TO-UNDO"]

  private static let postForm =
    "[ship | invoice | ship and invoice | ship and consume | consume] [lines LINE …]"
}
