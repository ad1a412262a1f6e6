import Foundation
import Testing

/// The same script gives the same bytes wherever it runs.
@Suite(.serialized, .timeLimit(.minutes(10))) struct SamenessTests {
  static let environments: [[String: String]] = [
    [:],
    [
      "TZ": "Pacific/Kiritimati", "LANG": "de_DE.UTF-8", "LC_ALL": "tr_TR.UTF-8",
      "HOME": "/nonexistent", "COLUMNS": "20", "TERM": "dumb", "NO_COLOR": "1",
    ],
    [
      "TZ": "America/Los_Angeles", "LC_NUMERIC": "fr_FR", "HOME": "/", "COLUMNS": "400", "CI": "1",
      "CLICOLOR_FORCE": "1", "XDG_STATE_HOME": "relative",
    ],
  ]

  static let script = """
    # A posting, looked at in every way.
    open order SVO000002
    show order
    post ship and invoice
    show ledger
    set format json
    show customers
    set format csv
    show ledger gl
    set format markdown
    show items
    set format vertical
    show customer 10000
    set format jsonl
    show changes
    frobnicate
    ! E-UNKNOWN-COMMAND
    expect count of gl entries is 3

    """

  @Test func `runs, tests and walks do not depend on the environment`() throws {
    let folder = try Program.Folder(["a.post": Self.script, "b.post": "where\n"])
    for arguments in [
      ["run", "--echo", "a.post"], ["test", ".", "--report", "jsonl"], ["walk", "a.post"],
      ["walk", "a.post", "--export", "markdown"], ["describe", "--json"],
    ] {
      var outputs: Set<String> = []
      for environment in Self.environments {
        let outcome = try Program.run(arguments, in: folder.path, environment: environment)
        outputs.insert("\(outcome.status)\n\(outcome.output)")
      }
      #expect(outputs.count == 1, "\(arguments)")
      #expect(outputs.first?.isEmpty == false)
    }
  }

  @Test func `how many scenarios run at once does not show`() throws {
    let names = (1...40).map { "s/\($0).post" }
    let folder = try Program.Folder(
      Dictionary(uniqueKeysWithValues: names.map { ($0, "expect count of orders is 9\n") }))
    let outputs = try ["1", "2", "16"].map {
      try Program.run(["test", "s", "--jobs", $0], in: folder.path).output
    }
    #expect(Set(outputs).count == 1)
  }

  @Test func `what failed last is run again on request`() throws {
    let folder = try Program.Folder([
      "s/a.post": "where\n", "s/b.post": "expect count of orders is 9\n", "s/c.post": "where\n",
    ])
    let home = ["HOME": folder.path]
    let list = ["test", "s", "--failed", "--list"]
    #expect(try Program.run(["test", "s", "--failed"], in: folder.path).status == 2)
    #expect(try Program.run(list, in: folder.path, environment: home).status == 5)
    _ = try Program.run(["test", "s"], in: folder.path, environment: home)
    #expect(try Program.run(list, in: folder.path, environment: home).output == "s/b.post\n")
    try folder.write("s/b.post", "where\n")
    let again = try Program.run(["test", "s", "--failed"], in: folder.path, environment: home)
    #expect(again.output == "1 scenario passed (1 command).\n")
    #expect(try Program.run(list, in: folder.path, environment: home).status == 5)
  }

  @Test func `times stand on standard error alone`() throws {
    let folder = try Program.Folder(["a.post": "where\n"])
    let outcome = try Program.run(["test", "a.post", "--timings"], in: folder.path)
    #expect(outcome.output == "1 scenario passed (1 command).\n")
    #expect(outcome.faults.contains(" ms  a.post\nRan in "))
  }

  @Test func `every command has one JSON value, also where it is no command`() throws {
    let outcome = try Program.run(["run", "--format", "json", "-c", "shw", "-c", "post shp"])
    #expect(outcome.status == 3)
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == 2)
    for line in lines {
      let value = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      #expect(value?["ok"] as? Bool == false)
      #expect((value?["error"] as? [String: Any])?["line"] as? Int ?? 0 > 0)
    }
  }
}
