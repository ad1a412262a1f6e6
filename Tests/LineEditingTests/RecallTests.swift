import Testing

@testable import LineEditing

@Suite struct RecallTests {
  private let lines = ["open order 1", "show lines", "open order 2", "post"]

  @Test func `an empty line recalls everything, newest first`() {
    var recall = Recall()
    #expect(recall.older(than: "", upTo: 0, in: lines) == "post")
    #expect(recall.older(than: "post", upTo: 4, in: lines) == "open order 2")
    #expect(recall.newer(than: "open order 2", in: lines) == "post")
  }

  @Test func `what was typed before the cursor chooses the lines`() {
    var recall = Recall()
    #expect(recall.older(than: "open", upTo: 4, in: lines) == "open order 2")
    #expect(recall.older(than: "open order 2", upTo: 12, in: lines) == "open order 1")
    #expect(recall.older(than: "open order 1", upTo: 12, in: lines) == nil)
  }

  @Test func `beyond the newest line the typed one comes back`() {
    var recall = Recall()
    #expect(recall.older(than: "sh", upTo: 2, in: lines) == "show lines")
    #expect(recall.newer(than: "show lines", in: lines) == "sh")
    #expect(recall.newer(than: "sh", in: lines) == nil)
  }

  @Test func `a recalled line that was edited starts a new search`() {
    var recall = Recall()
    #expect(recall.older(than: "po", upTo: 2, in: lines) == "post")
    #expect(recall.older(than: "open", upTo: 4, in: lines) == "open order 2")
  }

  @Test func `an empty history recalls nothing`() {
    var recall = Recall()
    #expect(recall.older(than: "", upTo: 0, in: []) == nil)
    #expect(recall.newer(than: "", in: []) == nil)
  }
}
