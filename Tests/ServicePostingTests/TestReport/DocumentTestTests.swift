import Testing

@testable import Accounting
@testable import ServicePosting

/// What no command can enter, but a document from elsewhere may hold.
@Suite struct `The test report` {
  private func warnings(_ change: (inout ServiceDocument) -> Void) throws -> [String] {
    var company = Company.demo
    let id = DocumentID(.order, "SVO000002")
    var document = try company.document(id)
    change(&document)
    company.documents[id] = document
    let request = PostingRequest(
      id, [.ship, .invoice], workDate: Company.demoWorkDate, user: Company.demoUser)
    return try company.check(request).map { "\($0.lineNo) \($0.warning.sentence)" }
  }

  @Test func `misses customers`() throws {
    let found = try warnings {
      $0.header.customerNo = .blank
      $0.header.billToCustomerNo = "NOBODY"
    }
    #expect(
      found.prefix(2) == ["0 Customer No. must be specified.", "0 Customer NOBODY does not exist."])
    let other = try warnings {
      $0.header.customerNo = "NOBODY"
      $0.header.billToCustomerNo = .blank
    }
    #expect(
      other.prefix(2) == [
        "0 Customer NOBODY does not exist.", "0 Bill-to Customer No. must be specified.",
      ])
  }

  @Test func `misses the posting date`() throws {
    let found = try warnings { $0.header.postingDate = .blank }
    #expect(found.first == "0 Posting Date must be specified.")
  }

  @Test func `misses number and type of a line with a quantity`() throws {
    let found = try warnings {
      $0.lines[0].content.no = .blank
      $0.lines[1].content.type = .text
    }
    #expect(found.contains("10000 Item No. must be specified."))
    #expect(found.contains("20000 Type must be specified."))
  }

  @Test func `sees an amount without a quantity`() throws {
    let found = try warnings { $0.lines[0].quantities = LineQuantities() }
    #expect(found.contains("10000 Amount must be 0 when Quantity is 0."))
  }

  @Test func `sees an item and an account that are gone`() throws {
    let found = try warnings {
      $0.lines[0].content.no = "GONE"
      $0.lines[1].content.type = .glAccount
      $0.lines[1].content.no = "9999"
      $0.lines[1].content.genBusPostingGroup = "NONE"
    }
    #expect(found.contains("10000 Item GONE does not exist."))
    #expect(found.contains("20000 General Posting Setup NONE SERVICES does not exist."))
    #expect(found.contains("20000 G/L Account 9999 does not exist."))
  }
}
