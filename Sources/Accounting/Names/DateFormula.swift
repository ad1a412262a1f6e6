/// A way from one day to another, such as `30D`, `1M+8D` or `CM` (current month's end).
///
/// Terms apply from left to right (BC's `DateFormula`).
public struct DateFormula: Hashable, Sendable, CustomStringConvertible {
  /// The unit of a term.
  public enum Unit: Character, Sendable {
    /// Days.
    case day = "D"
    /// Weeks, Monday to Sunday.
    case week = "W"
    /// Months.
    case month = "M"
    /// Quarters.
    case quarter = "Q"
    /// Years.
    case year = "Y"
  }

  struct Term: Hashable, Sendable {
    var isNegative: Bool
    /// `nil` stands for the end (or, when negative, the start) of the current unit.
    var count: Int?
    var unit: Unit
  }

  let terms: [Term]

  /// The formula without terms: the day stays.
  public static let blank = DateFormula(terms: [])

  init(terms: [Term]) { self.terms = terms }

  /// Reads a formula; `nil` if the text is none.
  public init?(_ text: some StringProtocol) {
    var terms: [Term] = []
    var rest = Substring(text.uppercased().filter { $0 != " " })
    while let first = rest.first {
      var term = Term(isNegative: false, count: nil, unit: .day)
      if first == "+" || first == "-" {
        term.isNegative = first == "-"
        rest.removeFirst()
      } else if !terms.isEmpty {
        return nil
      }
      if rest.first == "C" {
        rest.removeFirst()
      } else {
        let digits = rest.prefix(while: { ("0"..."9").contains($0) })
        guard digits.utf8.count <= 4, let count = Int(digits) else { return nil }
        term.count = count
        rest.removeFirst(digits.count)
      }
      guard let letter = rest.popFirst(), let unit = Unit(rawValue: letter) else { return nil }
      term.unit = unit
      terms.append(term)
      guard terms.count <= 8 else { return nil }
    }
    self.terms = terms
  }

  /// Whether the formula has no terms.
  public var isBlank: Bool { terms.isEmpty }

  /// The day the formula leads to; `nil` when that is outside the calendar.
  public func date(from start: CalendarDate) -> CalendarDate? {
    var date = start
    for term in terms {
      guard let next = Self.apply(term, to: date) else { return nil }
      date = next
    }
    return date
  }

  private static func apply(_ term: Term, to date: CalendarDate) -> CalendarDate? {
    guard let count = term.count else { return edge(of: term.unit, start: term.isNegative, date) }
    let signed = term.isNegative ? -count : count
    switch term.unit {
    case .day: return date.adding(days: signed)
    case .week: return date.adding(days: signed * 7)
    case .month: return date.adding(months: signed)
    case .quarter: return date.adding(months: signed * 3)
    case .year: return date.adding(months: signed * 12)
    }
  }

  private static func edge(of unit: Unit, start: Bool, _ date: CalendarDate) -> CalendarDate? {
    guard !date.isBlank else { return nil }
    let (year, month, _) = date.parts
    switch unit {
    case .day: return date
    case .week: return date.adding(days: start ? 1 - date.weekday : 7 - date.weekday)
    case .month:
      return start ? CalendarDate(year: year, month: month, day: 1) : date.endOfMonth
    case .quarter:
      let first = (month - 1) / 3 * 3 + 1
      return start
        ? CalendarDate(year: year, month: first, day: 1)
        : CalendarDate(year: year, month: first + 2, day: 1)?.endOfMonth
    case .year:
      return CalendarDate(year: year, month: start ? 1 : 12, day: start ? 1 : 31)
    }
  }

  /// The formula as it is typed.
  public var description: String {
    var text = ""
    for (index, term) in terms.enumerated() {
      if term.isNegative { text += "-" } else if index > 0 { text += "+" }
      text += term.count.map(String.init) ?? "C"
      text.append(term.unit.rawValue)
    }
    return text
  }
}
