public import Accounting

extension Company {
  /// Adds a line at the end of a document and fills it from the card of its number.
  ///
  /// - Parameters:
  ///   - assignments: line fields, validated one after the other.
  /// - Returns: the number of the new line.
  @discardableResult
  public mutating func addLine(
    _ id: DocumentID, type: LineType, no: Code?, _ assignments: [Assignment] = [],
    _ context: EditContext
  ) throws(PostingError) -> EditResult<Int> {
    var document = try document(id)
    let money = try DocumentMoney(document.sharedHeader, in: books)
    let lineNo = (document.lines.last?.lineNo ?? 0) + 10_000
    guard lineNo <= 1_000_000_000 else {
      throw .record(.tooLarge(field: "Line No.", document.reference))
    }
    if type == .item { try document.requireOpenRelease() }
    let itemLineNo = Self.itemLineNo(assignments, type, document)
    document.lines.append(document.newLine(lineNo, type))
    var edit = LineEdit(
      document: document, place: document.lines.count - 1, money: money, on: context.workDate)
    edit.answersNo = context.answersNo
    let questions = try edit.enterCard(no ?? .blank, itemLineNo: itemLineNo ?? 0, in: self)
    var sets = books.dimensionSets
    edit.line.content.dimensionSetID = lineDimensionSet(
      edit.line, of: edit.document, entering: nil, in: &sets)
    try edit.enterDefaultQuantity(in: self)
    try edit.enterExtendedTexts(in: self)
    try apply(assignments, to: &edit, &sets)
    let warnings = creditNotes(ofLine: edit.place, of: edit.document)
    books.dimensionSets = sets
    documents[id] = edit.document
    return EditResult(
      value: lineNo, notes: (questions + edit.notes).withoutRepeats + warnings)
  }

  /// The service item line of a new line: the one named, else the only one there is.
  private static func itemLineNo(
    _ assignments: [Assignment], _ type: LineType, _ document: ServiceDocument
  ) -> Int? {
    let named = assignments.contains {
      DocumentTables.line.fields.indices.contains($0.field)
        && DocumentTables.line.fields[$0.field].caption == "Service Item Line No."
    }
    guard !named, type != .text, document.itemLines.count == 1 else { return nil }
    return document.itemLines.first?.lineNo
  }

  /// Sets fields of a line, one after the other; all of them or none.
  public mutating func changeLine(
    _ id: DocumentID, lineNo: Int, _ assignments: [Assignment], _ context: EditContext
  ) throws(PostingError) -> [PostingNote] {
    let document = try document(id)
    guard let place = document.index(ofLine: lineNo) else {
      throw .record(.notFound(document.reference(toLine: lineNo)))
    }
    let money = try DocumentMoney(document.sharedHeader, in: books)
    var edit = LineEdit(
      document: document, place: place, money: money, on: context.workDate)
    edit.answersNo = context.answersNo
    var sets = books.dimensionSets
    try apply(assignments, to: &edit, &sets)
    if books.salesReceivablesSetup.creditWarnings != .none,
      assignments.contains(where: Self.isCreditChecked)
    {
      edit.notes += creditNotes(ofLine: place, of: edit.document)
    }
    books.dimensionSets = sets
    documents[id] = edit.document
    return edit.notes
  }

  private static func isCreditChecked(_ assignment: Assignment) -> Bool {
    assignment.dimension == nil && DocumentTables.line.fields.indices.contains(assignment.field)
      && creditCheckedFields.contains(DocumentTables.line.fields[assignment.field].caption)
  }

  private func apply(
    _ assignments: [Assignment], to edit: inout LineEdit, _ sets: inout DimensionSets
  ) throws(PostingError) {
    for assignment in assignments {
      if let dimension = assignment.dimension {
        edit.line.content.dimensionSetID = try dimensionSet(
          setting: assignment.value, of: dimension, in: edit.line.content.dimensionSetID, &sets)
        continue
      }
      let field = try field(assignment.field, of: DocumentTables.line)
      if field.caption == "Line No." { throw .cannotRename(table: "Service Line") }
      guard let validate = LineFields.validations[field.caption] else {
        throw .notEditable(field: field.caption, table: "Service Line")
      }
      try edit.requireFree(field.caption)
      try requireRelated(
        assignment.value, field, edit.document.reference(toLine: edit.line.lineNo))
      let (location, no) = (edit.line.content.locationCode, edit.line.content.no)
      try validate(&edit, assignment.value, self)
      if edit.line.content.no != no {
        try edit.enterExtendedTexts(in: self)
        edit.line.content.dimensionSetID = lineDimensionSet(
          edit.line, of: edit.document, entering: nil, in: &sets)
      } else if edit.line.content.locationCode != location {
        let entered = DimensionSource(.location, edit.line.content.locationCode)
        edit.line.content.dimensionSetID = lineDimensionSet(
          edit.line, of: edit.document, entering: entered, in: &sets)
      }
    }
  }

  /// Deletes a line; nothing of it may be shipped and not invoiced.
  @discardableResult
  public mutating func deleteLine(
    _ id: DocumentID, lineNo: Int, _ context: EditContext
  ) throws(PostingError) -> [PostingNote] {
    var document = try document(id)
    guard let place = document.index(ofLine: lineNo) else {
      throw .record(.notFound(document.reference(toLine: lineNo)))
    }
    if document.lines[place].content.type == .item { try document.requireOpenRelease() }
    if id.type == .invoice, document.lines[place].content.applToServiceEntry > 0 {
      throw .deletesServiceEntryLine
    }
    try requireDeletable(document.lines[place], in: document)
    let notes = try document.lines[place].askAboutTracking(context)
    document.lines.removeAll { $0.lineNo == lineNo || $0.content.attachedToLineNo == lineNo }
    documents[id] = document
    return notes
  }

  /// Adds a service item line.
  ///
  /// - Returns: the number of the new line.
  @discardableResult
  public mutating func addServiceItemLine(
    _ id: DocumentID, serviceItem: Code?, _ assignments: [Assignment] = [],
    _ context: EditContext
  ) throws(PostingError) -> EditResult<Int> {
    var document = try document(id)
    guard id.type == .order || id.type == .quote else {
      throw .record(
        .mustBeEqual(
          field: "Document Type", expected: DocumentType.order.caption, document.reference,
          current: id.type.caption))
    }
    if serviceSetup.oneServiceItemLineOrder, !document.itemLines.isEmpty { throw .oneItemLine }
    var itemLine = ServiceItemLine()
    itemLine.lineNo = (document.itemLines.last?.lineNo ?? 0) + 10_000
    itemLine.locationCode = document.header.locationCode
    if let initial = repairStatuses.filter(\.initial).first {
      itemLine.repairStatusCode = initial.code
    }
    document.itemLines.append(itemLine)
    let place = document.itemLines.count - 1
    if let serviceItem, !serviceItem.isBlank {
      try document.enterServiceItem(serviceItem, at: place, in: self, context)
    }
    let entered = document.itemLines[place]
    var sets = books.dimensionSets
    document.itemLines[place].dimensionSetID = dimensionSet(
      inheriting: document.header.dimensionSetID, of: .serviceHeader,
      from: [
        DimensionSource(.serviceItem, entered.serviceItemNo),
        DimensionSource(.serviceItemGroup, entered.serviceItemGroupCode),
        DimensionSource(.responsibilityCenter, document.header.responsibilityCenter),
      ], in: &sets)
    let inserted = document
    let notes = try apply(assignments, toItemLine: place, of: &document, context, &sets)
    books.dimensionSets = sets
    log(&document, since: inserted, context)
    documents[id] = document
    return EditResult(value: itemLine.lineNo, notes: notes)
  }

  /// Sets fields of a service item line, one after the other.
  public mutating func changeServiceItemLine(
    _ id: DocumentID, lineNo: Int, _ assignments: [Assignment], _ context: EditContext
  ) throws(PostingError) -> [PostingNote] {
    var document = try document(id)
    guard let place = document.index(ofItemLine: lineNo) else {
      throw .record(.notFound(document.reference(toItemLine: lineNo)))
    }
    let before = document
    var sets = books.dimensionSets
    let notes = try apply(assignments, toItemLine: place, of: &document, context, &sets)
    books.dimensionSets = sets
    log(&document, since: before, context)
    documents[id] = document
    return notes
  }

  private func apply(
    _ assignments: [Assignment], toItemLine place: Int, of document: inout ServiceDocument,
    _ context: EditContext, _ sets: inout DimensionSets
  ) throws(PostingError) -> [PostingNote] {
    var notes: [PostingNote] = []
    for assignment in assignments {
      if let dimension = assignment.dimension {
        notes += try setDimension(
          dimension, to: assignment.value, ofItemLine: place, of: &document, context, &sets)
        continue
      }
      let field = try field(assignment.field, of: DocumentTables.serviceItemLine)
      if field.caption == "Line No." { throw .cannotRename(table: "Service Item Line") }
      guard let validate = ItemLineFields.validations[field.caption] else {
        throw .notEditable(field: field.caption, table: "Service Item Line")
      }
      try requireRelated(
        assignment.value, field, document.reference(toItemLine: document.itemLines[place].lineNo))
      let before = document
      try validate(&document, place, assignment.value, self, context)
      notes += document.searchNotes(since: before)
    }
    return notes
  }

  /// Deletes a service item line that no line points at.
  public mutating func deleteServiceItemLine(
    _ id: DocumentID, lineNo: Int, _ context: EditContext
  ) throws(PostingError) {
    var document = try document(id)
    guard let place = document.index(ofItemLine: lineNo) else {
      throw .record(.notFound(document.reference(toItemLine: lineNo)))
    }
    if document.lines.contains(where: { $0.content.serviceItemLineNo == lineNo }) {
      throw .itemLineInUse(lineNo: lineNo, id)
    }
    document.itemLines.remove(at: place)
    documents[id] = document
  }
}
