import Accounting

/// Default dimensions: of records that are there, with values that may be posted.
enum DefaultDimensionTables {
  static let description: TableDescription = .records(
    \.books.defaultDimensions, .setup,
    validate: { (row, old, company) throws(PostingError) in
      if old == nil {
        try requireRecord(of: row, in: company)
        guard company.books.dimensions[row.dimensionCode]?.blocked != true else {
          throw .bookkeeping(.dimensions(.dimensionBlocked(row.dimensionCode)))
        }
      }
      try requireValue(of: row, since: old, in: company)
    })

  /// The record must be in its table; a blank number stands for all of the table.
  private static func requireRecord(
    of row: DefaultDimension, in company: Company
  ) throws(PostingError) {
    guard !row.no.isBlank, let table = RecordCatalogue.table(noun: noun(of: row.tableID)),
      company.row(of: table, key: [row.no.fieldValue]) == nil
    else { return }
    throw .record(
      .notInRelatedTable(
        field: "No.", row.reference, value: "\(row.no)", related: table.name.caption))
  }

  private static func requireValue(
    of row: DefaultDimension, since old: DefaultDimension?, in company: Company
  ) throws(PostingError) {
    guard !row.dimensionValueCode.isBlank else { return }
    if row.dimensionValueCode != old?.dimensionValueCode {
      guard
        company.books.dimensionValues[Pair(row.dimensionCode, row.dimensionValueCode)] != nil
      else {
        throw .record(
          .notInRelatedTable(
            field: "Dimension Value Code", row.reference, value: "\(row.dimensionValueCode)",
            related: "Dimension Value"))
      }
      try company.requireUsable(DimensionChoice(row.dimensionCode, row.dimensionValueCode))
    }
    guard row.valuePosting == .noCode else { return }
    throw .record(
      .mustBeEqual(
        field: "Dimension Value Code", expected: "", row.reference,
        current: "\(row.dimensionValueCode)"))
  }

  private static func noun(of table: DefaultDimensionTable) -> String {
    switch table {
    case .salesperson: "salesperson"
    case .glAccount: "gl account"
    case .customer: "customer"
    case .item: "item"
    case .resource: "resource"
    case .responsibilityCenter: "responsibility center"
    case .serviceOrderType: "service order type"
    case .serviceItemGroup: "service item group"
    case .serviceCost: "service cost"
    case .serviceItem: "service item"
    case .location: "location"
    case .serviceContract: "service contract"
    case .serviceHeader: "order"
    }
  }
}
