internal import CLibEdit

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The user's `.editrc`.
extension LineEditor {
  /// Sets the mode and the keys, ours first and then the user's; returns what is wrong there.
  func configure() -> [String] {
    edit_set_mode(handle, "emacs")
    let (path, lines) = settings()
    for line in lines where setsMode(line) { _ = run(line) }
    bindKeys()
    var warnings: [String] = []
    for (index, line) in lines.enumerated() where !line.isEmpty && !setsMode(line) {
      if !run(line) { warnings.append("\(path):\(index + 1): cannot \(printable(line))") }
    }
    return warnings
  }

  private func settings() -> (path: String, lines: [String]) {
    let named = getenv("EDITRC").map { String(cString: $0) }
    let home = getenv("HOME").map { String(cString: $0) + "/.editrc" }
    guard let path = named ?? home, let bytes = try? readFile(path, limit: 64 * 1024) else {
      return ("", [])
    }
    let text = String(decoding: bytes, as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return (path, lines.map { $0.hasPrefix("#") ? "" : String($0) })
  }

  private func setsMode(_ line: String) -> Bool {
    let words = line.split(separator: " ")
    guard words.count == 2, words[0].hasSuffix("bind") else { return false }
    return words[1] == "-v" || words[1] == "-e"
  }

  private func run(_ line: String) -> Bool {
    guard let words = tok_init(nil) else { return false }
    defer { tok_end(words) }
    var count: Int32 = 0
    var arguments: UnsafeMutablePointer<UnsafePointer<CChar>?>?
    guard tok_str(words, line, &count, &arguments) == 0 else { return false }
    return count == 0 || el_parse(handle, count, arguments) >= 0
  }
}
