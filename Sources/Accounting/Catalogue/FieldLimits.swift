/// Between which numbers the values of a field lie.
public struct FieldLimits: Hashable, Sendable {
  /// The least value.
  public let least: ExactNumber
  /// The greatest value; `nil` if there is none but that of the type.
  public let greatest: ExactNumber?

  /// From 0 to 100, as most percentages.
  public static let percentage = FieldLimits(least: .zero, greatest: ExactNumber(100))
  /// From 1 on.
  public static let positive = FieldLimits(least: ExactNumber(1), greatest: nil)
  /// From 0 on.
  public static let notNegative = FieldLimits(least: .zero, greatest: nil)

  /// Whether a value lies between the limits; what is no number does.
  public func allow(_ value: FieldValue) -> Bool {
    let number: ExactNumber
    switch value {
    case .decimal(let decimal): number = decimal
    case .integer(let integer): number = ExactNumber(integer)
    default: return true
    }
    return number >= least && greatest.map { number <= $0 } ?? true
  }
}
