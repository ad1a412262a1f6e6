/// What a new customer entry asks to be settled with (rules S-001 to S-003).
public struct ApplicationRequest: Sendable {
  /// The entry of the document that is named.
  public var named: OpenCustomerEntry?
  /// Applies-to ID: the mark on the entries.
  public var appliesToID = LongCode.blank
  /// Whether the customer's oldest entries may be settled though nothing is named.
  public var allowsOldest = true

  /// A request for nothing but what the customer wants always.
  public init() {}

  /// How the entries of an application were found.
  enum Way {
    case document
    case marked
    case oldest
  }

  /// The entries that may be settled with a new one, in no order yet.
  func candidates(
    for posting: borrowing CustomerPosting, on date: CalendarDate, in books: Books
  ) throws(BookkeepingFault) -> (way: Way, entries: [OpenCustomerEntry]) {
    if let named {
      try Self.requirePositive(named.entry, against: posting.amount)
      try books.requireApplicable(posting.currencyCode, named.entry.currencyCode)
      return (.document, [named])
    }
    let wantsOldest =
      books.customers.row(posting.customerNo)?.applicationMethod == .applyToOldest
    guard !appliesToID.isBlank || (wantsOldest && allowsOldest) else { return (.marked, []) }
    let currency = posting.currencyCode
    let open = books.openCustomerEntries(of: posting.customerNo).filter { open in
      guard open.marks.appliesToID == appliesToID else { return false }
      guard wantsOldest ? open.entry.postingDate <= date : !open.state.amountToApply.isZero
      else { return false }
      return books.applicationFault(currency, open.entry.currencyCode) == nil
    }
    return (wantsOldest ? .oldest : .marked, open)
  }

  private static func requirePositive(
    _ entry: CustomerLedgerEntry, against amount: Amount
  ) throws(BookkeepingFault) {
    guard entry.originalAmount.isPositive == amount.isPositive else { return }
    throw .record(
      .mustBeEqual(
        field: "Positive", expected: amount.isPositive ? "No" : "Yes",
        RecordReference(
          CustomerLedgerEntry.table.caption, [("Entry No.", "\(entry.entryNo)")]),
        current: amount.isPositive ? "Yes" : "No"))
  }
}

extension Books {
  /// Refuses an application between two currencies that the setup does not allow (S-004).
  public func requireApplicable(_ new: Code, _ old: Code) throws(BookkeepingFault) {
    if let fault = applicationFault(new, old) { throw fault }
  }

  /// Why entries of two currencies cannot be settled with each other; `nil` if they can.
  func applicationFault(_ new: Code, _ old: Code) -> BookkeepingFault? {
    guard new != old else { return nil }
    switch salesReceivablesSetup.applnBetweenCurrencies {
    case .none: return .applicationCurrencies(emu: false)
    case .emu: return isEMU(new) && isEMU(old) ? nil : .applicationCurrencies(emu: true)
    case .all: return nil
    }
  }

  private func isEMU(_ currency: Code) -> Bool {
    currency.isBlank ? generalLedgerSetup.emuCurrency : currencies[currency]?.emuCurrency == true
  }
}
