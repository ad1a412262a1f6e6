public import Accounting

/// What a posting does with a document: any of ship, consume and invoice.
public struct PostingOptions: OptionSet, Hashable, Sendable {
  /// The bits.
  public let rawValue: UInt8
  /// Makes options of their bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }
  /// Post the shipment.
  public static let ship = PostingOptions(rawValue: 1)
  /// Give away what is shipped.
  public static let consume = PostingOptions(rawValue: 2)
  /// Post the invoice.
  public static let invoice = PostingOptions(rawValue: 4)
}

extension PostingRequest {
  /// What really is asked for: an invoice is shipped and invoiced and a credit memo invoiced, each
  /// as a whole, whatever the request says.
  var asDocumentDemands: PostingRequest {
    guard document.type == .invoice || document.type == .creditMemo else { return self }
    var request = self
    request.options = document.type == .invoice ? [.ship, .invoice] : [.invoice]
    request.lines = nil
    return request
  }

  /// The same request with other options.
  func asking(for options: PostingOptions) -> PostingRequest {
    var request = self
    request.options = options
    return request
  }
}

/// A posting that somebody asks for.
public struct PostingRequest: Hashable, Sendable {
  /// The document.
  public var document: DocumentID
  /// What to do with it. Invoices and credit memos are posted whole, whatever is asked for; but it
  /// decides what is looked at before, as in BC, whose pages ask for nothing and whose batches ask
  /// for `[.ship, .invoice]`.
  public var options: PostingOptions
  /// The numbers of the lines to post; `nil` for the whole document.
  public var lines: [Int]?
  /// BC's work date, which stands for today.
  public var workDate: CalendarDate
  /// The user who posts.
  public var user: LongCode
  /// Whether only to look: numbers are `***` and none is used up.
  public var isPreview: Bool

  /// Makes a request.
  public init(
    _ document: DocumentID, _ options: PostingOptions, lines: [Int]? = nil,
    workDate: CalendarDate, user: LongCode, isPreview: Bool = false
  ) {
    self.document = document
    self.options = options
    self.lines = lines
    self.workDate = workDate
    self.user = user
    self.isPreview = isPreview
  }
}
