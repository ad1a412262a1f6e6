/// What was said in a session and what came of it.
struct Journal: Sendable {
  /// How many commands are kept; a longer session cannot be saved.
  static let limit = 10_000

  /// One command.
  struct Entry: Sendable {
    /// The command in full words.
    let line: String
    /// What it changes.
    let effect: Effect
    let result: Result<Answer, Diagnostic>
    /// How answers were written after it.
    let format: OutputFormat
  }

  /// What a command changes: it decides whether later commands need it.
  enum Effect: Hashable, Sendable {
    /// The company, or what the session remembers.
    case something
    /// Nothing: it only shows or compares.
    case nothing
  }

  private(set) var entries: [Entry] = []
  /// Whether the session was too long to be kept.
  private(set) var isCut = false

  /// Adds what came of a command.
  mutating func append(_ entry: Entry) {
    if isCut { return }
    entries.append(entry)
    if entries.count <= Self.limit { return }
    entries = []
    isCut = true
  }
}

/// A command that a recording leaves out: it says nothing about the company, or what it does is
/// recorded itself.
protocol UnrecordedAction: SilentAction {}

/// A command that changes what the session remembers, so that later ones need it.
protocol RememberedAction: SilentAction {}

extension Session {
  /// Notes what came of a command, for the journal and for a recording that goes on.
  mutating func note(
    _ line: String, _ action: any Action, _ result: Result<Answer, Diagnostic>
  ) throws(Diagnostic) {
    guard keepsJournal, !(action is any UnrecordedAction), let words = fullWords(of: line)
    else { return }
    let changes = !(action is any SilentAction) || action is any RememberedAction
    let entry = Journal.Entry(
      line: words, effect: changes ? .something : .nothing, result: result, format: format)
    journal.append(entry)
    try record(entry)
  }
}
