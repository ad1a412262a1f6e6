internal import PostingCommands

/// Several lines at once, as they are pasted from a script, a README or another session.
enum PastedCommands {
  /// The commands without the prompts of the session they were copied from.
  static func lines(_ text: String, company: String) -> [String] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return lines.count == 1 ? lines : lines.map { command($0, company) }
  }

  /// A line without a prompt: `> show lines` and `HARROW 2026-01-26 SVO000002> show lines`.
  private static func command(_ line: String, _ company: String) -> String {
    if line.hasPrefix("> ") { return String(line.dropFirst(2)) }
    guard !company.isEmpty, line.hasPrefix(company + " "),
      let end = line.firstIndex(of: ">"), line[..<end].split(separator: " ").count <= 3
    else { return line }
    return String(line[line.index(after: end)...].drop { $0 == " " })
  }
}

extension Prompt {
  /// Tells what several lines would do, and asks once if some of them post.
  func isMeant(_ lines: [String]) -> Bool {
    let session = stream.runner.session
    let posting = lines.count { session.posts($0) }
    if posting == 0 { return true }
    let count = lines.count { !$0.allSatisfy { $0 == " " || $0 == "\t" } }
    let posts = posting == 1 ? "one of them posts" : "\(posting) of them post"
    if confirms("\(count) lines, \(posts). Run them?") { return true }
    console.tell(["Nothing was run."])
    return false
  }
}
