internal import LineEditing
internal import PostingCommands

/// Where the history of the prompt is kept.
enum PromptHistory {
  /// The file that SERVICEPOST_HISTORY names, none if it names nothing, or the usual one.
  static var file: HistoryFile? {
    if let named = Environment.given("SERVICEPOST_HISTORY") {
      return named.isEmpty ? nil : HistoryFile(path: named)
    }
    return HistoryFile.standardPath { Environment[$0] }.map { HistoryFile(path: $0) }
  }

  /// Reads the history and brings a file that has grown back to its limit; a file that cannot be
  /// trusted or read gives a sentence why.
  static func load(_ file: HistoryFile?) -> (History, fault: String?) {
    guard let file else { return (History(), nil) }
    do {
      let history = try file.load()
      if !history.lines.isEmpty { try? file.shorten() }
      return (history, nil)
    } catch {
      return (History(), "\(error)")
    }
  }
}

extension Prompt {
  /// Does what a command asked of the prompt.
  func perform() {
    guard let request = stream.runner.session.promptRequest else { return }
    stream.runner.session.promptRequest = nil
    switch request {
    case .history(let count, let text): listHistory(count, text)
    case .rerun(let first, let last): rerun(first, last)
    case .rerunLast(let start): rerunLast(start)
    case .edit: editBlock()
    }
  }

  private func listHistory(_ count: Int?, _ text: String?) {
    let lines = editor?.history.lines ?? []
    numbered = lines
    let wanted = text?.lowercased() ?? ""
    let found = lines.enumerated().filter {
      wanted.isEmpty || $0.element.lowercased().contains(wanted)
    }
    let width = "\(lines.count)".count
    let shown = found.suffix(count ?? found.count).map { place, line in
      let number = "\(place + 1)"
      return String(repeating: " ", count: max(0, width - number.count)) + number + "  " + line
    }
    console.page(shown.isEmpty ? ["Nothing is remembered."] : shown)
  }

  private func rerun(_ first: Int, _ last: Int) {
    let lines = numbered ?? editor?.history.lines ?? []
    guard first >= 1, first <= last, last <= lines.count else {
      let range = lines.isEmpty ? "there are none yet" : "they go from 1 to \(lines.count)"
      return console.tell(fault: [
        "The history has no commands \(first)..\(last). [E-NO-HISTORY]", "  \(range)",
      ])
    }
    repeatLines(Array(lines[(first - 1)..<last]))
  }

  private func rerunLast(_ start: String) {
    let found = editor?.history.lines.last { $0.lowercased().hasPrefix(start.lowercased()) }
    guard let found else {
      return console.tell(fault: [
        "No command of the history starts with '\(start)'. [E-NO-HISTORY]",
        "  history  lists them",
      ])
    }
    repeatLines([found])
  }

  /// Carries lines out again, each shown before its answer.
  private func repeatLines(_ lines: [String]) {
    guard !isRepeating else {
      return console.tell(fault: ["rerun cannot stand inside rerun. [E-RERUN]"])
    }
    isRepeating = true
    defer { isRepeating = false }
    remember(lines)
    carryOut(lines, showsThem: true)
  }
}
