internal import LineEditing
internal import PostingCommands

/// What stands before each command.
enum PromptMark {
  /// Company, work date, open document and whether a recording goes on, as in
  /// `HARROW 2026-01-26 SVO000002 rec> `; in a narrow window,
  /// where the command needs the room, without company and date.
  static func parts(_ session: Session, columns: Int = columns) -> [StyledText] {
    var parts: [StyledText] = []
    let document = session.openDocument.map { StyledText($0, .cyan) }
    if columns >= 60 {
      let company = session.companyCode
      if !company.isEmpty { parts.append(StyledText(company, .bold)) }
      parts.append(StyledText(session.workDay, .faint))
    }
    if let document { parts.append(document) }
    if session.recordingPath != nil { parts.append(StyledText("rec", .red)) }
    let spaced = parts.enumerated().flatMap { index, part in
      index == 0 ? [part] : [StyledText(" "), part]
    }
    return spaced + [StyledText("> ")]
  }

  private static var columns: Int { Terminal.size(0)?.columns ?? 80 }
}

/// What is said once, before the first command.
enum Welcome {
  /// Two lines, broken between words in windows that are narrower than they are.
  static func lines(columns: Int) -> [String] {
    [
      "servicepost posts service orders as Business Central does.",
      "A fresh demo company; nothing is kept. Try  show orders  or help; quit leaves.",
    ].flatMap { broken($0, to: columns) }
  }

  private static func broken(_ text: String, to columns: Int) -> [String] {
    if text.count <= columns { return [text] }
    var lines = [""]
    for word in text.split(separator: " ") {
      let last = lines.removeLast()
      if last.isEmpty {
        lines.append(String(word))
      } else if last.count + 1 + word.count <= columns {
        lines.append(last + " " + word)
      } else {
        lines += [last, String(word)]
      }
    }
    return lines
  }
}
