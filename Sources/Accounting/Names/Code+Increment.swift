extension Code {
  /// The code with the last group of digits counted up by `step`, or `nil` if it has no digit or
  /// the result would not fit (BC's `IncStr`).
  ///
  /// `PSVI000009` becomes `PSVI000010`; `A9` becomes `A10`.
  public func incremented(by step: Int = 1) -> Code? {
    guard step >= 0 else { return nil }
    if step == 1, let next = countedUp { return next }
    var text = bytes
    guard var position = text.lastIndex(where: { (0x30...0x39).contains($0) }) else { return nil }
    var carry = step
    while carry > 0 {
      // The last digit of the step alone: a step may be as large as a number can be.
      let sum = Int(text[position] - 0x30) + carry % 10
      text[position] = UInt8(sum % 10) + 0x30
      carry = carry / 10 + sum / 10
      guard carry > 0 else { break }
      if position > 0, (0x30...0x39).contains(text[position - 1]) {
        position -= 1
      } else {
        guard text.count < Self.maximumLength else { return nil }
        text.insert(0x30, at: position)
      }
    }
    return Code(bytes: text)
  }
}
