import ServicePosting
import Testing

@testable import PostingCommands

@Suite struct ScriptCheckTests {
  func faults(_ texts: [String: String]) throws -> [String] {
    let files = FileAccess { path, caller throws(Diagnostic) in
      let name = FileAccess.resolved(path, fromScript: caller)
      if let text = texts[name] { return text }
      throw Diagnostic(.refused, code: "E-FILE", "The file \(path) cannot be read.")
    }
    let main = try Script(name: "dir/main.post", text: try #require(texts["main.post"]))
    return ScriptCheck(of: main, files: files).faults.compactMap(\.lines.first)
  }

  @Test func `all faults of all files are told once`() throws {
    let found = try faults([
      "main.post": "run \"a/one.post\"\nrun \"two.post\"\nfrobnicate\nrun \"none.post\"\n",
      "a/one.post": "show ordrs\nrun \"../two.post\"\n", "two.post": "post shp\n| x\n",
    ])
    #expect(
      found == [
        "dir/main.post:3:1: There is no command 'frobnicate'. [E-UNKNOWN-COMMAND]",
        "a/one.post:1:6: There is no table 'ordrs'. [E-UNKNOWN-TABLE]",
        "two.post:1:6: Expected invoice, consume or ship, not 'shp'. [E-UNEXPECTED]",
        "dir/main.post:4:1: The file none.post cannot be read. [E-FILE]",
      ])
  }

  @Test func `circles are found, whichever way they are reached`() throws {
    let found = try faults([
      "main.post": "run \"b.post\"\nrun \"c.post\"\n", "b.post": "run \"c.post\"\n",
      "c.post": "run \"b.post\"\n",
    ])
    #expect(
      found == [
        "c.post:1:5: The scripts run in a circle: main.post > b.post > c.post > b.post. "
          + "[E-SCRIPT-CYCLE]"
      ])
  }

  @Test func `what shall be refused, or is named by a value, is not followed`() throws {
    #expect(try faults(["main.post": "run \"x.post\"\n!\nlet a = \"y\"\nrun $a\n"]).isEmpty)
  }

  @Test func `scripts may run scripts 32 deep`() throws {
    var texts = ["main.post": "run \"1.post\"\n", "33.post": "where\n"]
    for level in 1...32 { texts["\(level).post"] = "run \"\(level + 1).post\"\n" }
    let found = try faults(texts)
    #expect(found.count == 1)
    #expect(found.first?.contains("[E-SCRIPT-DEPTH]") == true)
    texts["32.post"] = "where\n"
    #expect(try faults(texts).isEmpty)
  }
}
