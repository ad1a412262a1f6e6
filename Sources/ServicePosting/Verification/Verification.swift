import Accounting

/// A run through the laws of the books, which collects what it finds broken.
struct Verification {
  let company: Company
  private(set) var broken: [BrokenInvariant] = []

  init(_ company: Company) { self.company = company }

  mutating func require<Value: Equatable & CustomStringConvertible>(
    _ invariant: Invariant, _ found: Value, equals expected: Value,
    in record: @autoclosure () -> RecordReference
  ) {
    guard found != expected else { return }
    report(invariant, record(), "\(found)", "\(expected)")
  }

  mutating func require(
    _ invariant: Invariant, _ holds: Bool, in record: @autoclosure () -> RecordReference,
    found: @autoclosure () -> String, expected: @autoclosure () -> String
  ) {
    guard !holds else { return }
    report(invariant, record(), found(), expected())
  }

  private mutating func report(
    _ invariant: Invariant, _ record: RecordReference, _ found: String, _ expected: String
  ) {
    broken.append(
      BrokenInvariant(invariant: invariant, record: record, found: found, expected: expected))
  }

  static func reference<Entry: LedgerEntry>(
    _ type: Entry.Type, _ entryNo: Int
  ) -> RecordReference {
    RecordReference(Entry.table.caption, [("Entry No.", "\(entryNo)")])
  }

  static func reference(_ table: String, _ no: Code) -> RecordReference {
    RecordReference(table, [("No.", "\(no)")])
  }

  static func reference(_ table: String, _ line: DocumentLine) -> RecordReference {
    RecordReference(
      table, [("Document No.", "\(line.documentNo)"), ("Line No.", "\(line.lineNo)")])
  }
}

/// A line of a document, found by number.
struct DocumentLine: Hashable {
  let documentNo: Code
  let lineNo: Int

  init(_ documentNo: Code, _ lineNo: Int) {
    self.documentNo = documentNo
    self.lineNo = lineNo
  }
}

/// Sums by key, with the keys in the order in which they first came.
struct KeyedSums<Key: Hashable, Value: FixedPoint> {
  private(set) var keys: [Key] = []
  private var sums: [Key: Value] = [:]

  mutating func add(_ value: Value, to key: Key) {
    if let sum = sums[key] {
      sums[key] = sum + value
    } else {
      keys.append(key)
      sums[key] = value
    }
  }

  subscript(key: Key) -> Value { sums[key] ?? .zero }
}
