internal import Accounting
internal import ServicePosting

extension Reader {
  /// Reads a query.
  mutating func query() throws(Diagnostic) -> Query {
    if skipOf(behind: "count") {
      return .count(try selection(allowingColumns: false))
    }
    if skipOf(behind: "sum") { return try sum() }
    if let query = try fieldOfSomething() { return query }
    let start = position
    if let table = skipTable(), !isRecord(behind: table) {
      return .rows(try selection(of: table, from: start, allowingColumns: true))
    }
    move(to: start)
    if let record = try skipRecord() { return .record(record) }
    throw unknownQuery()
  }

  /// Whether a key stands behind a word that means one record as well as all: `number series X`.
  private func isRecord(behind table: TableDescription) -> Bool {
    guard table.name.noun == table.name.plural, let next else { return false }
    return !Self.clauses.contains(next.keyword)
  }

  /// Reads `FIELD of TABLE …` after `sum of`.
  private mutating func sum() throws(Diagnostic) -> Query {
    let start = position
    guard let reading = try fieldOfTable() else { throw unknownQuery() }
    guard case .decimal = reading.selection.table.fields[reading.field].kind else {
      let caption = reading.selection.table.fields[reading.field].caption
      move(to: start)
      throw .syntax(
        "E-NO-NUMBER", "\(caption) is no number that can be added up.", at: here,
        remedy: "sum of amount of gl entries")
    }
    return .sum(reading.field, reading.selection)
  }

  /// Reads `FIELD of RECORD` or `FIELD of TABLE where …`: every `of` before a noun is tried, and
  /// the reading counts whose table has the field.
  private mutating func fieldOfSomething() throws(Diagnostic) -> Query? {
    let start = position
    for index in candidates(from: start) {
      move(to: index + 1)
      if let match = NounIndex.shared.longestMatch(in: self, at: position, plural: false),
        token(at: match.end)?.keyword != "where", !isStartOfLongerPlural(match.end),
        DocumentNouns.lines.contains(match.table.name.noun)
          || token(at: start)?.keyword == "dimension"
          || field(from: start, before: index, of: match.table) != nil
      {
        if let query = try fieldRecord(at: index + 1, from: start, before: index) { return query }
      }
    }
    move(to: start)
    if let reading = try fieldOfTable() { return .fieldOfOnly(reading.field, reading.selection) }
    move(to: start)
    return nil
  }

  /// Whether the words here name a table in more words than the noun that ends at `end`:
  /// `shipment item lines` is no shipment.
  private func isStartOfLongerPlural(_ end: Int) -> Bool {
    guard
      let plural = NounIndex.shared.longestMatch(in: self, at: position, plural: true)
    else { return false }
    return plural.end > end
  }

  /// Reads the record after `of`; only then it is known whether a line is that of an open or of a
  /// posted document, which has other fields.
  private mutating func fieldRecord(
    at index: Int, from start: Int, before end: Int
  ) throws(Diagnostic) -> Query? {
    move(to: index)
    guard let record = try skipRecord() else { return nil }
    let after = position
    if let own = self.field(from: start, before: end, of: record.table) {
      move(to: after)
      return .field(own, of: record)
    }
    if let dimension = try dimension(from: start, before: end, of: record.table) {
      move(to: after)
      return .dimension(dimension, of: record)
    }
    move(to: start)
    throw unknownField(of: record.table, upTo: end)
  }

  /// Reads `FIELD of TABLE …`.
  private mutating func fieldOfTable() throws(Diagnostic) -> (field: Int, selection: Selection)? {
    let start = position
    for index in candidates(from: start) {
      move(to: index + 1)
      guard let table = skipTable() else { continue }
      let first = index + 1
      let selection = try selection(of: table, from: first, allowingColumns: false)
      let end = position
      if let field = field(from: start, before: index, of: selection.table) {
        move(to: end)
        return (field, selection)
      }
    }
    move(to: start)
    return nil
  }

  /// The places of `of` and `on` that a field name could stand before.
  private func candidates(from start: Int) -> [Int] {
    (start..<(start + TypedName.longest + 1)).filter { $0 > start && isOf($0) }
  }

  /// The field that all words from one place to another name.
  private func field(from start: Int, before end: Int, of table: TableDescription) -> Int? {
    var copy = self
    copy.move(to: start)
    guard let field = copy.skipField(of: table, before: end), copy.position == end
    else { return nil }
    return field
  }

  /// The message for words that are no query: it names the field or the table at fault.
  private mutating func unknownQuery() -> Diagnostic {
    let start = position
    for index in candidates(from: start) {
      let match =
        NounIndex.shared.longestMatch(in: self, at: index + 1, plural: false)
        ?? NounIndex.shared.longestMatch(in: self, at: index + 1, plural: true)
      if let match { return unknownField(of: match.table, upTo: index) }
    }
    if let first = candidates(from: start).first {
      move(to: first + 1)
      return unknownNoun(plural: true)
    }
    if isAtEnd { return missing("A query") }
    // A key behind the word says that one record is meant.
    let isRecord = token(at: start + 1).map { !Self.clauses.contains($0.keyword) } ?? false
    return unknownNoun(plural: true, meaning: isRecord ? false : true)
  }

  /// The words that go on after a table.
  private static let clauses: Set<String> = ["where", "sorted", "with", "of", "on", "is"]
}
