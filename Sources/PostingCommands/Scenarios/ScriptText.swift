/// From the bytes of a script to its lines.
public enum ScriptText {
  /// The largest script, in bytes.
  public static let sizeLimit = 64 * 1024 * 1024

  /// The text of a script's bytes; a script too large or not UTF-8 is refused with the place.
  public static func decode(_ bytes: [UInt8], name: String) throws(PlacedDiagnostic) -> String {
    guard bytes.count <= sizeLimit else {
      throw PlacedDiagnostic(
        Diagnostic(
          .syntax, code: "E-FILE-TOO-LARGE",
          "A script may have at most \(sizeLimit / 1024 / 1024) MiB."),
        at: SourcePlace(file: name, line: 1, column: 1, text: ""))
    }
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    let (line, byte) = firstFault(in: bytes)
    throw PlacedDiagnostic(
      invalidUTF8(line: line, byte: byte),
      at: SourcePlace(file: name, line: line, column: byte, text: ""))
  }

  /// What is said about a byte that is not UTF-8.
  public static func invalidUTF8(line: Int, byte: Int) -> Diagnostic {
    Diagnostic(
      .syntax, code: "E-BAD-UTF8", "Byte \(byte) of line \(line) is not UTF-8.",
      remedy: "save the script as UTF-8")
  }

  /// The lines without their ends, LF or CRLF; an end of line at the end begins no further line.
  static func lines(_ text: String) -> [String] {
    var lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map { line in
      String(Substring(line.last == 0x0D ? line.dropLast() : line))
    }
  }

  private static func firstFault(in bytes: [UInt8]) -> (line: Int, byte: Int) {
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var line = 1
    var byte = 1
    while case .valid(let scalar) = parser.parseScalar(from: &iterator) {
      let isLineEnd = scalar.count == 1 && scalar.first == 0x0A
      line += isLineEnd ? 1 : 0
      byte = isLineEnd ? 1 : byte + scalar.count
    }
    return (line, byte)
  }
}
