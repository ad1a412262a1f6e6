public import Accounting

/// A version of an order or quote as it was when it was archived (tables 6432 to 6434, Service
/// Header Archive and its lines).
public struct ServiceDocumentArchive: Equatable, Sendable {
  /// The document as it was.
  public let document: ServiceDocument
  /// Doc. No. Occurrence: counts documents of the same number.
  public let docNoOccurrence: Int
  /// Version No.: counts the versions of the document.
  public let versionNo: Int
  /// Archived By.
  public let archivedBy: LongCode
  /// Date Archived.
  public let dateArchived: CalendarDate

  /// The kind and number of the document.
  public var id: DocumentID { document.id }
}
