public import Accounting

/// A posted document: it has a number and may come from an order.
public protocol PostedDocument: Equatable, Sendable {
  /// No.
  var no: Code { get }
  /// Order No.
  var orderNo: Code { get }
}

extension ServiceShipment: PostedDocument {}
extension ServiceInvoice: PostedDocument {}

/// Posted documents of one kind in the order of posting, found by number and by order.
public struct PostedDocuments<Document: PostedDocument>: Equatable, Sendable {
  private var documents = ChunkedArray<Document>()
  private var places: [Code: Int] = [:]
  /// The last document of each order; the earlier ones hang behind it.
  private var lastOfOrder: [Code: Int] = [:]
  /// For each document, the place of the one before it of the same order, or -1.
  private var previousOfOrder = ChunkedArray<Int>()

  /// No documents.
  public init() {}

  /// How many there are.
  public var count: Int { documents.count }

  /// The document of a number.
  public subscript(no: Code) -> Document? { places[no].map { documents[$0] } }

  /// The documents of an order, in the order of their numbers.
  public func documents(ofOrder orderNo: Code) -> [Document] {
    var found: [Document] = []
    var place = lastOfOrder[orderNo] ?? -1
    while place >= 0 {
      found.append(documents[place])
      place = previousOfOrder[place]
    }
    return found.sorted { $0.no < $1.no }
  }

  /// Whether an order has documents.
  public func hasDocuments(ofOrder orderNo: Code) -> Bool { lastOfOrder[orderNo] != nil }

  mutating func append(_ document: Document) {
    places[document.no] = documents.count
    let previous =
      document.orderNo.isBlank
      ? nil : lastOfOrder.updateValue(documents.count, forKey: document.orderNo)
    previousOfOrder.append(previous ?? -1)
    documents.append(document)
  }

  mutating func update(_ no: Code, _ change: (inout Document) -> Void) {
    guard let place = places[no] else { return }
    change(&documents[place])
  }
}

extension PostedDocuments: RandomAccessCollection {
  /// The first place.
  public var startIndex: Int { 0 }
  /// The place behind the last document.
  public var endIndex: Int { documents.count }
  /// The document at a place.
  public subscript(position: Int) -> Document { documents[position] }
}
