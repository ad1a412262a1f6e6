import Testing

@testable import LineEditing

@Suite struct CompletionTests {
  private func step(_ text: String, _ words: String..., isRepeated: Bool = false) -> CompletionStep
  {
    CompletionStep(
      request: CompletionRequest(text: text, cursor: text.utf8.count),
      completions: Completions(words.map { Completion(insertion: $0, label: "") }),
      isRepeated: isRepeated)
  }

  @Test func `the only completion is followed by a blank`() {
    #expect(step("post in", "invoice") == .insert(replaced: 2, text: "invoice "))
  }

  @Test func `no second blank is put before one that is there`() {
    let request = CompletionRequest(text: "in order", cursor: 2)
    let completion = Completion(insertion: "invoice", label: "")
    let step = CompletionStep(
      request: request, completions: Completions([completion]), isRepeated: false)
    #expect(step == .insert(replaced: 2, text: "invoice"))
  }

  @Test func `the common start of several is inserted`() {
    #expect(step("se", "service order", "service item") == .insert(replaced: 2, text: "service "))
  }

  @Test func `a completion may correct the case of the word`() {
    #expect(step("svo", "SVO001", "SVO002") == .insert(replaced: 3, text: "SVO00"))
  }

  @Test func `a second Tab lists what there is`() {
    let words = ["order", "open"].map { Completion(insertion: $0, label: "") }
    #expect(step("o", "order", "open") == .nothing)
    #expect(step("o", "order", "open", isRepeated: true) == .list(Completions(words)))
  }

  @Test func `what is not told counts for the common start`() {
    let request = CompletionRequest(text: "S", cursor: 1)
    let told = ["SVO001", "SVO002"].map { Completion(insertion: $0, label: "") }
    let some = Completions(told, omitted: 900, omittedStart: "SV")
    let step = CompletionStep(request: request, completions: some, isRepeated: false)
    #expect(step == .insert(replaced: 1, text: "SV"))
    let one = Completions([told[0]], omitted: 1, omittedStart: "SVO001")
    let again = CompletionRequest(text: "SVO001", cursor: 6)
    let listed = CompletionStep(request: again, completions: one, isRepeated: true)
    #expect(listed == .list(one))
  }

  @Test func `without completions nothing happens`() {
    #expect(step("xyz", isRepeated: true) == .nothing)
  }

  @Test func `the common start ends between whole characters`() {
    #expect(commonPrefix(of: ["caf\u{65}\u{301}", "cafe"]) == "caf")
    #expect(commonPrefix(of: ["šroub", "škoda"]) == "š")
    #expect(commonPrefix(of: []) == "")
  }

  @Test func `a quote keeps blanks in the word before the cursor`() {
    #expect(wordBeforeEnd(of: "set name \"Relecloud Lt") == "\"Relecloud Lt")
    #expect(wordBeforeEnd(of: #"set "a \" b"#) == #""a \" b"#)
    #expect(wordBeforeEnd(of: "set 'a b' c") == "c")
    #expect(wordBeforeEnd(of: "it's x") == "x")
    #expect(wordBeforeEnd(of: "open ") == "")
  }
}
