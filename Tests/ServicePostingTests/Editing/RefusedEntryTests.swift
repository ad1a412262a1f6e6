import Accounting
import Testing

@testable import ServicePosting

@Suite struct `A refused entry` {
  private static let negative: [Assignment] = [
    Assignment(
      field: DocumentTables.line.fieldPlace("Quantity"), value: .decimal(ExactNumber(-1)))
  ]

  @Test func `of a line leaves no dimension set behind`() {
    var company = Company.demo
    var dimension = DefaultDimension(key: Triple(.item, "MEM-32", "BUSINESSGROUP"))
    dimension.dimensionValueCode = "HOME"
    company.books.defaultDimensions.store(dimension)
    let before = company
    #expect(throws: PostingError.self) {
      try company.addLine(
        DocumentID(.order, "SVO000001"), type: .item, no: "MEM-32", Self.negative, .demo)
    }
    #expect(company == before)
  }
}
