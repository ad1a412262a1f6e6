internal import Accounting
internal import ServicePosting

/// A condition whose values are known.
struct Test: Sendable {
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
  let comparison: Condition.Operator
  let operand: Operand

  /// Whether a row fits.
  func fits(_ row: TableRow) -> Bool {
    let value = row[field]
    switch operand {
    case .filter(let parts):
      let isIncluded = parts.contains { fits(value, $0) }
      return comparison == .notEqual ? !isIncluded : isIncluded
    case .value(let wanted): return fits(value, wanted)
    }
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

/// Text with `*` and `?`.
enum Pattern {
  /// Whether a text fits; the work is bounded by the product of the lengths.
  static func fits(_ text: [Unicode.Scalar], _ pattern: [Unicode.Scalar]) -> Bool {
    var place = 0
    var position = 0
    var star: (pattern: Int, text: Int)?
    while place < text.count {
      if position < pattern.count, pattern[position] == "*" {
        star = (position, place)
        position += 1
      } else if position < pattern.count,
        pattern[position] == "?" || pattern[position] == text[place]
      {
        position += 1
        place += 1
      } else if let last = star {
        star = (last.pattern, last.text + 1)
        position = last.pattern + 1
        place = last.text + 1
      } else {
        return false
      }
    }
    return pattern[position...].allSatisfy { $0 == "*" }
  }
}

extension Session {
  /// The tests that conditions stand for.
  func tests(_ conditions: [Condition], on table: TableDescription) throws(Diagnostic) -> [Test] {
    var tests: [Test] = []
    for condition in conditions {
      tests.append(
        Test(
          field: condition.field, kind: table.fields[condition.field].kind,
          comparison: condition.comparison, operand: try operand(condition.operand)))
    }
    return tests
  }

  private func operand(_ operand: Condition.Operand) throws(Diagnostic) -> Test.Operand {
    switch operand {
    case .value(let phrase): return .value(try value(phrase))
    case .filter(let filter):
      var parts: [Test.Part] = []
      for part in filter.parts { parts.append(try self.part(part)) }
      return .filter(parts)
    }
  }

  private func part(_ part: Filter.Part) throws(Diagnostic) -> Test.Part {
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
