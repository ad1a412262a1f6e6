/// How answers are written.
public enum OutputFormat: String, CaseIterable, Hashable, Sendable {
  /// Aligned columns for people.
  case table
  /// One line for each field of each row.
  case vertical
  /// Comma-separated values, captions first.
  case csv
  /// One JSON value for each command.
  case json
  /// One JSON value for each row.
  case jsonl
  /// Markdown tables.
  case markdown

  /// Whether sentences and refusals stand among the data, as people read them.
  var isForPeople: Bool { self == .table || self == .vertical }
}
