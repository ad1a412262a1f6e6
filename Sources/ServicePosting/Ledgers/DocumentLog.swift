public import Accounting

/// The log of all documents in the order in which things happened.
///
/// Deleting a document by hand takes its log away, so that this is no ledger.
public struct DocumentLog: Equatable, Sendable {
  /// All entries, in the order in which they were written.
  public private(set) var entries = ChunkedArray<DocumentLogEntry>()

  /// An empty log.
  public init() {}

  mutating func append(_ entry: DocumentLogEntry) { entries.append(entry) }

  /// The last entry number of a document; 0 if it has no log.
  func lastEntryNo(of type: LoggedDocumentType, _ no: Code) -> Int {
    entries.last { $0.documentType == type && $0.documentNo == no }?.entryNo ?? 0
  }

  /// Takes the log of a document away, and what posted documents say of it.
  mutating func remove(_ id: DocumentID) {
    let type = LoggedDocumentType(id.type)
    var left = ChunkedArray<DocumentLogEntry>()
    for entry in entries {
      let isOwn = entry.documentType == type && entry.documentNo == id.no
      let isOfPosted =
        entry.documentType >= .shipment && entry.before == .code(id.no)
      if !isOwn, !isOfPosted { left.append(entry) }
    }
    entries = left
  }
}

extension Company {
  /// Writes the events that a change of an open document makes: creation, or the fields that the
  /// log watches, header first.
  mutating func log(
    _ document: inout ServiceDocument, since before: ServiceDocument?, _ context: EditContext
  ) {
    let type = LoggedDocumentType(document.header.documentType)
    let no = document.header.no
    func entry(_ event: DocumentLogEvent, _ place: Int = 0) -> DocumentLogEntry {
      document.lastLogEntryNo += 1
      return DocumentLogEntry(
        documentType: type, documentNo: no, entryNo: document.lastLogEntryNo, event: event,
        serviceItemLineNo: place, changeDate: context.workDate, userID: context.user)
    }
    guard let before else {
      // A number can only come back where nothing was posted of it.
      if type != .order { document.lastLogEntryNo = documentLog.lastEntryNo(of: type, no) }
      documentLog.append(entry(.creation(of: document.header.documentType)))
      return
    }
    for change in document.header.loggedChanges(since: before.header) {
      var changed = entry(change.event)
      changed.after = change.after
      changed.before = change.before
      documentLog.append(changed)
    }
    for itemLine in document.itemLines {
      guard let old = before.itemLines.first(where: { $0.lineNo == itemLine.lineNo }),
        old.repairStatusCode != itemLine.repairStatusCode
      else { continue }
      var changed = entry(.repairStatusChanged, itemLine.lineNo)
      changed.after = .code(itemLine.repairStatusCode)
      changed.before = .code(old.repairStatusCode)
      documentLog.append(changed)
    }
  }
}

extension Company {
  /// What a posting adds to the log: one entry for each document it makes, which names the
  /// document that was posted.
  mutating func logPosting(_ plan: PostingPlan) {
    let isOrder = plan.request.document.type == .order
    // A comparison with nil would copy the documents.
    if case .some = plan.shipment {
      log(.shipment, plan.shipmentNo, .shipmentCreated, by: plan)
    }
    if case .some = plan.invoice {
      log(.postedInvoice, plan.invoiceNo, isOrder ? .orderInvoiced : .invoicePosted, by: plan)
    }
    // Of a credit memo BC does not say which document it was.
    if case .some = plan.creditMemo {
      log(
        .postedCreditMemo, plan.creditMemoNo, .creditMemoPosted, before: LoggedValue.none, by: plan)
    }
  }

  private mutating func log(
    _ type: LoggedDocumentType, _ no: Code, _ event: DocumentLogEvent,
    before: LoggedValue? = nil, by plan: PostingPlan
  ) {
    // A posted document is new, so that this is its first entry.
    documentLog.append(
      DocumentLogEntry(
        documentType: type, documentNo: no, entryNo: 1, event: event,
        before: before ?? .code(plan.request.document.no), changeDate: plan.request.workDate,
        userID: plan.request.user))
  }
}

extension ServiceHeader {
  /// The watched fields that changed, in BC's order.
  fileprivate func loggedChanges(
    since old: ServiceHeader
  ) -> [(event: DocumentLogEvent, after: LoggedValue, before: LoggedValue)] {
    var changes: [(event: DocumentLogEvent, after: LoggedValue, before: LoggedValue)] = []
    if status != old.status {
      changes.append((.statusChanged, .status(status), .status(old.status)))
    }
    if customerNo != old.customerNo {
      changes.append((.customerChanged, .code(customerNo), .code(old.customerNo)))
    }
    if shipToCode != old.shipToCode {
      changes.append((.shipToCodeChanged, .code(shipToCode), .code(old.shipToCode)))
    }
    if contractNo != old.contractNo {
      changes.append((.contractNoChanged, .code(contractNo), .code(old.contractNo)))
    }
    return changes
  }
}
