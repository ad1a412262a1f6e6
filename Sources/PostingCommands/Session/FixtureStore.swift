/// Sessions that scripts prepared, by the names of the scripts.
///
/// A scenario whose first command runs a script finds the session as another scenario left it
/// there: it is a value, so that nobody sees what the others do with it.
public struct FixtureStore: Sendable {
  /// What a script made of a fresh session.
  public struct Fixture: Sendable {
    let session: Session
    let answer: Answer
  }

  /// Gives what is kept under a name.
  public var find: @Sendable (_ name: String) -> Fixture?
  /// Keeps what a script made.
  public var keep: @Sendable (_ name: String, _ fixture: Fixture) -> Void

  /// Makes a store of two functions of the embedding program.
  public init(
    find: @escaping @Sendable (_ name: String) -> Fixture?,
    keep: @escaping @Sendable (_ name: String, _ fixture: Fixture) -> Void
  ) {
    self.find = find
    self.keep = keep
  }
}

extension Session {
  /// Goes on from what a script made of another fresh session.
  mutating func adopt(_ fixture: FixtureStore.Fixture) {
    var prepared = fixture.session
    prepared.files = files
    prepared.scripts = scripts
    prepared.isInteractive = isInteractive
    self = prepared
  }
}
