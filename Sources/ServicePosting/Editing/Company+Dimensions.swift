import Accounting

extension Company {
  /// The inherited set with the defaults of the sources added; what is inherited stays (S-038).
  ///
  /// A set that is new goes to `sets`, which the caller keeps if the whole change succeeds.
  func dimensionSet(
    inheriting inherited: Int, from sources: [DimensionSource], in sets: inout DimensionSets
  ) -> Int {
    guard !books.defaultDimensions.isEmpty else { return inherited }
    var choices = sets.choices(of: inherited)
    for source in sources where !source.no.isBlank {
      for no in [source.no, Code.blank] {
        let rows = books.defaultDimensions.filter {
          $0.tableID == source.table && $0.no == no && !$0.dimensionValueCode.isBlank
        }
        for row in rows where !choices.contains(where: { $0.dimension == row.dimensionCode }) {
          choices.append(DimensionChoice(row.dimensionCode, row.dimensionValueCode))
        }
      }
    }
    return sets.number(of: choices)
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
