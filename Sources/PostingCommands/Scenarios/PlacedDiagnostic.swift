/// A refused command or a fault of a script, with the place where it stands.
public struct PlacedDiagnostic: Error, Hashable, Sendable {
  /// What is wrong.
  public let diagnostic: Diagnostic
  /// Where it stands.
  public let place: SourcePlace
  /// The whole command; empty where there is none.
  public let command: String

  /// Makes a placed diagnostic.
  public init(_ diagnostic: Diagnostic, at place: SourcePlace, command: String = "") {
    self.diagnostic = diagnostic
    self.place = place
    self.command = command
  }

  /// Place, cause and remedy in at most four lines.
  public var lines: [String] { DiagnosticText.lines(diagnostic, at: place) }
}
