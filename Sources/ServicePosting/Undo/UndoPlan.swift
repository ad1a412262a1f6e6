public import Accounting

/// Everything that an undo writes, worked out and numbered, but not yet written.
///
/// Nothing is deleted: correction lines and entries with turned signs stand beside the old ones.
public struct UndoPlan: Sendable {
  /// What was asked for.
  public let request: UndoRequest
  /// The lines that are taken back, in the order of their numbers.
  public internal(set) var corrections: [Correction] = []
  /// The entries of the general journals.
  public internal(set) var journal: JournalDraft
  /// The mirrored service entries.
  public internal(set) var serviceEntries: [ServiceLedgerEntry] = []
  /// The mirrored warranty entries, all of them closed.
  public internal(set) var warrantyEntries: [WarrantyLedgerEntry] = []
  /// The warranty entries that are closed, the mirrored ones and those that they mirror.
  public internal(set) var closedWarrantyEntries: [Int] = []
  /// The service register.
  public internal(set) var serviceRegister: ServiceRegister?
  /// What the adjustment of costs writes at the end, if the inventory setup wants one.
  public internal(set) var costAdjustments: [CostAdjustmentDraft] = []
  /// The order as it is afterwards.
  public internal(set) var documentAfter: ServiceDocument
  /// Questions answered, and the quirks that changed a result.
  public internal(set) var notes: [PostingNote] = []
  /// All sets of dimension values, if the invoice discount made a new one.
  var dimensionSets: DimensionSets?
  /// The version of the company that the plan was made for.
  let companyVersion: Int

  /// A line of the shipment that is taken back.
  public struct Correction: Equatable, Sendable {
    /// The line as it is afterwards: nothing of it is left to invoice, and it says Correction.
    public let corrected: ServiceShipmentLine
    /// The new line with the turned quantity.
    public let line: ServiceShipmentLine
  }

  /// The entries and registers that the plan adds, ledger by ledger.
  public var newRows: [PostingPlan.NewRows] {
    PostingPlan.NewRows.all(
      journal, serviceEntries, warrantyEntries, serviceRegister.map { [$0] } ?? [],
      adjustments: costAdjustments)
  }
}
