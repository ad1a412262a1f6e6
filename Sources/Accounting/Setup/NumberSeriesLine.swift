/// The numbers of a series from a date on (table 309).
public struct NumberSeriesLine: Record {
  /// Series Code.
  public let seriesCode: Code
  /// Line No.
  public let lineNo: Int
  /// Starting Date.
  public var startingDate = CalendarDate.blank
  /// Starting No.
  public var startingNo = Code.blank
  /// Ending No.
  public var endingNo = Code.blank
  /// Warning No.
  public var warningNo = Code.blank
  /// Increment-by No.
  public var incrementByNo = 1
  /// Last No. Used.
  public var lastNoUsed = Code.blank
  /// Last Date Used.
  public var lastDateUsed = CalendarDate.blank
  /// Allow Gaps in Nos.
  public var allowGapsInNos = false
  /// Open.
  public var isOpen = true

  /// The names of the table.
  public static let table = TableName(
    "number series line", "number series lines", "No. Series Line")

  /// The key of the record.
  public var key: Pair<Code, Int> { Pair(seriesCode, lineNo) }

  /// Makes a record with BC's initial values.
  public init(key: Pair<Code, Int>) {
    seriesCode = key.first
    lineNo = key.second
  }

  /// The fields of the table, key first.
  public static let fields: [Field<NumberSeriesLine>] = [
    .shown("Series Code", \.seriesCode, to: "number series"),
    .shown("Line No.", \.lineNo),
    .field("Starting Date", \.startingDate),
    .field("Starting No.", \.startingNo),
    .field("Ending No.", \.endingNo).followed { line in
      if line.endingNo.isBlank { line.warningNo = .blank }
      line.updateOpen()
    },
    .field("Warning No.", \.warningNo, "From this number on, each draw says that few are left."),
    .field("Increment-by No.", \.incrementByNo).followed { $0.updateOpen() }
      .limited(to: .positive),
    .field("Last No. Used", \.lastNoUsed).followed { $0.updateOpen() },
    .field("Last Date Used", \.lastDateUsed),
    .field("Allow Gaps in Nos.", \.allowGapsInNos),
    .shown("Open", \.isOpen, "No when the last number of the line is used."),
  ]
}
