/// The one way a session reaches files; without it, it reaches none.
public struct FileAccess: Sendable {
  /// Gives the text of the file at a path that a script says; a path that is not absolute starts
  /// at the folder of that script.
  public var read:
    @Sendable (_ path: String, _ fromScript: String?) throws(Diagnostic) -> String

  /// Makes an access that reads through a function of the embedding program.
  public init(
    read: @escaping @Sendable (_ path: String, _ fromScript: String?) throws(Diagnostic) -> String
  ) {
    self.read = read
  }
}
