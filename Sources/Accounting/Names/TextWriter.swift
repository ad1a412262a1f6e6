/// Puts a short text together in a buffer that is large enough, without strings between.
struct TextWriter {
  private let buffer: UnsafeMutableBufferPointer<UInt8>
  /// How many bytes there are.
  private(set) var count = 0

  init(_ buffer: UnsafeMutableBufferPointer<UInt8>) { self.buffer = buffer }

  mutating func write(_ byte: UInt8) {
    buffer[count] = byte
    count += 1
  }

  mutating func write(_ text: String) {
    // Only a string of its own tells where its bytes are.
    var text = text
    text.withUTF8 { bytes in for byte in bytes { write(byte) } }
  }

  /// Writes the last two digits of a number.
  mutating func write(twoDigits number: Int) {
    write(UInt8(0x30 + number / 10 % 10))
    write(UInt8(0x30 + number % 10))
  }

  /// Writes a character of Latin-1.
  mutating func write(latin1 character: UInt8) {
    if character < 0x80 { return write(character) }
    write(0xC0 | character >> 6)
    write(0x80 | character & 0x3F)
  }
}
