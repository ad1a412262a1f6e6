/// A new customer entry settled with open ones of the opposite sign (rules S-001 to S-015).
///
/// It is worked out before any number is known: `nil` stands for the new entry.
public struct CustomerApplication: Sendable {
  /// The detailed entries behind the initial one, in BC's order; equal ones are one (S-006).
  private(set) var rows: [Row] = []
  /// What becomes of the entries beside their remaining amounts.
  private(set) var settlements: [CustomerSettlement] = []
  /// The G/L lines of gains, losses and corrections.
  private(set) var contraLines: [TransactionLine] = []

  /// A detailed entry to be.
  struct Row: Sendable {
    let entryNo: Int?
    let type: DetailedEntryType
    let postingDate: CalendarDate
    let initialEntryDueDate: CalendarDate
    /// The account on which the entry of the row stands; blank for that of the new entry.
    let account: Code
    var amount: Amount
    var amountLCY: Amount
  }

  /// The entries that a new entry is applied to, in the order in which they are.
  ///
  /// - Throws: the record that does not fit, if one was named.
  public init?(
    _ posting: CustomerPosting, on date: CalendarDate, to entries: [CustomerLedgerEntry],
    in books: borrowing Books
  ) throws(BookkeepingFault) {
    guard !posting.amount.isZero, !entries.isEmpty else { return nil }
    var applying = try ApplyingEntry(posting, in: books)
    for entry in entries where !applying.remaining.isZero {
      try apply(&applying, to: entry, on: date, in: books)
    }
    guard let last = applying.last else { return nil }
    try correct(
      nil, applying.remaining, applying.remainingLCY, posting.currencyFactor, last.date,
      posting.dueDate, posting.customerPostingGroup, blank: applying.currency.isBlank, in: books)
    settlements.append(applying.settlement(on: last.date))
  }

  /// The receivables line of the new entry with what the application adds to it, and lines for
  /// other accounts: gains and corrections move what is owed, and so do applications between two
  /// accounts (S-015).
  public func receivablesLines(_ line: TransactionLine) -> [TransactionLine] {
    var own = line
    var others: [TransactionLine] = []
    for row in rows {
      if row.account.isBlank || row.account == line.account {
        own.amount += row.amountLCY
        own.sourceCurrencyAmount += row.amount
        continue
      }
      let place =
        others.firstIndex { $0.account == row.account }
        ?? {
          others.append(
            TransactionLine(account: row.account, reason: .receivablesAccount, amount: .zero))
          return others.count - 1
        }()
      others[place].amount += row.amountLCY
      others[place].sourceCurrencyAmount += row.amount
    }
    others += contraLines
    for place in others.indices { others[place].dimensionSetID = line.dimensionSetID }
    return [own] + others
  }

  // MARK: One entry

  private mutating func apply(
    _ new: inout ApplyingEntry, to entry: CustomerLedgerEntry, on postingDate: CalendarDate,
    in books: borrowing Books
  ) throws(BookkeepingFault) {
    guard let old = books.customerEntryStates[entry.entryNo], old.isOpen else { return }
    let date = max(postingDate, entry.postingDate)
    let limit = old.amountToApply.isZero ? old.remainingAmount : old.amountToApply
    let applied = new.remaining.magnitude <= limit.magnitude ? new.remaining : -limit
    let (appliedLCY, gain) = try new.inLocal(applied, from: entry)
    if !gain.isZero {
      add(Row(new: new, gain.isPositive ? .realizedGain : .realizedLoss, date, .zero, gain))
      try addContra(of: gain, new.currency, in: books)
    }
    let account = try new.foreignAccount(of: entry, in: books)
    let remaining = old.remainingAmount + applied
    let remainingLCY = old.remainingAmountLCY + appliedLCY
    let discounts = try new.discounts(
      with: old, leaving: remaining, and: new.remaining - applied)
    add(
      Row(
        entryNo: entry.entryNo, type: .application, postingDate: date,
        initialEntryDueDate: entry.dueDate, account: account, amount: applied,
        amountLCY: appliedLCY))
    add(Row(new: new, .application, date, -applied, -appliedLCY))
    new.settle(
      applied, appliedLCY, gain, with: entry, closesOld: remaining.isZero, date,
      discount: discounts.new)
    try correct(
      entry.entryNo, remaining, remainingLCY, entry.originalCurrencyFactor, date, entry.dueDate,
      entry.customerPostingGroup, blank: new.currency.isBlank, account: account, in: books)
    settlements.append(
      CustomerSettlement(
        entryNo: entry.entryNo, remainingPmtDiscPossible: discounts.old,
        closing: remaining.isZero
          ? EntryClosing(
            byEntryNo: 0, date: date, amount: -applied, amountLCY: -appliedLCY,
            currencyCode: new.currency) : nil, isClosedByNew: true))
  }

  private mutating func add(_ row: Row) {
    let same = rows.firstIndex {
      $0.entryNo == row.entryNo && $0.type == row.type && $0.postingDate == row.postingDate
    }
    guard let same else { return rows.append(row) }
    rows[same].amount += row.amount
    rows[same].amountLCY += row.amountLCY
  }

  /// The other side of a gain or loss between two rates (S-012).
  private mutating func addContra(
    of gain: Amount, _ code: Code, in books: borrowing Books
  ) throws(BookkeepingFault) {
    let reason = gain.isPositive ? AccountReason.realizedGainsAcc : .realizedLossesAcc
    do throws(RecordFault) {
      let account = try books.currencies.find(code).record.account(for: reason)
      try books.requirePostable(account)
      contraLines.append(TransactionLine(account: account, reason: reason, amount: -gain))
    } catch {
      throw .record(error)
    }
  }

  /// What is left in local currency must be what is left in the entry's own currency at its own
  /// rate (S-013).
  private mutating func correct(
    _ entryNo: Int?, _ remaining: Amount, _ remainingLCY: Amount, _ factor: CurrencyFactor,
    _ date: CalendarDate, _ dueDate: CalendarDate, _ group: Code, blank isLocal: Bool,
    account: Code = .blank, in books: borrowing Books
  ) throws(BookkeepingFault) {
    guard !isLocal else { return }
    let target: Amount
    do throws(NumberFault) {
      target = try factor.local(remaining, rounded: Self.localPrecision(of: books))
    } catch {
      throw .number(error)
    }
    let rest = target - remainingLCY
    guard !rest.isZero else { return }
    add(
      Row(
        entryNo: entryNo, type: .correctionOfRemainingAmount, postingDate: date,
        initialEntryDueDate: dueDate, account: account, amount: .zero, amountLCY: rest))
    let reason =
      rest.isPositive ? AccountReason.creditRoundingAccount : .debitRoundingAccount
    do throws(RecordFault) {
      let contra = try books.customerPostingGroups.find(group).account(for: reason)
      try books.requirePostable(contra)
      contraLines.append(TransactionLine(account: contra, reason: reason, amount: -rest))
    } catch {
      throw .record(error)
    }
  }

  static func localPrecision(of books: borrowing Books) -> RoundingPrecision {
    RoundingPrecision(books.generalLedgerSetup.amountRoundingPrecision) ?? .cent
  }
}

extension CustomerApplication.Row {
  /// A row of the new entry.
  fileprivate init(
    new: ApplyingEntry, _ type: DetailedEntryType, _ date: CalendarDate, _ amount: Amount,
    _ amountLCY: Amount
  ) {
    self.init(
      entryNo: nil, type: type, postingDate: date, initialEntryDueDate: new.dueDate,
      account: .blank, amount: amount, amountLCY: amountLCY)
  }
}
