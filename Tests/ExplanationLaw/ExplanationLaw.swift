import Accounting
public import ServicePosting

/// Every entry and every posted line is explained, its parts come to its figures to the cent, and
/// its figures are what its table shows.
public struct ExplanationLaw {
  /// What breaks it.
  public private(set) var faults: [String] = []
  /// How many records were explained, by the noun of their table.
  public private(set) var counts: [String: Int] = [:]
  /// The numbers of all rules that were named.
  public private(set) var rules: Set<String> = []
  private var seen: Set<ExplainedRecord> = []

  /// Nothing was looked at yet.
  public init() {}

  /// Explains what is new since the last time; lines of open documents only if they are asked for.
  public mutating func check(_ company: Company, withOpenLines: Bool = false) {
    for table in RecordCatalogue.tables where ExplainedRecord.nouns.contains(table.name.noun) {
      let isOpen = table.group == .document
      if isOpen != withOpenLines { continue }
      for row in company.rows(of: table) {
        let key = (0..<table.keyCount).map { row[$0] }
        guard let record = ExplainedRecord(table.name, key: key) else {
          faults.append("\(table.name.noun) \(key) cannot be named")
          continue
        }
        guard isOpen || seen.insert(record).inserted else { continue }
        check(record, row, table, in: company)
      }
    }
  }

  /// Forgets what was explained: another company has records of the same numbers.
  public mutating func startAnew() { seen = [] }

  private mutating func check(
    _ record: ExplainedRecord, _ row: TableRow, _ table: TableDescription, in company: Company
  ) {
    counts[table.name.noun, default: 0] += 1
    let explanation: Explanation
    do throws(PostingError) {
      explanation = try company.explanation(of: record)
    } catch {
      // What cannot be calculated at all cannot be explained either.
      if case .line(let id, _) = record,
        (try? company.roundings(of: ReportedDocument(id))) == nil
      {
        return
      }
      faults.append("\(record): \(error.code)")
      return
    }
    if !explanation.isProven {
      let steps = explanation.steps.map { "\($0.subject) \($0.amount ?? .zero) \($0.text)" }
      faults.append("\(record): not proven: " + steps.joined(separator: " | "))
    }
    if explanation.steps.isEmpty { faults.append("\(record): no steps") }
    let isOfLedger =
      if case .glEntry = record { true } else if case .vatEntry = record { true } else { false }
    var figures = 0
    var rest: (subject: String, amount: Amount)?
    func settle() {
      if let rest, !rest.amount.isZero {
        faults.append("\(record): \(rest.subject) lacks \(rest.amount)")
      }
    }
    for (place, step) in explanation.steps.enumerated() {
      if !step.rule.isEmpty { rules.insert(step.rule) }
      guard let amount = step.amount else { continue }
      if isOfLedger, let formula = Formula(step.text), !formula.comes(to: amount) {
        faults.append("\(record): \(step.text) does not come to \(amount)")
      }
      if step.role == .part {
        rest?.amount -= amount
        continue
      }
      settle()
      figures += 1
      let isDivided = explanation.steps.dropFirst(place + 1).first?.role == .part
      rest = isDivided ? (step.subject, amount) : nil
      if !isDivided, step.text.isEmpty { faults.append("\(record): \(step.subject) of nothing") }
      guard let field = table.field(named: step.subject) else { continue }
      if row[field] != amount.fieldValue {
        faults.append("\(record): \(step.subject) is \(row[field]), not \(amount)")
      }
    }
    settle()
    if table.group == .ledger, figures == 0 { faults.append("\(record): no figure") }
  }
}
