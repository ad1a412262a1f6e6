internal import Accounting
internal import ServicePosting

/// The nouns of documents, and the tables of their lines.
enum DocumentNouns {
  /// The nouns of open documents.
  static let open: [(noun: String, type: DocumentType)] = [
    ("order", .order), ("quote", .quote), ("draft invoice", .invoice),
    ("draft credit memo", .creditMemo),
  ]

  /// The nouns of all documents.
  static let all = open.map(\.noun) + ["shipment", "invoice", "credit memo"]

  /// The type of open document a noun names.
  static func type(of noun: String) -> DocumentType? {
    open.first { $0.noun == noun }?.type
  }

  /// The noun of a type of open document.
  static func noun(of type: DocumentType) -> String {
    open.first { $0.type == type }?.noun ?? "order"
  }

  /// The noun of the lines of posted documents of a noun: `line 10000 of invoice X`.
  static func lineNoun(of noun: String, serviceItems: Bool) -> String? {
    switch (noun, serviceItems) {
    case ("shipment", false): "shipment line"
    case ("shipment", true): "shipment item line"
    case ("invoice", false): "invoice line"
    case ("credit memo", false): "credit memo line"
    default: nil
    }
  }

  /// The kind of document a noun names, open or posted; `nil` for what is no document.
  static func kind(of noun: String) -> LoggedDocumentType? {
    switch noun {
    case "shipment": .shipment
    case "invoice": .postedInvoice
    case "credit memo": .postedCreditMemo
    default: type(of: noun).map(LoggedDocumentType.init)
    }
  }

  /// The noun of a kind of document.
  static func noun(ofKind kind: LoggedDocumentType) -> String {
    switch kind {
    case .quote: "quote"
    case .order: "order"
    case .invoice: "draft invoice"
    case .creditMemo: "draft credit memo"
    case .shipment: "shipment"
    case .postedInvoice: "invoice"
    case .postedCreditMemo: "credit memo"
    }
  }

  /// The nouns of the lines of open documents.
  static let lines = ["line", "service item line"]
}
