/// Why a command was not carried out: place, cause, remedy and code.
public struct Diagnostic: Error, Hashable, Sendable {
  /// What kind of failure it is; it decides the process's exit code.
  public enum Kind: Hashable, Sendable {
    /// The line is no command.
    case syntax
    /// A business rule refused the command.
    case refused
    /// An expectation did not hold.
    case expectation
  }

  /// The kind of failure.
  public var kind: Kind
  /// The stable code, such as `E-QTY-TO-INVOICE`.
  public var code: String
  /// What happened, in one sentence.
  public var message: String
  /// The words of the line it is about.
  public var range: SourceRange?
  /// What to do instead: a sentence or a command.
  public var remedy: String?
  /// What stays changed although the command failed, if anything.
  public var kept: String?

  /// The rows that an expectation is about, so that both sides can be seen, or those that a
  /// refused transaction would have written.
  public var rows: AnswerTable?

  /// Makes a diagnostic.
  public init(
    _ kind: Kind, code: String, _ message: String, at range: SourceRange? = nil,
    remedy: String? = nil, kept: String? = nil
  ) {
    self.kind = kind
    self.code = code
    self.message = message
    self.range = range
    self.remedy = remedy
    self.kept = kept
  }
}
