/// Whether a command of a script did what the script expects of it.
public enum Verdict: Hashable, Sendable {
  /// It succeeded, as it should.
  case answered(Answer)
  /// It was refused, as it should.
  case refused(Diagnostic)
  /// It was refused and should not, or the other way round, or with another sentence.
  case failed(PlacedDiagnostic)

  /// Judges what came of a command; the variables of the session stand in for `$name`.
  public init(
    _ result: Result<Answer, Diagnostic>, of command: ScriptCommand, in script: String?,
    session: Session
  ) {
    switch result {
    case .success(let answer):
      guard command.refusals.isEmpty else {
        self = .failed(command.text.placed(Self.notRefused, in: script))
        return
      }
      self = .answered(answer)
    case .failure(let error):
      guard !command.refusals.isEmpty else {
        self = .failed(command.text.placed(error, in: script))
        return
      }
      for expected in command.refusals {
        let text = Self.replacingVariables(in: expected.text, of: session)
        guard Self.fits(error, text) else {
          self = .failed(Self.another(error, than: text, expected, in: script))
          return
        }
      }
      self = .refused(error)
    }
  }

  /// Whether a refusal says a text or carries a code.
  static func fits(_ error: Diagnostic, _ text: String) -> Bool {
    text.isEmpty || error.code == text || DiagnosticText.oneLine(error).contains(text)
  }

  private static var notRefused: Diagnostic {
    Diagnostic(
      .expectation, code: "E-NOT-REFUSED", "The command should have been refused, and succeeded.")
  }

  private static func another(
    _ error: Diagnostic, than text: String, _ expected: ScriptCommand.Expected, in script: String?
  ) -> PlacedDiagnostic {
    let sentence = DiagnosticText.oneLine(error)
    return PlacedDiagnostic(
      Diagnostic(
        .expectation, code: "E-OTHER-REFUSAL", "The command was refused for another reason.",
        remedy: "it says: \(sentence) [\(error.code)]"),
      at: SourcePlace(file: script, line: expected.line, column: 1, text: "! " + text),
      command: text)
  }

  /// Puts the values of `$name` in; names that are no variables stay as they stand.
  static func replacingVariables(in text: String, of session: Session) -> String {
    guard text.contains("$") else { return text }
    var replaced = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "$") {
      replaced += rest[..<start]
      rest = rest[rest.index(after: start)...]
      let name = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
      replaced += session.variable(named: String(name)) ?? "$" + name
      rest = rest[name.endIndex...]
    }
    return replaced + rest
  }
}

extension Session {
  /// Carries a command of a script out and keeps what came of it.
  public mutating func result(of command: CommandText) -> Result<Answer, Diagnostic> {
    do throws(Diagnostic) {
      return .success(try execute(command.text))
    } catch {
      return .failure(error)
    }
  }
}
