public import Accounting

/// Why the VAT of a group cannot be typed.
public enum VATDifferenceFault: Hashable, Sendable {
  /// It differs too much from the calculated VAT; blank is the local currency.
  case tooLarge(currency: Code, maximum: Amount)
  /// All differences of the document together are too large.
  case tooLargeInTotal(maximum: Amount)
  /// It has another sign than what is taxed.
  case negative

  /// BC's sentence.
  public var sentence: String {
    let limit = "Max. VAT Difference Allowed"
    switch self {
    case .tooLarge(let currency, let maximum) where currency.isBlank:
      return "VAT Difference must not exceed \(limit) = \(maximum)."
    case .tooLarge(let currency, let maximum):
      return "VAT Difference for \(currency) must not exceed \(limit) = \(maximum)."
    case .tooLargeInTotal(let maximum):
      return "The total VAT Difference for a document must not exceed the value \(maximum) in the "
        + "\(limit) field."
    case .negative: return "VAT Amount must not be negative."
    }
  }

  /// The stable code of the refusal.
  public var code: String {
    switch self {
    case .tooLarge: "E-VAT-DIFFERENCE"
    case .tooLargeInTotal: "E-VAT-DIFFERENCE-TOTAL"
    case .negative: "E-VAT-NEGATIVE"
    }
  }
}
