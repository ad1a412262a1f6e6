import Testing

@Suite struct ConformanceRowTests {
  @Test func `a row has a name, a place and a note`() throws {
    let row = try #require(ConformanceRow("ShipAll\tquantities/ship-part.post\tamounts"))
    #expect(row.name == "ShipAll")
    #expect(row.asserted == .scenario("quantities/ship-part.post"))
    #expect(row.note == "amounts")
    let test = try #require(ConformanceRow("ShipAll\tPlanTests/ship a line\t"))
    #expect(test.note.isEmpty)
    #expect(test.asserted == .test(suite: "PlanTests", name: "ship a line"))
  }

  @Test(arguments: [
    "ShipAll\tquantities/ship-part.post", "ShipAll\tquantities/ship-part.post\t\t",
    "\tquantities/ship-part.post\t", "Ship All\tquantities/ship-part.post\t",
    "ShipAll\t\t", "ShipAll\t../ship-part.post\t", "ShipAll\tship-part\t",
    "ShipAll\tquantities/ship-part.post \t", "ShipAll\tA/b/c\t",
  ]) func `anything else is malformed`(line: String) {
    #expect(ConformanceRow(line) == nil)
  }

  @Test func `a comment names rows`() {
    #expect(ConformanceRow.names(inComment: "  # row: A, B_1", mark: "#") == ["A", "B_1"])
    #expect(ConformanceRow.names(inComment: "# row:", mark: "#") == [""])
    #expect(ConformanceRow.names(inComment: "# rows: A", mark: "#") == nil)
    #expect(ConformanceRow.names(inComment: "post ship # row: A", mark: "#") == nil)
  }
}
