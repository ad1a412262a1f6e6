/// Over which stock an average cost is worked out.
public enum AverageCostCalcType: UInt8, OptionValue {
  /// Item: one average wherever the pieces lie.
  case item
  /// Item & Location & Variant: one for each place and variant.
  case itemAndLocationAndVariant

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .item: "Item"
    case .itemAndLocationAndVariant: "Item & Location & Variant"
    }
  }
}
