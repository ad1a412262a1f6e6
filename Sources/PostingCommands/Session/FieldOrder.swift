internal import Accounting

/// Compares values of fields.
enum FieldOrder {
  /// Whether the left value comes before the right one.
  static func isBefore(_ left: FieldValue, _ right: FieldValue, _ kind: FieldKind) -> Bool {
    switch (left, right) {
    case (.decimal(let left), .decimal(let right)): left < right
    case (.integer(let left), .integer(let right)): left < right
    case (.factor(let left), .factor(let right)): left.raw < right.raw
    case (.date(let left), .date(let right)): left < right
    case (.boolean(let left), .boolean(let right)): !left && right
    case (.option(let left), .option(let right)):
      place(of: left, in: kind) < place(of: right, in: kind)
    default: isTextBefore(left.description, right.description)
    }
  }

  /// Text compares by its code points: the same everywhere, and as codes compare.
  private static func isTextBefore(_ left: String, _ right: String) -> Bool {
    left.unicodeScalars.lexicographicallyPrecedes(right.unicodeScalars)
  }

  private static func place(of option: String, in kind: FieldKind) -> Int {
    guard case .option(let captions) = kind else { return 0 }
    return captions.firstIndex(of: option) ?? captions.count
  }
}
