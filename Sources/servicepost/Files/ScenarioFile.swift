internal import PostingCommands
internal import ServicePosting

/// One scenario file and the folder it may read from.
struct ScenarioFile: Sendable {
  /// The file as it is reached from the current folder.
  let path: String
  /// The path of the command line that led to it.
  let root: String?

  /// A folder that cannot be read.
  struct Fault: Error {
    let path: String
    let reason: String
  }

  /// What came of a scenario.
  struct Run: Sendable {
    let path: String
    var result: ScenarioResult
    /// The file with new expected output; `nil` if there is nothing to replace.
    let updatedText: String?
    /// How long it took.
    var time = Duration.zero

    /// The path with everything escaped that a terminal could take for a command.
    var shownPath: String { ScenarioReport.shown(path) }

    /// Whether a failure is mended by the new text: where nothing was printed, it is not.
    func isUpdated(_ failure: ScenarioFailure) -> Bool {
      if case .output(let difference) = failure { !difference.actual.isEmpty } else { false }
    }
  }

  /// The path with everything escaped that a terminal could take for a command.
  var shownPath: String { ScenarioReport.shown(path) }

  /// The files of paths: those named, and all `.post` files below folders, in the order of names.
  static func all(in paths: [String]) throws(Fault) -> [ScenarioFile] {
    var files: [ScenarioFile] = []
    for path in paths {
      guard TextFile.isFolder(path) else {
        files.append(ScenarioFile(path: path, root: nil))
        continue
      }
      // A list of folders still to be read, so that deep ones cost no stack.
      var folders = [path]
      var found: [String] = []
      while let folder = folders.popLast() {
        for name in try names(in: folder) {
          let inner = folder.hasSuffix("/") ? folder + name : folder + "/" + name
          if TextFile.isFolder(inner) {
            if !TextFile.isLink(inner) { folders.append(inner) }
          } else if name.hasSuffix(".post") {
            found.append(inner)
          }
        }
      }
      found.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      files += found.map { ScenarioFile(path: $0, root: path) }
    }
    return files
  }

  private static func names(in folder: String) throws(Fault) -> [String] {
    do throws(FileFault) {
      return try TextFile.names(in: folder)
    } catch {
      throw Fault(path: folder, reason: error.reason)
    }
  }

  /// Runs the scenario.
  func run(on company: Company, _ fixtures: Fixtures) -> Run {
    let folder = ScriptFolder(of: path, within: root)
    var access = folder.access
    access.fixtures = fixtures.store(for: folder)
    let runner = ScenarioRunner(company: company, files: access)
    do throws(PlacedDiagnostic) {
      let text = try LoadedScript.text(of: path, within: root.map { _ in folder })
      let result = runner.run(name: path, text: text)
      return Run(path: path, result: result, updatedText: Self.updated(result, text))
    } catch {
      return Run(
        path: path, result: ScenarioResult(name: path, unreadable: [error]), updatedText: nil)
    }
  }

  private static func updated(_ result: ScenarioResult, _ text: String) -> String? {
    let differences = result.differences
    guard !differences.isEmpty, let script = try? Script(name: result.name, text: text)
    else { return nil }
    let updated = script.updated(differences)
    return updated == text ? nil : updated
  }
}
