/// What a field holds and how it is read and shown.
public enum FieldKind: Hashable, Sendable {
  /// Text of at most `length` characters.
  case text(length: Int)
  /// A code of at most `length` characters.
  case code(length: Int)
  /// One of the captions.
  case option([String])
  /// A decimal that is shown with at least `places` decimals and may be negative or not.
  case decimal(places: Int)
  /// A currency factor.
  case factor
  /// A whole number.
  case integer
  /// Yes or no.
  case boolean
  /// A day.
  case date
  /// A date formula.
  case formula

  /// How values are aligned in a column: numbers to the right.
  public var isNumeric: Bool {
    switch self {
    case .decimal, .integer, .factor: true
    default: false
    }
  }

  /// A word or two for usage lines and hints, such as `date` or `yes or no`.
  public var word: String {
    switch self {
    case .text: "text"
    case .code: "code"
    case .option(let captions): captions.filter { !$0.isEmpty }.joined(separator: " | ")
    case .decimal: "number"
    case .factor: "factor"
    case .integer: "whole number"
    case .boolean: "yes or no"
    case .date: "date"
    case .formula: "date formula"
    }
  }
}

/// Why a word cannot be the value of a field.
public enum ValueFault: Error, Hashable, Sendable {
  /// It is no number.
  case notANumber(String)
  /// It has a comma instead of a point.
  case comma(String, remedy: String)
  /// It has too many decimals.
  case tooManyDecimals(String, allowed: Int)
  /// It is too large.
  case tooLarge(String)
  /// It is no day of the calendar.
  case notADate(String)
  /// It is no date formula.
  case notAFormula(String)
  /// It is neither yes nor no.
  case notYesOrNo(String)
  /// It is none of the options.
  case notAnOption(String, options: [String])
  /// It is too long.
  case tooLong(String, limit: Int)
  /// It has a character that is not allowed.
  case character(Unicode.Scalar)
}

extension FieldKind {
  /// Reads a word of a command as a value of this kind.
  public func value(of word: String) throws(ValueFault) -> FieldValue {
    switch self {
    case .text(let length): return .text(try Self.text(word, length))
    case .code(let length): return .code(try Self.code(word, length))
    case .option(let captions):
      let wanted = word.lowercased()
      guard let match = captions.first(where: { $0.lowercased() == wanted }) else {
        throw .notAnOption(word, options: captions)
      }
      return .option(match)
    case .decimal:
      return .decimal(ExactNumber(raw: try Self.number(word, places: 5, limit: ExactNumber.limit)))
    case .factor:
      return .factor(
        CurrencyFactor(raw: try Self.number(word, places: 15, limit: CurrencyFactor.limit)))
    case .integer:
      let raw = try Self.number(word, places: 0, limit: 1_000_000_000_000)
      return .integer(Int(raw))
    case .boolean:
      switch word.lowercased() {
      case "yes": return .boolean(true)
      case "no", "": return .boolean(false)
      default: throw .notYesOrNo(word)
      }
    case .date:
      if word.isEmpty { return .date(.blank) }
      guard let date = CalendarDate(word) else { throw .notADate(word) }
      return .date(date)
    case .formula:
      guard let formula = DateFormula(word) else { throw .notAFormula(word) }
      return .formula(formula)
    }
  }

  private static func text(_ word: String, _ length: Int) throws(ValueFault) -> String {
    for scalar in word.unicodeScalars where isControl(scalar) { throw .character(scalar) }
    guard word.unicodeScalars.count <= length else { throw .tooLong(word, limit: length) }
    return word
  }

  private static func code(_ word: String, _ length: Int) throws(ValueFault) -> String {
    do throws(CodeFault) {
      let bytes = try CodeText.bytes(of: word, limit: length)
      return CodeText.text(of: bytes)
    } catch {
      switch error {
      case .tooLong(let limit): throw .tooLong(word, limit: limit)
      case .character(let scalar): throw .character(scalar)
      }
    }
  }

  private static func number(
    _ word: String, places: Int, limit: Int128
  ) throws(ValueFault) -> Int128 {
    do throws(DecimalText.Fault) {
      let text = word.hasSuffix("%") ? word.dropLast() : word[...]
      if text.isEmpty { return 0 }
      let raw = try DecimalText.raw(of: text, places: places, allowed: places)
      guard raw.magnitude <= limit.magnitude else { throw DecimalText.Fault.tooLarge }
      return raw
    } catch {
      switch error {
      case .malformed: throw .notANumber(word)
      case .comma: throw .comma(word, remedy: commaRemedy(word))
      case .tooManyDecimals(let allowed): throw .tooManyDecimals(word, allowed: allowed)
      case .tooLarge: throw .tooLarge(word)
      }
    }
  }

  /// What to write instead of a number with commas: `1,50` means 1.50, `1,234.56` and `1.234,56`
  /// mean 1234.56, and `1,234` may mean either.
  private static func commaRemedy(_ word: String) -> String {
    let parts = word.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    let whole = parts.dropLast().joined()
    let rest = parts.last ?? ""
    let signs = word.filter { $0 == "," || $0 == "." }
    // A sign that stands several times parts thousands.
    if signs.count(where: { $0 == signs.last }) > 1 { return whole + rest }
    if signs.count == 1, rest.count == 3 { return "\(whole)\(rest) or \(whole).\(rest)" }
    return "\(whole).\(rest)"
  }

  /// Control characters, and those that turn the direction of text or have no width.
  public static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF: true
    default: false
    }
  }
}
