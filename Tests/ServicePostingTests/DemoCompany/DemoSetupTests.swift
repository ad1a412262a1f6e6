import Accounting
import Testing

@testable import ServicePosting

@Suite struct DemoSetupTests {
  @Test func `the demo company starts as TRAINER on 26 January 2026`() {
    #expect(Company.demo.code == "HARROW")
    #expect(Company.demo.name == "Harrow & Finch Service Ltd.")
    #expect(Company.demoWorkDate.description == "2026-01-26")
    #expect(Company.demo.books.userSetups[Company.demoUser] != nil)
    #expect(EditContext.demo.workDate == Company.demoWorkDate)
  }

  @Test(
    arguments: [
      ("gl accounts", 52), ("general posting setups", 16), ("vat posting setups", 17),
      ("inventory posting setups", 9), ("customer posting groups", 3), ("payment terms", 7),
      ("currencies", 4), ("exchange rates", 5), ("number series lines", 10), ("customers", 5),
      ("ship to addresses", 2), ("customer invoice discounts", 6), ("items", 9),
      ("item units of measure", 11), ("resources", 4), ("resource units of measure", 4),
      ("work types", 4), ("service costs", 7), ("zones", 7), ("service item groups", 8),
      ("service items", 6), ("service item components", 4), ("service order types", 6),
      ("repair statuses", 9), ("service status priorities", 4), ("fault areas", 12),
      ("symptom codes", 12), ("fault codes", 8), ("resolution codes", 9), ("fault reasons", 4),
      ("service contracts", 1), ("service contract lines", 2), ("contract service discounts", 3),
      ("service price groups", 2), ("dimensions", 6), ("dimension values", 16),
      ("default dimensions", 16), ("locations", 3), ("user setups", 4), ("orders", 3),
    ])
  func `the demo company has so many`(table: String, count: Int) throws {
    let description = try #require(RecordCatalogue.table(plural: table))
    #expect(Company.demo.rows(of: description).count == count)
  }

  @Test func `local currency, roundings and dimensions are set`() {
    let setup = Company.demo.books.generalLedgerSetup
    #expect(setup.lcyCode == "GBP")
    #expect(setup.amountRoundingPrecision.description == "0.01")
    #expect(setup.unitAmountRoundingPrecision.description == "0.00001")
    #expect(setup.invRoundingPrecisionLCY.description == "0.01")
    #expect(setup.allowPostingFrom.isBlank && setup.allowPostingTo.isBlank)
    #expect(setup.globalDimension1Code == "DEPARTMENT")
    #expect(setup.globalDimension2Code == "CUSTOMERGROUP")
    #expect(setup.shortcutDimension6Code == "PROJECT")
  }

  @Test func `sales, inventory and service follow the demo company's rules`() {
    let company = Company.demo
    #expect(company.books.salesReceivablesSetup.discountPosting == .all)
    #expect(company.books.salesReceivablesSetup.invoiceRounding)
    #expect(!company.books.salesReceivablesSetup.calcInvDiscount)
    #expect(company.books.inventorySetup.automaticCostPosting)
    #expect(!company.books.inventorySetup.expectedCostPostingToGL)
    #expect(company.books.inventorySetup.automaticCostAdjustment == .never)
    #expect(company.serviceSetup.faultReportingLevel == .faultSymptomAndArea)
    #expect(company.serviceSetup.linkServiceToServiceItem)
    #expect(company.serviceSetup.shipmentOnInvoice)
    #expect(company.serviceSetup.warrantyDiscPercentParts == 100)
    #expect(company.serviceSetup.serviceOrderStartingFee == "START")
    #expect(company.serviceSetup.defaultWarrantyDuration.description == "1Y")
    #expect(company.serviceSetup.contractValuePercent == 15)
  }

  @Test func `document lines may name the sales accounts and invoice rounding only`() {
    for account in Company.demo.books.glAccounts.sorted {
      let isSales = account.no >= "6110" && account.no <= "6955"
      #expect(account.directPosting == (isSales || account.no == "9140"), "\(account.no)")
      #expect((account.incomeBalance == .balanceSheet) == (account.no < "6000"), "\(account.no)")
    }
  }

  @Test(
    arguments: [
      ("SVC-ITEM", "SV000001", "SV000006", true, true),
      ("SVC-ORDER", "SVO000001", "SVO000003", true, false),
      ("SVC-QUOTE", "SVQ000001", "", true, true),
      ("SVC-INV", "SVI000001", "", true, false),
      ("SVC-INV+", "PSVI000001", "", false, false),
      ("SVC-SHIP+", "PSVS000001", "", false, false),
      ("SVC-CREDIT", "SVCR1001", "", true, false),
      ("SVC-CREDIT+", "PSCR10001", "", false, false),
      ("SVC-CONTR", "SVC000001", "SVC000001", true, false),
      ("SVC-LOANER", "SL000001", "", true, true),
    ])
  func `number series start and go on as they should`(
    series: String, first: String, last: String, manual: Bool, gaps: Bool
  ) throws {
    let code = try Code(series)
    let record = try #require(Company.demo.books.numberSeries[code])
    let line = try #require(Company.demo.books.numberSeriesLines[Pair(code, 10_000)])
    #expect(record.defaultNos)
    #expect(record.manualNos == manual)
    #expect(line.startingNo.description == first)
    #expect(line.lastNoUsed.description == last)
    #expect(line.allowGapsInNos == gaps)
  }

  @Test func `the next order is SVO000004 and the first invoice PSVI000001`() throws {
    var company = Company.demo
    let order = try company.createDocument(.order, customer: "10000", [], .demo)
    #expect(order.value == "SVO000004")
    let series = company.serviceSetup.postedServiceInvoiceNos
    let draw = try company.books.nextNumber(of: series, on: Company.demoWorkDate)
    #expect(draw.number == "PSVI000001")
  }
}
