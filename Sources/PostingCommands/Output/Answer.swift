public import Accounting

/// What a command has to say: a sentence, notes and tables, not yet laid out.
public struct Answer: Hashable, Sendable {
  /// One sentence about what was done; `nil` for commands that only show.
  public var message: String?
  /// What was skipped, cut or reset on the way.
  public var notes: [Note]
  /// The rows to show.
  public var tables: [AnswerTable]
  /// The format this one answer is wanted in; `nil` for that of the session.
  public var format: OutputFormat?

  /// Makes an answer.
  public init(_ message: String? = nil, notes: [Note] = [], tables: [AnswerTable] = []) {
    self.message = message
    self.notes = notes
    self.tables = tables
  }

  /// Whether there is nothing to say.
  var isEmpty: Bool { message == nil && notes.isEmpty && tables.isEmpty }

  /// A remark beside the sentence.
  public struct Note: Hashable, Sendable {
    /// The stable code, such as `N-SKIPPED`.
    public let code: String
    /// The remark.
    public let text: String

    /// Makes a note.
    public init(code: String, _ text: String) {
      self.code = code
      self.text = text
    }
  }
}

/// Rows with captions, as a command shows them.
public struct AnswerTable: Hashable, Sendable {
  /// One column.
  public struct Column: Hashable, Sendable {
    /// The caption, as BC spells it.
    public let caption: String
    /// What the values are.
    public let kind: FieldKind

    /// Makes a column.
    public init(_ caption: String, _ kind: FieldKind) {
      self.caption = caption
      self.kind = kind
    }
  }

  /// What the rows are, such as `G/L Entry`; `nil` where one table is shown alone.
  public var title: String?
  /// The columns.
  public var columns: [Column]
  /// The rows; each has as many values as there are columns.
  public var rows: [[FieldValue]]

  /// Makes a table.
  public init(title: String? = nil, columns: [Column], rows: [[FieldValue]]) {
    self.title = title
    self.columns = columns
    self.rows = rows
  }
}
