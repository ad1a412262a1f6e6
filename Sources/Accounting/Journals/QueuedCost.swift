/// The cost of a value entry that waits for the general ledger.
struct QueuedCost {
  let entry: ValueEntry
  /// What the ledger has not taken of the actual cost, and of the expected one.
  let toPost: PostedCost

  init(_ entry: ValueEntry, in books: borrowing Books) {
    self.entry = entry
    toPost = PostedCost(
      actual: entry.costAmountActual - books.costPostedToGL(of: entry),
      expected: books.inventorySetup.expectedCostPostingToGL
        ? entry.costAmountExpected - books.expectedCostPostedToGL(of: entry) : .zero)
  }

  /// One half of a posting: so much on the account of this kind, against that one.
  struct Half {
    let kind: InventoryAccountKind
    let against: InventoryAccountKind
    let account: Code
    let amount: Amount
  }

  /// Why an entry stays in the queue.
  enum Refusal: Error {
    /// Nothing is to be posted of it as the setup is now.
    case nothing
    /// An account is not there, and the batch job goes on without the entry.
    case account(InventoryAccountKind)
    /// What stops the job.
    case fault(BookkeepingFault)
  }

  /// The halves in BC's order of accounts.
  func halves(in books: borrowing Books) throws(Refusal) -> [Half] {
    guard entry.inventoriable, !(toPost.actual.isZero && toPost.expected.isZero) else {
      throw .nothing
    }
    let balance: InventoryAccountKind =
      entry.itemLedgerEntryType == .sale ? .cogs : .inventoryAdjustment
    var halves: [Half] = []
    func add(
      _ kind: InventoryAccountKind, _ against: InventoryAccountKind, _ amount: Amount
    ) throws(Refusal) {
      guard !amount.isZero else { return }
      halves.append(
        Half(
          kind: kind, against: against, account: try account(kind, in: books), amount: amount))
      halves.append(
        Half(
          kind: against, against: kind, account: try account(against, in: books),
          amount: -amount))
    }
    try add(.inventoryInterim, .cogsInterim, toPost.expected)
    try add(.inventory, balance, toPost.actual)
    return halves.sorted { $0.kind.rawValue < $1.kind.rawValue }
  }

  /// A row or account that is missing or blocked leaves the entry out; a blocked general posting
  /// setup stops the job.
  private func account(
    _ kind: InventoryAccountKind, in books: borrowing Books
  ) throws(Refusal) -> Code {
    let account: Code
    if kind.isOfInventory {
      guard
        let setup = books.inventoryPostingSetups.row(
          Pair(entry.locationCode, entry.inventoryPostingGroup))
      else { throw .account(kind) }
      account = kind == .inventory ? setup.inventoryAccount : setup.inventoryAccountInterim
    } else {
      let key = Pair(entry.genBusPostingGroup, entry.genProdPostingGroup)
      guard let setup = books.generalPostingSetups.row(key) else { throw .account(kind) }
      guard !setup.blocked else {
        throw .fault(
          .record(
            .mustBeEqual(
              field: "Blocked", expected: "No", setup.reference, current: "Yes")))
      }
      account = kind.account(of: setup)
    }
    guard !account.isBlank else { throw .account(kind) }
    if books.glAccounts.row(account)?.blocked == true { throw .account(kind) }
    do throws(RecordFault) {
      try books.requirePostable(account)
    } catch {
      throw .fault(.record(error))
    }
    return account
  }
}

/// What an account is for where cost is posted, in the order in which BC posts them.
enum InventoryAccountKind: UInt8 {
  case inventoryInterim
  case inventory
  case inventoryAdjustment
  case cogs
  case cogsInterim

  var isOfInventory: Bool { self == .inventory || self == .inventoryInterim }

  /// BC's name of the kind.
  var caption: String {
    switch self {
    case .inventoryInterim: "Inventory (Interim)"
    case .inventory: "Inventory"
    case .inventoryAdjustment: "Inventory Adjmt."
    case .cogs: "COGS"
    case .cogsInterim: "COGS (Interim)"
    }
  }

  var reason: AccountReason {
    switch self {
    case .inventoryInterim: .inventoryAccountInterim
    case .inventory: .inventoryAccount
    case .inventoryAdjustment: .inventoryAdjmtAccount
    case .cogs: .cogsAccount
    case .cogsInterim: .cogsAccountInterim
    }
  }

  fileprivate func account(of setup: Row<GeneralPostingSetup>) -> Code {
    switch self {
    case .inventoryAdjustment: setup.inventoryAdjmtAccount
    case .cogs: setup.cogsAccount
    case .cogsInterim: setup.cogsAccountInterim
    case .inventory, .inventoryInterim: .blank
    }
  }
}
