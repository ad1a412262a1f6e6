internal import Accounting
internal import ServicePosting

/// What is said where a field is shown that holds something else than its name promises.
///
/// A posting cannot say it: it would say so every time.
enum FieldRemark {
  /// What is to be said about some fields of rows.
  static func notes(
    on rows: [TableRow], of table: TableDescription, _ fields: [Int]
  ) -> [Answer.Note] {
    guard let field = place(in: table), fields.contains(field) else { return [] }
    return notes(on: rows.map { $0[field] }, in: field, of: table)
  }

  /// What is to be said about values of a field.
  static func notes(
    on values: [FieldValue], in field: Int, of table: TableDescription
  ) -> [Answer.Note] {
    guard place(in: table) == field, let order = values.first(where: { !$0.isEmpty }) else {
      return []
    }
    return [
      Answer.Note(
        code: "N-QUIRK",
        "Prod. Order No. of a cost entry holds the service order, here \(order) (X-18)")
    ]
  }

  /// Cost entries keep the service order where production orders belong.
  private static func place(in table: TableDescription) -> Int? {
    table.name.noun == "gl entry" ? table.field(named: "prod order no") : nil
  }
}
