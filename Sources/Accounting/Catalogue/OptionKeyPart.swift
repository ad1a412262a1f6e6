/// An option that is a part of a key.
public protocol OptionKeyPart: OptionValue, FieldStorable, Comparable {}

extension OptionKeyPart {
  /// One of the options.
  public static var kind: FieldKind { .option(captions) }

  /// The option as a field value.
  public var fieldValue: FieldValue { .option(caption) }

  /// Makes an option of a field value.
  public init?(fieldValue: FieldValue) {
    guard case .option(let text) = fieldValue else { return nil }
    self.init(caption: text)
  }

  /// Orders as BC's options.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
