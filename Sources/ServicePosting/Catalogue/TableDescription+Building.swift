import Accounting

/// A field that is worked out of the company whenever somebody asks.
struct ComputedField<Root>: Sendable {
  let caption: String
  let kind: FieldKind
  let summary: String
  /// Whether the table's own editing writes it where it comes from.
  let isEditable: Bool
  let read: @Sendable (Root, Company) -> FieldValue

  init(
    caption: String, kind: FieldKind, isEditable: Bool,
    read: @escaping @Sendable (Root, Company) -> FieldValue
  ) {
    self.caption = caption
    self.kind = kind
    summary = ""
    self.isEditable = isEditable
    self.read = read
  }

  /// A field that the table's own editing writes.
  init<Value: FieldStorable>(
    editable caption: String, _ read: @escaping @Sendable (Root, Company) -> Value
  ) {
    self.init(
      caption: caption, kind: Value.kind, isEditable: true, read: { read($0, $1).fieldValue })
  }

  init<Value: FieldStorable>(
    _ caption: String, _ summary: String = "",
    _ read: @escaping @Sendable (Root, Company) -> Value
  ) {
    self.caption = caption
    kind = Value.kind
    self.summary = summary
    isEditable = false
    self.read = { read($0, $1).fieldValue }
  }

  init<Value: OptionValue>(
    option caption: String, _ read: @escaping @Sendable (Root, Company) -> Value
  ) {
    self.caption = caption
    kind = .option(Value.captions)
    summary = ""
    isEditable = false
    self.read = { .option(read($0, $1).caption) }
  }
}

/// The columns of a table: stored fields first, then computed ones.
struct Columns<Root: Sendable>: Sendable {
  let fields: [Field<Root>]
  let computed: [ComputedField<Root>]
  let editable: Set<String>?

  init(
    _ fields: [Field<Root>], computed: [ComputedField<Root>] = [], editable: Set<String>? = nil
  ) {
    self.fields = fields
    self.computed = computed
    self.editable = editable
  }

  var descriptions: [FieldDescription] {
    fields.map {
      FieldDescription(
        caption: $0.caption, words: FieldWords.normalized($0.caption), kind: $0.kind,
        relation: $0.relation, summary: $0.summary,
        isEditable: editable?.contains($0.caption) ?? ($0.write != nil))
    }
      + computed.map {
        FieldDescription(
          caption: $0.caption, words: FieldWords.normalized($0.caption), kind: $0.kind,
          relation: nil, summary: $0.summary,
          isEditable: $0.isEditable || editable?.contains($0.caption) == true)
      }
  }

  func row(_ record: Root, in company: HeldCompany) -> TableRow {
    TableRow { place in value(at: place, of: record, in: company) }
  }

  func value(at place: Int, of record: Root, in company: HeldCompany) -> FieldValue {
    if fields.indices.contains(place) { return fields[place].read(record) }
    let place = place - fields.count
    guard computed.indices.contains(place) else { return .text("") }
    return computed[place].read(record, company.company)
  }
}

/// A company that many rows look into: each holds one word instead of a copy of all tables.
final class HeldCompany: Sendable {
  let company: Company

  init(_ company: Company) { self.company = company }
}

extension TableDescription {
  /// A table of setup or master data.
  static func records<Element: Record>(
    _ path: any WritableKeyPath<Company, Table<Element>> & Sendable, _ group: TableGroup,
    computed: [ComputedField<Element>] = [],
    prepare: @escaping @Sendable (inout Element, Company) -> Void = { _, _ in },
    validate: @escaping @Sendable (inout Element, Element?, Company) throws(PostingError) -> Void =
      { (_, _, _) throws(PostingError) in },
    didInsert: @escaping RecordRules<Element>.Effect = { _, _ in },
    didModify: @escaping @Sendable (Element, Element, inout Company) -> Void = { _, _, _ in },
    mayDelete: @escaping @Sendable (Element, Company) throws(PostingError) -> Void =
      { (_, _) throws(PostingError) in },
    didDelete: @escaping RecordRules<Element>.Effect = { _, _ in }
  ) -> TableDescription {
    let columns = Columns(Element.fields, computed: computed)
    let name = Element.table
    let fields = columns.descriptions
    let keyCount = Element.fields.prefix { $0.write == nil }.count
    let editor = RecordEditor<Element>(
      path: path, name: name, fields: fields,
      rules: RecordRules(
        prepare: prepare, validate: validate, didInsert: didInsert, didModify: didModify,
        mayDelete: mayDelete, didDelete: didDelete))
    return TableDescription(
      name: name, group: group, keyCount: keyCount, keyTail: Element.keyTail, fields: fields,
      rows: { company, _ in
        let held = HeldCompany(company)
        return company[keyPath: path].sorted.map { columns.row($0, in: held) }
      },
      row: { company, key in
        let found = company[keyPath: path].records(keyed: key)
        guard found.count == 1, let record = found.first else { return nil }
        return columns.row(record, in: HeldCompany(company))
      },
      editing: editor.editing)
  }

  /// A single record of setup.
  static func single<Element: Record>(
    _ path: any WritableKeyPath<Company, Element> & Sendable,
    validate: @escaping @Sendable (inout Element, Element, Company) throws(PostingError) -> Void =
      { (_, _, _) throws(PostingError) in }
  ) -> TableDescription where Element.Key == SingleKey {
    let columns = Columns(Element.fields)
    let fields = columns.descriptions
    let editing = TableEditing(
      insert: { (_, _, _) throws(PostingError) in
        throw .record(.alreadyExists(RecordReference(Element.table.caption, [])))
      },
      modify: { (company, _, assignments) throws(PostingError) in
        var record = company[keyPath: path]
        try RecordWriting.write(assignments, to: &record, fields, in: company)
        try validate(&record, company[keyPath: path], company)
        company[keyPath: path] = record
      },
      delete: { (_, _) throws(PostingError) in
        throw .record(.onlyRecord(RecordReference(Element.table.caption, [])))
      },
      store: { (company, _, assignments, _) throws(PostingError) in
        try RecordWriting.write(assignments, to: &company[keyPath: path], fields)
      })
    return TableDescription(
      name: Element.table, group: .setup, keyCount: 0, fields: fields,
      rows: { company, _ in [columns.row(company[keyPath: path], in: HeldCompany(company))] },
      row: { company, key in
        key.isEmpty ? columns.row(company[keyPath: path], in: HeldCompany(company)) : nil
      },
      editing: editing)
  }

  /// A ledger or register.
  static func ledger<Entry: LedgerEntry>(
    _ path: any KeyPath<Company, Ledger<Entry>> & Sendable,
    computed: [ComputedField<Entry>] = [], editing: TableEditing? = nil
  ) -> TableDescription {
    let columns = Columns(Entry.fields, computed: computed)
    return TableDescription(
      name: Entry.table, group: .ledger, keyCount: 1, fields: columns.descriptions,
      rows: { company, _ in
        let held = HeldCompany(company)
        return company[keyPath: path].map { columns.row($0, in: held) }
      },
      row: { company, key in
        guard key.count == 1, case .integer(let number) = key[0],
          let entry = company[keyPath: path].entry(number)
        else { return nil }
        return columns.row(entry, in: HeldCompany(company))
      },
      editing: editing)
  }

  /// A table whose records are collected from the company, such as the lines of documents.
  static func collected<Root: Sendable>(
    _ name: TableName, _ group: TableGroup, keyCount: Int, _ columns: Columns<Root>,
    _ records: @escaping @Sendable (Company, DocumentID?) -> [Root]
  ) -> TableDescription {
    TableDescription(
      name: name, group: group, keyCount: keyCount, fields: columns.descriptions,
      rows: { company, document in
        let held = HeldCompany(company)
        return records(company, document).map { columns.row($0, in: held) }
      },
      row: { company, key in
        guard key.count == keyCount else { return nil }
        let held = HeldCompany(company)
        let record = records(company, nil).first { record in
          key.indices.allSatisfy { columns.value(at: $0, of: record, in: held) == key[$0] }
        }
        return record.map { columns.row($0, in: held) }
      },
      editing: nil)
  }
}
