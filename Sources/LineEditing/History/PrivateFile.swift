#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Reads a regular file of at most `limit` bytes.
func readFile(_ path: String, limit: Int) throws(FileFault) -> [UInt8] {
  let descriptor = try openFile(path, O_RDONLY)
  defer { close(descriptor) }
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 16 * 1024)
  while true {
    let count = read(descriptor, &chunk, chunk.count)
    if count < 0, errno == EINTR { continue }
    guard count >= 0 else { throw FileFault(path: path, code: errno) }
    guard count > 0 else { return bytes }
    guard bytes.count + count <= limit else { throw FileFault(path: path, code: EFBIG) }
    bytes.append(contentsOf: chunk.prefix(count))
  }
}

/// Adds bytes at the end of a file only its owner can read, and returns its new size.
func appendToFile(_ path: String, _ bytes: [UInt8]) throws(FileFault) -> Int {
  let descriptor = try openFile(path, O_WRONLY | O_APPEND | O_CREAT)
  defer { close(descriptor) }
  // Also where an older file lets others read it.
  fchmod(descriptor, 0o600)
  try writeAll(bytes, to: descriptor, path)
  return Int(lseek(descriptor, 0, SEEK_END))
}

/// Writes a new file beside the old one and puts it in its place.
func replaceFile(_ path: String, _ bytes: [UInt8]) throws(FileFault) {
  let temporary = path + ".new"
  unlink(temporary)
  let descriptor = try openFile(temporary, O_WRONLY | O_CREAT | O_EXCL)
  do throws(FileFault) {
    defer { close(descriptor) }
    try writeAll(bytes, to: descriptor, temporary)
    guard fsync(descriptor) == 0 else { throw FileFault(path: temporary, code: errno) }
  } catch {
    unlink(temporary)
    throw error
  }
  guard rename(temporary, path) == 0 else { throw FileFault(path: path, code: errno) }
}

/// Keeps other processes from writing files in a folder by this module.
struct FolderLock {
  private let descriptor: Int32

  /// Waits for the lock of the folder that holds a file, making the folder if need be.
  init(folderOf path: String) throws(FileFault) {
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    try makeFolders(folder)
    descriptor = open(folder.isEmpty ? "/" : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileFault(path: folder, code: errno) }
    while flock(descriptor, LOCK_EX) != 0 && errno == EINTR {}
  }

  /// Lets others in.
  func release() {
    close(descriptor)
  }
}

private func openFile(_ path: String, _ flags: Int32) throws(FileFault) -> Int32 {
  // Without O_NONBLOCK a named pipe in the file's place would hold us up for ever.
  let flags = flags | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK
  let descriptor = open(path, flags, 0o600)
  guard descriptor >= 0 else { throw FileFault(path: path, code: errno) }
  var facts = stat()
  guard fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else {
    close(descriptor)
    throw FileFault(path: path, code: EINVAL)
  }
  return descriptor
}

private func writeAll(_ bytes: [UInt8], to descriptor: Int32, _ path: String) throws(FileFault) {
  var rest = bytes[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    if count < 0, errno == EINTR { continue }
    guard count > 0 else { throw FileFault(path: path, code: errno) }
    rest = rest.dropFirst(count)
  }
}

private func makeFolders(_ folder: String) throws(FileFault) {
  var path = folder.hasPrefix("/") ? "" : "."
  for name in folder.split(separator: "/") {
    path += "/" + name
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
      throw FileFault(path: path, code: errno)
    }
  }
}
