/// How answers are written.
public enum OutputFormat: String, CaseIterable, Hashable, Sendable {
  /// Aligned columns for people.
  case table
  /// Comma-separated values, captions first.
  case csv
  /// One JSON value for each command.
  case json
  /// One JSON value for each row.
  case jsonl
  /// Markdown tables.
  case markdown
}
