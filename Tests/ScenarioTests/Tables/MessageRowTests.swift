import Testing

@Suite struct MessageRowTests {
  @Test func `numbers stand for anything`() throws {
    let row = try #require(MessageRow("E-QTY\tYou cannot ship more than %1 units.\ta.post"))
    #expect(row.fits("You cannot ship more than 10 units."))
    #expect(!row.fits("You cannot ship more than 10 base units!"))
    #expect(!row.fits("You cannot ship more than 10 units. Really."))
    let two = try #require(MessageRow("E-QTY\t%1 in %2: %1\ta.post"))
    #expect(two.fits("A in B: C"))
    #expect(!two.fits("A on B: C"))
  }

  @Test func `a text without numbers is the whole text`() throws {
    let row = try #require(MessageRow("E-ALL\tThere is nothing.\ta.post"))
    #expect(row.fits("There is nothing."))
    #expect(!row.fits("There is nothing. At all."))
  }

  @Test(arguments: [
    "", "E-QTY\tText", "QTY\tText\ta.post", "E-QTY\t\ta.post", "E-QTY\tText\ta",
    "E-QTY\tText \ta.post", "E-QTY\tText\ta.post\t",
  ]) func `anything else is malformed`(line: String) {
    #expect(MessageRow(line) == nil)
  }
}
