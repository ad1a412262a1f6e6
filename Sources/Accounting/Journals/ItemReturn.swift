/// Pieces of an earlier item entry that a correction takes back.
public struct ItemReturn: Sendable {
  /// The entry that is taken back.
  public let entryNo: Int
  /// The line of the document that corrects it.
  public let documentLineNo: Int
  /// The user who posts.
  public let userID: LongCode
  /// The work date.
  public let creationDate: CalendarDate

  /// Names an entry and who takes it back.
  public init(
    _ entryNo: Int, documentLineNo: Int, userID: LongCode, creationDate: CalendarDate
  ) {
    self.entryNo = entryNo
    self.documentLineNo = documentLineNo
    self.userID = userID
    self.creationDate = creationDate
  }
}
