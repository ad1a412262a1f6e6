/// The one way a session reaches files; without it, it reaches none.
public struct FileAccess: Sendable {
  /// How a file is written.
  public enum Writing: Hashable, Sendable {
    /// A file that is not there yet is made.
    case new
    /// Text is added to a file made before.
    case more
  }

  /// Gives the text of the file at a path that a script says; a path that is not absolute starts
  /// at the folder of that script, or without a script at the folder of the whole run.
  public var read: @Sendable (_ path: String, _ fromScript: String?) throws(Diagnostic) -> String

  /// Writes text to the file at a path that a script says; without it nothing is written.
  public var write:
    (
      @Sendable (_ path: String, _ fromScript: String?, _ text: String, _ how: Writing)
        throws(Diagnostic) -> Void
    )?

  /// Where sessions that a script prepared are kept for others; without it each runs the script.
  public var fixtures: FixtureStore?

  /// Makes an access that reads through a function of the embedding program.
  public init(
    read: @escaping @Sendable (_ path: String, _ fromScript: String?) throws(Diagnostic) -> String
  ) {
    self.read = read
  }

  /// The path that a script means, seen from the folder of the whole run and without `.` and `..`
  /// where they can be resolved: two names of one file become equal.
  public static func resolved(_ path: String, fromScript script: String?) -> String {
    var parts: [Substring] = []
    if !path.hasPrefix("/"), let script {
      parts = script.split(separator: "/", omittingEmptySubsequences: true).dropLast()
    }
    for part in path.split(separator: "/", omittingEmptySubsequences: true) where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else {
        parts.append(part)
      }
    }
    let isAbsolute = path.hasPrefix("/") || (script?.hasPrefix("/") ?? false)
    return (isAbsolute ? "/" : "") + parts.joined(separator: "/")
  }
}
