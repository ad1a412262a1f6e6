/// A command that has been read and can be carried out.
protocol Action: Sendable {
  /// Carries the command out.
  func run(in session: inout Session) throws(Diagnostic) -> Answer
}

/// A command whose sentence `expect message` does not see.
protocol SilentAction: Action {}
