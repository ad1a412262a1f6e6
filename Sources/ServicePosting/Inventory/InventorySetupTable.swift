import Accounting

/// The inventory setup, where a change of averages asks first (table 313).
enum InventorySetupTable {
  static let description: TableDescription = {
    var table = TableDescription.single(\.books.inventorySetup)
    table.settle = { before, company, context throws(PostingError) in
      let (old, new) = (before.books.inventorySetup, company.books.inventorySetup)
      var notes: [PostingNote] = []
      if old.averageCostCalcType != new.averageCostCalcType {
        notes += try asked(
          "Average Cost Calc. Type", new.averageCostCalcType.caption, &company, context)
      }
      if old.averageCostPeriod != new.averageCostPeriod {
        notes += try asked(
          "Average Cost Period", new.averageCostPeriod.caption, &company, context)
      }
      let isCovering =
        new.automaticCostAdjustment != .never
        && new.automaticCostAdjustment != old.automaticCostAdjustment
      if isCovering, company.books.leavesCostToBatchJob { notes.append(notCovered) }
      return notes
    }
    return table
  }()

  /// What is not adjusted when the setup is made to adjust with each posting stays out.
  private static let notCovered = PostingNote(
    "N-COST-NOT-COVERED",
    "Some unadjusted value entries will not be covered with the new setting. You must run the "
      + "Adjust Cost - Item Entries batch job once to adjust these.")

  /// Averages change for all entries of the year (InventorySetup: UpdateAvgCostItemSettings).
  private static func asked(
    _ field: String, _ value: String, _ company: inout Company, _ context: EditContext
  ) throws(PostingError) -> [PostingNote] {
    if context.answersNo { throw .averagesKept(field: field) }
    company.books.reopenAverages(on: context.workDate)
    return [
      PostingNote(
        "N-ASKED",
        "If you change the \(field), the program must adjust all item entries.The adjustment of "
          + "all entries can take several hours. Do you really want to change the \(field)? "
          + "Answered Yes."),
      PostingNote(
        "N-ADJUST-COST",
        "\(field) has been changed to \(value). You should now run Adjust Cost - Item Entries."),
    ]
  }
}
