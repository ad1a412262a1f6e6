/// One command: its words, how it is written, and what carries it out.
///
/// The parser, help, usage lines, completion, hints and the table in the README all read these
/// rows.
public struct Command: Sendable {
  /// What commands are about; the order in which help lists them.
  public enum Chapter: String, CaseIterable, Sendable {
    /// Company, session, help.
    case session = "Company and session"
    /// Setup and master data.
    case records = "Records"
    /// Open documents and their lines.
    case documents = "Documents"
    /// Posting and its preview.
    case posting = "Posting"
    /// Looking at what is there.
    case looking = "Looking"
    /// Going back, and supposing.
    case time = "Time"
    /// Scripts, expectations and values.
    case scripts = "Scripts"
    /// For one who types.
    case prompt = "At the prompt"
  }

  /// The words the command starts with, such as `set work date`.
  public let words: String
  /// What follows the words, as ``CommandForm`` reads it: keywords in small letters, parameters in
  /// capitals, optional parts in square brackets.
  public let form: String
  /// What the command is about.
  public let chapter: Chapter
  /// What it does, in one sentence.
  public let summary: String
  /// Command lines that run as they stand; at least two.
  public let examples: [String]
  /// The codes of the errors that are its own.
  public let errors: [String]
  let read: @Sendable (inout Reader) throws(Diagnostic) -> any Action

  init(
    _ words: String, _ form: String = "", in chapter: Chapter, _ summary: String,
    examples: [String], errors: [String] = [],
    read: @escaping @Sendable (inout Reader) throws(Diagnostic) -> any Action
  ) {
    self.words = words
    self.form = form
    self.chapter = chapter
    self.summary = summary
    self.examples = examples
    self.errors = errors
    self.read = read
  }

  /// How the command is written: its words and its form.
  public var usage: String { form.isEmpty ? words : words + " " + form }

  /// The form as a tree.
  public var syntax: CommandForm { CommandForm(form) }
}
