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
  ]

  private static let postForm =
    "[ship | invoice | ship and invoice | ship and consume | consume] [lines LINE …]"
}
