/// Whether new entries of a customer are applied to older ones by themselves.
public enum ApplicationMethod: UInt8, OptionValue {
  /// Manual.
  case manual
  /// Apply to Oldest.
  case applyToOldest

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .manual: "Manual"
    case .applyToOldest: "Apply to Oldest"
    }
  }
}
