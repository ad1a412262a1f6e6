/// Cost that goes to the general ledger later than the posting that caused it.
extension JournalDraft {
  /// What became of the queued entries.
  public struct QueueRun: Sendable {
    /// The value entries whose cost was posted.
    public internal(set) var posted: [Int] = []
    /// Those that stay, each with what is missing; blank where nothing was to be posted.
    public internal(set) var skipped: [(entryNo: Int, missing: String)] = []
  }

  /// Posts the cost of queued value entries, all in one register (Business Central report 1002,
  /// Post Inventory Cost to G/L).
  ///
  /// - Throws: what stops the whole job: an account that cannot be posted to, or a blocked setup.
  public mutating func postQueuedCost(
    of entries: [ValueEntry], _ method: CostPostingMethod, userID: LongCode,
    creationDate: CalendarDate, in books: Books
  ) throws(BookkeepingFault) -> QueueRun {
    var run = QueueRun()
    var joined: [JoinedCost] = []
    for entry in entries {
      let cost = QueuedCost(entry, in: books)
      let halves: [QueuedCost.Half]
      do throws(QueuedCost.Refusal) {
        halves = try cost.halves(in: books)
      } catch {
        switch error {
        case .fault(let fault): throw fault
        case .account(let kind): run.skipped.append((entry.entryNo, kind.reason.caption))
        case .nothing: run.skipped.append((entry.entryNo, ""))
        }
        continue
      }
      run.posted.append(entry.entryNo)
      costsPostedLater.append((entry.entryNo, cost.toPost))
      switch method {
      case .perEntry:
        try post(
          entry.costHeader(userID, creationDate, in: books),
          halves.map { half in
            TransactionLine(
              account: half.account, reason: half.kind.reason, amount: half.amount,
              dimensionSetID: entry.dimensionSetID)
          }, in: books)
      case .perPostingGroup:
        for half in halves { JoinedCost.add(half, of: entry, to: &joined) }
      }
    }
    if case .perPostingGroup(let no) = method {
      try post(joined, under: no, userID, creationDate, in: books)
    }
    return run
  }

  /// Each day is a transaction of its own.
  private mutating func post(
    _ joined: [JoinedCost], under no: Code, _ userID: LongCode, _ creationDate: CalendarDate,
    in books: Books
  ) throws(BookkeepingFault) {
    let sorted = joined.sorted { $0.key < $1.key }
    for date in Set(sorted.map(\.key.postingDate)).sorted() {
      let header = TransactionHeader(
        postingDate: date, documentDate: date, documentType: .blank, documentNo: no,
        description: "", sourceCode: books.sourceCodeSetup.inventoryPostCost, userID: userID,
        creationDate: creationDate)
      let lines = sorted.filter { $0.key.postingDate == date && !$0.amount.isZero }
      guard !lines.isEmpty else { continue }
      try post(header, lines.map(\.transactionLine), in: books)
    }
  }

  private mutating func post(
    _ header: TransactionHeader, _ lines: [TransactionLine], in books: Books
  ) throws(BookkeepingFault) {
    // What was allowed when the goods moved is not asked again.
    join(try BalancedTransaction(header, lines, in: books, checksDimensions: false))
  }
}

extension JournalDraft {
  /// Leaves the cost of the last value entry to the batch job, if there is some that it would post
  /// as the setup is now (S-030).
  mutating func queueLastValueEntry(in books: borrowing Books) {
    let place = valueEntries.count - 1
    guard place >= 0, valueEntries[place].inventoriable else { return }
    let hasActual =
      !valueEntries[place].expectedCost && !valueEntries[place].costAmountActual.isZero
    let hasExpected =
      books.inventorySetup.expectedCostPostingToGL
      && !valueEntries[place].costAmountExpected.isZero
    valueEntries[place].isQueuedForGL = hasActual || hasExpected
  }
}

/// The cost of value entries of one day, setup and dimension set on one kind of account.
private struct JoinedCost {
  let key: Key
  let kind: InventoryAccountKind
  let against: InventoryAccountKind
  let account: Code
  var amount: Amount

  struct Key: Comparable {
    let postingDate: CalendarDate
    let kind: UInt8
    let location: Code
    let inventoryPostingGroup: Code
    let genBusPostingGroup: Code
    let genProdPostingGroup: Code
    let dimensionSetID: Int
    let isNegative: Bool
    let against: UInt8

    static func < (left: Key, right: Key) -> Bool {
      if left.postingDate != right.postingDate { return left.postingDate < right.postingDate }
      if left.kind != right.kind { return left.kind < right.kind }
      for (one, other) in [
        (left.location, right.location),
        (left.inventoryPostingGroup, right.inventoryPostingGroup),
        (left.genBusPostingGroup, right.genBusPostingGroup),
        (left.genProdPostingGroup, right.genProdPostingGroup),
      ] where one != other { return one < other }
      if left.dimensionSetID != right.dimensionSetID {
        return left.dimensionSetID < right.dimensionSetID
      }
      if left.isNegative != right.isNegative { return !left.isNegative }
      return left.against < right.against
    }
  }

  static func add(_ half: QueuedCost.Half, of entry: ValueEntry, to joined: inout [JoinedCost]) {
    let key = Key(
      postingDate: entry.postingDate, kind: half.kind.rawValue, location: entry.locationCode,
      inventoryPostingGroup: entry.inventoryPostingGroup,
      genBusPostingGroup: entry.genBusPostingGroup,
      genProdPostingGroup: entry.genProdPostingGroup, dimensionSetID: entry.dimensionSetID,
      isNegative: half.amount.isNegative, against: half.against.rawValue)
    if let place = joined.firstIndex(where: { $0.key == key }) {
      joined[place].amount += half.amount
    } else {
      joined.append(
        JoinedCost(
          key: key, kind: half.kind, against: half.against, account: half.account,
          amount: half.amount))
    }
  }

  /// `Inventory - COGS, MAIN,RESALE,DOMESTIC,RETAIL`
  var transactionLine: TransactionLine {
    var line = TransactionLine(
      account: account, reason: kind.reason, amount: amount, dimensionSetID: key.dimensionSetID)
    line.keepsDescription = true
    line.description =
      "\(kind.caption) - \(against.caption), \(key.location),\(key.inventoryPostingGroup),"
      + "\(key.genBusPostingGroup),\(key.genProdPostingGroup)"
    return line
  }
}

extension ValueEntry {
  /// What a cost entry carries of its value entry (D-19).
  fileprivate func costHeader(
    _ userID: LongCode, _ creationDate: CalendarDate, in books: Books
  ) -> TransactionHeader {
    var header = TransactionHeader(
      postingDate: postingDate, documentDate: postingDate, documentType: .blank,
      documentNo: documentNo,
      description: "\(entryType.caption) \(sourceNo) on \(postingDate.shortAmerican)",
      sourceCode: books.sourceCodeSetup.inventoryPostCost, userID: userID,
      creationDate: creationDate)
    header.externalDocumentNo = externalDocumentNo
    header.orderNo = orderNo
    header.orderLineNo = orderLineNo
    return header
  }
}
