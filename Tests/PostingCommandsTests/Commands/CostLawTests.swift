import Accounting
import SeededNumbers
import ServicePosting
import Testing

@testable import PostingCommands

/// What an adjustment of costs keeps, whatever was posted before: sales from several places and
/// days, chosen stock, stock that is not there, returns, undo and consumption, at every costing
/// method, and averages of any period (S-031 to S-037).
@Suite struct CostLawTests {
  @Test(arguments: CostStory.seeds) func `adjusted once, costs stay as they are`(seed: Int) throws {
    let story = CostStory.told(seed)
    #expect(story.session.company.verify().isEmpty, "\(story.said)")
    let books = story.session.company.books
    let items = books.items.keys.compactMap { books.items.row($0) }
    let again = try CostAdjustmentDraft(
      of: items, userID: "TRAINER", on: Company.demoWorkDate, in: books)
    #expect(again.items.isEmpty, "\(again.items) \(story.said)")
    for item in CostStory.items where item.method != "Average" {
      #expect(story.isEmptyStockWorthless(item.no), "\(item.no) \(story.said)")
    }
  }

  @Test func `the stories come upon all of it`() {
    var (adjusted, freed, undone) = (0, 0, 0)
    for seed in CostStory.seeds {
      let books = CostStory.told(seed).session.company.books
      adjusted += books.valueEntries.count { $0.adjustment }
      freed += books.itemApplicationHistory.count
      undone += books.itemEntries.count { $0.correction }
    }
    #expect(adjusted > 100)
    #expect(freed > 0)
    #expect(undone > 0)
  }
}

/// Commands that a seed chooses; those that are refused are left out.
private struct CostStory {
  var session = Session(company: .demo)
  var random: SplitMix64
  var said: [String] = []
  private var documents = 0

  static let items: [(no: Code, method: String)] = [
    ("F-1", "FIFO"), ("L-1", "LIFO"), ("A-1", "Average"), ("A-2", "Average"), ("S-1", "Standard"),
  ]

  static let seeds = 1...24

  /// What a seed tells, with costs adjusted at the end.
  static func told(_ seed: Int) -> CostStory {
    var story = CostStory(seed: UInt64(seed))
    story.setUp()
    for _ in 0..<(12 + seed) { story.postSomething() }
    story.say("adjust cost")
    return story
  }

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  @discardableResult
  mutating func say(_ command: String) -> Bool {
    do {
      _ = try session.execute(command)
    } catch {
      return false
    }
    said.append(command)
    return true
  }

  mutating func setUp() {
    let period = random.pick(["Day", "Week", "Month", "Quarter", "Year"])
    let type = random.pick(["Item", "Item & Location & Variant"])
    let adjustment = random.pick(["Never", "Week", "Always"])
    say("set automatic cost posting \(random.pick(["yes", "no"])) on inventory setup")
    say("set expected cost posting to gl \(random.pick(["yes", "no"])) on inventory setup")
    say("set average cost period \(period) average cost calc type \"\(type)\" on inventory setup")
    say("set automatic cost adjustment \(adjustment) on inventory setup")
    for item in Self.items {
      say(
        "create item \(item.no) base unit of measure PCS gen prod posting group RETAIL "
          + "vat prod posting group STANDARD inventory posting group RESALE "
          + "costing method \(item.method) unit cost 10 unit price 50")
    }
  }

  mutating func postSomething() {
    let item = random.pick(Self.items)
    switch random.below(10) {
    case 0...2: findStock(of: item)
    case 3...5: sell(item.no)
    case 6: say("adjust cost")
    case 7: comeBack(item.no)
    case 8: undo()
    default: say("adjust inventory item \(item.no) qty -1 location code MAIN posting date \(day())")
    }
  }

  private mutating func findStock(of item: (no: Code, method: String)) {
    let cost =
      item.method == "Standard" ? "" : " unit cost \(random.below(40)).\(random.below(100_000))"
    say(
      "adjust inventory item \(item.no) qty \(1 + random.below(5))\(cost) location code "
        + "\(place()) posting date \(day())")
  }

  private mutating func sell(_ item: Code) {
    documents += 1
    say(
      "create order SO-\(documents) for customer 10000 link service to service item no "
        + "posting date \(day())")
    say("add item \(item) qty \(1 + random.below(4)) location code \(place())")
    say("set unit cost lcy \(random.below(30)).\(random.below(100_000)) on line 10000")
    if random.happens(30), let layer = entry(of: item, positive: true) {
      say("set appl to item entry \(layer) on line 10000")
    }
    if random.happens(40) { say("set qty to ship 1 on line 10000") }
    if random.happens(20) {
      say("set qty to consume 1 on line 10000")
      say("post ship and consume")
    } else if random.happens(50) {
      say("post ship and invoice")
    } else {
      say("post ship")
      if random.happens(40) { say("post invoice") }
    }
  }

  private mutating func comeBack(_ item: Code) {
    guard let sale = entry(of: item, positive: false) else { return }
    documents += 1
    say("create credit memo CM-\(documents) for customer 10000 posting date \(day())")
    say("add item \(item) qty 1 location code \(place())")
    say("set appl from item entry \(sale) on line 10000")
    say("post")
  }

  private mutating func undo() {
    guard let shipment = session.company.shipments.last else { return }
    if !say("undo shipment \(shipment.no)") { say("undo consumption \(shipment.no)") }
  }

  private mutating func entry(of item: Code, positive: Bool) -> Int? {
    let entries = session.company.books.itemEntries.filter {
      $0.itemNo == item && $0.quantity.isPositive == positive
    }
    return entries.isEmpty ? nil : random.pick(entries).entryNo
  }

  private mutating func day() -> String {
    random.pick([
      "2025-12-30", "2026-01-02", "2026-01-05", "2026-01-19", "2026-01-25", "2026-01-26",
      "2026-02-03", "2026-04-01",
    ])
  }

  private mutating func place() -> String { random.pick(["MAIN", "MAIN", "VAN"]) }

  /// Where all pieces that came have left, were taken from stock and are invoiced, no cost is left.
  func isEmptyStockWorthless(_ item: Code) -> Bool {
    let books = session.company.books
    var (cost, quantity) = (Amount.zero, Quantity.zero)
    var isSettled = true
    for entry in books.itemEntries where entry.itemNo == item {
      let state = books.itemEntryStates[entry.entryNo - 1]
      quantity += entry.quantity
      cost += state.costAmountActual + state.costAmountExpected
      if state.isOpen || state.invoicedQuantity != entry.quantity { isSettled = false }
    }
    return !isSettled || !quantity.isZero || cost.isZero
  }
}
