public import Accounting

/// What the batch job that posts queued cost is asked for.
public struct InventoryCostRequest: Hashable, Sendable {
  /// Whether value entries are joined by day and posting groups, or each is posted by itself.
  public var perPostingGroup: Bool
  /// Document No. of what is joined; blank where each entry has that of its document.
  public var documentNo: Code
  /// The numbers of the value entries that count; `nil` for all that are queued.
  public var entries: Set<Int>?

  /// Asks for all queued entries, each by itself.
  public init(perPostingGroup: Bool = false, documentNo: Code = .blank, entries: Set<Int>? = nil) {
    self.perPostingGroup = perPostingGroup
    self.documentNo = documentNo
    self.entries = entries
  }
}

/// What the batch job did.
public struct PostedInventoryCost: Sendable {
  /// BC's message at the end.
  public let message: String
  /// What was skipped and why.
  public let notes: [PostingNote]
  /// The rows that were added.
  public let newRows: [PostingPlan.NewRows]
}

extension Company {
  /// Posts the cost that waits for the general ledger, as BC's batch job Post Inventory Cost to
  /// G/L does; there is some where the inventory setup does not post cost automatically.
  ///
  /// - Throws: `PostingError`, and then nothing was posted.
  public mutating func postInventoryCost(
    _ request: InventoryCostRequest, _ context: EditContext
  ) throws(PostingError) -> PostedInventoryCost {
    guard request.perPostingGroup != request.documentNo.isBlank else {
      throw .costDocumentNo(perPostingGroup: request.perPostingGroup)
    }
    let queued = books.queuedValueEntries.filter {
      request.entries?.contains($0.entryNo) ?? true
    }
    let method: CostPostingMethod =
      request.perPostingGroup ? .perPostingGroup(documentNo: request.documentNo) : .perEntry
    var draft = JournalDraft(following: books)
    let run: JournalDraft.QueueRun
    do throws(BookkeepingFault) {
      run = try draft.postQueuedCost(
        of: queued, method, userID: context.user, creationDate: context.workDate, in: books)
    } catch {
      throw .bookkeeping(error)
    }
    for entry in draft.glEntries {
      guard allowsPosting(on: entry.postingDate, by: context.user) else {
        throw .bookkeeping(.postingDateNotAllowed)
      }
    }
    books.apply(draft)
    version += 1
    return PostedInventoryCost(
      message: Self.message(run, request), notes: run.skipped.map(Self.note),
      newRows: PostingPlan.NewRows.rows(of: draft))
  }

  /// BC counts postings: joined entries are one, even where there were none.
  private static func message(
    _ run: JournalDraft.QueueRun, _ request: InventoryCostRequest
  ) -> String {
    let count = request.perPostingGroup ? 1 : run.posted.count
    return count == 0
      ? "There is nothing to post to the general ledger."
      : "\(count) value entries have been posted to the general ledger."
  }

  private static func note(_ skipped: (entryNo: Int, missing: String)) -> PostingNote {
    PostingNote(
      "N-COST-SKIPPED",
      skipped.missing.isEmpty
        ? "value entry \(skipped.entryNo) skipped: nothing to post"
        : "value entry \(skipped.entryNo) skipped: \(skipped.missing) is missing or blocked")
  }
}
