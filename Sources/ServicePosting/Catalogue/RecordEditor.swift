import Accounting

/// What a table asks of its records beyond their fields, and what else happens with them.
struct RecordRules<Element: Record>: Sendable {
  typealias Effect = @Sendable (Element, inout Company) -> Void

  /// What a new record starts with, before fields are typed.
  let prepare: @Sendable (inout Element, Company) -> Void
  /// What the table asks of a record that was typed, and what it adds; the record as it was before
  /// is `nil` for a new one.
  let validate: @Sendable (inout Element, Element?, Company) throws(PostingError) -> Void
  let didInsert: Effect
  /// The record as it is, and as it was.
  let didModify: @Sendable (Element, Element, inout Company) -> Void
  let mayDelete: @Sendable (Element, Company) throws(PostingError) -> Void
  let didDelete: Effect
}

/// Creates, changes and deletes the records of one table of setup or master data.
struct RecordEditor<Element: Record>: Sendable {
  let path: any WritableKeyPath<Company, Table<Element>> & Sendable
  let name: TableName
  let fields: [FieldDescription]
  let rules: RecordRules<Element>

  var editing: TableEditing {
    TableEditing(
      insert: { (company, key, assignments) throws(PostingError) in
        try insert(key, assignments, into: &company)
      },
      modify: { (company, key, assignments) throws(PostingError) in
        let old = try find(key, in: company)
        var record = old
        try RecordWriting.write(assignments, to: &record, fields, in: company)
        try rules.validate(&record, old, company)
        if record.key != old.key {
          try requireNew(record, in: company)
          company[keyPath: path].remove(old.key)
        }
        company[keyPath: path].store(record)
        rules.didModify(record, old, &company)
      },
      delete: { (company, key) throws(PostingError) in
        let record = try find(key, in: company)
        try rules.mayDelete(record, company)
        guard !company.hasEntries(of: record) else {
          throw .record(.hasEntries(record.reference))
        }
        if let user = RecordCatalogue.user(of: name, record.key.fieldValues, in: company) {
          throw .record(.inUse(record.reference, by: user))
        }
        company[keyPath: path].remove(record.key)
        rules.didDelete(record, &company)
      },
      store: { (company, key, assignments, isNew) throws(PostingError) in
        var record = isNew ? try newRecord(key, in: company) : try find(key, in: company)
        try RecordWriting.write(assignments, to: &record, fields)
        if isNew { try requireNew(record, in: company) }
        company[keyPath: path].store(record)
        if isNew { rules.didInsert(record, &company) }
      })
  }

  private func insert(
    _ key: [FieldValue], _ assignments: [Assignment], into company: inout Company
  ) throws(PostingError) {
    let recordKey = try self.key(key)
    for (value, field) in zip(key, fields) {
      try company.requireRelated(value, field, Element.reference(recordKey))
    }
    for (value, field) in zip(key, Element.fields) {
      guard let limits = field.limits, !limits.allow(value) else { continue }
      throw .record(.outsideLimits(field: field.caption, limits))
    }
    var record = try newRecord(key, in: company)
    rules.prepare(&record, company)
    try RecordWriting.write(assignments, to: &record, fields, in: company)
    try rules.validate(&record, nil, company)
    try requireNew(record, in: company)
    company[keyPath: path].store(record)
    rules.didInsert(record, &company)
  }

  private func newRecord(
    _ key: [FieldValue], in company: Company
  ) throws(PostingError) -> Element {
    let recordKey = try self.key(key)
    // A blank first part may stand for "all"; a record of nothing but blanks may not.
    if key.allSatisfy(\.isEmpty), let field = fields.first {
      throw .record(.mustHaveValue(field: field.caption, RecordReference(name.caption, [])))
    }
    let record = Element(key: recordKey)
    // A key that goes on with fields is known when they are written.
    if Element.keyTail == 0 { try requireNew(record, in: company) }
    return record
  }

  private func requireNew(_ record: Element, in company: Company) throws(PostingError) {
    guard company[keyPath: path][record.key] == nil else {
      throw .record(.alreadyExists(record.reference))
    }
  }

  private func find(
    _ key: [FieldValue], in company: Company
  ) throws(PostingError) -> Element {
    let reference = Element.reference(try self.key(key))
    let found = company[keyPath: path].records(keyed: key)
    guard let record = found.first else { throw .record(.notFound(reference)) }
    guard found.count == 1 else { throw .record(.severalFit(reference, found.count)) }
    return record
  }

  private func key(_ values: [FieldValue]) throws(PostingError) -> Element.Key {
    guard let key = Element.Key(fieldValues: values) else {
      throw .record(
        .notFound(
          RecordReference(
            name.caption, zip(fields, values).map { ($0.caption, $1.description) })))
    }
    return key
  }
}

extension Table {
  /// The record of a key; of a key without its tail the one that has a blank tail, or else all that
  /// begin so.
  func records(keyed key: [FieldValue]) -> [Element] {
    guard let whole = Element.Key(fieldValues: key) else { return [] }
    if let record = self[whole] { return [record] }
    guard Element.keyTail > 0, key.count < whole.fieldValues.count else { return [] }
    return filter { $0.key.fieldValues.starts(with: key) }
  }
}

/// Writes typed values into a record, one after the other.
enum RecordWriting {
  /// Without a company, codes are not looked up.
  static func write<Element: Record>(
    _ assignments: [Assignment], to record: inout Element, _ fields: [FieldDescription],
    in company: Company? = nil
  ) throws(PostingError) {
    let stored = Element.fields
    for assignment in assignments {
      guard stored.indices.contains(assignment.field), fields.indices.contains(assignment.field),
        let write = stored[assignment.field].write
      else {
        let caption =
          fields.indices.contains(assignment.field)
          ? fields[assignment.field].caption : "The field"
        throw .notEditable(field: caption, table: Element.table.caption)
      }
      let field = fields[assignment.field]
      try company?.requireRelated(assignment.value, field, record.reference)
      if field.relation == "gl account", let company, Element.postsToAccounts {
        try company.requirePostable(assignment.value)
      }
      if let limits = stored[assignment.field].limits, !limits.allow(assignment.value) {
        throw .record(.outsideLimits(field: field.caption, limits))
      }
      write(&record, assignment.value)
      // A value beyond the limit of the field's type is not stored.
      guard stored[assignment.field].read(record) == assignment.value else {
        throw .record(.tooLarge(field: field.caption, record.reference))
      }
    }
  }
}

extension Company {
  /// Setup names accounts that take entries: of type Posting and not blocked.
  fileprivate func requirePostable(_ value: FieldValue) throws(PostingError) {
    guard let account = Code(fieldValue: value), !account.isBlank else { return }
    try records { () throws(RecordFault) in try books.requirePostable(account) }
  }

  /// A code must name a record of the table that its field points at.
  func requireRelated(
    _ value: FieldValue, _ field: FieldDescription, _ record: RecordReference
  ) throws(PostingError) {
    guard let relation = field.relation, !value.isEmpty,
      let table = RecordCatalogue.table(noun: relation)
    else { return }
    guard row(of: table, key: [value]) == nil else { return }
    throw .record(
      .notInRelatedTable(
        field: field.caption, record, value: value.description, related: table.name.caption))
  }

  /// The description of a field, by its place in the table.
  func field(
    _ place: Int, of table: TableDescription
  ) throws(PostingError) -> FieldDescription {
    guard table.fields.indices.contains(place) else {
      throw .notEditable(field: "The field", table: table.name.caption)
    }
    return table.fields[place]
  }
}
