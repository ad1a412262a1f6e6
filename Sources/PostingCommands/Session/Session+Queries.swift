internal import Accounting
internal import ServicePosting

extension Session {
  /// The rows a selection stands for, in their order.
  func rows(_ selection: Selection) throws(Diagnostic) -> [TableRow] {
    let company = try company(of: selection)
    let tests = try tests(selection.conditions, on: selection.table, in: company)
    var rows = try allRows(selection, in: company).filter { row in
      tests.allSatisfy { $0.fits(row) }
    }
    // Stable sorts from the last field to the first leave the first as the one that counts.
    for sort in selection.order.reversed() {
      let kind = selection.table.fields[sort.field].kind
      rows = Self.sorted(rows, by: sort, kind)
    }
    return rows
  }

  private static func sorted(
    _ rows: [TableRow], by sort: Selection.SortField, _ kind: FieldKind
  ) -> [TableRow] {
    let keyed = rows.enumerated().map { (place: $0.offset, value: $0.element[sort.field]) }
    let order = keyed.sorted { left, right in
      let (first, second) = sort.isDescending ? (right, left) : (left, right)
      if FieldOrder.isBefore(first.value, second.value, kind) { return true }
      if FieldOrder.isBefore(second.value, first.value, kind) { return false }
      return left.place < right.place
    }
    return order.map { rows[$0.place] }
  }

  private func company(of selection: Selection) throws(Diagnostic) -> Company {
    guard selection.ofPreview else { return company }
    if let preview { return preview }
    throw .refused(
      "E-NO-PREVIEW", "Nothing was previewed yet.", at: selection.range,
      remedy: "preview ship and invoice")
  }

  private func allRows(
    _ selection: Selection, in company: Company
  ) throws(Diagnostic) -> [TableRow] {
    if selection.table.group == .report {
      return try reportedRows(selection, in: company)
    }
    switch selection.scope {
    case .all, .reported: return company.rows(of: selection.table)
    case .openDocument:
      return company.rows(of: selection.table, in: try openDocument(at: selection.range))
    case .document(let phrase):
      return company.rows(of: selection.table, in: try documentID(phrase))
    case .posted(let phrase):
      let no = try value(phrase.no)
      guard company.row(of: phrase.table, key: [no]) != nil else {
        throw Self.notFound(phrase.table, [no], at: phrase.no.range)
      }
      return company.rows(of: selection.table).filter { $0[0] == no }
    }
  }

  private func reportedRows(
    _ selection: Selection, in company: Company
  ) throws(Diagnostic) -> [TableRow] {
    let document = try reportedDocument(of: selection)
    do throws(PostingError) {
      return try company.rows(of: selection.table, about: document)
    } catch {
      throw Diagnostic(error, in: company, at: selection.range)
    }
  }

  /// The document that a report is about: the open one, or the one that is named.
  func reportedDocument(of selection: Selection) throws(Diagnostic) -> ReportedDocument {
    guard case .reported(let phrase) = selection.scope else {
      return ReportedDocument(try openDocument(at: selection.range))
    }
    return try reportedDocument(phrase)
  }

  /// The document that a phrase names; it must exist.
  func reportedDocument(_ phrase: DocumentPhrase) throws(Diagnostic) -> ReportedDocument {
    let no = try value(phrase.no)
    guard let kind = DocumentNouns.kind(of: phrase.table.name.noun),
      let code = Code(fieldValue: no), company.row(of: phrase.table, key: [no]) != nil
    else { throw Self.notFound(phrase.table, [no], at: phrase.no.range, in: company) }
    return ReportedDocument(kind, code)
  }

  /// The one value a query asks for.
  func value(of query: Query, at range: SourceRange) throws(Diagnostic) -> FieldValue {
    switch query {
    case .field(let field, let record): return try existingRow(of: record)[field]
    case .dimension(let phrase, let record):
      let row = try existingRow(of: record)
      guard let field = record.table.dimensionSetField, case .integer(let set) = row[field]
      else { return .code("") }
      return company.books.dimensionSets.value(of: try code(phrase), in: set).fieldValue
    case .count(let selection): return .integer(try rows(selection).count)
    case .sum(let field, let selection): return try sum(field, selection)
    case .fieldOfOnly(let field, let selection):
      let rows = try rows(selection)
      guard rows.count == 1, let row = rows.first else {
        let table = selection.table.name.plural
        let message =
          rows.isEmpty
          ? "None of the \(table) fits." : "\(rows.count) of the \(table) fit."
        var fault = Diagnostic.refused(
          "E-NOT-ONE-ROW", message, at: selection.range,
          remedy: "narrow it with where, or ask for the sum of the field")
        fault.rows = self.rows(behind: query)
        throw fault
      }
      return row[field]
    case .rows, .record:
      throw .refused(
        "E-NO-VALUE", "Rows are no single value.", at: range,
        remedy: "FIELD of RECORD, count of TABLE or sum of FIELD of TABLE")
    }
  }

  private func sum(_ field: Int, _ selection: Selection) throws(Diagnostic) -> FieldValue {
    var total: Int128 = 0
    for row in try rows(selection) {
      guard case .decimal(let number) = row[field] else { continue }
      let (sum, overflows) = total.addingReportingOverflow(number.raw)
      guard !overflows else {
        throw .refused("E-TOO-LARGE", "The sum is too large.", at: selection.range)
      }
      total = sum
    }
    return .decimal(ExactNumber(raw: total))
  }

  /// The rows that were counted, added up or searched, with the fields the question names; `nil`
  /// for other questions.
  func rows(behind query: Query) -> AnswerTable? {
    let asked: Int?
    let selection: Selection
    switch query {
    case .count(let counted): (asked, selection) = (nil, counted)
    case .sum(let field, let rows), .fieldOfOnly(let field, let rows):
      (asked, selection) = (field, rows)
    default: return nil
    }
    guard let rows = try? self.rows(selection) else { return nil }
    var columns = DefaultColumns.places(of: selection.table)
    let named = selection.conditions.map(\.field) + [asked].compactMap(\.self)
    for field in named where !columns.contains(field) { columns.append(field) }
    return AnswerTable(rows, of: selection.table, columns: columns)
  }
}
