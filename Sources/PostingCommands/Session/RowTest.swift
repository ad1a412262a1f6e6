internal import Accounting
internal import ServicePosting

/// A condition whose values are known.
struct RowTest: Sendable {
  /// What a field is compared with.
  enum Operand: Sendable {
    case value(FieldValue)
    case filter([Part])
  }

  /// One alternative of a filter.
  enum Part: Sendable {
    case value(FieldValue)
    case range(FieldValue?, FieldValue?)
    case pattern([Unicode.Scalar])
  }

  let field: Int
  let kind: FieldKind
  /// Reads a dimension out of the dimension sets, where one is compared.
  let dimension: (code: Code, sets: DimensionSets)?
  let comparison: Condition.Operator
  let operand: Operand

  /// Whether a row fits.
  func fits(_ row: TableRow) -> Bool {
    let value = self.value(of: row)
    switch operand {
    case .filter(let parts):
      let isIncluded = parts.contains { fits(value, $0) }
      return comparison == .notEqual ? !isIncluded : isIncluded
    case .value(let wanted): return fits(value, wanted)
    }
  }

  private func value(of row: TableRow) -> FieldValue {
    guard let dimension, case .integer(let set) = row[field] else { return row[field] }
    return dimension.sets.value(of: dimension.code, in: set).fieldValue
  }

  private func fits(_ value: FieldValue, _ wanted: FieldValue) -> Bool {
    let isBefore = FieldOrder.isBefore(value, wanted, kind)
    let isAfter = FieldOrder.isBefore(wanted, value, kind)
    switch comparison {
    case .equal, .within: return value == wanted
    case .notEqual: return value != wanted
    case .less: return isBefore
    case .atMost: return !isAfter
    case .more: return isAfter
    case .atLeast: return !isBefore
    case .contains: return value.contains(wanted.description)
    }
  }

  private func fits(_ value: FieldValue, _ part: Part) -> Bool {
    switch part {
    case .value(let wanted): return value == wanted
    case .range(let low, let high):
      if let low, FieldOrder.isBefore(value, low, kind) { return false }
      if let high, FieldOrder.isBefore(high, value, kind) { return false }
      return true
    case .pattern(let pattern):
      return Pattern.fits(Array(value.description.unicodeScalars), pattern)
    }
  }
}

extension Session {
  /// The tests that conditions stand for.
  func tests(
    _ conditions: [Condition], on table: TableDescription, in company: Company
  ) throws(Diagnostic) -> [RowTest] {
    var tests: [RowTest] = []
    for condition in conditions {
      let dimension = try condition.dimension.map { (phrase) throws(Diagnostic) in
        (code: try code(phrase), sets: company.books.dimensionSets)
      }
      tests.append(
        RowTest(
          field: condition.field,
          kind: dimension == nil ? table.fields[condition.field].kind : Code.kind,
          dimension: dimension, comparison: condition.comparison,
          operand: try operand(condition.operand)))
    }
    return tests
  }

  private func operand(_ operand: Condition.Operand) throws(Diagnostic) -> RowTest.Operand {
    switch operand {
    case .value(let phrase): return .value(try value(phrase))
    case .filter(let filter):
      var parts: [RowTest.Part] = []
      for part in filter.parts { parts.append(try self.part(part)) }
      return .filter(parts)
    }
  }

  private func part(_ part: Filter.Part) throws(Diagnostic) -> RowTest.Part {
    switch part {
    case .value(let phrase): return .value(try value(phrase))
    case .pattern(let pattern): return .pattern(Array(pattern.unicodeScalars))
    case .range(let low, let high):
      return .range(try bound(low), try bound(high))
    }
  }

  private func bound(_ phrase: ValuePhrase?) throws(Diagnostic) -> FieldValue? {
    guard let phrase else { return nil }
    return try value(phrase)
  }
}
