#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Reading and writing through file descriptors.
enum Descriptor {
  /// Writes all bytes; the result is the number of the fault, or `nil` if all is written.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { system.write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        return errno
      }
    }
    return nil
  }

  /// Reads until the end or until more than `limit` bytes are there.
  static func read(from descriptor: Int32, limit: Int) throws(FileFault) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 64 * 1024)
    while bytes.count <= limit {
      let count = chunk.withUnsafeMutableBytes { system.read(descriptor, $0.baseAddress, $0.count) }
      if count == 0 { break }
      if count > 0 {
        bytes += chunk[..<count]
      } else if errno != EINTR {
        throw FileFault(code: errno)
      }
    }
    return bytes
  }

  /// The number for what is no regular file; the system has none.
  static let notRegular: Int32 = -1
  /// The number for a link that leaves the folder.
  static let outside: Int32 = -2

  /// What the system says about a fault.
  static func reason(_ code: Int32) -> String {
    switch code {
    case ENOENT: "there is no such file"
    case EISDIR: "it is a folder"
    case EACCES: "reading is not permitted"
    case ENOTDIR: "a part of its path is no folder"
    case ELOOP: "it is a link, or its links go in a circle"
    case EEXIST: "it is there already"
    case outside: "it is a link to a file outside the folder"
    case notRegular: "it is a pipe or a device, no file"
    default: strerror(code).map { String(cString: $0) } ?? "error \(code)"
    }
  }
}

/// Why a file could not be read or written: the number of the fault, as in `errno`.
struct FileFault: Error {
  let code: Int32

  static let missing = FileFault(code: ENOENT)
  static let outside = FileFault(code: Descriptor.outside)
  static let notRegular = FileFault(code: Descriptor.notRegular)

  var reason: String { Descriptor.reason(code) }
}

/// The system's own functions, where ours have the same names.
private enum system {
  static func write(_ descriptor: Int32, _ start: UnsafeRawPointer?, _ count: Int) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, start, count)
    #else
      Darwin.write(descriptor, start, count)
    #endif
  }

  static func read(_ descriptor: Int32, _ start: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    #if canImport(Glibc)
      Glibc.read(descriptor, start, count)
    #else
      Darwin.read(descriptor, start, count)
    #endif
  }
}
