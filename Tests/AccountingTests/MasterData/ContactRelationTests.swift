import Accounting
import Testing

/// Which customer a company among the contacts is.
@Suite struct ContactRelationTests {
  @Test func `a relation without a customer links no customer and no contact`() {
    var books = Books()
    var unlinked = ContactBusinessRelation(key: Pair("CT-1", "CUST"))
    unlinked.linkToTable = .customer
    books.contactBusinessRelations.store(unlinked)
    var linked = ContactBusinessRelation(key: Pair("CT-2", "CUST"))
    linked.linkToTable = .customer
    linked.no = "10000"
    books.contactBusinessRelations.store(linked)
    #expect(books.companyNo(ofCustomer: .blank) == nil)
    #expect(books.customerNo(ofContact: .blank) == nil)
    #expect(books.companyNo(ofCustomer: "10000") == "CT-2")
    #expect(books.customerNo(ofContact: "CT-2") == "10000")
  }
}
