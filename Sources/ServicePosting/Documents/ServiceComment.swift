public import Accounting

/// A remark on a document as a whole (table 5906).
public struct ServiceComment: Equatable, Sendable {
  /// Line No.
  public let lineNo: Int
  /// Date: the work date when it was written.
  public let date: CalendarDate
  /// Comment.
  public let comment: String

  /// The fields, as tables show them.
  public static let fields: [Field<ServiceComment>] = [
    .shown("Line No.", \.lineNo),
    .shown("Date", \.date),
    .shownText("Comment", \.comment),
  ]
}
