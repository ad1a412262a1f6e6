/// A walkthrough on paper: all of its steps with what they answer.
public enum Handout {
  /// Plain text: what is told, each command behind `> `, and its answer.
  public static func text(
    _ walkthrough: inout Walkthrough, show: (AnswerText.Lines) -> Void
  ) {
    while let command = walkthrough.command {
      show(.init(output: paragraph(walkthrough.narration) + ["> \(ShownText.of(command))"]))
      var lines = walkthrough.next()
      lines.output.append("")
      show(lines)
    }
    show(.init(output: walkthrough.narration))
  }

  /// Markdown: what is told as it stands, commands and their answers with tables.
  public static func markdown(_ walkthrough: inout Walkthrough) -> [String] {
    var blocks: [[String]] = []
    while let command = walkthrough.command {
      var told = walkthrough.narration
      // A first paragraph of one line is the title.
      if blocks.isEmpty, let title = told.first, told.count == 1 || told[1].isEmpty {
        blocks.append(["# " + title])
        told.removeFirst()
        while told.first?.isEmpty == true { told.removeFirst() }
      }
      if !told.isEmpty { blocks.append(told) }
      blocks.append(fenced([ShownText.of(command)], as: "post"))
      blocks += answer(walkthrough.nextAsMarkdown())
    }
    if !walkthrough.narration.isEmpty { blocks.append(walkthrough.narration) }
    return Array(blocks.joined(separator: [""]))
  }

  private static func paragraph(_ lines: [String]) -> [String] {
    lines.isEmpty ? [] : lines + [""]
  }

  private static func answer(_ lines: AnswerText.Lines) -> [[String]] {
    let refusal = lines.faults.first.map { ["> " + MarkdownText.escaped($0)] }
    return [lines.output, refusal ?? []].filter { !$0.isEmpty }
  }

  static func fenced(_ lines: [String], as language: String) -> [String] {
    // The fence is longer than any in the text.
    let longest = lines.map { $0.prefix { $0 == "`" }.count }.max() ?? 0
    let fence = String(repeating: "`", count: max(3, longest + 1))
    return [fence + language] + lines + [fence]
  }
}

extension Walkthrough {
  /// Carries the next command out; what people would read in columns becomes Markdown.
  mutating func nextAsMarkdown() -> AnswerText.Lines {
    let format = runner.session.format
    guard format.isForPeople || format == .markdown else {
      var lines = next()
      if !lines.output.isEmpty { lines.output = Handout.fenced(lines.output, as: "text") }
      return lines
    }
    return next(as: .markdown)
  }
}
