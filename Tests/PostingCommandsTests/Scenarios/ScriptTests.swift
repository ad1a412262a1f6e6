import PostingCommands
import Testing

@Suite struct ScriptTests {
  func script(_ text: String) throws(ScriptFaults) -> Script {
    try Script(name: "case.post", text: text)
  }

  @Test func `lines belong to the command above`() throws {
    let script = try script(
      """
      # Why.
      create order SO-1 for customer 10000   # now
      | Created order SO-1.
      |
        | indented
      post ship
      ! E-NOTHING-TO-POST
      !
      # The end.
      """)
    #expect(script.commands.map(\.text.line) == [2, 6])
    #expect(script.commands[0].narration == ["# Why."])
    #expect(script.commands[0].output.map(\.text) == ["Created order SO-1.", "", "indented"])
    #expect(script.commands[0].output.map(\.line) == [3, 4, 5])
    #expect(script.commands[1].refusals.map(\.text) == ["E-NOTHING-TO-POST", ""])
    #expect(script.closing == ["# The end."])
  }

  @Test func `line ends, byte order mark and shebang do not matter`() throws {
    let script = try script(
      "\u{FEFF}#!/usr/bin/env -S servicepost run\r\nwhere\r\n| company  demo  \r\n")
    #expect(script.commands.map(\.text.text) == ["where"])
    #expect(script.commands[0].narration == [])
    #expect(script.commands[0].output.map(\.text) == ["company  demo"])
  }

  @Test func `a backslash continues a command, and places stay those of the lines`() throws {
    let script = try script("set qty 5 \\\n    on \\\n  line 10000\nwhere")
    let command = script.commands[0].text
    #expect(command.text == "set qty 5 on line 10000")
    #expect(script.commands[1].text.line == 4)
    let place = command.place(of: SourceRange(18, 23), in: "case.post")
    #expect(place.description == "case.post:3:8")
    #expect(place.text == "  line 10000")
  }

  @Test(arguments: [
    "add text \"a # b\\", "where # so \\", "add text 'it \\", "add text a\\",
  ])
  func `a backslash in quotes, a comment or a word continues nothing`(line: String) throws {
    #expect(try script(line + "\nwhere").commands.map(\.text.text) == [line, "where"])
  }

  @Test(arguments: [
    ("| a\nwhere", "case.post:1:1: There is no command above this line. [E-NO-COMMAND]"),
    ("\n! a", "case.post:2:1: There is no command above this line. [E-NO-COMMAND]"),
    ("where \\", "case.post:1:1: The script ends inside a command. [E-UNFINISHED]"),
  ])
  func `what is no script is told with its place`(text: String, first: String) {
    let error = #expect(throws: ScriptFaults.self) { try script(text) }
    #expect(error?.faults.first?.lines.first == first)
  }

  @Test func `a line has at most 64 KiB`() throws {
    let limit = String(repeating: "x", count: 65_536)
    #expect(try script(limit).commands.count == 1)
    for text in [limit + "x", "x \\\n" + limit] {
      let error = #expect(throws: ScriptFaults.self) { try script("where\n" + text) }
      #expect(error?.faults.map(\.diagnostic.code) == ["E-LINE-TOO-LONG"])
    }
  }

  @Test func `bad UTF-8 is told with line and byte`() {
    let bytes = Array("where\n".utf8) + [0x61, 0xC3, 0xA4, 0xFF, 0x0A]
    let error = #expect(throws: PlacedDiagnostic.self) {
      try ScriptText.decode(bytes, name: "case.post")
    }
    #expect(
      error?.lines.first == "case.post:2:4: Byte 4 of line 2 is not UTF-8. [E-BAD-UTF8]")
  }

  @Test(arguments: [
    ("b.post", nil, "b.post"), ("./b.post", "sub/a.post", "sub/b.post"),
    ("../b.post", "sub/a.post", "b.post"), ("../../b.post", "sub/a.post", "../b.post"),
    ("/x/../b.post", "sub/a.post", "/b.post"), ("c//./d.post", "/r/a.post", "/r/c/d.post"),
  ])
  func `paths are relative to the script that says them`(
    path: String, script: String?, expected: String
  ) {
    #expect(FileAccess.resolved(path, fromScript: script) == expected)
  }
}
