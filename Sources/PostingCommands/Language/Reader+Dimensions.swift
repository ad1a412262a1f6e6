internal import Accounting
internal import ServicePosting

extension Reader {
  /// Reads `dimension AREA`, for tables whose records carry a dimension set.
  mutating func skipDimension(of table: TableDescription) throws(Diagnostic) -> ValuePhrase? {
    guard next?.keyword == "dimension", table.dimensionSetField != nil else { return nil }
    move(to: position + 1)
    return try value(.code(length: 20), "The code of the dimension", relation: "dimension")
  }

  /// Reads `dimension AREA 30`, for documents and their lines.
  mutating func skipDimensionPhrase(
    of table: TableDescription
  ) throws(Diagnostic) -> FieldPhrase? {
    let start = position
    guard table.group == .document, let field = table.dimensionSetField,
      let dimension = try skipDimension(of: table)
    else { return nil }
    let value = try value(.code(length: 20), "The value of the dimension, or \"\" for none")
    return FieldPhrase(field: field, value: value, range: range(from: start), dimension: dimension)
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
