import Accounting

extension Company {
  /// Which document of its number a new one is, archives considered.
  func nextOccurrence(of id: DocumentID) -> Int {
    (documentArchives.last { $0.id == id }?.docNoOccurrence ?? 0) + 1
  }

  /// Keeps a version of a document.
  mutating func archive(_ document: ServiceDocument, user: LongCode, on date: CalendarDate) {
    let occurrence = document.header.docNoOccurrence
    let last = documentArchives.last {
      $0.id == document.id && $0.docNoOccurrence == occurrence
    }
    documentArchives.append(
      ServiceDocumentArchive(
        document: document, docNoOccurrence: occurrence, versionNo: (last?.versionNo ?? 0) + 1,
        archivedBy: user, dateArchived: date))
  }

  /// Archives a document that is deleted, if the setup says so; for quotes it may ask.
  mutating func archiveDeleted(
    _ document: ServiceDocument, _ context: EditContext
  ) -> [PostingNote] {
    let no = document.header.no
    switch (document.header.documentType, serviceSetup.archiveQuotes) {
    case (.order, _) where serviceSetup.archiveOrders, (.quote, .always):
      archive(document, user: context.user, on: context.workDate)
      return []
    case (.quote, .question):
      let question = "Archive Quote no.: \(no)?"
      guard !context.answersNo else { return [PostingNote("N-ASKED", "\(question) Answered No.")] }
      archive(document, user: context.user, on: context.workDate)
      return [
        PostingNote("N-ASKED", "\(question) Answered Yes."),
        PostingNote("N-ARCHIVED", "Document \(no) has been archived."),
      ]
    default: return []
    }
  }
}
