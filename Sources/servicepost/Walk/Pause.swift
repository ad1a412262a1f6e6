internal import ArgumentParser

/// A length of time on the command line: `2s` or `500ms`.
struct Pause: ExpressibleByArgument {
  let microseconds: UInt32

  init?(argument: String) {
    let isShort = argument.hasSuffix("ms")
    guard argument.hasSuffix("s") else { return nil }
    let digits = argument.dropLast(isShort ? 2 : 1)
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }),
      let number = UInt32(digits)
    else { return nil }
    // No pause is longer than an hour.
    let (thousandths, overflows) = number.multipliedReportingOverflow(by: isShort ? 1 : 1_000)
    guard !overflows, thousandths <= 3_600_000 else { return nil }
    microseconds = thousandths * 1_000
  }
}
