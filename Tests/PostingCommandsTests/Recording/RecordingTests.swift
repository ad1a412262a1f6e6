import Foundation
import ServicePosting
import Testing

@testable import PostingCommands

@Suite struct RecordingTests {
  /// Files in memory.
  final class Files: @unchecked Sendable {
    private let lock = NSLock()
    private var texts: [String: String] = [:]

    subscript(name: String) -> String? { lock.withLock { texts[name] } }

    var access: FileAccess {
      var access = FileAccess { path, _ throws(Diagnostic) in
        if let text = self[path] { return text }
        throw Diagnostic(.refused, code: "E-FILE", "There is no file \(path).")
      }
      access.write = { path, _, text, how throws(Diagnostic) in
        let isFree = self.lock.withLock {
          if how == .new, self.texts[path] != nil { return false }
          self.texts[path, default: ""] += text
          return true
        }
        if !isFree { throw Diagnostic(.refused, code: "E-FILE", "It is there already.") }
      }
      return access
    }
  }

  func session(_ files: Files, _ lines: [String] = []) -> Session {
    var session = Session(company: .demo)
    session.isInteractive = true
    session.keepsJournal = true
    session.files = files.access
    for line in lines { _ = session.result(of: CommandText(line, line: 1)) }
    return session
  }

  @Test func `a file without an ending gets that of scenarios`() {
    let files = Files()
    var session = session(files, ["where", "record case", "stop recording", "save dir.d/all"])
    #expect(files["case.post"] != nil)
    #expect(files["dir.d/all.post"] != nil)
    let answer = try? session.execute("save other.txt")
    #expect(answer?.message?.hasSuffix(" to other.txt.") == true)
    #expect(files["other.txt"] != nil)
  }

  @Test func `a recording is a scenario that passes`() throws {
    let files = Files()
    let session = session(
      files,
      [
        "op order SVO000002", "show lines", "record \"case.post\"", "rel", "frobnicate",
        "post invoice", "let x = 'a  b'", "expect $x is \"a  b\"", "where", "stop recording",
        "reopen",
      ])
    #expect(session.recording == nil)
    #expect(
      files["case.post"] == """
        # What was done before.
        open order SVO000002

        # The case.
        release
        | Released order SVO000002.
        post invoice
        ! E-NOTHING-TO-POST
        ! There is nothing to post because the document does not contain a quantity or amount.
        let x = "a  b"
        expect $x is "a  b"

        """)
    let result = ScenarioRunner(company: .demo).run(
      name: "case.post", text: try #require(files["case.post"]))
    #expect(result.isPassed, "\(result.failures.flatMap(\.lines))")
  }

  @Test func `refusals may be left out`() {
    let files = Files()
    _ = session(
      files, ["open order SVO000002", "post invoice", "save \"a.post\" without refusals"])
    #expect(files["a.post"] == "open order SVO000002\n| Opened order SVO000002.\n")
  }

  @Test func `what a script did is recorded, not that it was run`() {
    let files = Files()
    _ = session(files, ["save \"one.post\""])
    var session = session(files)
    session.files?.read = { _, _ in "open order SVO000001\nclose\n" }
    for line in ["run \"x.post\"", "save \"two.post\""] {
      _ = session.result(of: CommandText(line, line: 1))
    }
    #expect(files["two.post"]?.contains("run") == false)
    #expect(files["two.post"]?.contains("| Closed order SVO000001.") == true)
  }

  @Test func `files are never written over, and only one recording goes on`() {
    let files = Files()
    var session = session(files, ["record \"a.post\""])
    let codes = ["record \"b.post\"", "stop recording", "stop recording", "save \"a.post\""].map {
      line in
      if case .failure(let error) = session.result(of: CommandText(line, line: 1)) {
        return error.code
      }
      return ""
    }
    #expect(codes == ["E-RECORDING", "", "E-NOT-RECORDING", "E-FILE"])
    var closed = Session(company: .demo)
    let fault = #expect(throws: Diagnostic.self) { try closed.execute("save \"x.post\"") }
    #expect(fault?.code == "E-NO-FILES")
  }

  @Test func `rewinding takes back the company and leaves the recording`() throws {
    let files = Files()
    _ = session(
      files,
      [
        "open order SVO000002", "post ship", "record \"a.post\"", "rewind",
        "expect qty to ship of line 10000 is 2", "redo", "mark m", "post invoice",
        "rewind to m", "stop recording",
      ])
    let text = try #require(files["a.post"])
    let result = ScenarioRunner(company: .demo).run(name: "a.post", text: text)
    #expect(result.isPassed, "\(text)\n\(result.failures.flatMap(\.lines))")
    #expect(text.contains("\nrewind to m\n| Took back"))
  }
}
