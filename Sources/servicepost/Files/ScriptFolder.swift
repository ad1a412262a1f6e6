internal import PostingCommands

/// The folder a script may read from, and nothing outside.
struct ScriptFolder: Sendable {
  /// Where paths of the first script start.
  private let base: String
  /// What no path may leave.
  private let wall: String

  /// The folder of a script, within a wall that is its own folder unless another is named.
  init(of script: String, within wall: String? = nil) {
    let folder = Self.folder(of: script)
    base = TextFile.realPath(folder) ?? folder
    self.wall = wall.flatMap(TextFile.realPath) ?? base
  }

  /// The current folder.
  static var current: ScriptFolder { ScriptFolder(of: "") }

  /// How a session reads scripts of the folder.
  var access: FileAccess {
    FileAccess { path, script throws(Diagnostic) in try read(path, from: script) }
  }

  /// How a session reads scripts of the folder and writes new ones there.
  var writing: FileAccess {
    var access = access
    access.write = { path, script, text, how throws(Diagnostic) in
      try write(text, to: path, from: script, how)
    }
    return access
  }

  /// The path of the folder, which tells it from others.
  var path: String { base }

  /// A path that a script says, from the top.
  private func full(_ path: String, from script: String?) -> String {
    let said = FileAccess.resolved(path, fromScript: script)
    return FileAccess.resolved(said.hasPrefix("/") ? said : base + "/" + said, fromScript: nil)
  }

  private func write(
    _ text: String, to path: String, from script: String?, _ how: FileAccess.Writing
  ) throws(Diagnostic) {
    let full = full(path, from: script)
    guard isInside(full) else { throw Self.outside(path) }
    guard let folder = TextFile.realPath(Self.folder(of: full)) else {
      throw Self.unreadable(path, because: FileFault.missing.reason, "written")
    }
    let real = folder + "/" + Self.name(of: full)
    guard isInside(real) else { throw Self.outside(path) }
    do throws(FileFault) {
      try TextFile.append(text, to: real, isNew: how == .new)
    } catch {
      throw Self.unreadable(path, because: error.reason, "written")
    }
  }

  private func read(_ path: String, from script: String?) throws(Diagnostic) -> String {
    let full = full(path, from: script)
    // First by the words alone, so that nobody learns what exists outside.
    guard isInside(full) else { throw Self.outside(path) }
    guard let real = TextFile.realPath(full) else {
      throw Self.unreadable(path, because: FileFault.missing.reason)
    }
    guard isInside(real) else { throw Self.outside(path) }
    let bytes: [UInt8]
    do throws(FileFault) {
      bytes = try TextFile.read(real, followingLinks: false)
    } catch {
      throw Self.unreadable(path, because: error.reason)
    }
    do throws(PlacedDiagnostic) {
      return try ScriptText.decode(bytes, name: path)
    } catch {
      throw error.diagnostic
    }
  }

  /// Whether a real path lies below the wall.
  func isInside(_ path: String) -> Bool {
    wall == "/" || path.hasPrefix(wall + "/")
  }

  /// A script's name within its folder.
  static func name(of script: String) -> String {
    script.split(separator: "/").last.map(String.init) ?? script
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func outside(_ path: String) -> Diagnostic {
    Diagnostic(
      .refused, code: "E-OUTSIDE",
      "The file \(path) is not below the script's own folder.",
      remedy: "put the file beside the script")
  }

  private static func unreadable(
    _ path: String, because reason: String, _ done: String = "read"
  ) -> Diagnostic {
    Diagnostic(.refused, code: "E-FILE", "The file \(path) cannot be \(done): \(reason).")
  }
}
