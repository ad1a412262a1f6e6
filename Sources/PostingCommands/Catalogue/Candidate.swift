/// A word that completes a command line.
public struct Candidate: Hashable, Sendable {
  /// What to put in place of the word before the cursor.
  public let insertion: String
  /// What it stands for, shown beside it in a list; may be empty.
  public let label: String

  /// Makes a candidate.
  public init(insertion: String, label: String) {
    self.insertion = insertion
    self.label = label
  }
}
