public import Accounting

/// A posted document: it has a number, lines, and may come from an order.
public protocol PostedDocument: Equatable, Sendable {
  /// What a line of it is.
  associatedtype Line: Equatable, Sendable
  /// No.
  var no: Code { get }
  /// Order No.
  var orderNo: Code { get }
  /// The lines.
  var lines: [Line] { get }
}

extension ServiceShipment: PostedDocument {}

/// Posted documents of one kind in the order of posting, found by number and by order.
public struct PostedDocuments<Document: PostedDocument>: Sendable {
  private var documents = ChunkedArray<Document>()
  private var byNumber = PlaceIndex()
  /// The last document of each order; the earlier ones hang behind it.
  private var orders = PlaceIndex()
  private var lastOfOrder: [Int] = []
  /// For each document, the place of the one before it of the same order, or -1.
  private var previousOfOrder = ChunkedArray<Int>()

  /// No documents.
  public init() {}

  /// How many there are.
  public var count: Int { documents.count }

  /// The document of a number.
  public subscript(no: Code) -> Document? { place(no).map { documents[$0] } }

  /// Whether there is a document of a number.
  public func contains(_ no: Code) -> Bool { place(no) != nil }

  private func place(_ no: Code) -> Int? {
    byNumber.place(no.placeHash) { documents[$0].no == no }
  }

  /// Where the last document of an order stands in `lastOfOrder`.
  private func chain(_ orderNo: Code) -> Int? {
    orders.place(orderNo.placeHash) { documents[lastOfOrder[$0]].orderNo == orderNo }
  }

  /// The documents of an order, in the order of their numbers.
  public func documents(ofOrder orderNo: Code) -> [Document] {
    var found: [Document] = []
    var place = chain(orderNo).map { lastOfOrder[$0] } ?? -1
    while place >= 0 {
      found.append(documents[place])
      place = previousOfOrder[place]
    }
    return found.sorted { $0.no < $1.no }
  }

  /// Whether an order has documents.
  public func hasDocuments(ofOrder orderNo: Code) -> Bool { chain(orderNo) != nil }

  mutating func append(_ document: Document) {
    byNumber.insert(document.no.placeHash, documents.count)
    var previous = -1
    if document.orderNo.isBlank {
      // It belongs to no chain.
    } else if let chain = chain(document.orderNo) {
      previous = lastOfOrder[chain]
      lastOfOrder[chain] = documents.count
    } else {
      orders.insert(document.orderNo.placeHash, lastOfOrder.count)
      lastOfOrder.append(documents.count)
    }
    previousOfOrder.append(previous)
    documents.append(document)
  }

  mutating func update(_ no: Code, _ change: (inout Document) -> Void) {
    guard let place = place(no) else { return }
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

extension PostedDocuments: Equatable {
  /// Whether both hold the same documents in the same order.
  public static func == (left: PostedDocuments, right: PostedDocuments) -> Bool {
    left.documents == right.documents
  }
}
