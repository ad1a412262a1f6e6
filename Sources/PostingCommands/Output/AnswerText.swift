/// Answers and refusals as lines of text in one of the formats.
public struct AnswerText: Sendable {
  /// The lines of one command, by where they belong.
  public struct Lines: Hashable, Sendable {
    /// Data: for standard output, and what scenarios compare.
    public var output: [String] = []
    /// What is said beside the data: for standard error.
    public var remarks: [String] = []
    /// Why the command was refused: for standard error.
    public var faults: [String] = []
  }

  /// The format.
  public var format: OutputFormat
  /// The width of the terminal; `nil` where the output is no terminal.
  public var terminalWidth: Int?

  /// Writes in a format; without a terminal, tables are laid out for 100 columns.
  public init(format: OutputFormat, terminalWidth: Int? = nil) {
    self.format = format
    self.terminalWidth = terminalWidth
  }

  /// What a command answered.
  public func lines(_ answer: Answer, to command: String) -> Lines {
    switch answer.format ?? format {
    case .table:
      // An empty line parts two tables.
      Lines(output: prose(answer) + answer.tables.map(aligned).joined(separator: [""]))
    case .vertical:
      Lines(output: prose(answer) + answer.tables.map(listed).joined(separator: [""]))
    case .csv: Lines(output: CommaSeparated.lines(answer.tables), remarks: prose(answer))
    case .json: Lines(output: [JSONText.answer(answer, to: command)])
    case .jsonl: Lines(output: remark(answer) + JSONText.rows(answer.tables))
    case .markdown: Lines(output: MarkdownText.lines(answer))
    }
  }

  /// Why a command was refused; the JSON formats say it among the data too.
  public func lines(_ error: Diagnostic, at place: SourcePlace, to command: String) -> Lines {
    let faults = DiagnosticText.lines(error, at: place, width: terminalWidth)
    switch format {
    case .table, .vertical, .csv, .markdown: return Lines(faults: faults)
    case .json:
      return Lines(output: [JSONText.failure(error, at: place, to: command)], faults: faults)
    case .jsonl:
      let line = JSONText.object([("error", JSONText.fault(error, at: place))])
      return Lines(output: [line], faults: faults)
    }
  }

  private func prose(_ answer: Answer) -> [String] {
    let message = answer.message.map { [$0] } ?? []
    let notes = answer.notes.map { "note: \(ShownText.of($0.text)) [\($0.code)]" }
    guard let width = terminalWidth else {
      // A sentence of several lines, such as help, keeps its lines.
      return message.flatMap { $0.split(omittingEmptySubsequences: false) { $0.isNewline } }
        .map { ShownText.of(String($0)) } + notes
    }
    let lines = message.flatMap { $0.split(separator: "\n", omittingEmptySubsequences: false) }
      .map { ShownText.of(TextWidth.unbroken(String($0))) }
    return (lines + notes).flatMap { TextWidth.wrapped($0, indentedTo: width) }
  }

  private func remark(_ answer: Answer) -> [String] {
    answer.message == nil && answer.notes.isEmpty ? [] : [JSONText.remark(answer)]
  }

  private func aligned(_ table: AnswerTable) -> [String] {
    titled(table) { AlignedTable(table, room: room).lines }
  }

  private func listed(_ table: AnswerTable) -> [String] {
    titled(table) { AlignedTable(table, room: room).vertical }
  }

  /// The title of a table and its rows, or that there are none.
  private func titled(_ table: AnswerTable, _ rows: () -> [String]) -> [String] {
    let title = table.title.map { [ShownText.of($0)] } ?? []
    if table.rows.isEmpty { return title.isEmpty ? ["No rows."] : ["\(title[0]): no rows."] }
    return title + rows()
  }

  private var room: AlignedTable.Room {
    AlignedTable.Room(width: terminalWidth ?? Self.plainWidth, cutsText: terminalWidth != nil)
  }

  /// The width of tables in files and pipes.
  public static let plainWidth = 100
}
