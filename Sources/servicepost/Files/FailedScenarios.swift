internal import PostingCommands

/// The scenarios that failed when they were run last, for `--failed`.
struct FailedScenarios {
  private let path: String
  private(set) var names: Set<String>

  /// Reads the list; `nil` where there is no place for it.
  init?() {
    guard let folder = Self.folder else { return nil }
    path = folder + "/failed"
    let bytes = (try? TextFile.read(path)) ?? []
    names = Set(String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init))
  }

  /// The usual place: below XDG_STATE_HOME, or below the home folder.
  private static var folder: String? {
    if let state = Environment["XDG_STATE_HOME"], state.hasPrefix("/") {
      return state + "/servicepost"
    }
    guard let home = Environment["HOME"], home.hasPrefix("/") else { return nil }
    return home + "/.local/state/servicepost"
  }

  /// Whether a scenario failed.
  func holds(_ file: String) -> Bool { names.contains(Self.name(of: file)) }

  /// Notes how scenarios ended, and keeps the list; what cannot be kept is no reason to fail.
  mutating func note(_ runs: [ScenarioFile.Run]) {
    let before = names
    for run in runs {
      let name = Self.name(of: run.path)
      if run.result.isPassed { names.remove(name) } else { names.insert(name) }
    }
    if names == before { return }
    let text = names.sorted().map { $0 + "\n" }.joined()
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    try? TextFile.makeFolders("/" + folder)
    try? TextFile.write(text, to: path)
  }

  private static func name(of file: String) -> String { TextFile.realPath(file) ?? file }
}
