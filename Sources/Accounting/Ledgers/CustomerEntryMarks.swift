/// What few customer entries have: a mark for an application, tolerances, a discount that was
/// given (table 21).
public struct CustomerEntryMarks: Hashable, Sendable {
  /// Applies-to ID: the application that is to settle the entry.
  public var appliesToID = LongCode.blank
  /// Max. Payment Tolerance: how much less than what is owed may be accepted; has its sign.
  public var maxPaymentTolerance = Amount.zero
  /// Accepted Payment Tolerance: how much of it the next application gives up.
  public var acceptedPaymentTolerance = Amount.zero
  /// Accepted Pmt. Disc. Tolerance: whether the next application gives the discount though it is
  /// late.
  public var acceptedPmtDiscTolerance = false
  /// Pmt. Disc. Given (LCY): the payment discount given when the entry was closed.
  public var pmtDiscGivenLCY = Amount.zero
  /// Pmt. Tolerance (LCY): the difference that was let go when the entry was closed.
  public var pmtToleranceLCY = Amount.zero

  /// An entry without any of it.
  public init() {}
}
