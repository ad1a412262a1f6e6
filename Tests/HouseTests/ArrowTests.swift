import Testing

/// Modules know only those below them.
@Suite struct ArrowTests {
  static let platform: Set<String> = ["Glibc", "Darwin", "Musl"]

  /// What each target may import.
  static let arrows: [String: Set<String>] = [
    "Accounting": [],
    "ServicePosting": ["Accounting"],
    "PostingCommands": ["Accounting", "ServicePosting"],
    "CompanyFile": ["Accounting", "ServicePosting", "GRDB"],
    "LineEditing": platform.union(["CLibEdit", "CTerminalSignals"]),
    "servicepost": platform.union([
      "Accounting", "ServicePosting", "PostingCommands", "CompanyFile", "LineEditing",
      "ArgumentParser", "Synchronization",
    ]),
    "PostingBenchmarks": platform.union([
      "Accounting", "ServicePosting", "PostingCommands", "CompanyFile",
    ]),
  ]

  @Test func `imports point down only`() {
    for file in House.files where file.path.hasPrefix("Sources/") {
      guard let allowed = Self.arrows[file.target] else {
        Issue.record("\(file.path): no arrows are drawn for its target")
        continue
      }
      for (index, line) in file.code.lines.enumerated() where line.contains("import") {
        let words = line.split(separator: " ")
        guard let place = words.firstIndex(of: "import"), place + 1 < words.count,
          words[..<place].allSatisfy({ Self.prefixes.contains($0) })
        else { continue }
        let module = words[place + 1].split(separator: ".")[0]
        #expect(allowed.contains(String(module)), "\(file.path):\(index + 1)")
      }
    }
  }

  static let prefixes: Set<Substring> = ["public", "package", "internal", "private", "fileprivate"]
}
