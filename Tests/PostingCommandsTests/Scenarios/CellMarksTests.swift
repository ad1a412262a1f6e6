import Testing

@testable import PostingCommands

@Suite struct CellMarksTests {
  @Test(arguments: [
    ("10000  Item  HDD-20    2", "10000  Item  HDD-20    3", "                       ^"),
    ("10000  Item      2", "20000  Resource  2", "^^^^^  ^^^^^^^^"),
    ("Posted invoice A: 4.00 GBP.", "Posted invoice A: 14.50 GBP.", "                  ^^^^^"),
    ("a one  b", "a two  b", "^^^^^"),
  ])
  func `what differs is marked`(_ expected: String, _ actual: String, _ marks: String) {
    #expect(CellMarks.under(actual, comparedWith: expected) == marks)
  }

  @Test(arguments: [("a  b", "a  b  c"), ("", "x"), ("one", "two"), ("a b", "a b")])
  func `without the same number of parts nothing is marked`(_ expected: String, _ actual: String) {
    #expect(CellMarks.under(actual, comparedWith: expected) == nil)
  }

  @Test func `a diff has the marks below the line that came`() {
    let diff = UnifiedDiff(
      expected: ["No.  Name", "1    Ann", "2    Bob"],
      actual: ["No.  Name", "1    Eve", "2    Bob"])
    #expect(
      diff.hunks(from: 4) == [
        "@@ -4,3 +4,3 @@", " No.  Name", "-1    Ann", "+1    Eve", "?     ^^^", " 2    Bob",
      ])
  }
}
