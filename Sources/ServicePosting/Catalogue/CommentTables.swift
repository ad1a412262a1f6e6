import Accounting

/// The comments on open and on posted documents.
enum CommentTables {
  static let all: [TableDescription] = [open, shipment, invoice]

  struct OpenRow: Sendable {
    let header: ServiceHeader
    let comment: ServiceComment
  }

  struct PostedRow: Sendable {
    let documentNo: Code
    let comment: ServiceComment
  }

  private static let open: TableDescription = .collected(
    TableName("comment", "comments", "Service Comment Line"), .document, keyCount: 3,
    Columns(
      [
        .shownOption("Document Type", \OpenRow.header.documentType),
        .shown("Document No.", \.header.no),
      ] + ServiceComment.fields.map { $0.within(\OpenRow.comment) }, editable: [])
  ) { company, id in
    company.documents.values.sorted { $0.id < $1.id }
      .filter { id == nil || $0.id == id }.flatMap { document in
        document.header.comments.map { OpenRow(header: document.header, comment: $0) }
      }
  }

  private static func posted(
    _ name: TableName, _ rows: @escaping @Sendable (Company) -> [PostedRow]
  ) -> TableDescription {
    .collected(
      name, .posted, keyCount: 2,
      Columns(
        [.shown("No.", \PostedRow.documentNo)]
          + ServiceComment.fields.map { $0.within(\PostedRow.comment) })
    ) { company, _ in rows(company) }
  }

  private static let shipment = posted(
    TableName("shipment comment", "shipment comments", "Service Comment Line (Shipment)")
  ) { company in
    company.shipments.flatMap { document in
      document.header.comments.map { PostedRow(documentNo: document.no, comment: $0) }
    }
  }

  private static let invoice = posted(
    TableName("invoice comment", "invoice comments", "Service Comment Line (Invoice)")
  ) { company in
    company.invoices.flatMap { document in
      document.header.comments.map { PostedRow(documentNo: document.no, comment: $0) }
    }
  }
}
