/// Decimals as text: exact, with a point, without grouping, on no account through binary floats.
public enum DecimalText {
  /// Why a text is not a number.
  public enum Fault: Error, Hashable, Sendable {
    /// It has other signs than digits, one point and a leading minus.
    case malformed
    /// It has a comma where a point belongs.
    case comma
    /// It has more decimals than allowed.
    case tooManyDecimals(allowed: Int)
    /// It is larger than allowed.
    case tooLarge
  }

  /// The text of `raw` units of 10 to the power of `-places`.
  public static func text(of raw: Int128, places: Int = 5, minimumPlaces: Int) -> String {
    var digits: [UInt8] = []
    var rest = raw.magnitude
    repeat {
      digits.append(UInt8(truncatingIfNeeded: rest % 10) + 0x30)
      rest /= 10
    } while rest > 0
    while digits.count <= places { digits.append(0x30) }
    var first = 0
    while first < places - minimumPlaces, digits[first] == 0x30 { first += 1 }
    var bytes: [UInt8] = raw < 0 ? [0x2D] : []
    bytes += digits[places...].reversed()
    if first < places {
      bytes.append(0x2E)
      bytes += digits[first..<places].reversed()
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Reads `-?digits(.digits)?` exactly; anything else is a fault.
  ///
  /// - Parameters:
  ///   - places: how many decimals the result counts in.
  ///   - allowed: how many decimals may be typed.
  public static func raw(
    of text: some StringProtocol, places: Int = 5, allowed: Int = 5
  ) throws(Fault) -> Int128 {
    var bytes = text.utf8.makeIterator()
    var next = bytes.next()
    let isNegative = next == 0x2D
    if isNegative { next = bytes.next() }
    var value: Int128 = 0
    var whole = 0
    var decimals: Int?
    while let byte = next {
      switch byte {
      case 0x30...0x39:
        if let count = decimals {
          if count >= allowed, byte != 0x30 { throw .tooManyDecimals(allowed: allowed) }
          decimals = count + 1
          if count >= places { break }
        } else {
          whole += 1
        }
        guard value < 1_000_000_000_000_000_000_000_000_000_000_000_000 else { throw .tooLarge }
        value = value * 10 + Int128(byte - 0x30)
      case 0x2E where decimals == nil && whole > 0: decimals = 0
      case 0x2C: throw .comma
      default: throw .malformed
      }
      next = bytes.next()
    }
    guard whole > 0, decimals != 0 else { throw .malformed }
    for _ in min(decimals ?? 0, places)..<places {
      guard value < 1_000_000_000_000_000_000_000_000_000_000_000_000 else { throw .tooLarge }
      value *= 10
    }
    return isNegative ? -value : value
  }
}

extension FixedPoint {
  /// Reads a number of at most five decimals.
  public init(text: some StringProtocol) throws(DecimalText.Fault) {
    self.init(raw: try DecimalText.raw(of: text))
    guard isWithinLimit else { throw .tooLarge }
  }
}
