import Accounting

extension Verification {
  mutating func checkDocumentLog() {
    var last: [LoggedDocument: Int] = [:]
    for entry in company.documentLog.entries {
      let document = LoggedDocument(type: entry.documentType, no: entry.documentNo)
      let expected = last[document, default: 0] + 1
      last[document] = expected
      require(.documentLog, entry.entryNo, equals: expected, in: document.reference)
      requirePosted(document)
    }
    for document in company.documents.values.sorted(by: { $0.id < $1.id }) {
      let logged = LoggedDocument(
        type: LoggedDocumentType(document.header.documentType), no: document.header.no)
      require(
        .documentLog, document.lastLogEntryNo, equals: last[logged, default: 0],
        in: logged.reference)
    }
  }

  private mutating func requirePosted(_ document: LoggedDocument) {
    let exists =
      switch document.type {
      case .shipment: company.shipments[document.no] != nil
      case .postedInvoice: company.invoices[document.no] != nil
      case .postedCreditMemo: company.creditMemos[document.no] != nil
      default: true
      }
    require(
      .documentLog, exists, in: document.reference, found: "no such document",
      expected: "a posted document")
  }
}

/// A document that has a log.
private struct LoggedDocument: Hashable {
  let type: LoggedDocumentType
  let no: Code

  var reference: RecordReference {
    RecordReference(
      DocumentLogEntry.table.caption,
      [("Document Type", type.caption), ("Document No.", "\(no)")])
  }
}
