internal import Accounting
internal import ServicePosting

/// The nouns of documents, and the tables of their lines.
enum DocumentNouns {
  /// The nouns of open documents.
  static let open: [(noun: String, type: DocumentType)] = [
    ("order", .order), ("quote", .quote), ("draft invoice", .invoice),
    ("draft credit memo", .creditMemo),
  ]

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

  /// The nouns of the lines of open documents.
  static let lines = ["line", "service item line"]
}
