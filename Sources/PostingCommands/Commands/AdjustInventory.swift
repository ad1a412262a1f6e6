internal import Accounting
internal import ServicePosting

/// The command `adjust inventory item HDD-20 qty 8 unit cost 90`.
struct AdjustInventory: Action {
  let no: ValuePhrase
  let fields: [FieldPhrase]

  static func read(_ reader: inout Reader) throws(Diagnostic) -> any Action {
    try reader.need("item")
    let no = try reader.value(.code(length: 20), "The number of the item", relation: "item")
    let fields = try reader.fieldPhrases(of: InventoryAdjustment.description)
    return AdjustInventory(no: no, fields: fields)
  }

  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    let item = try session.code(no)
    let table = InventoryAdjustment.description
    try fields.checkEditable(in: table)
    let assignments = try session.assignments(fields)
    let context = session.editContext()
    let before = session.company
    let rows = try session.edit(blaming: fields, of: table, at: no.range) {
      (company: inout Company) throws(PostingError) in
      try company.adjustInventory(of: item, assignments, context)
    }
    session.lastPosting = PostedChange(before: before, newRows: rows)
    let quantity = session.company.books.itemEntries.last?.quantity ?? .zero
    let entryCount = rows.first { $0.noun == "gl entry" }?.count ?? 0
    let counted = entryCount == 1 ? "1 G/L entry" : "\(entryCount) G/L entries"
    return Answer("Adjusted inventory of item \(item) by \(quantity): \(counted).")
  }
}
