internal import PostingCommands

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Files by their paths.
enum TextFile {
  /// The bytes of a file; one more than a script may have tells that it is too large.
  static func read(_ path: String) throws(FileFault) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileFault(code: errno) }
    defer { close(descriptor) }
    if isFolder(path) { throw FileFault(code: EISDIR) }
    return try Descriptor.read(from: descriptor, limit: ScriptText.sizeLimit)
  }

  /// Writes a file anew: first under another name, so that a fault leaves the old one whole.
  static func write(_ text: String, to path: String) throws(FileFault) {
    // A link stays a link; a new file has no real path yet.
    let target = realPath(path) ?? path
    let old = status(target)
    // Pipes and devices have nothing to keep.
    guard old.map({ $0.st_mode & S_IFMT == S_IFREG }) ?? true else {
      return try write(text, opening: target, O_WRONLY, mode: 0)
    }
    let draft = target + ".new"
    do throws(FileFault) {
      let mode = old.map { $0.st_mode & 0o777 } ?? 0o644
      try write(text, opening: draft, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, mode: mode)
      if rename(draft, target) != 0 { throw FileFault(code: errno) }
    } catch {
      unlink(draft)
      throw error
    }
  }

  private static func write(
    _ text: String, opening path: String, _ flags: Int32, mode: mode_t
  ) throws(FileFault) {
    let descriptor = open(path, flags | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw FileFault(code: errno) }
    let fault = Descriptor.write(Array(text.utf8), to: descriptor)
    let isClosed = close(descriptor) == 0
    if let fault { throw FileFault(code: fault) }
    if !isClosed { throw FileFault(code: errno) }
  }

  private static func status(_ path: String) -> stat? {
    var status = stat()
    return stat(path, &status) == 0 ? status : nil
  }

  static func isFolder(_ path: String) -> Bool {
    status(path).map { $0.st_mode & S_IFMT == S_IFDIR } ?? false
  }

  static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// The path without links and dots; `nil` if there is nothing there.
  static func realPath(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  /// The names in a folder, in the order of their bytes, without hidden ones.
  static func names(in folder: String) throws(FileFault) -> [String] {
    guard let stream = opendir(folder) else { throw FileFault(code: errno) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { start in
        start.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
