internal import Accounting
internal import ServicePosting

/// The command that would clear what the platform refuses about a record.
enum RecordRemedy {
  /// A command or a question; `nil` where the words of the domain say it better.
  ///
  /// - Parameter user: who was refused, if it is known.
  static func command(
    for error: PostingError, in company: Company, user: LongCode? = nil
  ) -> String? {
    switch error {
    case .record(let fault), .bookkeeping(.record(let fault)):
      return command(for: fault, in: company, user)
    case .dimensions(let fault, let document, let lineNo):
      return DimensionRemedy.command(for: fault, of: document, lineNo: lineNo)
    case .bookkeeping(.postingDateNotAllowed):
      return PostingDateRemedy.postingDates(of: user, in: company)
    case .vatDateNotAllowed: return PostingDateRemedy.vatDates(of: user, in: company)
    default: return nil
    }
  }

  private static func command(
    for fault: RecordFault, in company: Company, _ user: LongCode?
  ) -> String? {
    switch fault {
    case .field("Posting Date", _, _):
      return PostingDateRemedy.postingDates(of: user, in: company)
    case .field("Amount", "must be negative", let record) where isPayment(record):
      return "what a customer pays is written with a minus, such as  amount -10"
    case .mustHaveValue(let field, let record) where isPayment(record):
      return "add  \(FieldWords.normalized(field)) VALUE"
    case .mustHaveValue("Service Item Line No.", let record):
      return ServiceItemRemedy.text(for: record, in: company)
    case .mustHaveValue(let field, let record), .accountMissing(let field, let record):
      if table(record.table)?.group == .posted { return nil }
      return phrase(record).map { "set \(FieldWords.normalized(field)) VALUE on \($0)" }
    case .mustBeEqual("Qty. Shipped Not Invoiced", _, let record, _),
      .mustBeEqual("Quantity Invoiced", _, let record, _):
      return ShipmentLineRemedy.text(for: record, in: company)
    case .hasEntries(let record), .setupHasEntries(let record): return block(record)
    case .inUse(_, let user): return phrase(user).map { "show \($0)  names it" }
    case .alreadyExists(let record): return phrase(record).map { "show \($0)" }
    case .notFound(let record): return missing(record, in: company)
    case .notInRelatedTable(_, _, let value, let related):
      return table(related).flatMap { choice(value, of: $0, in: company) }
    default: return nil
    }
  }

  private static func isPayment(_ record: RecordReference) -> Bool {
    record.table == CustomerPayment.table.caption
  }

  /// What cannot be deleted may be put out of use, where its table knows that.
  private static func block(_ record: RecordReference) -> String? {
    guard let table = table(record.table), let place = table.field(named: "blocked"),
      table.fields[place].isEditable, let phrase = phrase(record)
    else { return nil }
    if case .option(let captions) = table.fields[place].kind {
      return captions.last.map { "set blocked \($0) on \(phrase)  puts it out of use" }
    }
    return "set blocked yes on \(phrase)  puts it out of use"
  }

  /// Combinations of groups are made, other records are probably misspelt.
  private static func missing(_ record: RecordReference, in company: Company) -> String? {
    guard let table = table(record.table) else { return nil }
    if table.group == .setup, table.keyCount > 1 {
      return phrase(record).map { "create \($0) FIELD VALUE" }
    }
    return choice(record.key.last?.value ?? "", of: table, in: company)
  }

  /// The record whose key is nearest, or how to list them.
  static func choice(
    _ value: String, of table: TableDescription, in company: Company
  ) -> String? {
    guard !table.name.plural.isEmpty else { return nil }
    if table.name.noun == "order", let no = Code(fieldValue: .code(value)),
      company.hasPosted(order: no)
    {
      return "why not open order \(no)  tells where it went"
    }
    let list = "show \(table.name.plural)  lists them"
    guard table.keyCount == 1, table.group != .ledger else { return list }
    let rows = Array(company.rows(of: table).prefix(5_000))
    let nearest = Nearest.word(to: value, among: rows.map { $0[0].description })
    return (nearest ?? named(value, rows, table, company)).map { "did you mean  \($0)" } ?? list
  }

  /// The only record whose name has the word: customers are known by theirs.
  private static func named(
    _ value: String, _ rows: [TableRow], _ table: TableDescription, _ company: Company
  ) -> String? {
    let wanted = value.lowercased()
    guard wanted.utf8.count >= 3 else { return nil }
    let found = rows.lazy.map { ($0, RowLabel.text($0, of: table, in: company)) }
      .filter { $0.1.lowercased().contains(wanted) }.prefix(2)
    guard found.count == 1, let (row, label) = found.first else { return nil }
    return "\(row[0].description), \(label)"
  }

  private static func table(_ caption: String) -> TableDescription? {
    RecordCatalogue.tables.first { $0.name.caption == caption }
  }

  /// The record as it is typed: `general posting setup DOMESTIC FREIGHT`.
  private static func phrase(_ record: RecordReference) -> String? {
    guard let table = table(record.table) else { return header(record) }
    return table.phrase(record.key.map { .text($0.value) })
  }

  /// Headers of open documents bear one caption whatever the kind.
  private static func header(_ record: RecordReference) -> String? {
    guard record.table == "Service Header", record.key.count == 2,
      let type = record.key.first.flatMap({ DocumentType(caption: $0.value) }),
      let no = record.key.last?.value
    else { return nil }
    return "\(DocumentNouns.noun(of: type)) \(FieldValue.text(no).typed)"
  }
}

extension Company {
  /// Whether something was posted of an order, so that it may be gone because it was done.
  fileprivate func hasPosted(order no: Code) -> Bool {
    shipments.hasDocuments(ofOrder: no) || invoices.hasDocuments(ofOrder: no)
  }
}
