/// The commands of a script as they were read, so that none is read twice.
struct ScriptActions {
  /// A command; nothing for one that is only a comment, and why it is none.
  private let actions: [Result<(any Action)?, Diagnostic>]
  /// Every command that is none; one that shall be refused may be anything.
  let faults: [PlacedDiagnostic]

  /// Reads all commands of a script.
  init(_ script: Script) {
    var actions: [Result<(any Action)?, Diagnostic>] = []
    actions.reserveCapacity(script.commands.count)
    var faults: [PlacedDiagnostic] = []
    for command in script.commands {
      do throws(Diagnostic) {
        actions.append(.success(try Parser.action(of: command.text.text, abbreviated: false)))
      } catch {
        actions.append(.failure(error))
        if command.refusals.isEmpty { faults.append(command.text.placed(error, in: script.name)) }
      }
    }
    self.actions = actions
    self.faults = faults
  }

  /// Carries out the command at a place and keeps what came of it.
  func result(
    at place: Int, _ command: ScriptCommand, in session: inout Session
  ) -> Result<Answer, Diagnostic> {
    do throws(Diagnostic) {
      guard let action = try actions[place].get() else { return .success(Answer()) }
      return .success(try session.execute(action, of: command.text.text))
    } catch {
      return .failure(error)
    }
  }
}
