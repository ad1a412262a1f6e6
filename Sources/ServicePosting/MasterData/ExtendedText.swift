public import Accounting

/// A text of several lines that documents take over with an item, a resource, an account or a
/// standard text (table 279, Extended Text Header).
public struct ExtendedText: Record {
  /// What the text belongs to, in which language, and which of its texts it is.
  public let key: Key
  /// Starting Date: blank for no limit.
  public var startingDate = CalendarDate.blank
  /// Ending Date: blank for no limit.
  public var endingDate = CalendarDate.blank
  /// All Language Codes. Whether the text stands for languages that have none of their own.
  public var allLanguageCodes = false
  /// Description.
  public var description = ""
  /// Service Order.
  public var serviceOrder = true
  /// Service Quote.
  public var serviceQuote = true
  /// Service Invoice.
  public var serviceInvoice = true
  /// Service Credit Memo.
  public var serviceCreditMemo = true

  /// The parts that name a text.
  public struct Key: RecordKey {
    /// Table Name.
    public let table: ExtendedTextTable
    /// No.
    public let no: Code
    /// Language Code.
    public let languageCode: Code
    /// Text No.
    public let textNo: Int

    /// Names a text.
    public init(_ table: ExtendedTextTable, _ no: Code, _ languageCode: Code, _ textNo: Int) {
      self.table = table
      self.no = no
      self.languageCode = languageCode
      self.textNo = textNo
    }

    /// All parts.
    public var fieldValues: [FieldValue] {
      [table.fieldValue, no.fieldValue, languageCode.fieldValue, textNo.fieldValue]
    }

    /// Makes a key of its four parts.
    public init?(fieldValues: [FieldValue]) {
      guard fieldValues.count == 4, let table = ExtendedTextTable(fieldValue: fieldValues[0]),
        let no = Code(fieldValue: fieldValues[1]), let language = Code(fieldValue: fieldValues[2]),
        let textNo = Int(fieldValue: fieldValues[3])
      else { return nil }
      self.init(table, no, language, textNo)
    }

    /// Orders by the parts in turn.
    public static func < (left: Key, right: Key) -> Bool {
      if left.table != right.table { return left.table < right.table }
      if left.no != right.no { return left.no < right.no }
      if left.languageCode != right.languageCode { return left.languageCode < right.languageCode }
      return left.textNo < right.textNo
    }
  }

  /// The names of the table.
  public static let table = TableName("extended text", "extended texts", "Extended Text Header")

  /// Makes a record with BC's initial values.
  public init(key: Key) { self.key = key }

  /// The fields of the table, key first.
  public static let fields: [Field<ExtendedText>] = [
    .shownOption("Table Name", \.key.table),
    .shown("No.", \.key.no),
    .shown("Language Code", \.key.languageCode),
    .shown("Text No.", \.key.textNo),
    .field("Starting Date", \.startingDate),
    .field("Ending Date", \.endingDate),
    .field(
      "All Language Codes", \.allLanguageCodes,
      "Whether the text stands for languages that have none of their own."),
    .text("Description", \.description),
    .field("Service Order", \.serviceOrder),
    .field("Service Quote", \.serviceQuote),
    .field("Service Invoice", \.serviceInvoice),
    .field("Service Credit Memo", \.serviceCreditMemo),
  ]

  /// Whether the text is for documents of a type and day.
  ///
  /// A document without an order date, as credit memos are, takes only texts without a start.
  func isFor(_ type: DocumentType, on date: CalendarDate) -> Bool {
    let isWanted =
      switch type {
      case .quote: serviceQuote
      case .order: serviceOrder
      case .invoice: serviceInvoice
      case .creditMemo: serviceCreditMemo
      }
    return isWanted && startingDate <= date && (endingDate.isBlank || endingDate >= date)
  }
}
