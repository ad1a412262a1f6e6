import Foundation
import Testing

/// The files of the package, found from this one.
enum House {
  /// The package's folder.
  static let top = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A Swift file: its path below the package and its lines.
  struct File: CustomTestStringConvertible, Sendable {
    let path: String
    let lines: [String]
    /// The lines without comments and the text of strings.
    let code: SwiftText

    var testDescription: String { path }

    /// The target it belongs to.
    var target: String { String(path.split(separator: "/")[1]) }
  }

  /// All Swift files of Sources and Tests, in the order of their paths.
  static let files: [File] = ["Sources", "Tests"].flatMap(files).sorted { $0.path < $1.path }

  private static func files(below folder: String) -> [File] {
    let root = top.appending(path: folder)
    guard let paths = FileManager.default.enumerator(atPath: root.path)?.allObjects as? [String]
    else { return [] }
    return paths.filter { $0.hasSuffix(".swift") && !$0.contains(".build") }.compactMap { path in
      guard let text = try? String(contentsOf: root.appending(path: path), encoding: .utf8)
      else { return nil }
      let lines = text.components(separatedBy: "\n")
      return File(path: "\(folder)/\(path)", lines: lines, code: SwiftText(lines))
    }
  }
}
