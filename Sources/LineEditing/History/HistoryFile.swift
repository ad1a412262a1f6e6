#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Why a file could not be read or written.
public struct FileFault: Error, Equatable, CustomStringConvertible {
  /// The file or folder.
  public let path: String
  /// The number of the fault, as in `errno`.
  public let code: Int32

  /// A sentence for people.
  public var description: String {
    "\(path): \(strerror(code).map { String(cString: $0) } ?? "fault \(code)")"
  }
}

/// A history kept in a file that several processes may add to.
public struct HistoryFile: Sendable {
  /// Where the file is.
  public let path: String

  /// Makes a history file at this path; nothing is read or created yet.
  public init(path: String) {
    self.path = path
  }

  /// The usual place: `servicepost/history` below XDG_STATE_HOME, or below the home folder.
  public static func standardPath(environment: (String) -> String?) -> String? {
    if let state = environment("XDG_STATE_HOME"), state.hasPrefix("/") {
      return state + "/servicepost/history"
    }
    guard let home = environment("HOME"), home.hasPrefix("/") else { return nil }
    return home + "/.local/state/servicepost/history"
  }

  /// Reads the history; a file that does not exist yet is an empty one.
  public func load(limit: Int = 1000) throws(FileFault) -> History {
    do throws(FileFault) {
      return History(bytes: try readFile(path, limit: Self.sizeLimit), limit: limit)
    } catch {
      guard error.code == ENOENT else { throw error }
      return History(limit: limit)
    }
  }

  /// Adds lines at the end of the file, creating it and its folder if need be.
  ///
  /// A file that has grown to twice the bytes of a history is brought back to its limits; lines
  /// that other processes added meanwhile are kept like all others.
  public func append(_ line: String, limit: Int = 1000) throws(FileFault) {
    var added = History()
    guard added.append(line) else { return }
    let lock = try FolderLock(folderOf: path)
    defer { lock.release() }
    let size = try appendToFile(path, added.serialised)
    if size > Self.roomyLines * limit { try shorten(to: limit) }
  }

  /// Brings the file back to the limit if it holds many more lines, or many repeated ones.
  public func shorten(limit: Int = 1000) throws(FileFault) {
    let lock = try FolderLock(folderOf: path)
    defer { lock.release() }
    try shorten(to: limit)
  }

  private func shorten(to limit: Int) throws(FileFault) {
    let bytes = try readFile(path, limit: Self.sizeLimit)
    let kept = History(bytes: bytes, limit: limit).serialised
    if kept.count < bytes.count - bytes.count / 4 { try replaceFile(path, kept) }
  }

  /// More bytes a line than a history has on the average.
  private static let roomyLines = 512

  /// Replaces the file's contents; readers see the old file or the new one, never a part.
  public func replace(with history: History) throws(FileFault) {
    let lock = try FolderLock(folderOf: path)
    defer { lock.release() }
    try replaceFile(path, history.serialised)
  }

  private static let sizeLimit = 8 * 1024 * 1024
}
