internal import Accounting
internal import ServicePosting

extension Reader {
  /// Reads `dimension AREA`, for tables whose records carry a dimension set.
  mutating func skipDimension(of table: TableDescription) throws(Diagnostic) -> ValuePhrase? {
    guard next?.keyword == "dimension", table.dimensionSetField != nil else { return nil }
    move(to: position + 1)
    return try value(.code(length: 20), "The code of the dimension", relation: "dimension")
  }

  /// The dimension that all words from one place to another name.
  func dimension(
    from start: Int, before end: Int, of table: TableDescription
  ) throws(Diagnostic) -> ValuePhrase? {
    var copy = self
    copy.move(to: start)
    guard let dimension = try copy.skipDimension(of: table), copy.position == end
    else { return nil }
    return dimension
  }
}

extension TableDescription {
  /// The field that holds the number of a record's dimension set.
  var dimensionSetField: Int? { field(named: "dimension set id") }
}
