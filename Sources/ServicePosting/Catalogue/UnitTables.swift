import Accounting

/// The units of items and resources: each is more than nothing, and the base unit is one.
enum UnitTables {
  static let ofItems: TableDescription = .records(
    \.books.itemUnitsOfMeasure, .master,
    validate: { (unit, _, company) throws(PostingError) in
      let isBase = company.books.items[unit.itemNo]?.baseUnitOfMeasure == unit.code
      try require(unit.qtyPerUnitOfMeasure, isBase: isBase, unit.reference)
    })

  static let ofResources: TableDescription = .records(
    \.books.resourceUnitsOfMeasure, .master,
    validate: { (unit, _, company) throws(PostingError) in
      let isBase = company.books.resources[unit.resourceNo]?.baseUnitOfMeasure == unit.code
      try require(unit.qtyPerUnitOfMeasure, isBase: isBase, unit.reference)
    })

  private static func require(
    _ quantity: Quantity, isBase: Bool, _ unit: RecordReference
  ) throws(PostingError) {
    guard quantity.isPositive else {
      throw .record(
        .field("Qty. per Unit of Measure", text: "must be greater than 0", unit))
    }
    guard isBase, quantity != 1 else { return }
    throw .record(
      .mustBeEqual(
        field: "Qty. per Unit of Measure", expected: "1", unit, current: quantity.description))
  }
}
