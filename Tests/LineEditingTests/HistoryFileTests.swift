import LineEditing
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite struct HistoryFileTests {
  @Test func `lines appended by two owners are all there`() throws {
    try withFolder { folder in
      let path = folder + "/state/servicepost/history"
      try HistoryFile(path: path).append("one")
      try HistoryFile(path: path).append("two")
      #expect(try HistoryFile(path: path).load().lines == ["one", "two"])
    }
  }

  @Test func `only the owner may read the file`() throws {
    try withFolder { folder in
      let path = folder + "/history"
      try HistoryFile(path: path).append("one")
      #expect(mode(of: path) == 0o600)
      try HistoryFile(path: path).replace(with: History(bytes: Array("two\n".utf8)))
      #expect(mode(of: path) == 0o600)
      #expect(try HistoryFile(path: path).load().lines == ["two"])
    }
  }

  @Test func `a file that is not there is an empty history`() throws {
    try withFolder { folder in
      let history = try HistoryFile(path: folder + "/none").load()
      #expect(history.lines.isEmpty)
    }
  }

  @Test func `a symbolic link is refused`() throws {
    try withFolder { folder in
      try HistoryFile(path: folder + "/real").append("one")
      symlink(folder + "/real", folder + "/link")
      let file = HistoryFile(path: folder + "/link")
      #expect(throws: FileFault.self) { try file.append("two") }
      #expect(throws: FileFault.self) { try file.load() }
    }
  }

  @Test func `a named pipe is refused without waiting for its other end`() throws {
    try withFolder { folder in
      mkfifo(folder + "/pipe", 0o600)
      let file = HistoryFile(path: folder + "/pipe")
      #expect(throws: FileFault.self) { try file.load() }
      #expect(throws: FileFault.self) { try file.append("one") }
    }
  }

  @Test func `the standard path follows the state folder, then the home folder`() {
    let both = ["XDG_STATE_HOME": "/state", "HOME": "/home/me"]
    let relative = ["XDG_STATE_HOME": "state", "HOME": "/home/me"]
    #expect(HistoryFile.standardPath { both[$0] } == "/state/servicepost/history")
    #expect(
      HistoryFile.standardPath { relative[$0] } == "/home/me/.local/state/servicepost/history")
    #expect(HistoryFile.standardPath { _ in nil } == nil)
  }

  @Test func `a file that has grown is brought back to its limit`() throws {
    try withFolder { folder in
      let file = HistoryFile(path: folder + "/history")
      for number in 1...40 { try file.append("line \(number % 10)", limit: 5) }
      try file.shorten(limit: 5)
      let kept = try file.load(limit: 5).lines
      #expect(kept == ["line 6", "line 7", "line 8", "line 9", "line 0"])
      let long = String(repeating: "x", count: 4000)
      for number in 1...10 { try file.append("\(number) \(long)", limit: 5) }
      let size = try file.load(limit: 100).lines.count
      #expect(size < 10)
      #expect(try file.load(limit: 5).lines.last?.hasPrefix("10 x") == true)
    }
  }

  @Test func `a file that others could read is closed to them`() throws {
    try withFolder { folder in
      let path = folder + "/history"
      try HistoryFile(path: path).append("one")
      chmod(path, 0o644)
      try HistoryFile(path: path).append("two")
      #expect(mode(of: path) == 0o600)
    }
  }

  private func mode(of path: String) -> UInt32 {
    var facts = stat()
    return stat(path, &facts) == 0 ? UInt32(facts.st_mode) & 0o777 : 0
  }

  private func withFolder(_ body: (String) throws -> Void) throws {
    var template = Array("/tmp/servicepost-history-XXXXXX".utf8CString)
    let made = try #require(mkdtemp(&template))
    let folder = String(cString: made)
    defer { remove(folder) }
    try body(folder)
  }

  private func remove(_ path: String) {
    if let folder = opendir(path) {
      while let entry = readdir(folder) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name != ".", name != ".." { remove(path + "/" + name) }
      }
      closedir(folder)
      rmdir(path)
    } else {
      unlink(path)
    }
  }
}
