import Accounting

/// Why a text of tables makes no company, and in which line.
struct TextTableFault: Error, Equatable {
  /// The line, counted from 1.
  let line: Int
  /// What is wrong with it.
  let reason: Reason

  /// What can be wrong with a line.
  enum Reason: Equatable {
    /// A cell is not valid UTF-8.
    case notUTF8
    /// The name of a table has no closing bracket.
    case nameNotClosed
    /// A record stands before the first table.
    case outsideTable
    /// A table has no line with the names of its columns.
    case noColumns(String)
    /// A record has too many cells or too few.
    case cellCount(Int, expected: Int)
    /// There is no such table, or its records cannot be written so.
    case unknownTable(String)
    /// The table has no such column, or the column stands there twice.
    case column(String)
    /// The table must start with these columns.
    case firstColumns([String])
    /// A table with a single record has none or several.
    case notSingle(Int)
    /// A cell holds no value of its column.
    case value(column: String, ValueFault)
    /// A code names nothing that a record of this table could come from.
    case notFound(column: String, String)
    /// A record is refused.
    case posting(PostingError)
    /// The stock is refused.
    case stock(BookkeepingFault)
  }

  init(_ line: Int, _ reason: Reason) {
    self.line = line
    self.reason = reason
  }
}
