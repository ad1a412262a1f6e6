internal import Accounting

/// What is wrong with a script and with the scripts it runs, found without running any.
///
/// Only files that a command names in so many words can be known ahead of its run.
public struct ScriptCheck {
  /// All syntax errors of all files, each told once; scripts that run in a circle, and files that
  /// cannot be read, are told at the command that runs them.
  public private(set) var faults: [PlacedDiagnostic] = []
  private let files: FileAccess?
  /// The scripts on the way to the one being looked at, and how many of its commands are done.
  private var path: [Visit] = []
  private var seen: Set<String> = []

  private struct Visit {
    let name: String
    let script: Script
    let runs: [(command: ScriptCommand, run: RunScript)]
    var done = 0
  }

  /// Checks a script.
  public init(of script: Script, files: FileAccess?) {
    self.files = files
    let name = script.name.split(separator: "/").last.map(String.init) ?? script.name
    enter(script, named: name)
    while let visit = path.last {
      guard visit.done < visit.runs.count else {
        path.removeLast()
        continue
      }
      path[path.count - 1].done += 1
      follow(visit.runs[visit.done], of: visit.script)
    }
  }

  private mutating func enter(_ script: Script, named name: String) {
    faults += ScriptActions(script).faults
    seen.insert(name)
    path.append(Visit(name: name, script: script, runs: Self.runs(of: script)))
  }

  private mutating func follow(
    _ next: (command: ScriptCommand, run: RunScript), of script: Script
  ) {
    guard let files, case .literal(let file) = next.run.path.content else { return }
    let name = FileAccess.resolved(file.description, fromScript: path.last?.name)
    let text: String
    do throws(Diagnostic) {
      try next.run.checkChain(name, path.map(\.name))
      if seen.contains(name) { return }
      text = try files.read(file.description, path.last?.name)
    } catch {
      faults.append(next.command.text.placed(error, in: script.name))
      return
    }
    do throws(ScriptFaults) {
      enter(try Script(name: name, text: text), named: name)
    } catch {
      seen.insert(name)
      faults += error.faults
    }
  }

  /// The commands that run other scripts and are not expected to be refused.
  private static func runs(of script: Script) -> [(command: ScriptCommand, run: RunScript)] {
    script.commands.compactMap { command in
      guard command.refusals.isEmpty,
        let action = try? Parser.action(of: command.text.text, abbreviated: false),
        let run = action as? RunScript
      else { return nil }
      return (command, run)
    }
  }
}
