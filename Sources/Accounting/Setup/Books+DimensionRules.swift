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
  /// Two dimensions or values of a set that must not stand together; of several, that of the
  /// first combination in the order of the table.
  public func dimensionCombinationFault(_ choices: [DimensionChoice]) -> DimensionFault? {
    guard choices.count > 1, !dimensionCombinations.isEmpty else { return nil }
    var found: (row: DimensionCombination, fault: DimensionFault)?
    for first in choices {
      for second in choices where first.dimension != second.dimension {
        guard let row = dimensionCombinations[Pair(first.dimension, second.dimension)],
          found.map({ row.key < $0.row.key }) ?? true, let fault = fault(of: row, first, second)
        else { continue }
        found = (row, fault)
      }
    }
    return found?.fault
  }

  /// Blocked forbids the dimensions as such; anything else forbids the values that are listed, the
  /// other way round first.
  private func fault(
    of row: DimensionCombination, _ first: DimensionChoice, _ second: DimensionChoice
  ) -> DimensionFault? {
    if row.combinationRestriction == .blocked {
      return .combinationBlocked(first.dimension, second.dimension)
    }
    for (one, other) in [(second, first), (first, second)] {
      let key = DimensionValueCombination.Key(
        Pair(one.dimension, one.value), Pair(other.dimension, other.value))
      if dimensionValueCombinations[key] != nil { return .valuesBlocked(one, other) }
    }
    return nil
  }

  /// A dimension or value of a set that is blocked, or a value that is no posted one.
  public func dimensionValueFault(_ choices: [DimensionChoice]) -> DimensionFault? {
    for choice in choices {
      if dimensions[choice.dimension]?.blocked == true {
        return .dimensionBlocked(choice.dimension)
      }
      guard let value = dimensionValues.row(Pair(choice.dimension, choice.value)) else { continue }
      if value.blocked { return .valueBlocked(choice.dimension, choice.value) }
      if !value.dimensionValueType.mayBePosted {
        return .valueNotPosted(choice.dimension, choice.value, value.dimensionValueType)
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
  /// line, and their error stands without the document (D-28).
  func requireDimensions(
    of lines: [TransactionLine], in newSets: DimensionSets?
  ) throws(BookkeepingFault) {
    guard dimensionRuleTables.contains(.glAccount) else { return }
    let sets = newSets ?? dimensionSets
    for line in lines {
      let choices = sets.choices(of: line.dimensionSetID)
      if let fault = dimensionRuleFault(
        choices, [DimensionSource(.glAccount, line.account)])
      {
        throw .dimensions(fault)
      }
    }
  }
}

extension Books {
  /// The item journal tests salesperson, location and item of each line, in the order of their
  /// tables (D-28).
  public func requireItemDimensions(
    _ setID: Int, item: Code, location: Code, salesperson: Code
  ) throws(BookkeepingFault) {
    guard !dimensionRuleTables.isEmpty else { return }
    let sources = [
      DimensionSource(.salesperson, salesperson), DimensionSource(.location, location),
      DimensionSource(.item, item),
    ]
    if let fault = dimensionRuleFault(dimensionSets.choices(of: setID), sources) {
      throw .dimensions(fault)
    }
  }
}

extension DefaultDimension {
  /// What is wrong with a set by this rule.
  func fault(in choices: [DimensionChoice], of source: DimensionSource) -> DimensionFault? {
    let current = choices.first { $0.dimension == dimensionCode }?.value ?? .blank
    let table = source.table.caption
    let (rule, expected) = (dimensionCode, dimensionValueCode)
    // A row without number holds for the whole table, and its text names no record (S-046).
    switch valuePosting {
    case .codeMandatory where current.isBlank:
      return no.isBlank
        ? .tableMandatory(dimension: rule, table: table)
        : .codeMandatory(dimension: rule, table: table, no: no)
    case .sameCode where current.isBlank && !expected.isBlank:
      return no.isBlank
        ? .tableSameCodeMissing(dimension: rule, expected: expected)
        : .sameCodeMissing(dimension: rule, expected: expected, table: table, no: no)
    case .sameCode where current != expected && !expected.isBlank:
      return no.isBlank
        ? .tableSameCode(dimension: rule, expected: expected, current: current)
        : .sameCode(dimension: rule, expected: expected, table: table, no: no, current: current)
    case .sameCode where current != expected:
      return no.isBlank
        ? .tableBlank(dimension: rule) : .sameCodeBlank(dimension: rule, table: table, no: no)
    case .noCode where !current.isBlank:
      return no.isBlank
        ? .tableNoCode(dimension: rule, current: current)
        : .noCode(dimension: rule, table: table, no: no, current: current)
    default: return nil
    }
  }
}
