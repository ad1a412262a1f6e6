import Accounting

/// How a document is paid and what it is settled with (table 5900).
extension ServiceDocument {
  /// A payment method may name the account that pays; then nothing else settles the document
  /// (S-016).
  mutating func setPaymentMethod(
    _ code: Code, in company: Company
  ) throws(PostingError) -> [PostingNote] {
    header.paymentMethodCode = code
    header.takeBalancingAccount(of: company.books.paymentMethods.row(code))
    guard !header.balAccountNo.isBlank else { return [] }
    try requireBlank("Applies-to Doc. No.", "\(header.appliesToDocNo)")
    try requireBlank("Applies-to ID", "\(header.appliesToID)")
    return []
  }

  /// The account that pays: a bank account, or one of the general ledger that lines may name.
  mutating func setBalAccount(
    _ no: Code, in company: Company
  ) throws(PostingError) -> [PostingNote] {
    header.balAccountNo = no
    guard !no.isBlank else { return [] }
    do throws(RecordFault) {
      _ = try company.books.balancingAccount(
        header.balAccountType, no, currency: header.currencyCode)
    } catch {
      throw .record(error)
    }
    if header.balAccountType == .glAccount { try company.requireDirectPosting(no) }
    return []
  }

  /// The document that is settled; a paid one settles nothing (S-002).
  mutating func setAppliesToDocument(_ no: Code) throws(PostingError) -> [PostingNote] {
    if !no.isBlank { try requireBlank("Bal. Account No.", "\(header.balAccountNo)") }
    header.appliesToDocNo = no
    return []
  }

  /// The mark on the entries that are settled (S-003).
  mutating func setAppliesToID(_ id: LongCode) throws(PostingError) -> [PostingNote] {
    if !id.isBlank { try requireBlank("Bal. Account No.", "\(header.balAccountNo)") }
    header.appliesToID = id
    return []
  }

  private func requireBlank(_ field: String, _ current: String) throws(PostingError) {
    guard current.isEmpty else {
      throw .record(.mustBeEqual(field: field, expected: "", reference, current: current))
    }
  }
}

extension ServiceHeader {
  /// The account that a payment method names; none without one.
  mutating func takeBalancingAccount(of method: Row<PaymentMethod>?) {
    balAccountType = method?.balAccountType ?? .glAccount
    balAccountNo = method?.balAccountNo ?? .blank
  }
}

extension Company {
  /// Refuses an account that people may not name themselves.
  func requireDirectPosting(_ no: Code) throws(PostingError) {
    let account = try ServiceDocument.record(no, books.glAccounts)
    guard account.directPosting else {
      throw .record(
        .mustBeEqual(field: "Direct Posting", expected: "Yes", account.reference, current: "No"))
    }
  }
}
