import SeededNumbers
import Accounting
import ServicePosting

/// A change of a setup on which postings depend.
enum SetupChange {
  case discountPosting(DiscountPosting)
  case calcInvDiscount(Bool)
  case calcInvDiscPerVATID(Bool)
  case invoiceRounding(Bool, precision: Int)
  case currencyRounding(precision: Int)
  case vatRounding(RoundingDirection)
  case costPosting(automatic: Bool, expected: Bool)
  case preventNegativeInventory(Bool)
  case postingDates(from: CalendarDate, to: CalendarDate)
  case customerBlocked(Code, CustomerBlock)
  case receivables(Code)

  static func random(_ random: inout SplitMix64) -> SetupChange {
    switch random.below(11) {
    case 0: .discountPosting(random.pick([.none, .invoice, .line, .all]))
    case 1: .calcInvDiscount(random.happens(60))
    case 2: .calcInvDiscPerVATID(random.happens(50))
    case 3:
      .invoiceRounding(random.happens(80), precision: random.pick([1_000, 5_000, 100_000]))
    case 4: .currencyRounding(precision: random.pick([1_000, 5_000, 100_000]))
    case 5: .vatRounding(random.pick([.nearest, .up, .down]))
    case 6: .costPosting(automatic: random.happens(70), expected: random.happens(50))
    case 7: .preventNegativeInventory(random.happens(30))
    case 8:
      .customerBlocked(
        random.pick(["10000", "20000"]), random.pick([.none, .none, .ship, .invoice, .all]))
    case 9: .receivables(random.pick(["2310", "2320"]))
    default:
      random.happens(70)
        ? .postingDates(from: .blank, to: .blank)
        : .postingDates(from: Dates.february, to: random.pick([.blank, Dates.march]))
    }
  }

  func apply(to company: inout Company) {
    switch self {
    case .discountPosting(let value):
      company.books.salesReceivablesSetup.discountPosting = value
    case .calcInvDiscount(let value):
      company.books.salesReceivablesSetup.calcInvDiscount = value
    case .calcInvDiscPerVATID(let value):
      company.books.salesReceivablesSetup.calcInvDiscPerVATID = value
    case .invoiceRounding(let isOn, let precision):
      company.books.salesReceivablesSetup.invoiceRounding = isOn
      company.books.generalLedgerSetup.invRoundingPrecisionLCY = Amount(raw: Int128(precision))
    case .currencyRounding(let precision):
      for code in ["EUR", "USD"] as [Code] {
        company.books.currencies[code]?.invoiceRoundingPrecision = Amount(
          raw: Int128(precision))
      }
    case .vatRounding(let direction):
      company.books.generalLedgerSetup.vatRoundingType = direction
    case .costPosting(let automatic, let expected):
      company.books.inventorySetup.automaticCostPosting = automatic
      company.books.inventorySetup.expectedCostPostingToGL = expected
    case .preventNegativeInventory(let value):
      company.books.inventorySetup.preventNegativeInventory = value
    case .customerBlocked(let customer, let block):
      company.books.customers[customer]?.blocked = block
    case .receivables(let account):
      company.books.customerPostingGroups["DOMESTIC"]?.receivablesAccount = account
    case .postingDates(let from, let to):
      company.books.generalLedgerSetup.allowPostingFrom = from
      company.books.generalLedgerSetup.allowPostingTo = to
    }
  }
}

/// Days around the work date of the demo company.
enum Dates {
  static let january = CalendarDate(year: 2026, month: 1, day: 26) ?? .blank
  static let february = CalendarDate(year: 2026, month: 2, day: 3) ?? .blank
  static let march = CalendarDate(year: 2026, month: 3, day: 31) ?? .blank
}
