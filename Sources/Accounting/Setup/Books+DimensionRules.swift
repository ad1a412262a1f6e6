/// A record that brings default dimensions and rules about them.
public struct DimensionSource: Hashable, Sendable {
  /// The table of the record.
  public let table: DefaultDimensionTable
  /// The number of the record.
  public let no: Code

  /// Names a record.
  public init(_ table: DefaultDimensionTable, _ no: Code) {
    self.table = table
    self.no = no
  }
}

extension Books {
  /// Two dimensions of a set that must not stand together.
  public func dimensionCombinationFault(_ choices: [DimensionChoice]) -> DimensionFault? {
    guard !dimensionCombinations.isEmpty else { return nil }
    for (place, first) in choices.enumerated() {
      for second in choices[(place + 1)...] {
        let rows = [
          dimensionCombinations[Pair(first.dimension, second.dimension)],
          dimensionCombinations[Pair(second.dimension, first.dimension)],
        ]
        if rows.contains(where: { $0?.combinationRestriction == .blocked }) {
          return .combinationBlocked(first.dimension, second.dimension)
        }
      }
    }
    return nil
  }

  /// A dimension or value of a set that is blocked.
  public func dimensionValueFault(_ choices: [DimensionChoice]) -> DimensionFault? {
    for choice in choices {
      if dimensions[choice.dimension]?.blocked == true {
        return .dimensionBlocked(choice.dimension)
      }
      if dimensionValues[Pair(choice.dimension, choice.value)]?.blocked == true {
        return .valueBlocked(choice.dimension, choice.value)
      }
    }
    return nil
  }

  /// Whether any record demands something of dimensions.
  public var hasDimensionRules: Bool { !dimensionRuleTables.isEmpty }

  /// A rule of some record that a set breaks; a row without number holds for all of its table.
  public func dimensionRuleFault(
    _ choices: [DimensionChoice], _ sources: [DimensionSource]
  ) -> DimensionFault? {
    for source in sources
    where !source.no.isBlank && dimensionRuleTables.contains(source.table) {
      let rows = defaultDimensions.filter {
        $0.tableID == source.table && ($0.no.isBlank || $0.no == source.no)
          && $0.valuePosting != .blank
      }
      for row in rows {
        if let fault = row.fault(in: choices, of: source) { return fault }
      }
    }
    return nil
  }

  /// The accounts of a transaction may have rules of their own; the journals test them line by
  /// line, and their error stands without the document (errata 28).
  func requireDimensions(
    of lines: [TransactionLine]
  ) throws(BookkeepingFault) {
    guard dimensionRuleTables.contains(.glAccount) else { return }
    for line in lines {
      let choices = dimensionSets.choices(of: line.dimensionSetID)
      if let fault = dimensionRuleFault(
        choices, [DimensionSource(.glAccount, line.account)])
      {
        throw .dimensions(fault)
      }
    }
  }
}

extension DefaultDimension {
  /// What is wrong with a set by this rule.
  func fault(in choices: [DimensionChoice], of source: DimensionSource) -> DimensionFault? {
    let current = choices.first { $0.dimension == dimensionCode }?.value ?? .blank
    let table = source.table.caption
    switch valuePosting {
    case .blank: return nil
    case .codeMandatory:
      return current.isBlank
        ? .codeMandatory(dimension: dimensionCode, table: table, no: source.no) : nil
    case .sameCode:
      if current == dimensionValueCode { return nil }
      return current.isBlank
        ? .sameCodeMissing(
          dimension: dimensionCode, expected: dimensionValueCode, table: table, no: source.no)
        : .sameCode(
          dimension: dimensionCode, expected: dimensionValueCode, table: table, no: source.no,
          current: current)
    case .noCode:
      return current.isBlank
        ? nil
        : .noCode(dimension: dimensionCode, table: table, no: source.no, current: current)
    }
  }
}
