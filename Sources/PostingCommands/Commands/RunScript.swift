internal import Accounting

/// The command `run "other.post"`.
struct RunScript: UnrecordedAction {
  /// How deep scripts may run scripts.
  static let depthLimit = 32
  /// How many scripts may be run on behalf of one: each could run several others.
  static let countLimit = 1_000

  let path: ValuePhrase

  static func read(_ reader: inout Reader) throws(Diagnostic) -> any Action {
    RunScript(path: try reader.value(.text(length: 4096), "The file"))
  }

  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    let path = try session.value(path).description
    guard let files = session.files else {
      throw .refused("E-NO-FILES", "This session reads no files.", at: self.path.range)
    }
    let name = FileAccess.resolved(path, fromScript: session.scripts.last)
    try checkChain(name, session.scripts)
    session.runCount = session.scripts.count > 1 ? session.runCount + 1 : 1
    if session.runCount > Self.countLimit {
      throw .refused(
        "E-SCRIPT-COUNT", "A script may run \(Self.countLimit) scripts in all, no more.",
        at: self.path.range)
    }
    let fixtures = session.isUntouched ? files.fixtures : nil
    if let fixture = fixtures?.find(name) {
      session.adopt(fixture)
      return fixture.answer
    }
    let script = try script(name, try files.read(path, session.scripts.last))
    let actions = ScriptActions(script)
    if let fault = actions.faults.first { throw placed(fault) }
    session.scripts.append(name)
    defer { _ = session.scripts.popLast() }
    let answer = try run(script, actions, in: &session)
    fixtures?.keep(name, .init(session: session, answer: answer))
    return answer
  }

  private func script(_ name: String, _ text: String) throws(Diagnostic) -> Script {
    do throws(ScriptFaults) {
      return try Script(name: name, text: text)
    } catch {
      if let fault = error.faults.first { throw placed(fault) }
      throw .refused("E-FILE", "'\(name)' cannot be read.", at: path.range)
    }
  }

  /// A script may not run one that runs it, nor go too deep.
  func checkChain(_ name: String, _ scripts: [String]) throws(Diagnostic) {
    if scripts.contains(name) {
      let chain = (scripts + [name]).joined(separator: " > ")
      throw .syntax("E-SCRIPT-CYCLE", "The scripts run in a circle: \(chain).", at: path.range)
    }
    if scripts.count > Self.depthLimit {
      throw .refused(
        "E-SCRIPT-DEPTH", "Scripts may run scripts \(Self.depthLimit) deep, no deeper.",
        at: path.range)
    }
  }

  /// Runs the commands one after the other; the answers are told together.
  private func run(
    _ script: Script, _ actions: ScriptActions, in session: inout Session
  ) throws(Diagnostic) -> Answer {
    var messages: [String] = []
    var answer = Answer()
    for (place, command) in script.commands.enumerated() {
      try session.pause(
        after: place, of: script.commands.count, "commands of \(script.name)", at: path.range)
      let result = actions.result(at: place, command, in: &session)
      switch Verdict(result, of: command, in: script.name, session: session) {
      case .failed(let fault): throw placed(fault)
      case .refused: break
      case .answered(let part):
        if let message = part.message { messages.append(message) }
        answer.notes += part.notes
        answer.tables += part.tables
      }
      if session.isFinished { break }
    }
    answer.message = messages.isEmpty ? nil : messages.joined(separator: "\n")
    return answer
  }

  /// The fault of a script's line, told of the command that ran the script.
  private func placed(_ fault: PlacedDiagnostic) -> Diagnostic {
    var diagnostic = fault.diagnostic
    if let place = fault.place.description {
      diagnostic.message = "\(place): \(diagnostic.message)"
    }
    diagnostic.range = path.range
    return diagnostic
  }
}
