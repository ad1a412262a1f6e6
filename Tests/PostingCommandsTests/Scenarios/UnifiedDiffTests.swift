import Testing

@testable import PostingCommands

@Suite struct UnifiedDiffTests {
  @Test func `a change stands between three lines of context, numbered as in the file`() {
    let expected = ["1", "2", "3", "4", "5", "6", "7", "8", "9"]
    let actual = ["1", "2", "3", "4", "five", "6", "7", "8", "9", "10"]
    let diff = UnifiedDiff(expected: expected, actual: actual)
    #expect(diff.firstDifference == 4)
    #expect(
      diff.hunks(from: 21) == [
        "@@ -22,8 +22,9 @@", " 2", " 3", " 4", "-5", "+five", " 6", " 7", " 8", " 9", "+10",
      ])
  }

  @Test func `changes far apart are parts of their own`() {
    let expected = (1...30).map(String.init)
    var actual = expected
    actual.remove(at: 24)
    actual[2] = "x"
    let hunks = UnifiedDiff(expected: expected, actual: actual).hunks(from: 1)
    #expect(hunks.filter { $0.hasPrefix("@@") } == ["@@ -1,6 +1,6 @@", "@@ -22,7 +22,6 @@"])
    #expect(hunks.filter { $0.hasPrefix("-") } == ["-3", "-25"])
    #expect(hunks.filter { $0.hasPrefix("+") } == ["+x"])
  }

  @Test func `equal lines in between are kept`() {
    let diff = UnifiedDiff(expected: ["a", "b", "c", "d"], actual: ["x", "b", "y", "d"])
    #expect(
      diff.hunks(from: 1) == ["@@ -1,4 +1,4 @@", "-a", "+x", " b", "-c", "+y", " d"])
  }

  @Test(arguments: [([], ["a"]), (["a"], []), (["a"], ["b"]), ([], [])] as [([String], [String])])
  func `short texts do no harm`(expected: [String], actual: [String]) {
    let hunks = UnifiedDiff(expected: expected, actual: actual).hunks(from: 5)
    #expect(hunks.count { $0.hasPrefix("-") } == expected.count)
    #expect(hunks.count { $0.hasPrefix("+") } == actual.count)
  }

  @Test func `large texts without a common line are told in no time`() {
    let diff = UnifiedDiff(
      expected: (0..<20_000).map { "a\($0)" }, actual: (0..<20_000).map { "b\($0)" })
    #expect(diff.hunks(from: 1).count == 40_001)
  }
}
