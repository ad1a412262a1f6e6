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
    let money = try DocumentMoney(document.header, in: books)
    let lineNo = (document.lines.last?.lineNo ?? 0) + 10_000
    guard lineNo <= 1_000_000_000 else {
      throw .record(.tooLarge(field: "Line No.", document.reference))
    }
    if type == .item { try document.requireOpenRelease() }
    var line = document.newLine(lineNo, type)
    let itemLineNo = Self.itemLineNo(assignments, type, document)
    var notes = try document.enter(no ?? .blank, into: &line, in: self)
    if context.answersNo, let question = notes.first { throw .interrupted(question: question.text) }
    if let itemLineNo, let place = document.index(ofItemLine: itemLineNo) {
      document.takeServiceItem(document.itemLines[place], into: &line, in: self)
      line.content.takeFault(of: document.itemLines[place])
    }
    var sets = books.dimensionSets
    line.content.dimensionSetID = lineDimensionSet(line, of: document, entering: nil, in: &sets)
    if type != .text, type != .glAccount {
      let card = try document.cardPrice(of: line, in: self, money)
      line.content.unitPrice = card.price
      line.content.unitCostLCY = card.cost
    }
    document.searchDiscount(of: &line, in: self)
    document.lines.append(line)
    var edit = LineEdit(document: document, place: document.lines.count - 1, money: money)
    if type == .cost, let quantity = serviceCosts[line.content.no]?.defaultQuantity,
      !quantity.isZero
    {
      try edit.setQuantity(quantity, in: self)
    }
    try apply(assignments, to: &edit, &sets)
    notes += edit.notes
    books.dimensionSets = sets
    documents[id] = edit.document
    return EditResult(value: lineNo, notes: notes)
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
    let money = try DocumentMoney(document.header, in: books)
    var edit = LineEdit(document: document, place: place, money: money)
    var sets = books.dimensionSets
    try apply(assignments, to: &edit, &sets)
    books.dimensionSets = sets
    documents[id] = edit.document
    return edit.notes
  }

  private func apply(
    _ assignments: [Assignment], to edit: inout LineEdit, _ sets: inout DimensionSets
  ) throws(PostingError) {
    for assignment in assignments {
      let field = try field(assignment.field, of: DocumentTables.line)
      if field.caption == "Line No." { throw .cannotRename(table: "Service Line") }
      guard let validate = LineFields.validations[field.caption] else {
        throw .notEditable(field: field.caption, table: "Service Line")
      }
      try requireRelated(
        assignment.value, field, edit.document.reference(toLine: edit.line.lineNo))
      let location = edit.line.content.locationCode
      try validate(&edit, assignment.value, self)
      if edit.line.content.locationCode != location {
        let entered = DimensionSource(.location, edit.line.content.locationCode)
        edit.line.content.dimensionSetID = lineDimensionSet(
          edit.line, of: edit.document, entering: entered, in: &sets)
      }
    }
  }

  /// Deletes a line; nothing of it may be shipped and not invoiced.
  public mutating func deleteLine(
    _ id: DocumentID, lineNo: Int, _ context: EditContext
  ) throws(PostingError) {
    var document = try document(id)
    guard let place = document.index(ofLine: lineNo) else {
      throw .record(.notFound(document.reference(toLine: lineNo)))
    }
    if document.lines[place].content.type == .item { try document.requireOpenRelease() }
    try requireDeletable(document.lines[place], in: document)
    document.lines.removeAll { $0.lineNo == lineNo || $0.content.attachedToLineNo == lineNo }
    documents[id] = document
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
      try document.enterServiceItem(serviceItem, at: place, in: self)
    }
    let entered = document.itemLines[place]
    var sets = books.dimensionSets
    document.itemLines[place].dimensionSetID = dimensionSet(
      inheriting: document.header.dimensionSetID,
      from: [
        DimensionSource(.serviceItem, entered.serviceItemNo),
        DimensionSource(.serviceItemGroup, entered.serviceItemGroupCode),
      ], in: &sets)
    let inserted = document
    try apply(assignments, toItemLine: place, of: &document, context)
    books.dimensionSets = sets
    log(&document, since: inserted, context)
    documents[id] = document
    return EditResult(value: itemLine.lineNo, notes: [])
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
    try apply(assignments, toItemLine: place, of: &document, context)
    log(&document, since: before, context)
    documents[id] = document
    return []
  }

  private func apply(
    _ assignments: [Assignment], toItemLine place: Int, of document: inout ServiceDocument,
    _ context: EditContext
  ) throws(PostingError) {
    for assignment in assignments {
      let field = try field(assignment.field, of: DocumentTables.serviceItemLine)
      if field.caption == "Line No." { throw .cannotRename(table: "Service Item Line") }
      guard let validate = ItemLineFields.validations[field.caption] else {
        throw .notEditable(field: field.caption, table: "Service Item Line")
      }
      try requireRelated(
        assignment.value, field, document.reference(toItemLine: document.itemLines[place].lineNo))
      try validate(&document, place, assignment.value, self, context)
    }
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
