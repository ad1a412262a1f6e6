import Testing

/// The measures themselves must see what they are for.
@Suite struct SwiftTextTests {
  @Test func `comments and strings are no code`() {
    let source = [
      "let a = \"x! // { \\(b(\"}\")) y\" + c // Double", "/* Float", "*/ d", "let e = \"\"\"",
      "  try! {", "  \"\"\" + f", "let g = #\"a\"b! \\(c)\"# + h",
    ]
    #expect(
      SwiftText(source).lines == [
        "let a = \"\" + c ", "", " d", "let e = \"\"", "", " + f", "let g = \"\" + h",
      ])
  }

  @Test func `functions are measured from their first line to their last brace`() {
    let source = [
      "protocol P {", "  init(a: Int)", "}", "struct A {", "  func b(", "    c: Int", "  ) {",
      "    d { e }", "  }", "  init() { }", "}",
    ]
    let found = FunctionLength.all(in: SwiftText(source))
    #expect(found.contains(.init(name: "b", line: 5, count: 5)))
    #expect(found.contains(.init(name: "init", line: 10, count: 1)))
    #expect(found.count == 2)
  }
}
