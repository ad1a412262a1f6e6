public import Accounting

/// One thing that happened to an open or posted document (table 5912, Service Document Log).
public struct DocumentLogEntry: Hashable, Sendable {
  /// Document Type.
  public let documentType: LoggedDocumentType
  /// Document No.
  public let documentNo: Code
  /// Entry No.: counts from 1 in each document.
  public let entryNo: Int
  /// Event No.
  public let event: DocumentLogEvent
  /// Service Item Line No.: 0 if the event is not one of a service item line.
  public var serviceItemLineNo = 0
  /// After.
  public var after = LoggedValue.none
  /// Before; the number of the order or invoice on the events of posted documents.
  public var before = LoggedValue.none
  /// Change Date: BC's today, which is the work date here.
  public let changeDate: CalendarDate
  /// User ID.
  public let userID: LongCode

  /// The names of the table.
  public static let table = TableName(
    "document log entry", "document log entries", "Service Document Log")

  /// The fields of an entry, those of the key first.
  public static let fields: [Field<DocumentLogEntry>] = [
    .shownOption("Document Type", \.documentType),
    .shown("Document No.", \.documentNo),
    .shown("Entry No.", \.entryNo),
    .shown("Event No.", \.eventNo),
    .shownText("Event", \.event.description, "What happened, in BC's words."),
    .shown("Service Item Line No.", \.serviceItemLineNo),
    .shownText("After", \.after.text),
    .shownText("Before", \.before.text),
    .shown("Change Date", \.changeDate),
    .shown("User ID", \.userID),
  ]

  /// Event No.
  public var eventNo: Int { Int(event.rawValue) }
}
