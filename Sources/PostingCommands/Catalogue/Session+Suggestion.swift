internal import ServicePosting

extension Session {
  /// The command that most people give next, for one who does not know what to type.
  public var suggestion: String? {
    if let quirk = namedQuirk { return "explain \(quirk)" }
    guard let document else { return suggestionWithoutDocument }
    let isEmpty = company.documents[document]?.lines.isEmpty ?? true
    switch lastCommand {
    case "show ledger": return "show lines"
    case "post": return "show ledger"
    case "open", "create order": return isEmpty ? "add item NO qty 1" : "show lines"
    default:
      if isEmpty { return "add item NO qty 1" }
      return document.type == .order ? "post ship and invoice" : "post"
    }
  }

  /// The rule that a note of the command before named because nobody would expect it.
  private var namedQuirk: String? {
    guard let lastCommand, ["post", "undo", "set"].contains(lastCommand.prefix { $0 != " " })
    else { return nil }
    let quirk = lastRemarks.first { $0.code == "N-QUIRK" }
    return quirk.flatMap { RuleCatalogue.numbers(in: $0.text).first }
  }

  private var suggestionWithoutDocument: String? {
    let first = company.documents.keys.lazy.filter { $0.type == .order }.min()
    switch lastCommand {
    case nil: return first == nil ? "help" : "show orders"
    case "post": return "show ledger"
    case "show ledger": return "show invoices"
    default: return first.map { "open order \($0.no)" } ?? "create order for customer NO"
    }
  }
}
