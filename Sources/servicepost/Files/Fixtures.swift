internal import PostingCommands
internal import Synchronization

/// What scripts prepared for the scenarios of one run; threads share it.
final class Fixtures: Sendable {
  private let kept = Mutex<[String: FixtureStore.Fixture]>([:])

  /// The part of the store for scenarios of one folder: the same name is another file elsewhere.
  func store(for folder: ScriptFolder) -> FixtureStore {
    // No path holds the byte between the two.
    let prefix = folder.path + "\0"
    return FixtureStore(
      find: { name in self.kept.withLock { $0[prefix + name] } },
      keep: { name, fixture in self.kept.withLock { $0[prefix + name] = fixture } })
  }
}
