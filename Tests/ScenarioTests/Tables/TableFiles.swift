import Foundation

/// The tables beside the tests, and the files that their rows name.
enum TableFiles {
  /// The top folder of the package.
  static let top = (0..<4).reduce(URL(filePath: #filePath)) { folder, _ in
    folder.deletingLastPathComponent()
  }

  /// The lines of all tables in a folder beside these tests, each with the place it stands at.
  static func lines(of folder: String) -> [(place: String, line: String)] {
    texts(below: "Tests/ScenarioTests/\(folder)", ending: ".tsv").flatMap { path, text in
      text.split(separator: "\n").enumerated()
        .map { ("\(folder)/\(path):\($0 + 1)", String($1)) }
    }
  }

  /// The texts of all scenarios, by their paths below scripts/scenarios.
  static let scenarios = Dictionary(
    uniqueKeysWithValues: texts(below: "scripts/scenarios", ending: ".post"))

  /// The text of what a row names: a scenario, or the file that holds a Swift test; `nil` when
  /// there is none.
  static func text(of asserted: AssertedPlace) -> String? {
    switch asserted {
    case .scenario(let path): scenarios[path]
    case .test(let suite, let name): swiftTest(suite, name)
    }
  }

  /// The texts of all Swift tests.
  static let tests = swiftFiles.map(\.text)

  private static let swiftFiles = texts(below: "Tests", ending: "Tests.swift")

  private static func swiftTest(_ suite: String, _ name: String) -> String? {
    let declarations = ["func \(name)(", "func `\(name)`("]
    let file = swiftFiles.first { _, text in
      ["struct \(suite) ", "struct `\(suite)` "].contains { text.contains($0) }
        && declarations.contains { text.contains($0) }
    }
    return file?.text
  }

  /// The files below a folder of the package, by their paths in it, in order.
  static func texts(below folder: String, ending: String) -> [(path: String, text: String)] {
    let root = top.appending(path: folder)
    let paths = FileManager.default.enumerator(atPath: root.path)?.allObjects as? [String]
    return (paths ?? []).filter { $0.hasSuffix(ending) }.sorted().compactMap { path in
      let text = try? String(contentsOf: root.appending(path: path), encoding: .utf8)
      return text.map { (path, $0) }
    }
  }
}
