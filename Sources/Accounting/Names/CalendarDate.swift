/// A day of the calendar, or blank; without time, zone and clock.
///
/// Years run from 1753 to 9999, as in Business Central.
public struct CalendarDate: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Days since 1 January 1970 plus an offset that keeps 0 for the blank date.
  package let ordinal: Int32

  private static let offset: Int32 = 1_000_000

  /// No date.
  public static let blank = CalendarDate(ordinal: 0)
  /// The last day there is.
  public static let last = CalendarDate(ordinal: days(year: 9999, month: 12, day: 31) + offset)
  /// The first day there is.
  public static let first = CalendarDate(ordinal: days(year: 1753, month: 1, day: 1) + offset)

  package init(ordinal: Int32) { self.ordinal = ordinal }

  /// Makes a date; `nil` if there is no such day between 1753 and 9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1753...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.length(ofMonth: month, year: year)
    else { return nil }
    ordinal = Self.days(year: year, month: month, day: day) + Self.offset
  }

  /// Reads `2026-01-26`; `nil` for anything else.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
    var parts = [0, 0, 0]
    for (index, byte) in bytes.enumerated() where index != 4 && index != 7 {
      guard (0x30...0x39).contains(byte) else { return nil }
      let part = index < 4 ? 0 : index < 7 ? 1 : 2
      parts[part] = parts[part] * 10 + Int(byte - 0x30)
    }
    self.init(year: parts[0], month: parts[1], day: parts[2])
  }

  /// Whether there is no date.
  @inlinable public var isBlank: Bool { isBlankOrdinal }
  @usableFromInline var isBlankOrdinal: Bool { ordinal == 0 }

  /// Year, month and day; all zero when blank.
  public var parts: (year: Int, month: Int, day: Int) {
    isBlank ? (0, 0, 0) : Self.civil(days: ordinal - Self.offset)
  }

  /// The day `count` days later, within the calendar.
  public func adding(days count: Int) -> CalendarDate? {
    let (sum, overflow) = Int(ordinal).addingReportingOverflow(count)
    guard !isBlank, !overflow, let ordinal = Int32(exactly: sum) else { return nil }
    let date = CalendarDate(ordinal: ordinal)
    return date >= .first && date <= .last ? date : nil
  }

  /// The same day `count` months later, or the last day of a shorter month.
  public func adding(months count: Int) -> CalendarDate? {
    guard !isBlank, count.magnitude < 200_000 else { return nil }
    let (year, month, day) = parts
    let index = year * 12 + month - 1 + count
    guard index > 0 else { return nil }
    let (newYear, newMonth) = (index / 12, index % 12 + 1)
    guard (1753...9999).contains(newYear) else { return nil }
    let length = Self.length(ofMonth: newMonth, year: newYear)
    return CalendarDate(year: newYear, month: newMonth, day: min(day, length))
  }

  /// Monday is 1, Sunday 7.
  public var weekday: Int { Int((ordinal - Self.offset + 3) % 7 + 7) % 7 + 1 }

  /// The last day of the month.
  public var endOfMonth: CalendarDate {
    let (year, month, _) = parts
    let length = Self.length(ofMonth: month, year: year)
    return CalendarDate(year: year, month: month, day: length) ?? self
  }

  /// The last day of the year.
  public var endOfYear: CalendarDate {
    CalendarDate(year: parts.year, month: 12, day: 31) ?? self
  }

  /// The first day of the year.
  public var startOfYear: CalendarDate {
    CalendarDate(year: parts.year, month: 1, day: 1) ?? self
  }

  /// `2026-01-26`, or nothing when blank.
  public var description: String {
    guard !isBlank else { return "" }
    let (year, month, day) = parts
    return Self.digits(year, 4) + "-" + Self.digits(month, 2) + "-" + Self.digits(day, 2)
  }

  /// `01/26/26`, the form in which BC writes dates into entry descriptions.
  public var shortAmerican: String {
    String(unsafeUninitializedCapacity: 8) { buffer in
      var text = TextWriter(buffer)
      writeShortAmerican(to: &text)
      return text.count
    }
  }

  func writeShortAmerican(to text: inout TextWriter) {
    guard !isBlank else { return }
    let (year, month, day) = parts
    text.write(twoDigits: month)
    text.write(0x2F)
    text.write(twoDigits: day)
    text.write(0x2F)
    text.write(twoDigits: year)
  }

  /// Orders by day; blank comes first.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    left.ordinal < right.ordinal
  }

  private static func digits(_ number: Int, _ count: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, count - text.utf8.count)) + text
  }

  static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Days since 1970-01-01 in the Gregorian calendar, counting years from March.
  private static func days(year: Int, month: Int, day: Int) -> Int32 {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Int32(era * 146_097 + dayOfEra - 719_468)
  }

  private static func civil(days: Int32) -> (year: Int, month: Int, day: Int) {
    let shifted = Int(days) + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }
}
