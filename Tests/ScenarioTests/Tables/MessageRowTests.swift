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

  @Test func `rules, and why nothing provokes it, may follow`() throws {
    let row = try #require(MessageRow("E-QTY\tText\ta.post\tQ-062 Q-063"))
    #expect(row.rules == ["Q-062", "Q-063"])
    #expect(row.scenario == "a.post")
    let tested = try #require(MessageRow("E-QTY\tText\tSuite/test\tQ-062\tdamaged books"))
    #expect(tested.scenario == nil)
    #expect(tested.asserted == .test(suite: "Suite", name: "test"))
    let open = try #require(MessageRow("-\tText\topen\t\tno spare parts"))
    #expect(open.asserted == nil)
    #expect(open.note == "no spare parts")
  }

  @Test(arguments: [
    "", "E-QTY\tText", "QTY\tText\ta.post", "E-QTY\t\ta.post", "E-QTY\tText\ta",
    "E-QTY\tText \ta.post", "E-QTY\tText\ta.post\tA-001", "E-QTY\tText\topen\tQ-062\twhy",
    "-\tText\topen\tQ-062", "-\tText\ta.post", "E-QTY\tText\tSuite/test",
    "E-QTY\tText\ta.post\tQ-062\twhy\tand more",
  ]) func `anything else is malformed`(line: String) {
    #expect(MessageRow(line) == nil)
  }
}
