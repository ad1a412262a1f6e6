/// Which date of a document becomes its VAT date.
public enum DefaultVATDate: UInt8, OptionValue {
  /// Posting Date.
  case postingDate
  /// Document Date.
  case documentDate

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .postingDate: "Posting Date"
    case .documentDate: "Document Date"
    }
  }
}

/// Whether VAT dates are used.
public enum VATDateUsage: UInt8, OptionValue {
  /// Enabled.
  case enabled
  /// Enabled (Prevent modification). Those of posted entries stay as they are.
  case fixed
  /// Disabled. Their range is not looked at.
  case disabled

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .enabled: "Enabled"
    case .fixed: "Enabled (Prevent modification)"
    case .disabled: "Disabled"
    }
  }
}

extension GeneralLedgerSetup {
  /// The VAT date of a document with these dates (table 98, GetVATDate).
  public func vatDate(postingDate: CalendarDate, documentDate: CalendarDate) -> CalendarDate {
    defaultVATDate == .documentDate ? documentDate : postingDate
  }
}
