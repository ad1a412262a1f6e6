public import Accounting

/// How it is checked whether a document may have another posting group than its customer
/// (enum 960).
public enum PostingGroupChange: UInt8, OptionValue {
  /// Alternative Groups: the table of alternative groups must have the pair.
  case alternativeGroups

  /// BC's spelling.
  public var caption: String { "Alternative Groups" }
}
