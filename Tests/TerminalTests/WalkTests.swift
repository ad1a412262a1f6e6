import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension AtTerminal {
  /// A walkthrough at a terminal.
  @Suite(.serialized, .timeLimit(.minutes(10))) struct WalkTests {
    static let script = "# How to ship.\nopen order SVO000002\n# Now.\npost ship\n# Done.\n"

    @Test func `Enter goes on, b goes back, and other commands may be tried`() throws {
      let folder = try Program.Folder(["a.post": Self.script])
      let terminal = try PseudoTerminal(
        [try Program.path(), "walk", folder.path + "/a.post"],
        environment: [
          "TERM=xterm-256color", "LC_ALL=C.UTF-8", "HOME=\(folder.path)",
          "SWIFT_BACKTRACE=enable=no",
        ])
      try terminal.expect("How to ship.")
      try terminal.expect("> open order SVO000002")
      try terminal.expect("[Enter]")
      try terminal.type("\r")
      try terminal.expect("Opened order SVO000002.")
      try terminal.expect("> post ship")
      try terminal.type("?\r")
      try terminal.expect("Posts the open document")
      try terminal.type("expect qty to ship of line 10000 is 7\r")
      try terminal.expect("but it is 2.")
      try terminal.type("b\r")
      try terminal.type("b\r")
      try terminal.type("b\r")
      try terminal.expect("This is the beginning.")
      try terminal.type("\r")
      try terminal.type("\r")
      try terminal.expect("Posted shipment PSVS000001")
      try terminal.expect("Done.")
      let status = try terminal.exitStatus()
      #expect(status == 0)
    }

    @Test func `it may go on by itself`() throws {
      let folder = try Program.Folder(["a.post": Self.script])
      let terminal = try PseudoTerminal(
        [try Program.path(), "walk", "--auto", "10ms", folder.path + "/a.post"],
        environment: ["TERM=xterm-256color", "LC_ALL=C.UTF-8", "HOME=\(folder.path)"])
      try terminal.expect("Done.")
      let status = try terminal.exitStatus()
      #expect(status == 0)
    }

    @Test func `in a pipe it is a handout, which fails where a command does`() throws {
      let folder = try Program.Folder(["a.post": Self.script, "b.post": "post ship\n"])
      let outcome = try Program.run(["walk", "a.post"], in: folder.path)
      #expect(outcome.status == 0)
      #expect(outcome.output.hasPrefix("How to ship.\n\n> open order SVO000002\nOpened order"))
      #expect(outcome.output.hasSuffix("\n\nDone.\n"))
      #expect(try Program.run(["walk", "b.post"], in: folder.path).status == 1)
      #expect(try Program.run(["walk", "a.post", "--auto", "2"], in: folder.path).status == 2)
    }

    @Test func `reduce writes the small script and leaves the large one`() throws {
      let text =
        "show orders\nopen order SVO000002\nshow lines\nexpect count of lines is 9\nwhere\n"
      let folder = try Program.Folder(["a.post": text, "ok.post": "where\n"])
      let outcome = try Program.run(["reduce", "a.post"], in: folder.path)
      #expect(outcome.status == 0)
      #expect(outcome.output == "open order SVO000002\nexpect count of lines is 9\n")
      #expect(outcome.faults.hasPrefix("5 commands became 2, in "))
      _ = try Program.run(["reduce", "a.post", "--output", "small.post"], in: folder.path)
      #expect(try folder.read("small.post") == outcome.output)
      #expect(try folder.read("a.post") == text)
      #expect(try Program.run(["reduce", "ok.post"], in: folder.path).status == 1)
    }
  }
}
