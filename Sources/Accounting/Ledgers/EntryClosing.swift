/// What closed a customer entry (table 21, the fields Closed by …).
public struct EntryClosing: Hashable, Sendable {
  /// Closed by Entry No.; 0 where only the date is kept.
  public internal(set) var byEntryNo: Int
  /// Closed at Date.
  public let date: CalendarDate
  /// Closed by Amount, in the currency of the entry that closed it.
  public let amount: Amount
  /// Closed by Amount (LCY).
  public let amountLCY: Amount
  /// Closed by Currency Code.
  public let currencyCode: Code
}
