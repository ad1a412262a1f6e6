public import Accounting

/// Which open document: its kind and number.
public struct DocumentID: Hashable, Comparable, Sendable {
  /// The kind.
  public let type: DocumentType
  /// The number.
  public let no: Code

  /// Names a document.
  public init(_ type: DocumentType, _ no: Code) {
    self.type = type
    self.no = no
  }

  /// A reference to one of its lines for messages.
  func reference(toLine lineNo: Int) -> RecordReference {
    RecordReference("Service Line", lineKey(lineNo))
  }

  func lineKey(_ lineNo: Int) -> [(caption: String, value: String)] {
    [
      ("Document Type", type.caption), ("Document No.", "\(no)"), ("Line No.", "\(lineNo)"),
    ]
  }

  /// Orders by kind, then number.
  public static func < (left: DocumentID, right: DocumentID) -> Bool {
    left.type != right.type ? left.type.rawValue < right.type.rawValue : left.no < right.no
  }
}

/// An open service document: header, what is serviced, and what is used for it.
public struct ServiceDocument: Equatable, Sendable {
  /// The header.
  public var header: ServiceHeader {
    _read { yield sharedHeader.value }
    _modify { yield &sharedHeader.value }
  }
  var sharedHeader: Shared<ServiceHeader>
  /// What is serviced, in the order of the line numbers.
  public var itemLines: [ServiceItemLine] = []
  /// What is used and charged, in the order of the line numbers.
  public var lines: [ServiceLine] = []

  /// The last entry number of the document's log.
  var lastLogEntryNo = 0

  /// A document without lines.
  public init(header: ServiceHeader) { sharedHeader = Shared(header) }

  /// The kind and number.
  public var id: DocumentID { DocumentID(sharedHeader.documentType, sharedHeader.no) }

  /// The place of a line.
  public func index(ofLine lineNo: Int) -> Int? { lines.firstIndex { $0.lineNo == lineNo } }

  /// The place of a service item line.
  public func index(ofItemLine lineNo: Int) -> Int? {
    itemLines.firstIndex { $0.lineNo == lineNo }
  }

  /// The service item line that a line belongs to.
  public func itemLine(of line: ServiceLine) -> ServiceItemLine? {
    place(ofItemLineOf: line.sharedContent).map { itemLines[$0] }
  }

  /// Where the service item line that a line belongs to stands.
  func place(ofItemLineOf content: Shared<LineContent>) -> Int? {
    content.serviceItemLineNo == 0 ? nil : index(ofItemLine: content.serviceItemLineNo)
  }

  /// A reference to the header for messages.
  public var reference: RecordReference {
    RecordReference(
      "Service Header",
      [("Document Type", header.documentType.caption), ("No.", "\(header.no)")])
  }

  /// A reference to one of the lines for messages.
  public func reference(toLine lineNo: Int) -> RecordReference { id.reference(toLine: lineNo) }

  /// A reference to one of the service item lines for messages.
  public func reference(toItemLine lineNo: Int) -> RecordReference {
    RecordReference("Service Item Line", id.lineKey(lineNo))
  }
}
