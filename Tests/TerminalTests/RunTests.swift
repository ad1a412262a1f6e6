import Foundation
import Testing

/// `servicepost run` as a process: streams and exit status.
@Suite(.serialized, .timeLimit(.minutes(10))) struct RunTests {
  static let statuses: [(String, Int32)] = [
    ("--version", 0), ("--help", 0), ("run -c where", 0), ("run -c frobnicate", 3), ("run", 2),
    ("--frobnicate", 2), ("run /no/such.post", 2), ("run /tmp", 2), ("run - -", 2),
    ("run -c where --format xml", 2), ("run -v 1a=2 -c where", 2), ("test", 2),
    ("test /no/such", 2), ("test /tmp --jobs 0", 2), ("completions bash", 0),
    ("completions sh", 2), ("test . --shard 0/3", 2), ("test . --shard 4/3", 2),
    ("test . --shard 1/", 2), ("walk", 2), ("walk /no/such.post", 2), ("reduce", 2),
    ("describe", 2), ("describe --json", 0), ("test . --filtr x", 2), ("run --kep-going /x", 2),
  ]

  @Test(arguments: statuses)
  func `the exit status says how it went`(arguments: String, status: Int32) throws {
    let outcome = try Program.run(arguments.split(separator: " ").map(String.init))
    #expect(outcome.status == status, "\(outcome.faults)")
    #expect(outcome.faults.isEmpty == (status == 0))
    #expect(outcome.output.isEmpty == (status != 0))
  }

  @Test(arguments: [
    ("run --kep-going /no/such.post", "--keep-going"), ("test . --filtr x", "--filter"),
    ("walk --atuo 2s /no/such.post", "--auto"), ("test . --shrad 1/2", "--shard"),
  ])
  func `an option that is misspelt is told with the one that was meant`(
    arguments: String, meant: String
  ) throws {
    let outcome = try Program.run(arguments.split(separator: " ").map(String.init))
    #expect(outcome.status == 2)
    #expect(outcome.faults.contains("Did you mean '\(meant)'?"), "\(outcome.faults)")
  }

  @Test func `answers go to standard output, refusals to standard error`() throws {
    let outcome = try Program.run(
      ["run", "--keep-going", "-c", "company empty", "-c", "let a = $none", "-c", "company empty"])
    #expect(outcome.status == 1)
    #expect(outcome.output == "Company empty is open.\nCompany empty is open.\n")
    #expect(outcome.faults.hasPrefix("-c:2:9: "))
    #expect(!outcome.faults.contains("\u{1B}"))
  }

  @Test func `refusals are red where colours are wanted, answers never`() throws {
    let red = try Program.run(["run", "--color", "always", "-c", "where", "-c", "open order X"])
    #expect(red.faults.hasPrefix("\u{1B}[31m-c:2:12: "), "\(red.faults)")
    #expect(red.faults.contains("[E-NOT-FOUND]\u{1B}[0m\n    open order X\n"))
    #expect(!red.output.contains("\u{1B}"))
    for wish in ["auto", "never"] {
      let plain = try Program.run(
        ["run", "--color", wish, "-c", "open order X"],
        environment: wish == "never" ? ["CLICOLOR_FORCE": "1"] : [:])
      #expect(!plain.faults.contains("\u{1B}"))
    }
    #expect(try Program.run(["run", "--color", "some", "-c", "where"]).status == 2)
  }

  @Test(arguments: [["run", "-"], []])
  func `standard input runs line by line`(arguments: [String]) throws {
    let input =
      "company \\\r\n empty\r\nlet a = $none\r\n! E-UNKNOWN-VARIABLE\r\nlet a = $none\r\nx"
    let outcome = try Program.run(arguments, input: Array(input.utf8))
    #expect(outcome.status == 1)
    #expect(outcome.output.hasPrefix("Company empty is open.\n! "))
    #expect(outcome.faults.hasPrefix("-:5:9: "))
  }

  @Test func `bytes that are no text are refused with their place`() throws {
    let outcome = try Program.run(["run", "-"], input: Array("where\nabc".utf8) + [0xC3, 0x28])
    #expect(outcome.status == 3)
    #expect(outcome.faults.hasPrefix("-:2:1: Byte 4 of line 2 is not UTF-8. [E-BAD-UTF8]"))
  }

  @Test func `scripts are read whole before the first command`() throws {
    let folder = try Program.Folder(["a.post": "company empty", "b.post": "where\nbad\nworse\n"])
    let outcome = try Program.run(["run", "a.post", "b.post"], in: folder.path)
    #expect(outcome.status == 3)
    #expect(outcome.output == "")
    #expect(outcome.faults.contains("b.post:2:1: "))
    #expect(outcome.faults.contains("b.post:3:1: "))
    let checked = try Program.run(["run", "--check", "a.post"], in: folder.path)
    #expect(checked.status == 0)
    #expect(checked.output == "")
  }

  @Test func `a script may name the program in its first line`() throws {
    let path = try Program.path()
    let folder = try Program.Folder(["script": "#!\(path) run\nset user AGENT\n"])
    let process = Process()
    // Another process makes the file: of ours a child of some other test might have it open still
    // for writing, and such a file does not start.
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "cp script a && chmod 755 a && ./a"]
    process.currentDirectoryURL = URL(filePath: folder.path)
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let told = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(String(decoding: told, as: UTF8.self) == "User is AGENT.\n")
  }

  @Test func `variables are values, never commands`() throws {
    let outcome = try Program.run(
      ["run", "-v", #"a=x" \ quit"#, "-c", "let b = $a", "-c", "let c = $none", "-c", "!\n! $b"])
    #expect(outcome.status == 1)
    #expect(outcome.faults.contains(#"! x" \ quit"#))
  }

  @Test func `scripts read below their own folder only`() throws {
    let folder = try Program.Folder([
      "secret.post": "company empty", "in/deep/b.post": "run \"c.post\"",
      "in/deep/c.post": "company empty", "in/ok.post": "run \"deep/b.post\"",
      "in/up.post": "run \"../secret.post\"", "in/link.post": "run \"link\"",
      "in/missing.post": "run \"none.post\"", "in/folder.post": "run \"deep\"",
    ])
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/in/link", withDestinationPath: folder.path + "/secret.post")
    let path = folder.path
    let run = { (name: String) in try Program.run(["run", "in/\(name).post"], in: path) }
    #expect(try run("ok").output == "Company empty is open.\n")
    for name in ["up", "link"] {
      let outcome = try run(name)
      #expect(outcome.status == 1)
      #expect(outcome.faults.contains("[E-OUTSIDE]"))
    }
    #expect(try run("missing").faults.contains("none.post"))
    #expect(try run("folder").faults.contains("it is a folder"))
  }

  @Test func `a reader that has enough ends the program quietly`() throws {
    let process = try Program.process(["run", "-"], in: "/")
    let (given, output, faults) = (Pipe(), Pipe(), Pipe())
    process.standardInput = given
    process.standardOutput = output
    process.standardError = faults
    try process.run()
    try output.fileHandleForReading.close()
    try given.fileHandleForWriting.write(contentsOf: Data("company empty\n".utf8))
    try given.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 0)
    #expect(try faults.fileHandleForReading.readToEnd() ?? Data() == Data())
  }

  @Test func `an interrupt ends it with status 130, after what was answered`() throws {
    let process = try Program.process(["run", "-"], in: "/")
    let (given, output) = (Pipe(), Pipe())
    process.standardInput = given
    process.standardOutput = output
    try process.run()
    try given.fileHandleForWriting.write(contentsOf: Data("company empty\n".utf8))
    let answer = output.fileHandleForReading.availableData
    #expect(String(decoding: answer, as: UTF8.self) == "Company empty is open.\n")
    process.interrupt()
    process.waitUntilExit()
    #expect(process.terminationStatus == 130)
  }
}
