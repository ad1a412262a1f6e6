import Testing

/// `servicepost test` as a process.
@Suite(.serialized, .timeLimit(.minutes(10))) struct ScenarioProcessTests {
  static let good = "company empty\n| Company empty is open.\n"
  static let bad = "company empty\n| Company\n"

  @Test func `folders are searched at any depth, in the order of names`() throws {
    let folder = try Program.Folder([
      "s/b.post": Self.good, "s/a/z.post": Self.good, "s/c.txt": "", "s/.hidden.post": "bad",
    ])
    let listed = try Program.run(["test", "s", "--list"], in: folder.path)
    #expect(listed.output == "s/a/z.post\ns/b.post\n")
    let filtered = try Program.run(["test", "s", "--filter", "a/", "--list"], in: folder.path)
    #expect(filtered.output == "s/a/z.post\n")
    let outcome = try Program.run(["test", "s", "--jobs", "2"], in: folder.path)
    #expect(outcome.status == 0)
    #expect(outcome.output == "2 scenarios passed (2 commands).\n")
    #expect(try Program.run(["test", "s", "--filter", "none"], in: folder.path).status == 5)
  }

  @Test func `shards hold every scenario once`() throws {
    let names = (1...20).map { "s/\($0).post" }
    let folder = try Program.Folder(
      Dictionary(uniqueKeysWithValues: names.map { ($0, Self.good) }))
    let parts = try (1...3).flatMap { part in
      try Program.run(["test", "s", "--shard", "\(part)/3", "--list"], in: "\(folder.path)")
        .output.split(separator: "\n").map(String.init)
    }
    #expect(parts.sorted() == names.sorted())
  }

  @Test(arguments: ["1", "4"]) func `the first failure may stop the rest`(jobs: String) throws {
    let folder = try Program.Folder(["a.post": Self.bad, "b.post": Self.bad, "c.post": "bad"])
    let all = try Program.run(["test", ".", "--jobs", jobs], in: folder.path)
    #expect(all.status == 3)
    #expect(all.output.contains("0 scenarios passed, 3 failed"))
    let first = try Program.run(["test", ".", "--fail-fast", "--jobs", jobs], in: folder.path)
    #expect(first.status == 1)
    #expect(first.output.hasSuffix("0 scenarios passed, 1 failed (1 command).\n"))
  }

  @Test func `an update changes files, but not where CI is set`() throws {
    let folder = try Program.Folder(["a.post": Self.bad + "let a = $none\n"])
    let refused = try Program.run(
      ["test", "a.post", "--update"], in: folder.path, environment: ["CI": "1"])
    #expect(refused.status == 2)
    #expect(try folder.read("a.post").hasPrefix(Self.bad))
    // The block is mended; the refused command stays a failure.
    let outcome = try Program.run(["test", "a.post", "--update"], in: folder.path)
    #expect(outcome.status == 1)
    #expect(try folder.read("a.post") == Self.good + "let a = $none\n")
  }

  @Test func `reports go to files and standard output`() throws {
    let folder = try Program.Folder(["a.post": Self.good, "b.post": Self.bad])
    let outcome = try Program.run(
      ["test", ".", "--report", "tap", "--report", "junit=out.xml"], in: folder.path)
    #expect(outcome.status == 1)
    #expect(outcome.output.hasPrefix("TAP version 13\n1..2\nok 1 - ./a.post\nnot ok 2"))
    let counts = #"<testsuites tests="2" failures="1" errors="0" skipped="0">"#
    #expect(try folder.read("out.xml").contains(counts))
  }

  static let inks = [
    "\u{1B}[31mb.post:2:1: The command of line 1 prints something else. [E-OUTPUT]\u{1B}[0m\n",
    "\n\u{1B}[31m-Company\u{1B}[0m\n\u{1B}[32m+Company empty is open.\u{1B}[0m\n",
    "\u{1B}[31m1 scenario passed, 1 failed (2 commands).\u{1B}[0m\n",
  ]

  @Test func `a report for people has colours where they are wanted, and only there`() throws {
    let folder = try Program.Folder(["a.post": Self.good, "b.post": Self.bad])
    let always = ["test", "a.post", "b.post", "--color", "always"]
    let coloured = try Program.run(always, in: folder.path)
    for ink in Self.inks { #expect(coloured.output.contains(ink), "\(coloured.output)") }
    let passed = try Program.run(
      ["test", "a.post"], in: folder.path, environment: ["CLICOLOR_FORCE": "1"])
    #expect(passed.output == "\u{1B}[32m1 scenario passed (1 command).\u{1B}[0m\n")
    for plain in [
      ["test", "a.post", "b.post"], ["test", "a.post", "b.post", "--color=never"],
      always + ["--report", "tap"], always + ["--report", "pretty=out", "--report", "jsonl"],
    ] {
      #expect(!(try Program.run(plain, in: folder.path)).output.contains("\u{1B}"))
    }
    #expect(!(try folder.read("out")).contains("\u{1B}"))
  }
}
