internal import Accounting
internal import ServicePosting

extension Reader {
  /// Reads a table and what narrows it.
  mutating func selection(allowingColumns: Bool) throws(Diagnostic) -> Selection {
    let start = position
    guard let table = skipTable() else { throw unknownNoun(plural: true) }
    return try selection(of: table, from: start, allowingColumns: allowingColumns)
  }

  /// Reads what narrows a table: `of order X`, `of preview`, `where`, `sorted by`, `with`.
  mutating func selection(
    of table: TableDescription, from start: Int, allowingColumns: Bool
  ) throws(Diagnostic) -> Selection {
    let isLines = DocumentNouns.lines.contains(table.name.noun)
    let isOfDocument = isLines || table.group == .report
    var selection = Selection(
      table: table, scope: isOfDocument ? .openDocument : .all, range: range(from: start))
    try clausesOfTable(&selection, isLines: isLines)
    if skip("where") { selection.conditions = try conditions(on: selection.table) }
    while allowingColumns {
      if skip("sorted", "by") {
        selection.order = try sortFields(of: selection.table)
      } else if skip("with") {
        selection.columns = try columns(of: selection.table)
      } else {
        break
      }
    }
    return selection
  }

  /// Reads `of order SO-1` and `of preview` in any order.
  private mutating func clausesOfTable(
    _ selection: inout Selection, isLines: Bool
  ) throws(Diagnostic) {
    for _ in 0..<2 {
      note(.word("of preview"))
      guard isOf(position) else { return }
      if token(at: position + 1)?.keyword == "preview" {
        move(to: position + 2)
        selection.ofPreview = true
      } else if selection.table.group == .report,
        let document = try skipDocument(at: position + 1)
      {
        selection.scope = .reported(document)
      } else if isLines, let document = try skipDocument(at: position + 1) {
        let wasOfPreview = selection.ofPreview
        if DocumentNouns.type(of: document.table.name.noun) != nil {
          selection.scope = .document(document)
        } else {
          selection = Selection(
            table: try postedLines(of: document, like: selection.table),
            scope: .posted(document), range: selection.range)
        }
        selection.ofPreview = wasOfPreview || selection.ofPreview
      } else {
        return
      }
    }
  }

  /// Reads `where CONDITIONS` about a table's rows, where a command is about all of them or some;
  /// `nil` if there is none.
  mutating func skipWhere(on noun: String) throws(Diagnostic) -> Selection? {
    let start = position
    guard let table = NounIndex.shared.table(noun: noun), skip("where") else { return nil }
    var selection = Selection(table: table, scope: .all, range: range(from: start))
    selection.conditions = try conditions(on: table)
    return selection
  }

  /// Reads `FIELD OP VALUE` and more of them behind `and`.
  mutating func conditions(on table: TableDescription) throws(Diagnostic) -> [Condition] {
    var conditions = [try condition(on: table)]
    while skip("and") { conditions.append(try condition(on: table)) }
    return conditions
  }

  private mutating func condition(on table: TableDescription) throws(Diagnostic) -> Condition {
    if let field = skipField(of: table) {
      let description = table.fields[field]
      let comparison = try comparison()
      if completesNames, description.isListed(after: comparison) {
        note(.valueFound(in: table.name.noun, field: field))
      }
      let operand = try operand(
        of: comparison, with: description.kind, description.caption,
        relation: description.relation)
      return Condition(field: field, dimension: nil, comparison: comparison, operand: operand)
    }
    guard let dimension = try skipDimension(of: table), let field = table.dimensionSetField
    else { throw unknownField(of: table) }
    let comparison = try comparison()
    let operand = try operand(
      of: comparison, with: .code(length: 20), "the dimension", relation: nil)
    return Condition(
      field: field, dimension: dimension, comparison: comparison, operand: operand)
  }

  private mutating func operand(
    of comparison: Condition.Operator, with fieldKind: FieldKind, _ name: String,
    relation: String?
  ) throws(Diagnostic) -> Condition.Operand {
    let kind = fieldKind.compared
    let what = "The value to compare \(name) with"
    switch comparison {
    case .equal, .notEqual, .within:
      guard let token = next, token.kind == .word, !token.isVariable,
        !(kind == .date && token.keyword == "work")
      else { break }
      note(.value(fieldKind, relation: relation))
      move(to: position + 1)
      return .filter(try Filter(token, kind))
    case .contains: return .value(try value(.text(length: Lexer.lineLimit), what))
    default: break
    }
    return .value(try value(kind, what, relation: relation))
  }

  private mutating func comparison() throws(Diagnostic) -> Condition.Operator {
    for comparison in Condition.Operator.allCases {
      if skip(comparison.rawValue) { return comparison }
    }
    throw unexpected()
  }

  /// Reads fields between commas, each with `descending` behind it if it runs downwards.
  private mutating func sortFields(
    of table: TableDescription
  ) throws(Diagnostic) -> [Selection.SortField] {
    var fields: [Selection.SortField] = []
    repeat {
      splitListWords()
      let field = try field(of: table)
      let isDescending = skip("descending")
      fields.append(Selection.SortField(field: field, isDescending: isDescending))
    } while skip(",")
    return fields
  }

  private mutating func columns(of table: TableDescription) throws(Diagnostic) -> [Int] {
    if skip("all", "fields") { return Array(table.fields.indices) }
    var columns: [Int] = []
    repeat {
      splitListWords()
      columns.append(try field(of: table))
    } while skip(",")
    return columns
  }

  /// Splits the words that may belong to the next field name at their commas.
  private mutating func splitListWords() {
    let start = position
    for index in start..<(start + TypedName.longest) {
      guard let token = token(at: index), token.keyword != "with" else { break }
      move(to: index)
      splitCommas()
    }
    move(to: start)
  }
}

extension FieldDescription {
  /// Whether the values that records have are worth a list behind a comparison: of codes and texts
  /// that no other table lists.
  fileprivate func isListed(after comparison: Condition.Operator) -> Bool {
    guard relation == nil, comparison == .equal || comparison == .notEqual else { return false }
    switch kind {
    case .code, .text: return true
    default: return false
    }
  }
}
