/// What all lines of a transaction share.
public struct TransactionHeader: Equatable, Sendable {
  /// The day of the entries.
  public var postingDate: CalendarDate
  /// The date of the document.
  public var documentDate: CalendarDate
  /// The date that reports of VAT go by; the posting date unless the document has another.
  public var vatDate: CalendarDate
  /// The kind of document.
  public var documentType: EntryDocumentType
  /// The number of the document.
  public var documentNo: Code
  /// The description of lines that have none of their own.
  public var description: String
  /// The other party's number of the document.
  public var externalDocumentNo = ""
  /// Which part of the program posts.
  public var sourceCode: Code
  /// The kind of partner.
  public var sourceType = SourceType.blank
  /// The partner.
  public var sourceNo = Code.blank
  /// The document's currency; blank for the local one.
  public var currencyCode = Code.blank
  /// The country of the partner.
  public var countryRegionCode = Code.blank
  /// The VAT number of the partner.
  public var vatRegistrationNo = ""
  /// Whether the goods go from one country of the EU to another while a third one invoices.
  public var isEU3PartyTrade = false
  /// Why the document is posted.
  public var reasonCode = Code.blank
  /// The number series that the document's number is of.
  public var noSeries = Code.blank
  /// Whether debit and credit change sides with a negative figure.
  public var isCorrection = false
  /// The service order behind a cost entry.
  public var orderNo = Code.blank
  /// The line of that order.
  public var orderLineNo = 0
  /// The user who posts.
  public var userID: LongCode
  /// The work date, which stands for the day of creation.
  public var creationDate: CalendarDate

  /// Makes a header.
  public init(
    postingDate: CalendarDate, documentDate: CalendarDate, documentType: EntryDocumentType,
    documentNo: Code, description: String, sourceCode: Code, userID: LongCode,
    creationDate: CalendarDate
  ) {
    self.postingDate = postingDate
    self.documentDate = documentDate
    vatDate = postingDate
    self.documentType = documentType
    self.documentNo = documentNo
    self.description = description
    self.sourceCode = sourceCode
    self.userID = userID
    self.creationDate = creationDate
  }
}

extension TransactionHeader {
  /// The header where all entries of its transaction find it: each holds one word instead of a
  /// copy.
  final class Reference: Equatable, Sendable {
    let value: TransactionHeader

    init(_ value: TransactionHeader) { self.value = value }

    static func == (left: Reference, right: Reference) -> Bool {
      left === right || left.value == right.value
    }
  }
}
