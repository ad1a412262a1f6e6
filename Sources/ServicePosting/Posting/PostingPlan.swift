public import Accounting

/// Everything that a posting writes, worked out and numbered, but not yet written.
public struct PostingPlan: Sendable {
  private let inPlace = InPlace()

  /// What was asked for.
  public let request: PostingRequest
  /// What is really done: an option that finds nothing is dropped.
  public internal(set) var options: PostingOptions
  /// The currency of the document's amounts; the code of the local currency where it has none.
  public let currency: Code
  /// The number of the posted shipment; blank if there is none.
  public internal(set) var shipmentNo = Code.blank
  /// The number of the posted invoice; blank if there is none.
  public internal(set) var invoiceNo = Code.blank
  /// The number of the posted credit memo; blank if there is none.
  public internal(set) var creditMemoNo = Code.blank
  /// The posted shipment.
  public internal(set) var shipment: ServiceShipment?
  /// The posted invoice.
  public internal(set) var invoice: ServiceInvoice?
  /// The posted credit memo.
  public internal(set) var creditMemo: ServiceCreditMemo?
  /// The entries of the general journals.
  public internal(set) var journal: JournalDraft
  /// New service entries.
  public internal(set) var serviceEntries: [ServiceLedgerEntry] = []
  /// New warranty entries, all of them open at first.
  public internal(set) var warrantyEntries: [WarrantyLedgerEntry] = []
  /// The service register, if there are service entries.
  public internal(set) var serviceRegister: ServiceRegister?
  /// The warranty entries that are closed.
  public internal(set) var closedWarrantyEntries: [Int] = []
  /// What the invoice or consumption changes in earlier shipments.
  public internal(set) var shipmentChanges: [ShipmentLineChange] = []
  /// The document as it is after the posting; `nil` when it is deleted because all is done.
  public internal(set) var documentAfter: ServiceDocument?
  /// The orders whose shipped lines a service invoice charged, as they are afterwards.
  public internal(set) var changedOrders: [ServiceDocument] = []
  /// The order as it is archived with the posting, if the setup says so.
  public internal(set) var archivedOrder: ServiceDocument?
  /// What was skipped, cut and reset, and which quirks changed a result.
  public internal(set) var notes: [PostingNote] = []
  /// The numbers drawn and the lines reset before anything else, which stay after a failure.
  var reservation: Reservation
  /// The service items that were serviced, and when.
  var servicedItems: [(no: Code, date: CalendarDate)] = []
  /// All sets of dimension values, if lines of the posting itself made a new one.
  var dimensionSets: DimensionSets?
  /// The contracts that the invoice is registered with.
  public internal(set) var registeredContracts: [Code] = []
  /// The cost adjustment at the end of the posting, if the inventory setup wants one; in an array,
  /// so that a plan without it is no larger.
  public internal(set) var costAdjustments: [CostAdjustmentDraft] = []
  /// The version of the company that the plan was made for.
  let companyVersion: Int

  /// A plan of nothing, which takes the place of one that is handed over.
  static let none = PostingPlan(
    request: PostingRequest(DocumentID(.order, .blank), [], workDate: .blank, user: .blank),
    options: [], currency: .blank, journal: JournalDraft(following: Books()),
    reservation: Reservation(document: DocumentID(.order, .blank)), companyVersion: -1)

  /// Whether the document is deleted because everything is invoiced or consumed.
  public var closesOrder: Bool { documentAfter == nil }

  /// A change of one line of an earlier shipment.
  public struct ShipmentLineChange: Hashable, Sendable {
    /// The shipment.
    public let shipmentNo: Code
    /// The line.
    public let lineNo: Int
    /// What is added to Quantity Invoiced.
    public let invoiced: Quantity
    /// What is added to Qty. Invoiced (Base).
    public let invoicedBase: Quantity
    /// What is added to Quantity Consumed.
    public let consumed: Quantity
    /// What is added to Qty. Consumed (Base).
    public let consumedBase: Quantity
  }
}

/// What a posting keeps even if it fails later: BC commits it first.
struct Reservation: Sendable {
  let document: DocumentID
  var shippingNo = Code.blank
  var postingNo = Code.blank
  var draws: [NumberDraw] = []
  /// Lines left out of the posting, with their quantities set back.
  var resetLines: [ServiceLine] = []

  /// What stays, in a sentence; `nil` if nothing does.
  ///
  /// BC saves it together with newly drawn numbers. If none was needed, all is taken back.
  var sentence: String? {
    guard !draws.isEmpty else { return nil }
    var parts: [String] = []
    let numbers = draws.map { "\($0.number)" }
    parts.append(
      numbers.joined(separator: " and ")
        + (numbers.count == 1 ? " stays reserved" : " stay reserved")
        + " on the document and will be used next time")
    if !resetLines.isEmpty {
      let lines = resetLines.map { "\($0.lineNo)" }.joined(separator: ", ")
      parts.append(
        "the quantities to ship and to invoice of line \(lines) were set back to what is "
          + "outstanding")
    }
    return parts.joined(separator: "; ")
  }
}

/// Why a posting was refused, and what it had come to.
public struct PostingRefusal: Error, Sendable {
  /// The reason.
  public let error: PostingError
  /// The stable code of the reason, such as `E-NOTHING-TO-POST`.
  public var code: String { error.code }
  /// The reason in Business Central's words.
  public var sentence: String { error.sentence }
  /// What stays changed all the same, in a sentence; `nil` if nothing does.
  public let kept: String?
  /// What the posting was trying to write when it failed; `nil` if it failed in the checks.
  public var partial: PostingPlan? { draft.first }
  /// At most one plan; in an array, so that an error is not as large as a plan.
  let draft: [PostingPlan]
  let reservation: Reservation?

  /// A refusal that leaves nothing behind.
  init(_ error: PostingError) {
    self.init(error: error, kept: nil, draft: [], reservation: nil)
  }

  init(
    error: PostingError, kept: String?, draft: [PostingPlan], reservation: Reservation?
  ) {
    self.error = error
    self.kept = kept
    self.draft = draft
    self.reservation = reservation
  }
}

extension PostingRefusal: CustomStringConvertible {
  /// The sentence, and its code in brackets.
  public var description: String { error.description }
}
