public import Accounting

/// One line of an extended text (table 280).
public struct ExtendedTextLine: Record {
  /// The text and the number of the line.
  public let key: Key
  /// Text.
  public var text = ""

  /// The parts that name a line.
  public struct Key: RecordKey {
    /// The text.
    public let text: ExtendedText.Key
    /// Line No.
    public let lineNo: Int

    /// Names a line.
    public init(_ text: ExtendedText.Key, _ lineNo: Int) {
      self.text = text
      self.lineNo = lineNo
    }

    /// All parts.
    public var fieldValues: [FieldValue] { text.fieldValues + [lineNo.fieldValue] }

    /// Makes a key of its five parts.
    public init?(fieldValues: [FieldValue]) {
      guard let last = fieldValues.last, let lineNo = Int(fieldValue: last),
        let text = ExtendedText.Key(fieldValues: Array(fieldValues.dropLast()))
      else { return nil }
      self.init(text, lineNo)
    }

    /// Orders by the text, then the number.
    public static func < (left: Key, right: Key) -> Bool {
      left.text != right.text ? left.text < right.text : left.lineNo < right.lineNo
    }
  }

  /// The names of the table.
  public static let table = TableName(
    "extended text line", "extended text lines", "Extended Text Line")

  /// Makes a record with BC's initial values.
  public init(key: Key) { self.key = key }

  /// The fields of the table, key first.
  public static let fields: [Field<ExtendedTextLine>] = [
    .shownOption("Table Name", \.key.text.table),
    .shown("No.", \.key.text.no),
    .shown("Language Code", \.key.text.languageCode),
    .shown("Text No.", \.key.text.textNo),
    .shown("Line No.", \.key.lineNo),
    .text("Text", \.text),
  ]
}
