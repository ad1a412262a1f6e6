internal import Accounting
internal import ServicePosting

/// The command `adjust cost item HDD-20`.
struct AdjustCost: Action {
  let no: ValuePhrase?
  let range: SourceRange

  static func read(_ reader: inout Reader) throws(Diagnostic) -> any Action {
    let range = reader.range(from: 0)
    guard !reader.isAtEnd else { return AdjustCost(no: nil, range: range) }
    try reader.need("item")
    let no = try reader.value(.code(length: 20), "The number of the item", relation: "item")
    return AdjustCost(no: no, range: range)
  }

  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    var items: [Code]?
    if let no { items = [try session.code(no)] }
    let wanted = items
    let context = session.editContext()
    let before = session.company
    let result = try session.edit(at: no?.range ?? range) {
      (company: inout Company) throws(PostingError) in
      try company.adjustCost(of: wanted, context)
    }
    session.lastPosting = PostedChange(before: before, newRows: result.newRows)
    let notes = result.unitCosts.map { change in
      Answer.Note(
        code: "N-UNIT-COST",
        "item \(change.item): Unit Cost changed from \(change.from) to \(change.to)")
    }
    guard !result.items.isEmpty else { return Answer("There is no cost to adjust.", notes: notes) }
    let values = counted("value entry", "value entries", in: result)
    let ledger = counted("gl entry", "G/L entries", in: result)
    let names = result.items.map { "\($0)" }.joined(separator: ", ")
    return Answer("Adjusted cost of item \(names): \(values), \(ledger).", notes: notes)
  }

  private func counted(_ noun: String, _ plural: String, in result: CostAdjustmentResult) -> String
  {
    let count = result.newRows.first { $0.noun == noun }?.count ?? 0
    let singular = noun == "gl entry" ? "G/L entry" : noun
    return count == 1 ? "1 \(singular)" : "\(count) \(plural)"
  }
}
