internal import Accounting
internal import ServicePosting

/// What people say who know Business Central, with what does the same here.
enum ForeignPhrases {
  /// The command for a line that cannot be read; `nil` if nothing of the kind is known.
  ///
  /// - Parameter command: the words of the command that the line starts with all the same.
  static func remedy(for words: [String], beyond command: String = "") -> String? {
    if let remedy = action(words, beyond: command) { return remedy }
    guard words.first == "show", words.count > 1 else { return nil }
    if let record = bareNumber(words) { return "say what it is:  \(record)" }
    let end = words.firstIndex { clauses.contains($0) } ?? words.count
    let named = Array(words[1..<end])
    let found =
      shown(named) ?? (end == words.count ? field(words[1...].joined(separator: " ")) : nil)
    return found.map { "did you mean  \($0)" }
  }

  /// The longest phrase that the line starts with.
  private static func action(_ words: [String], beyond command: String) -> String? {
    let line = words.joined(separator: " ") + " "
    return actions.filter { line.hasPrefix($0.phrase + " ") && !command.hasPrefix($0.phrase) }
      .max { $0.phrase.utf8.count < $1.phrase.utf8.count }?.remedy
  }

  /// A table by its name in Business Central, such as `posted service shipments`.
  private static func shown(_ words: [String]) -> String? {
    let typed = words.joined(separator: " ")
    let tables = RecordCatalogue.tables
    if tables.contains(where: { fits(typed, $0.name) }) { return nil }
    for dropped in [fillers, fillers.union(["service"])] {
      let kept = translated(words).filter { !dropped.contains($0) }
      let name = kept.joined(separator: " ")
      if ["entry", "entries"].contains(name) { return "show ledger" }
      if let table = tables.first(where: { fits(name, $0.name) }) {
        if name == "order" { return "show order" }
        return name == table.name.noun || table.name.plural.isEmpty
          ? "show \(name) \(key(of: table))" : "show \(name)"
      }
    }
    return nil
  }

  private static func fits(_ name: String, _ table: TableName) -> Bool {
    name == table.noun || name == table.plural
  }

  private static func key(of table: TableDescription) -> String {
    table.fields.prefix(table.keyCount).map { $0.words.uppercased() }.joined(separator: " ")
  }

  /// A field that is named alone, with the record that is probably meant.
  private static func field(_ name: String) -> String? {
    owner(of: name).map { "show \(name) of \($0.record)" }
  }

  private static func owner(of field: String) -> (noun: String, record: String)? {
    owners.first { NounIndex.shared.table(noun: $0.noun)?.field(named: field) != nil }
  }

  private static let owners: [(noun: String, record: String)] = [
    ("order", "order $order"), ("line", "line 10000"), ("item", "item NO"),
    ("customer", "customer NO"),
  ]

  /// A record without its noun: `show lines of SVO000001`, `show inventory of HDD-20`.
  private static func bareNumber(_ words: [String]) -> String? {
    guard words.count > 3, let last = words.last, ["of", "on"].contains(words[words.count - 2]),
      last.contains(where: \.isNumber)
    else { return nil }
    let asked = words[1..<(words.count - 2)].joined(separator: " ")
    let isOfDocument = ["lines", "line", "statistics", "rounding"].contains(words[1])
    guard let noun = isOfDocument ? "order" : owner(of: asked)?.noun else { return nil }
    return (words.dropLast() + [noun, last.uppercased()]).joined(separator: " ")
  }

  /// The words of other names: `general ledger entries`, `cust. ledger entry`.
  private static func translated(_ words: [String]) -> [String] {
    words.enumerated().map { place, word in
      let bare = word.filter { $0 != "." && $0 != "/" }
      if bare == "general", words.dropFirst(place + 1).first == "ledger" { return "gl" }
      return names[bare] ?? bare
    }
  }

  private static let names = [
    "cust": "customer", "res": "resource", "itm": "item", "inv": "invoice",
    "cr": "credit", "crmemo": "credit memo", "crmemos": "credit memos", "debtor": "customer",
    "debtors": "customers", "article": "item", "articles": "items", "warehouse": "location",
  ]

  private static let fillers: Set<String> = [
    "posted", "ledger", "the", "all", "open", "unposted", "my", "list", "me", "header", "headers",
  ]

  private static let clauses: Set<String> = ["where", "with", "sorted", "of", "on"]

  private static let posting = "post ship and invoice"
  private static let correcting =
    "create credit memo for customer NO, then  copy from invoice NO  and  apply to invoice NO"

  private static let actions: [(phrase: String, remedy: String)] = [
    ("post invoice and ship", posting), ("post order", posting), ("post service order", posting),
    ("post all", posting), ("post everything", posting), ("post and print", posting),
    ("post shipment", "post ship"), ("post shipping", "post ship"),
    ("post consumption", "post ship and consume"),
    ("post consume and ship", "post ship and consume"),
    ("post credit memo", "post  posts the open credit memo"),
    ("post document", "post  posts the open document"),
    ("post inventory", "post inventory cost"),
    ("why not post", "why not ship and invoice"),
    ("preview post", "preview ship and invoice"), ("preview posting", "preview ship and invoice"),
    ("undo", "undo shipment NO  or  undo consumption NO; rewind  takes the last command back"),
    ("undo invoice", correcting), ("correct", correcting), ("cancel", correcting),
    ("reverse", correcting), ("credit", correcting),
    ("navigate", "find entries NO"), ("find", "find entries NO"),
    ("create service order", "create order for customer NO"),
    ("create sales order", "create order for customer NO"),
    ("new order", "create order for customer NO"),
    ("new service order", "create order for customer NO"),
    ("create service invoice", "create invoice for customer NO"),
    ("new invoice", "create invoice for customer NO"),
    ("create service credit memo", "create credit memo for customer NO"),
    ("new credit memo", "create credit memo for customer NO"),
    ("create service quote", "create quote for customer NO"),
    ("create service item line", "add service item NO"),
    ("create service line", "add item NO qty 1"), ("add line", "add item NO qty 1"),
    ("add service line", "add item NO qty 1"), ("new line", "add item NO qty 1"),
    ("show stock", "show inventory of item NO"),
    ("test report", "check order"), ("show test report", "check order"),
    ("dimensions", "set dimension CODE VALUE on order"),
    ("item tracking", "assign lot no NO to line LINE"),
    ("apply entries", "apply to invoice NO"), ("apply invoice", "apply to invoice NO"),
    ("get shipments", "get shipment lines"), ("get lines", "get shipment lines"),
    ("insert travel fee", "add travel fee"), ("insert starting fee", "add starting fee"),
    ("calculate discount", "calculate invoice discount"),
    ("calc invoice discount", "calculate invoice discount"),
    ("calc inv discount", "calculate invoice discount"),
    ("copy document", "copy from invoice NO"),
    ("delete invoiced service orders", "delete invoiced orders"),
    ("combine service shipments", "combine shipments posting date DATE"),
    ("show log", "show document log entries"),
    ("show prices", "show price list lines"),
    ("create shipment", "post ship"), ("print", "show invoice NO"), ("email", "show invoice NO"),
    ("set shortcut dimension", "set dimension CODE VALUE on order"),
    ("apply", "apply to invoice NO"),
    (
      "apply payment",
      "post payment for customer NO applies to doc type Invoice applies to doc no NO"
    ),
  ]
}
