import Accounting

extension Company {
  /// The inherited set with the defaults of the sources added. What is inherited counts as brought
  /// by one table; a later source takes a dimension over only if the priority of its table is
  /// better (S-038, S-039).
  ///
  /// A set that is new goes to `sets`, which the caller keeps if the whole change succeeds.
  func dimensionSet(
    inheriting inherited: Int, of table: DefaultDimensionTable = .customer,
    from sources: [DimensionSource], in sets: inout DimensionSets
  ) -> Int {
    guard !books.defaultDimensions.isEmpty else { return inherited }
    var choices = sets.choices(of: inherited)
    var owners = choices.map { _ in table }
    for source in sources where !source.no.isBlank {
      for row in defaults(of: source) {
        let choice = DimensionChoice(row.dimensionCode, row.dimensionValueCode)
        guard let place = choices.firstIndex(where: { $0.dimension == row.dimensionCode }) else {
          choices.append(choice)
          owners.append(source.table)
          continue
        }
        guard isBetter(source.table, than: owners[place]) else { continue }
        choices[place] = choice
        owners[place] = source.table
      }
    }
    return sets.number(of: choices)
  }

  /// The default dimensions of a record, then those of its table as a whole.
  private func defaults(of source: DimensionSource) -> [DefaultDimension] {
    let rows = books.defaultDimensions.filter {
      $0.tableID == source.table && ($0.no == source.no || $0.no.isBlank)
        && !$0.dimensionValueCode.isBlank
    }
    return rows.filter { $0.no == source.no } + rows.filter { $0.no != source.no }
  }

  /// Whether the defaults of a table go before those of another: it needs a priority, and a lower
  /// number than the other has.
  private func isBetter(_ table: DefaultDimensionTable, than owner: DefaultDimensionTable) -> Bool {
    guard let priority = books.dimensionPriority(of: table) else { return false }
    return books.dimensionPriority(of: owner).map { priority < $0 } ?? true
  }
}

extension ServiceHeader {
  /// The records whose defaults an order takes over, in BC's order (S-040).
  var dimensionSources: [DimensionSource] {
    [
      DimensionSource(.customer, billToCustomerNo),
      DimensionSource(.salesperson, salespersonCode),
      DimensionSource(.responsibilityCenter, responsibilityCenter),
      DimensionSource(.serviceContract, contractNo),
      DimensionSource(.serviceOrderType, serviceOrderType),
      DimensionSource(.location, locationCode),
    ]
  }

  /// The source that a change of the header brought in or took away.
  func newDimensionSource(since before: ServiceHeader) -> DimensionSource? {
    zip(dimensionSources, before.dimensionSources).first { $0 != $1 }?.0
  }
}

extension Company {
  /// Finds the header's set anew, the source just typed first, and hands the difference to the
  /// lines (S-040, S-042).
  func updateDimensions(
    of document: inout ServiceDocument, typed: DimensionSource, _ context: EditContext,
    _ sets: inout DimensionSets
  ) -> [PostingNote] {
    let others = document.header.dimensionSources.filter { $0 != typed }
    let old = document.header.dimensionSetID
    let new = dimensionSet(
      inheriting: 0, of: .serviceContract, from: [typed] + others, in: &sets)
    document.header.dimensionSetID = new
    return handDown(from: old, to: new, of: nil, in: &document, context, &sets)
  }

  /// Hands what changed in a set of dimensions to all lines: of the header to service item lines
  /// and lines, of a service item line to the lines of every service item (S-042).
  private func handDown(
    from old: Int, to new: Int, of itemLineNo: Int?, in document: inout ServiceDocument,
    _ context: EditContext, _ sets: inout DimensionSets
  ) -> [PostingNote] {
    let itemLines = itemLineNo == nil ? document.itemLines.indices : 0..<0
    guard new != old, !document.lines.isEmpty || !itemLines.isEmpty else { return [] }
    let asked = PostingNote(
      "N-ASKED",
      "You may have changed a dimension. Do you want to update the lines? Answered "
        + (context.answersNo ? "No." : "Yes."))
    if context.answersNo { return [asked] }
    for place in itemLines {
      let set = document.itemLines[place].dimensionSetID
      document.itemLines[place].dimensionSetID = sets.number(changing: set, from: old, to: new)
    }
    var foreign: [Int] = []
    for place in document.lines.indices {
      let set = document.lines[place].content.dimensionSetID
      let changed = sets.number(changing: set, from: old, to: new)
      document.lines[place].content.dimensionSetID = changed
      let line = document.lines[place]
      if let itemLineNo, line.content.serviceItemLineNo != itemLineNo, changed != set {
        foreign.append(line.lineNo)
      }
    }
    return [asked]
      + foreign.map {
        PostingNote(
          "N-QUIRK",
          "line \($0): its dimensions change as well, though it does not belong to the service "
            + "item line (S-042)")
      }
  }

  /// Sets a dimension of the header by hand and hands the change to the lines.
  func setDimension(
    _ dimension: Code, to value: FieldValue, ofHeaderOf document: inout ServiceDocument,
    _ context: EditContext, _ sets: inout DimensionSets
  ) throws(PostingError) -> [PostingNote] {
    let old = document.header.dimensionSetID
    let new = try dimensionSet(setting: value, of: dimension, in: old, &sets)
    document.header.dimensionSetID = new
    return handDown(from: old, to: new, of: nil, in: &document, context, &sets)
  }

  /// Sets a dimension of a service item line by hand and hands the change to all lines.
  func setDimension(
    _ dimension: Code, to value: FieldValue, ofItemLine place: Int,
    of document: inout ServiceDocument, _ context: EditContext, _ sets: inout DimensionSets
  ) throws(PostingError) -> [PostingNote] {
    let old = document.itemLines[place].dimensionSetID
    let new = try dimensionSet(setting: value, of: dimension, in: old, &sets)
    document.itemLines[place].dimensionSetID = new
    return handDown(
      from: old, to: new, of: document.itemLines[place].lineNo, in: &document, context, &sets)
  }

  /// The set with a typed value of one dimension; blank takes the dimension out.
  func dimensionSet(
    setting value: FieldValue, of dimension: Code, in number: Int, _ sets: inout DimensionSets
  ) throws(PostingError) -> Int {
    let entry = RecordReference("Dimension Set Entry", [])
    guard books.dimensions[dimension] != nil else {
      throw .record(
        .notInRelatedTable(
          field: "Dimension Code", entry, value: "\(dimension)", related: "Dimension"))
    }
    let code = Code(fieldValue: value) ?? .blank
    guard code.isBlank || books.dimensionValues[Pair(dimension, code)] != nil else {
      throw .record(
        .notInRelatedTable(
          field: "Dimension Value Code", entry, value: "\(code)", related: "Dimension Value"))
    }
    try requireUsable(DimensionChoice(dimension, code))
    return sets.number(setting: code, of: dimension, in: number)
  }

  /// Nobody types a dimension or value that is blocked, or a value that is a heading or total; no
  /// value at all takes the dimension out.
  func requireUsable(_ choice: DimensionChoice) throws(PostingError) {
    guard !choice.value.isBlank, let fault = books.dimensionValueFault([choice]) else { return }
    throw .bookkeeping(.dimensions(fault))
  }

  /// Whether a record, or its table as a whole, has default dimensions.
  func hasDefaultDimensions(_ source: DimensionSource) -> Bool {
    books.defaultDimensions.contains {
      $0.tableID == source.table && ($0.no == source.no || $0.no.isBlank)
        && !$0.dimensionValueCode.isBlank
    }
  }

  /// The set of a line whose number, or later whose location, is entered: with the defaults of
  /// both, but only if what was entered has any (S-040, S-041).
  func lineDimensionSet(
    _ line: ServiceLine, of document: ServiceDocument, entering entered: DimensionSource?,
    in sets: inout DimensionSets
  ) -> Int {
    let inherited = document.itemLine(of: line)?.dimensionSetID ?? 0
    let start = inherited == 0 ? document.header.dimensionSetID : inherited
    guard let table = line.content.type.dimensionTable else { return start }
    let card = DimensionSource(table, line.content.no)
    guard hasDefaultDimensions(entered ?? card) else {
      return entered == nil ? start : line.content.dimensionSetID
    }
    var sources = [
      card, DimensionSource(.responsibilityCenter, document.header.responsibilityCenter),
      DimensionSource(.location, line.content.locationCode),
    ]
    if let entered { sources = [entered] + sources.filter { $0 != entered } }
    sources += self.sources(inheritedBy: line, of: document, start, sets)
    return dimensionSet(inheriting: start, from: sources, in: &sets)
  }

  /// The records that the inherited set came from: where their tables have priorities, they bring
  /// their values back against a worse one of the line's own (S-040).
  private func sources(
    inheritedBy line: ServiceLine, of document: ServiceDocument, _ inherited: Int,
    _ sets: DimensionSets
  ) -> [DimensionSource] {
    guard !books.defaultDimensionPriorities.isEmpty else { return [] }
    let choices = sets.choices(of: inherited)
    let header = document.header
    let itemLine = document.itemLine(of: line)
    let sources = [
      DimensionSource(.serviceOrderType, header.serviceOrderType),
      DimensionSource(.customer, header.billToCustomerNo),
      DimensionSource(.salesperson, header.salespersonCode),
      DimensionSource(.serviceContract, header.contractNo),
      DimensionSource(.serviceItem, itemLine?.serviceItemNo ?? .blank),
      DimensionSource(.serviceItemGroup, itemLine?.serviceItemGroupCode ?? .blank),
    ]
    return sources.filter { source in
      !source.no.isBlank && books.dimensionPriority(of: source.table) != nil
        && defaults(of: source).contains { row in
          choices.contains(DimensionChoice(row.dimensionCode, row.dimensionValueCode))
        }
    }
  }
}

extension LineType {
  /// The table whose records bring default dimensions to lines of this kind.
  var dimensionTable: DefaultDimensionTable? {
    switch self {
    case .text: nil
    case .item: .item
    case .resource: .resource
    case .cost: .serviceCost
    case .glAccount: .glAccount
    }
  }
}
