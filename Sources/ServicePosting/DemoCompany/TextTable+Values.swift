import Accounting

extension TextTable {
  /// The columns must be these.
  func require(columns wanted: [String]) throws(TextTableFault) {
    guard columns == wanted else { throw TextTableFault(line, .firstColumns(wanted)) }
  }

  /// The place of each column among the fields of a table.
  func fields(of table: TableDescription) throws(TextTableFault) -> [Int] {
    var fields: [Int] = []
    for column in columns {
      guard let field = table.field(named: column), !fields.contains(field) else {
        throw TextTableFault(line, .column(column))
      }
      fields.append(field)
    }
    return fields
  }

  /// What the filled cells from the one at `first` on set; `fields` are the fields of all columns.
  func assignments(
    _ fields: [Int], of table: TableDescription, in row: Row, from first: Int
  ) throws(TextTableFault) -> [Assignment] {
    var assignments: [Assignment] = []
    for place in fields.indices.dropFirst(first) where !row.cells[place].isEmpty {
      let value = try value(place, of: table.fields[fields[place]].kind, in: row)
      assignments.append(Assignment(field: fields[place], value: value))
    }
    return assignments
  }

  /// The value of a cell.
  func value(_ place: Int, of kind: FieldKind, in row: Row) throws(TextTableFault) -> FieldValue {
    do throws(ValueFault) {
      return try kind.value(of: row.cells[place])
    } catch {
      throw TextTableFault(row.line, .value(column: columns[place], error))
    }
  }

  /// The value of a cell as a value of its type.
  func value<Value: FieldStorable>(
    _ place: Int, in row: Row
  ) throws(TextTableFault) -> Value {
    guard let value = Value(fieldValue: try value(place, of: Value.kind, in: row)) else {
      let word = row.cells[place]
      throw TextTableFault(row.line, .value(column: columns[place], .tooLarge(word)))
    }
    return value
  }
}
