import Accounting
import Foundation
import ServicePosting
import Testing

/// The Swift sample of the README is the code of this file.
@Suite struct ReadmeSampleTests {
  @Test func `the sample posts an order`() throws {
    // README: begin
    var company = Company.demo
    let order = DocumentID(.order, "SVO000002")
    let one = try Assignment("Qty. to Ship", of: "line", to: .decimal(1))
    _ = try company.changeLine(order, lineNo: 10_000, [one], .demo)

    let request = PostingRequest(
      order, [.ship, .invoice], workDate: Company.demoWorkDate, user: Company.demoUser)
    let plan = try company.plan(request)  // checked and worked out; nothing is written yet
    let before = company  // a company is a value: keep it, and you can go back
    company.commit(plan)  // all of it, and nothing in it can fail

    let entries = plan.journal.glEntries
    print("\(plan.invoiceNo): \(plan.amountIncludingVAT) \(plan.currency)")
    print("\(entries.count) G/L entries, \(before.invoices.count) invoices before")

    let undo = UndoRequest(
      .shipment, of: plan.shipmentNo, workDate: Company.demoWorkDate, user: Company.demoUser)
    do {
      company.commit(try company.plan(undo))
    } catch {
      print(error)  // Business Central's sentence; error.code is E-MUST-BE-EQUAL
    }
    // README: end
    #expect(plan.invoiceNo == "PSVI000001")
    #expect(plan.amountIncludingVAT == (try Amount(text: "417.59")))
    #expect(entries.count == 15)
    #expect(before.invoices.count == 0)
    #expect(company.invoices.count == 1)
    let fault = #expect(throws: PostingError.self) { try company.plan(undo) }
    #expect(fault?.code == "E-MUST-BE-EQUAL")
    #expect(fault?.description == "\(fault?.sentence ?? "") [E-MUST-BE-EQUAL]")
  }

  @Test func `the README shows this very code`() throws {
    let file = URL(filePath: #filePath)
    let top = (0..<4).reduce(file) { folder, _ in folder.deletingLastPathComponent() }
    let readme = try String(contentsOf: top.appending(path: "README.md"), encoding: .utf8)
    let block = try #require(
      readme.components(separatedBy: "```swift\n").dropFirst().first?
        .components(separatedBy: "```").first)
    let source = try String(contentsOf: file, encoding: .utf8)
    let body = try #require(
      source.components(separatedBy: "    // README: begin\n").dropFirst().first?
        .components(separatedBy: "    // README: end").first)
    let code = body.components(separatedBy: "\n").map { String($0.trimmingPrefix("    ")) }
    #expect(
      block == "import Accounting\nimport ServicePosting\n\n" + code.joined(separator: "\n"))
  }

  @Test func `a field that is not there cannot be assigned`() {
    #expect(throws: PostingError.notModelled("Colour of line")) {
      try Assignment("Colour", of: "line", to: .decimal(1))
    }
  }
}
