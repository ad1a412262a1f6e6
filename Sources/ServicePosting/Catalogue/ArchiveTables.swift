import Accounting

/// The tables of archived documents.
enum ArchiveTables {
  static let all: [TableDescription] = [
    header(
      .order,
      TableName(
        "service order archive", "service order archives", "Service Order Archive")),
    header(
      .quote,
      TableName(
        "service quote archive", "service quote archives", "Service Quote Archive")),
    line,
  ]

  struct LineRow: Sendable {
    let archive: ServiceDocumentArchive
    let row: DocumentTables.LineRow
  }

  private static func header(_ type: DocumentType, _ name: TableName) -> TableDescription {
    let fields = ServiceHeader.fields.map { $0.within(\ServiceDocumentArchive.document.header) }
    return .collected(
      name, .posted, keyCount: 3,
      Columns(
        fields.filter { $0.caption == "No." } + [
          .shown("Doc. No. Occurrence", \.docNoOccurrence), .shown("Version No.", \.versionNo),
          .shown("Archived By", \.archivedBy), .shown("Date Archived", \.dateArchived),
        ] + fields.filter { $0.caption != "No." && $0.caption != "Doc. No. Occurrence" })
    ) { company, _ in
      company.documentArchives.filter { $0.id.type == type }
    }
  }

  private static let line: TableDescription = .collected(
    TableName("archived line", "archived lines", "Service Line Archive"), .posted, keyCount: 5,
    Columns(
      [
        .shownOption("Document Type", \LineRow.archive.document.header.documentType),
        .shown("Document No.", \.archive.document.header.no),
        .shown("Doc. No. Occurrence", \.archive.docNoOccurrence),
        .shown("Version No.", \.archive.versionNo), .shown("Line No.", \.row.line.lineNo),
      ]
        + DocumentTables.lineFields.filter {
          !["Document Type", "Document No.", "Line No."].contains($0.caption)
        }.map { $0.within(\LineRow.row) })
  ) { company, _ in
    company.documentArchives.flatMap { archive in
      archive.document.lines.map {
        LineRow(
          archive: archive,
          row: DocumentTables.LineRow(header: archive.document.sharedHeader, line: $0))
      }
    }
  }
}
