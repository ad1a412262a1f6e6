/// The cost of one value entry in the general ledger (rule S-030).
struct InventoryPosting: ~Copyable {
  private let line: ItemJournalLine
  private let value: ItemValue
  private var isAdjustment: Bool { line.entryType != .sale }

  init(_ line: ItemJournalLine, _ value: ItemValue) {
    self.line = line
    self.value = value
  }

  /// The setup of the accounts, with those that BC wants filled although nothing may be posted: it
  /// refuses the posting at once and not when the cost goes to the ledger later (rule A-166).
  func setup(in books: borrowing Books) throws(BookkeepingFault) -> Setup {
    do throws(RecordFault) {
      let inventory = try books.inventoryPostingSetups.find(
        Pair(line.locationCode, line.inventoryPostingGroup))
      let general = try books.generalPostingSetup(
        business: line.genBusPostingGroup, product: line.genProdPostingGroup)
      _ = try inventory.account(for: .inventoryAccount)
      _ = try general.account(for: isAdjustment ? .inventoryAdjmtAccount : .cogsAccount)
      if books.inventorySetup.expectedCostPostingToGL {
        _ = try inventory.account(for: .inventoryAccountInterim)
        _ = try general.account(for: .cogsAccountInterim)
      }
      return Setup(inventory: inventory, general: general)
    } catch {
      throw .record(error)
    }
  }

  /// The two rows that name the accounts.
  struct Setup {
    let inventory: Row<InventoryPostingSetup>
    let general: Row<GeneralPostingSetup>
  }

  func post(
    _ setup: Setup, into draft: inout JournalDraft, in books: borrowing Books
  ) throws(BookkeepingFault) {
    let lines: [TransactionLine]
    do throws(RecordFault) {
      lines = try transactionLines(setup, in: books)
      for place in lines.indices { try books.requirePostable(lines[place].account) }
    } catch {
      throw .record(error)
    }
    guard !lines.isEmpty else { return }
    // Cost entries carry neither document type nor partner, but the order (D-19).
    var header = TransactionHeader(
      postingDate: line.postingDate, documentDate: line.postingDate, documentType: .blank,
      documentNo: line.valueDocumentNo, description: description,
      sourceCode: books.sourceCodeSetup.inventoryPostCost, userID: line.userID,
      creationDate: line.creationDate)
    header.externalDocumentNo = line.externalDocumentNo
    header.orderNo = line.orderNo
    header.orderLineNo = line.orderLineNo
    let transaction = try BalancedTransaction(header, lines, in: books)
    if line.sharesPoster { draft.join(transaction) } else { draft.append(transaction) }
  }

  /// `Direct Cost 10000 on 01/26/26`
  private var description: String {
    // A code has 40 bytes at most.
    String(unsafeUninitializedCapacity: 72) { buffer in
      var text = TextWriter(buffer)
      text.write(value.entryType.caption)
      text.write(" ")
      line.valueSourceNo.write(to: &text)
      text.write(" on ")
      line.postingDate.writeShortAmerican(to: &text)
      return text.count
    }
  }

  /// The lines in BC's order of accounts: what is zero is left out.
  private func transactionLines(
    _ setup: Setup, in books: borrowing Books
  ) throws(RecordFault) -> [TransactionLine] {
    let (inventory, general) = (setup.inventory, setup.general)
    var lines: [TransactionLine] = []
    lines.reserveCapacity(2)
    func add(_ account: Code, _ reason: AccountReason, _ amount: Amount) {
      lines.append(
        TransactionLine(
          account: account, reason: reason, amount: amount, dimensionSetID: line.dimensionSetID))
    }
    let expected = books.inventorySetup.expectedCostPostingToGL ? value.costExpected : .zero
    let actual = value.costActual
    if !expected.isZero {
      let account = try inventory.account(for: .inventoryAccountInterim)
      add(account, .inventoryAccountInterim, expected)
    }
    if !actual.isZero {
      add(try inventory.account(for: .inventoryAccount), .inventoryAccount, actual)
      let reason = isAdjustment ? AccountReason.inventoryAdjmtAccount : .cogsAccount
      add(try general.account(for: reason), reason, -actual)
    }
    if !expected.isZero {
      let account = try general.account(for: .cogsAccountInterim)
      add(account, .cogsAccountInterim, -expected)
    }
    return lines
  }
}
