internal import Accounting
public import ServicePosting

/// A company and all that commands remember between lines.
///
/// Prompt, script and test all hand lines to `execute`; they differ only in where the lines come
/// from and in what they do with a refusal.
public struct Session: Sendable {
  /// The company as it stands.
  public internal(set) var company: Company
  /// Whether a person types: only then may a command's first words be abbreviated.
  public var isInteractive = false
  /// How answers are to be written.
  public var format = OutputFormat.table
  /// The way to scripts; without it there are none.
  public var files: FileAccess?
  /// Whether what is said is kept, for `record` and `save`.
  public var keepsJournal = false
  /// The scripts being run, the outermost first; who runs a script says so here.
  public var scripts: [String] = []
  /// Whether `quit` was said.
  public internal(set) var isFinished = false
  /// Why the rest of the scripts is left out; `nil` unless `skip` was said.
  public internal(set) var skipReason: String?
  /// What has to be done before the scripts can pass; `nil` unless `todo` was said.
  public internal(set) var todoReason: String?

  /// What the company is called in `where`.
  var companyName = "demo"
  var workDate = Company.demoWorkDate
  var user = Company.demoUser
  /// The open document, if one is open.
  var document: DocumentID?
  var variables: [String: FieldValue] = [:]
  /// The last sentence that is not of `show`, `expect` or `let`.
  var lastMessage = ""
  /// What the last posting wrote.
  var lastPosting: PostedChange?
  /// The company as it would be after the last preview.
  var preview: Company?

  /// The way back.
  var timeline = Timeline()
  /// What was said so far, if that is kept.
  var journal = Journal()
  /// The recording that goes on.
  var recording: Recording?
  /// Whether no command was carried out yet.
  var isUntouched = true
  /// How many scripts were run on behalf of the innermost that a person named.
  var runCount = 0

  /// The words of the command that was carried out last, for `suggestion`.
  var lastCommand: String?
  /// The last answer that said or showed something, for `last`.
  var lastAnswer: Answer?
  /// The notes of the last command that did something, or the refusal after it, for `explain`.
  var lastRemarks: [Answer.Note] = []

  /// Whose keys edit the line at a prompt.
  public enum Editing: String, CaseIterable, Sendable {
    /// Those of emacs.
    case emacs
    /// Those of vi.
    case vi
  }

  /// Whose keys a command asked for; `nil` until one did.
  public internal(set) var editing: Editing?
  /// What the program around the prompt is asked to do; it takes the request away.
  public var promptRequest: PromptRequest?
  /// How a long command looks around between its steps.
  public var watch: CommandWatch?
  /// Who answers questions of a lesson; without anybody the right answer is told.
  public var learner: Learner?

  /// The names that the session itself gives values to.
  static let keptNames = ["order", "shipment", "invoice", "credit_memo"]

  /// Starts a session on a company, on 26 January 2026, as the user TRAINER.
  public init(company: Company) { self.company = company }

  /// The open document as it is typed, for a prompt.
  public var openDocument: String? { document?.no.description }

  /// The script that is being recorded, for a prompt.
  public var recordingPath: String? { recording?.path }

  /// The company's short name, for a prompt.
  public var companyCode: String { company.code.description }

  /// The work date as it is typed, for a prompt.
  public var workDay: String { workDate.description }

  /// The value of `$name` as text.
  public func variable(named name: String) -> String? {
    variables[name.lowercased()]?.description
  }
}
