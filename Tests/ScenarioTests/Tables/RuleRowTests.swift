import Testing

@Suite struct RuleRowTests {
  @Test func `a row has a rule, a place and a note`() throws {
    let row = try #require(RuleRow("A-043\tamounts/in-parts.post\tthe last part"))
    #expect(row.rule == "A-043")
    #expect(row.asserted == .scenario("amounts/in-parts.post"))
    #expect(row.note == "the last part")
    let test = try #require(RuleRow("X-3\tRoundingTests/halves go up\t"))
    #expect(test.asserted == .test(suite: "RoundingTests", name: "halves go up"))
    let open = try #require(RuleRow("D-07\topen\tno discount of a cent"))
    #expect(open.asserted == nil)
  }

  @Test(arguments: [
    "A-043\tamounts/in-parts.post", "A-224\tamounts/in-parts.post\t", "A-43\ta.post\t",
    "A-000\ta.post\t", "\ta.post\t", "A-043\t\t", "A-043\topen \twhy", "A-043\t../a.post\t",
    "A-043\ta.post\t ", "A-043\ta.post\tnote\tmore",
  ]) func `anything else is malformed`(line: String) {
    #expect(RuleRow(line) == nil)
  }

  @Test func `a rule is named by its whole number`() {
    #expect(RuleNumber.isNamed("X-3", in: "a cent is lost (X-3)"))
    #expect(!RuleNumber.isNamed("X-3", in: "see X-32, EX-3 and X-30"))
    #expect(RuleNumber.isNamed("X-3", in: "X-32 or X-3"))
  }
}
