internal import PostingCommands

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Files by their paths.
enum TextFile {
  /// The bytes of a regular file; one more than a script may have tells that it is too large.
  ///
  /// - Parameter followingLinks: whether the path itself may be a link; folders on its way may.
  static func read(_ path: String, followingLinks: Bool = true) throws(FileFault) -> [UInt8] {
    // Without O_NONBLOCK a pipe without a writer would hold us up for ever.
    let flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | (followingLinks ? 0 : O_NOFOLLOW)
    let descriptor = open(path, flags)
    guard descriptor >= 0 else { throw FileFault(code: errno) }
    defer { close(descriptor) }
    // What was opened is asked, since a path may lead elsewhere a moment later.
    var facts = stat()
    guard fstat(descriptor, &facts) == 0 else { throw FileFault(code: errno) }
    switch facts.st_mode & S_IFMT {
    case S_IFREG: return try Descriptor.read(from: descriptor, limit: ScriptText.sizeLimit)
    case S_IFDIR: throw FileFault(code: EISDIR)
    default: throw .notRegular
    }
  }

  /// Adds text to a file, or makes a new one where there is none.
  static func append(_ text: String, to path: String, isNew: Bool) throws(FileFault) {
    let flags = O_WRONLY | O_APPEND | O_NOFOLLOW | O_NONBLOCK | (isNew ? O_CREAT | O_EXCL : 0)
    try write(text, opening: path, flags, mode: 0o644)
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
    unlink(draft)
    do throws(FileFault) {
      let mode = old.map { $0.st_mode & 0o777 } ?? 0o644
      try write(text, opening: draft, O_WRONLY | O_CREAT | O_EXCL, mode: mode)
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

  /// Makes a folder and those above it, for their owner alone.
  static func makeFolders(_ folder: String) throws(FileFault) {
    var path = folder.hasPrefix("/") ? "" : "."
    for name in folder.split(separator: "/") {
      path += "/" + name
      guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw FileFault(code: errno) }
    }
  }
}
