public import Accounting

/// A document that a report is about: an open one or a posted one.
public struct ReportedDocument: Hashable, Sendable {
  /// The kind.
  public let type: LoggedDocumentType
  /// The number.
  public let no: Code

  /// Names a document.
  public init(_ type: LoggedDocumentType, _ no: Code) {
    self.type = type
    self.no = no
  }

  /// Names an open document.
  public init(_ id: DocumentID) { self.init(LoggedDocumentType(id.type), id.no) }

  /// The open document that it is; `nil` for a posted one.
  public var openID: DocumentID? {
    switch type {
    case .quote: DocumentID(.quote, no)
    case .order: DocumentID(.order, no)
    case .invoice: DocumentID(.invoice, no)
    case .creditMemo: DocumentID(.creditMemo, no)
    case .shipment, .postedInvoice, .postedCreditMemo: nil
    }
  }
}

/// Tables that are worked out of one document whenever somebody asks.
enum ReportTables {
  static let all: [TableDescription] = [
    StatisticsTables.figures, StatisticsTables.vatLines, RoundingTables.steps,
    RoundingTables.rateChecks,
  ]
}

/// A row of a report, with the document that it is about.
struct Reported<Value: Sendable>: Sendable {
  let document: ReportedDocument
  let value: Value
}

extension TableDescription {
  /// The kind and number of the document, which the key of a report begins with.
  public static let reportKeyCount = 2

  /// A report: its rows are asked for document by document and stand nowhere.
  static func report<Value: Sendable>(
    _ name: TableName, keyCount: Int, editable: Set<String> = [], _ fields: [Field<Value>],
    _ values: @escaping @Sendable (Company, ReportedDocument) throws(PostingError) -> [Value]
  ) -> TableDescription {
    let columns = Columns(
      [
        Field<Reported<Value>>.shown("Document Type", \.document.type),
        .shown("Document No.", \.document.no),
      ] + fields.map { $0.within(\Reported<Value>.value) }, editable: editable)
    let report: Report = { (company, document) throws(PostingError) in
      let held = HeldCompany(company)
      return try values(company, document).map {
        columns.row(Reported(document: document, value: $0), in: held)
      }
    }
    return TableDescription(
      name: name, group: .report, keyCount: reportKeyCount + keyCount, fields: columns.descriptions,
      rows: { company, id in
        guard let id else { return [] }
        return (try? report(company, ReportedDocument(id))) ?? []
      },
      row: { company, key in
        guard key.count == reportKeyCount + keyCount,
          let type = LoggedDocumentType(fieldValue: key[0]),
          let no = Code(fieldValue: key[1])
        else { return nil }
        let rows = try? report(company, ReportedDocument(type, no))
        return rows?.first { row in key.indices.allSatisfy { row[$0] == key[$0] } }
      },
      editing: nil, report: report)
  }
}
