import ServicePosting
import Testing

@testable import PostingCommands

@Suite struct WalkthroughTests {
  static let text = """
    # A title
    #
    #   More.
    open order SVO000002

    # Now ship.
    release
    post invoice
    ! E-NOTHING-TO-POST
    # The end.
    """

  func walkthrough(_ text: String = text) throws -> Walkthrough {
    Walkthrough(try Script(name: "a.post", text: text), session: Session(company: .demo))
  }

  @Test func `paragraphs are filled to the width of a terminal`() throws {
    let text = "# A title\n#\n# One two\n# three four.\n# - a list\n# - of two\nwhere\n"
    let script = try Script(name: "a.post", text: text)
    let narrow = Walkthrough(script, session: Session(company: .demo), terminalWidth: 12)
    #expect(
      narrow.shownNarration == [
        "A title", "", "One two", "three four.", "- a list", "- of two",
      ])
    let wide = Walkthrough(script, session: Session(company: .demo), terminalWidth: 40)
    #expect(
      wide.shownNarration == ["A title", "", "One two three four.", "- a list", "- of two"])
    let plain = Walkthrough(script, session: Session(company: .demo))
    #expect(plain.shownNarration == plain.narration)
  }

  @Test func `steps go forward and back, with commands of one's own in between`() throws {
    var walk = try walkthrough()
    #expect(walk.narration == ["A title", "", "  More."])
    #expect(walk.command == "open order SVO000002")
    let isBeforeStart = walk.back()
    #expect(!isBeforeStart)
    #expect(walk.next().output == ["Opened order SVO000002."])
    #expect(walk.narration == ["Now ship."])
    #expect(walk.run(own: "set qty to ship 0 on all lines").output.count == 1)
    #expect(walk.run(own: "frobnicate").faults.count > 0)
    #expect(walk.command == "release")
    let isBack = walk.back() && walk.back()
    #expect(isBack)
    #expect(walk.run(own: "expect qty to ship of line 10000 is 2").faults.isEmpty)
    _ = walk.back()
    #expect(walk.next().output == ["Released order SVO000002."])
    #expect(
      walk.help.contains(
        "  Posts the open document: an order by what is said, an invoice or credit memo whole."))
    #expect(walk.next().output.first?.hasPrefix("! ") == true)
    #expect(walk.isAtEnd)
    #expect(walk.narration == ["The end."])
    #expect(walk.runner.failures.isEmpty)
    _ = walk.back()
    #expect(walk.command == "post invoice")
  }

  @Test func `a command of the script that fails is told and counted`() throws {
    var walk = try walkthrough("expect count of orders is 9\nwhere\n")
    #expect(walk.next().faults.first?.hasPrefix("a.post:1:27: ") == true)
    #expect(walk.command == "where")
    #expect(walk.runner.failures.count == 1)
    _ = walk.back()
    #expect(walk.runner.failures.isEmpty)
  }

  @Test func `on paper it is all there at once`() throws {
    var walk = try walkthrough()
    var lines: [String] = []
    Handout.text(&walk) { lines += $0.output }
    #expect(
      lines.joined(separator: "\n").hasPrefix(
        "A title\n\n  More.\n\n> open order SVO000002\nOpened order SVO000002.\n\nNow ship."))
    #expect(lines.last == "The end.")
  }

  @Test func `as Markdown its answers are tables`() throws {
    var walk = try walkthrough(
      "# A title\n#\n# Text.\nshow units of measure\nset format csv\nshow units of measure\n")
    let lines = Handout.markdown(&walk)
    #expect(lines.prefix(6) == ["# A title", "", "Text.", "", "```post", "show units of measure"])
    #expect(lines.contains("| --- | --- |"))
    #expect(lines.contains("```text"))
    #expect(lines.last == "```")
  }
}
