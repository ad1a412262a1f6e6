import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Files that are none, and scripts that reach for what is not theirs.
@Suite(.serialized, .timeLimit(.minutes(10))) struct UnsafeFileTests {
  @Test func `pipes and devices are refused, also where a folder is searched`() throws {
    let folder = try Program.Folder([
      "ok.post": "where\n", "a.post": "run \"pipe.post\"\n! E-FILE\n",
    ])
    #expect(mkfifo(folder.path + "/pipe.post", 0o600) == 0)
    for path in ["pipe.post", "/dev/zero", "/dev/null"] {
      for verb in ["run", "walk", "reduce"] {
        let outcome = try Program.run([verb, path], in: folder.path)
        #expect(outcome.status == 3)
        #expect(outcome.faults.contains("it is a pipe or a device, no file"), "\(outcome.faults)")
      }
    }
    let outcome = try Program.run(["test", "."], in: folder.path)
    #expect(outcome.status == 3)
    #expect(outcome.output.contains("2 scenarios passed, 1 failed"))
  }

  @Test func `a link out of a folder that is searched is not read`() throws {
    let folder = try Program.Folder([
      "in/ok.post": "where\n", "secret.post": "frobnicate secret\n",
      "in/runs.post": "run \"link.post\"\n! E-OUTSIDE\n",
    ])
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/in/link.post", withDestinationPath: folder.path + "/secret.post")
    let outcome = try Program.run(["test", "in"], in: folder.path)
    #expect(outcome.status == 3)
    #expect(outcome.output.contains("it is a link to a file outside the folder"))
    #expect(!outcome.output.contains("secret.post"))
  }

  @Test(arguments: [
    "/etc/passwd", "../up.post", "in/../../up.post", "~/up.post", "/proc/self/environ", "",
    "/dev/stdin",
  ])
  func `a script reaches no file outside its folder`(path: String) throws {
    let folder = try Program.Folder([
      "up.post": "set user AGENT\n", "in/a.post": "run '\(path)'\n",
      "in/b.post": "save '\(path)'\n",
    ])
    for script in ["a", "b"] {
      let outcome = try Program.run(["run", "in/\(script).post"], in: folder.path)
      #expect(outcome.status == 1, "\(outcome.faults)")
      #expect(outcome.output.isEmpty)
      #expect(!outcome.faults.contains("root:"))
    }
    #expect(try folder.read("up.post") == "set user AGENT\n")
  }

  @Test func `circles and deep chains of scripts end`() throws {
    var files = ["a.post": "run \"b.post\"\n", "b.post": "run \"a.post\"\n"]
    for level in 0...33 { files["deep/\(level).post"] = "run \"\(level + 1).post\"\n" }
    files["deep/34.post"] = "where\n"
    // Each runs the next twice: 2 to the power of 20 scripts.
    for level in 0..<20 {
      files["wide/\(level).post"] = String(repeating: "run \"\(level + 1).post\"\n", count: 2)
    }
    files["wide/20.post"] = "where\n"
    let folder = try Program.Folder(files)
    let circle = try Program.run(["run", "a.post"], in: folder.path)
    #expect(circle.status == 3)
    #expect(circle.faults.contains("a.post > b.post > a.post"))
    let checked = try Program.run(["run", "--check", "a.post"], in: folder.path)
    #expect(checked.status == 3)
    #expect(checked.faults.contains("[E-SCRIPT-CYCLE]"))
    let deep = try Program.run(["run", "deep/0.post"], in: folder.path)
    #expect(deep.status == 1)
    #expect(deep.faults.contains("[E-SCRIPT-DEPTH]"))
    let wide = try Program.run(["run", "wide/0.post"], in: folder.path)
    #expect(wide.status == 1)
    #expect(wide.faults.contains("[E-SCRIPT-COUNT]"))
  }

  @Test(
    arguments: [
      ([0x77, 0x00, 0x77], "1:2: U+0000 is not allowed in a command. [E-CHARACTER]"),
      ([0x23, 0x0A, 0x77, 0xED, 0xA0, 0x80], "2:2: Byte 2 of line 2 is not UTF-8. [E-BAD-UTF8]"),
      ([0xC0, 0xAF], "1:1: Byte 1 of line 1 is not UTF-8. [E-BAD-UTF8]"),
      ([0xF5, 0x80, 0x80, 0x80], "1:1: Byte 1 of line 1 is not UTF-8. [E-BAD-UTF8]"),
      ([0x77, 0x0D, 0x77], "1:2: U+000D is not allowed in a command. [E-CHARACTER]"),
    ] as [([UInt8], String)])
  func `bytes that are no script are told with their place`(bytes: [UInt8], fault: String) throws {
    let folder = try Program.Folder()
    try Data(bytes).write(to: URL(filePath: folder.path + "/a.post"))
    let outcome = try Program.run(["run", "a.post"], in: folder.path)
    #expect(outcome.status == 3)
    #expect(outcome.faults.hasPrefix("a.post:" + fault), "\(outcome.faults)")
  }

  @Test func `large files are read, too large ones are refused`() throws {
    let folder = try Program.Folder([
      "long.post": String(repeating: "# nothing\n", count: 99_999) + "frobnicate\n"
    ])
    let long = try Program.run(["run", "long.post"], in: folder.path)
    #expect(long.status == 3)
    #expect(long.faults.hasPrefix("long.post:100000:1: There is no command"))
    let line = Data(("#" + String(repeating: "x", count: 1_022) + "\n").utf8)
    var data = Data(capacity: 64 * 1024 * 1024 + 1)
    for _ in 0..<65_536 { data.append(line) }
    data.append(0x23)
    try data.write(to: URL(filePath: folder.path + "/huge.post"))
    let huge = try Program.run(["run", "huge.post"], in: folder.path)
    #expect(huge.status == 3)
    #expect(huge.faults.hasPrefix("huge.post:1:1: A script may have at most 64 MiB."))
  }

  @Test func `what is recorded is written below the folder, and over nothing`() throws {
    let folder = try Program.Folder([
      "a.post": "open order SVO000002\nsave \"kept.post\"\n", "kept.post": "# mine\n",
      "b.post": "record \"new.post\"\nopen order SVO000002\npost invoice\n!\nstop recording\n",
    ])
    let refused = try Program.run(["run", "a.post"], in: folder.path)
    #expect(refused.status == 1)
    #expect(refused.faults.contains("The file kept.post cannot be written: it is there already."))
    #expect(try folder.read("kept.post") == "# mine\n")
    let recorded = try Program.run(["run", "b.post"], in: folder.path)
    #expect(recorded.status == 0, "\(recorded.faults)")
    let passed = try Program.run(["test", "new.post"], in: folder.path)
    #expect(passed.output == "1 scenario passed (2 commands).\n", "\(passed.output)")
  }
}
