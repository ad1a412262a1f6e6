import Accounting

/// Number series and their lines.
///
/// A series shows and takes the numbers of its line in force, and makes its first line when one of
/// them is set.
enum NumberSeriesTables {
  static let lines: TableDescription = .records(
    \.books.numberSeriesLines, .setup,
    validate: { (line, _, _) throws(PostingError) in
      if !line.warningNo.isBlank, line.endingNo.isBlank {
        throw .record(.mustHaveValue(field: "Ending No.", line.reference))
      }
    })

  /// The line's fields that stand on the series, too.
  private static let lineFields = NumberSeriesLine.fields.enumerated().filter {
    $0.element.caption != "Series Code" && $0.element.caption != "Line No."
  }

  static let series: TableDescription = {
    let own = TableDescription.records(
      \.books.numberSeries, .setup,
      computed: lineFields.map { _, field in
        ComputedField(
          caption: field.caption, kind: field.kind, isEditable: field.write != nil
        ) { series, company in
          field.read(company.books.line(of: series.code))
        }
      })
    guard let editing = own.editing else { return own }
    return TableDescription(
      name: own.name, group: own.group, keyCount: own.keyCount, fields: own.fields, rows: own.rows,
      row: own.row,
      editing: TableEditing(
        insert: { (company, key, assignments) throws(PostingError) in
          let (header, line) = split(assignments)
          try editing.insert(&company, key, header)
          try setLine(line, ofSeries: key, in: &company)
        },
        modify: { (company, key, assignments) throws(PostingError) in
          let (header, line) = split(assignments)
          try editing.modify(&company, key, header)
          try setLine(line, ofSeries: key, in: &company)
        }, delete: deleteWithLines(editing), store: editing.store))
  }()

  /// The lines of a series go with it.
  private static func deleteWithLines(
    _ editing: TableEditing
  ) -> @Sendable (inout Company, [FieldValue]) throws(PostingError) -> Void {
    { (company, key) throws(PostingError) in
      let before = company.books.numberSeriesLines
      let lines = before.filter { [$0.seriesCode.fieldValue] == key }
      for line in lines { company.books.numberSeriesLines.remove(line.key) }
      do throws(PostingError) {
        try editing.delete(&company, key)
      } catch {
        company.books.numberSeriesLines = before
        throw error
      }
    }
  }

  /// What is set on the series itself, and what on its line, by the places of the line's fields.
  private static func split(
    _ assignments: [Assignment]
  ) -> (header: [Assignment], line: [Assignment]) {
    let count = NumberSeries.fields.count
    var (header, line): ([Assignment], [Assignment]) = ([], [])
    for assignment in assignments {
      let place = assignment.field - count
      if lineFields.indices.contains(place) {
        line.append(Assignment(field: lineFields[place].offset, value: assignment.value))
      } else {
        header.append(assignment)
      }
    }
    return (header, line)
  }

  private static func setLine(
    _ assignments: [Assignment], ofSeries key: [FieldValue], in company: inout Company
  ) throws(PostingError) {
    guard !assignments.isEmpty, let series = Code(fieldValues: key), let editing = lines.editing
    else { return }
    let line = company.books.line(of: series)
    if company.books.numberSeriesLines[line.key] == nil {
      company.books.numberSeriesLines.store(line)
    }
    try editing.modify(&company, line.key.fieldValues, assignments)
  }
}

extension Books {
  /// The line whose numbers a series shows: the one in force, else its first, else an empty one.
  fileprivate func line(of series: Code) -> NumberSeriesLine {
    lineInForce(of: series, on: .last)
      ?? numberSeriesLines.filter { $0.seriesCode == series }.first
      ?? NumberSeriesLine(key: Pair(series, 10_000))
  }
}
