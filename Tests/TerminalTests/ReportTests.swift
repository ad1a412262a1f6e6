import Foundation
import Testing

/// What other programs read: reports, completions, the manual page.
@Suite(.serialized, .timeLimit(.minutes(10))) struct ReportTests {
  static let files = [
    "a.post": "where\n", "b.post": "expect count of orders is 9\n# \u{1B}[31m <&> \"\n",
    "c.post": "skip \"no # prices\"\n", "d.post": "todo \"later\"\nexpect count of orders is 9\n",
    "e.post": "company empty\n| Company\n", "f.post": "shw\n",
  ]

  /// Runs another program in a folder; `nil` where it is not installed.
  private func run(
    _ program: String, _ arguments: [String], in folder: String
  ) throws -> (status: Int32, output: String)? {
    let paths = ["/usr/bin/", "/bin/", "/usr/local/bin/"].map { $0 + program }
    guard let path = paths.first(where: FileManager.default.isExecutableFile) else { return nil }
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let told = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: told, as: UTF8.self))
  }

  @Test func `prove reads the TAP report`() throws {
    let folder = try Program.Folder(Self.files)
    let path = try Program.path()
    try folder.write("run.sh", "'\(path)' test . --report tap 2>/dev/null\ntrue\n")
    let arguments = ["-v", "--exec", "/bin/sh", "run.sh"]
    guard let proof = try run("prove", arguments, in: folder.path) else { return }
    #expect(proof.output.contains("Tests: 6 Failed: 3"), "\(proof.output)")
    #expect(proof.output.contains("Failed tests:  2, 5-6"))
    #expect(!proof.output.contains("Parse errors"))
    #expect(proof.status == 1)
  }

  @Test func `several reports are written at once, and a reader of JUnit loads its own`() throws {
    let folder = try Program.Folder(Self.files)
    let outcome = try Program.run(
      [
        "test", ".", "--report", "junit=j.xml", "--report", "tap14=t.tap", "--report",
        "jsonl=l.jsonl",
        "--report", "text",
      ], in: folder.path)
    #expect(outcome.status == 3)
    #expect(
      outcome.output.hasSuffix("1 scenario passed, 3 failed, 1 skipped, 1 to do (6 commands).\n"))
    #expect(try folder.read("t.tap").hasPrefix("TAP version 14\n1..6\n"))
    #expect(try folder.read("l.jsonl").split(separator: "\n").count == 6)
    let reader = """
      import sys
      try:
          from junitparser import JUnitXml
          suite = list(JUnitXml.fromfile("j.xml"))[0]
          print(suite.tests, suite.failures, suite.skipped, suite.errors)
      except ImportError:
          import xml.etree.ElementTree as tree
          suite = tree.parse("j.xml").getroot()[0]
          print(*[suite.get(name) for name in ["tests", "failures", "skipped", "errors"]])
          cases = suite.findall("testcase")
          assert len(cases) == 6 and len(suite.findall("testcase/failure")) == 3
      """
    if let read = try run("python3", ["-c", reader], in: folder.path) {
      #expect(read.output == "6 3 2 0\n", "\(read.output)")
    }
  }

  @Test func `only one report goes to standard output`() throws {
    let folder = try Program.Folder(["a.post": "where\n"])
    let arguments = ["test", "a.post", "--report", "tap", "--report", "jsonl"]
    #expect(try Program.run(arguments, in: folder.path).status == 2)
    #expect(try Program.run(["test", "a.post", "--report", "xml"], in: folder.path).status == 2)
    #expect(try Program.run(["test", "a.post", "--report", "tap="], in: folder.path).status == 2)
  }

  @Test func `bash completes what the program takes`() throws {
    let folder = try Program.Folder()
    let script = try Program.run(["completions", "bash"])
    try folder.write("servicepost.bash", script.output)
    let command = """
      source servicepost.bash
      complete -p servicepost >/dev/null || exit 9
      name=$(complete -p servicepost | sed 's/.*-F \\([^ ]*\\) .*/\\1/')
      try() {
        COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_LINE="$*"; COMP_POINT=${#COMP_LINE}
        COMPREPLY=(); $name servicepost "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"
        echo "${COMPREPLY[@]}"
      }
      try servicepost te
      try servicepost test --sh
      try servicepost run --form
      """
    guard let shell = try run("bash", ["--norc", "-c", command], in: folder.path) else { return }
    #expect(shell.output == "test\n--shard\n--format\n", "\(shell.output)")
    for other in ["zsh", "fish"] {
      #expect(try Program.run(["completions", other]).output.contains("servicepost"))
    }
  }

  @Test func `the manual page is one that groff accepts`() throws {
    let folder = try Program.Folder()
    let page = try Program.run(["describe", "--man"])
    #expect(page.status == 0)
    try folder.write("servicepost.1", page.output)
    guard
      let shown = try run("groff", ["-man", "-Tascii", "-ww", "servicepost.1"], in: folder.path)
    else { return }
    #expect(shown.status == 0)
    for text in ["SERVICEPOST(1)", "--keep-going", "show ledger", "WORDS IN CAPITALS"] {
      let plain = shown.output.replacing(/\u{1B}\[[0-9;]*m|.\u{8}/, with: "")
      #expect(plain.contains(text), "\(text)")
    }
    #expect(!shown.output.contains("warning:"))
  }

  @Test func `the language is described in one JSON value, and in a grammar`() throws {
    for form in ["--json", "--textmate"] {
      let outcome = try Program.run(["describe", form])
      #expect(outcome.status == 0)
      _ = try #require(
        try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    }
    #expect(try Program.run(["describe"]).status == 2)
  }
}
