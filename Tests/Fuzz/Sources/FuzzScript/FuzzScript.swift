import PostingCommands
import ServicePosting

private let runner = ScenarioRunner(company: .demo)

/// Runs bytes as a script on the demo company, writes what came of it in every report, and looks
/// whether debits equal credits.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: start == nil ? 0 : count))
  guard let text = try? ScriptText.decode(bytes, name: "fuzz.post") else { return 0 }
  let result = runner.run(name: "fuzz.post", text: text)
  for report in ScenarioReport.allCases { _ = report.lines([result]) }
  guard let script = try? Script(name: "fuzz.post", text: text) else { return 0 }
  _ = script.updated(result.differences)
  var options = ScriptRunner.Options()
  options.keepsGoing = true
  var stream = ScriptRunner(session: Session(company: .demo), options: options)
  stream.run(script) { _ in }
  if (try? stream.session.execute("expect ledger is balanced")) == nil {
    fatalError("debits and credits differ")
  }
  return 0
}
