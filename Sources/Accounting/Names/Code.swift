/// Why a text cannot be a code.
public enum CodeFault: Error, Hashable, Sendable {
  /// It has more characters than the code holds.
  case tooLong(limit: Int)
  /// It has a character that codes do not hold: outside Latin-1, or a control character.
  case character(Unicode.Scalar)
}

/// An upper-case identifier of at most 20 characters (BC's `Code[20]`), blank when empty.
///
/// It is plain data of 24 bytes, one byte a character of Latin-1, so that entries which hold codes
/// can be copied and compared without touching memory elsewhere. It compares as text.
public struct Code: Hashable, Comparable, Sendable, CustomStringConvertible {
  @usableFromInline let high: UInt64
  @usableFromInline let middle: UInt64
  @usableFromInline let low: UInt64

  /// How many characters fit.
  public static let maximumLength = 20

  /// The empty code.
  public static let blank = Code(high: 0, middle: 0, low: 0)

  @inlinable init(high: UInt64, middle: UInt64, low: UInt64) {
    self.high = high
    self.middle = middle
    self.low = low
  }

  /// Makes a code of `text`, in upper case and without blanks around it.
  public init(_ text: some StringProtocol) throws(CodeFault) {
    let bytes = try CodeText.bytes(of: text, limit: Self.maximumLength)
    self.init(bytes: bytes)
  }

  init(bytes: some Sequence<UInt8>) {
    var words: (UInt64, UInt64, UInt64) = (0, 0, 0)
    var index = 0
    for byte in bytes {
      let shifted = UInt64(byte) << UInt64(56 - (index & 7) * 8)
      switch index >> 3 {
      case 0: words.0 |= shifted
      case 1: words.1 |= shifted
      default: words.2 |= shifted
      }
      index += 1
    }
    self.init(high: words.0, middle: words.1, low: words.2)
  }

  /// Whether the code is empty.
  @inlinable public var isBlank: Bool { high == 0 }

  /// Whether the texts are equal.
  @inlinable public static func == (left: Code, right: Code) -> Bool {
    left.high == right.high && left.middle == right.middle && left.low == right.low
  }

  /// Hashes the text.
  @inlinable public func hash(into hasher: inout Hasher) {
    hasher.combine(high)
    // Most codes have at most eight characters.
    if middle != 0 {
      hasher.combine(middle)
      hasher.combine(low)
    }
  }

  /// The bytes of the characters, in Latin-1.
  var bytes: [UInt8] {
    Array(unsafeUninitializedCapacity: 24) { buffer, count in
      while let byte = byte(at: count) {
        buffer.initializeElement(at: count, to: byte)
        count += 1
      }
    }
  }

  /// The code with its last character counted up, if that is a digit below 9: nine numbers of ten
  /// follow that way.
  var countedUp: Code? {
    let last = length - 1
    guard let digit = byte(at: last), (0x30...0x38).contains(digit) else { return nil }
    let one = UInt64(1) << UInt64(56 - (last & 7) * 8)
    return switch last {
    case ..<8: Code(high: high &+ one, middle: middle, low: low)
    case ..<16: Code(high: high, middle: middle &+ one, low: low)
    default: Code(high: high, middle: middle, low: low &+ one)
    }
  }

  /// Whether two numbers differ in nothing but their digits: numbers of one line do.
  func hasSameLetters(as other: Code) -> Bool {
    // Mostly the digits stand at the same places.
    if Self.differInDigits(high, other.high), Self.differInDigits(middle, other.middle),
      Self.differInDigits(low, other.low)
    {
      return true
    }
    var (left, right) = (0, 0)
    while true {
      while let byte = byte(at: left), (0x30...0x39).contains(byte) { left += 1 }
      while let byte = other.byte(at: right), (0x30...0x39).contains(byte) { right += 1 }
      guard byte(at: left) == other.byte(at: right) else { return false }
      guard byte(at: left) != nil else { return true }
      left += 1
      right += 1
    }
  }

  /// Whether the bytes of two words that differ are digits in both: eight of them at once.
  private static func differInDigits(_ left: UInt64, _ right: UInt64) -> Bool {
    // The upper bit of each byte says that the byte is at least 1, or at least 10.
    func atLeast(_ bytes: UInt64, _ offset: UInt64) -> UInt64 {
      (bytes & 0x7F7F_7F7F_7F7F_7F7F) &+ offset | bytes
    }
    let differs = atLeast(left ^ right, 0x7F7F_7F7F_7F7F_7F7F)
    let isNoDigit =
      atLeast(left ^ 0x3030_3030_3030_3030, 0x7676_7676_7676_7676)
      | atLeast(right ^ 0x3030_3030_3030_3030, 0x7676_7676_7676_7676)
    return differs & isNoDigit & 0x8080_8080_8080_8080 == 0
  }

  /// The character at a place, in Latin-1; `nil` behind the last.
  private func byte(at place: Int) -> UInt8? {
    let word = place < 8 ? high : place < 16 ? middle : place < 24 ? low : 0
    let byte = UInt8(truncatingIfNeeded: word >> UInt64(56 - (place & 7) * 8))
    return byte == 0 ? nil : byte
  }

  /// The code as text.
  public var description: String {
    String(unsafeUninitializedCapacity: utf8Count) { buffer in
      var text = TextWriter(buffer)
      write(to: &text)
      return text.count
    }
  }

  /// How many bytes the text has: two of UTF-8 for a character of Latin-1 that is not ASCII.
  private var utf8Count: Int {
    let others =
      (high & 0x8080_8080_8080_8080).nonzeroBitCount
      + (middle & 0x8080_8080_8080_8080).nonzeroBitCount
      + (low & 0x8080_8080_8080_8080).nonzeroBitCount
    return length + others
  }

  func write(to text: inout TextWriter) {
    var place = 0
    while let byte = byte(at: place) {
      text.write(latin1: byte)
      place += 1
    }
  }

  /// Orders as text.
  @inlinable public static func < (left: Code, right: Code) -> Bool {
    if left.high != right.high { return left.high < right.high }
    if left.middle != right.middle { return left.middle < right.middle }
    return left.low < right.low
  }
}

extension Code: ExpressibleByStringLiteral {
  /// Makes a code of a literal, which must fit: a literal that does not is a programmer's fault.
  public init(stringLiteral value: StaticString) {
    let text = value.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
    do {
      try self.init(text)
    } catch {
      preconditionFailure("'\(text)' is no code: \(error)")
    }
  }
}

/// An upper-case identifier of at most 50 characters (BC's `Code[50]`): serial numbers, lot
/// numbers, user names.
///
/// It is kept as text, because most are blank: a blank one takes 16 bytes in an entry, where 50
/// characters in place would take 56.
public struct LongCode: Hashable, Comparable, Sendable, CustomStringConvertible {
  private let text: String

  /// How many characters fit.
  public static let maximumLength = 50

  /// The empty code.
  public static let blank = LongCode(text: "")

  /// Makes a code of `text`, in upper case and without blanks around it.
  public init(_ text: some StringProtocol) throws(CodeFault) {
    self.text = CodeText.text(of: try CodeText.bytes(of: text, limit: Self.maximumLength))
  }

  private init(text: String) { self.text = text }

  /// Whether the code is empty.
  public var isBlank: Bool { text.isEmpty }

  /// The code as text.
  public var description: String { text }

  /// A hash for ``PlaceIndex``, the same in every process.
  public var placeHash: UInt32 {
    text.utf8.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 }
  }

  /// Orders as text.
  public static func < (left: LongCode, right: LongCode) -> Bool { left.text < right.text }
}

extension LongCode: ExpressibleByStringLiteral {
  /// Makes a code of a literal, which must fit: a literal that does not is a programmer's fault.
  public init(stringLiteral value: StaticString) {
    let text = value.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
    do {
      try self.init(text)
    } catch {
      preconditionFailure("'\(text)' is no code: \(error)")
    }
  }
}

/// The letters of codes: Latin-1, upper case.
enum CodeText {
  static func bytes(of text: some StringProtocol, limit: Int) throws(CodeFault) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(24)
    for scalar in text.unicodeScalars {
      guard let byte = upperCase(scalar) else { throw .character(scalar) }
      if byte == 0x20, bytes.isEmpty { continue }
      bytes.append(byte)
      guard bytes.count <= limit + 64 else { throw .tooLong(limit: limit) }
    }
    while bytes.last == 0x20 { bytes.removeLast() }
    guard bytes.count <= limit else { throw .tooLong(limit: limit) }
    return bytes
  }

  /// The upper-case letter in Latin-1; `nil` for what codes do not hold.
  static func upperCase(_ scalar: Unicode.Scalar) -> UInt8? {
    switch scalar.value {
    case 0x61...0x7A: UInt8(scalar.value - 0x20)
    case 0x20...0x7E: UInt8(scalar.value)
    // é becomes É; the sign ÷ and the letters ß and ÿ have no upper case in Latin-1.
    case 0xE0...0xF6, 0xF8...0xFE: UInt8(scalar.value - 0x20)
    case 0xA1...0xFF where scalar.value != 0xAD: UInt8(scalar.value)
    default: nil
    }
  }

  static func text(of bytes: [UInt8]) -> String {
    // Nearly all codes are ASCII, which Latin-1 and UTF-8 share.
    if bytes.allSatisfy({ $0 < 0x80 }) { return String(decoding: bytes, as: UTF8.self) }
    var text = ""
    text.unicodeScalars.append(contentsOf: bytes.lazy.map { Unicode.Scalar($0) })
    return text
  }
}

extension Code {
  /// How many characters the code has.
  @inlinable package var length: Int {
    if low != 0 { return 24 - low.trailingZeroBitCount / 8 }
    if middle != 0 { return 16 - middle.trailingZeroBitCount / 8 }
    return high == 0 ? 0 : 8 - high.trailingZeroBitCount / 8
  }

  /// Orders as text that is padded with blanks on the left: shorter codes come first.
  package func isBeforeWhenPadded(_ other: Code) -> Bool {
    let (length, otherLength) = (length, other.length)
    return length != otherLength ? length < otherLength : self < other
  }
}
