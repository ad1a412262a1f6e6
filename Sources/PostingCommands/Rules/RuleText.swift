/// The rules as they are written down: one paragraph for each.
///
/// A paragraph starts with number and title, a `!` before the title of a quirk; then come the text,
/// `=` with an example, `>` with commands to look at and `@` with the place in Business Central. A
/// line that is indented goes on with the one above; `#` starts a heading.
enum RuleText {
  static let all: [String] = [
    rounding, lineAmounts, discountsAndVAT, accounts, customers, ledgers, dimensionsAndPrices,
    costing, defaultsAndTracking, details, documents, quantities, takingPart, checks,
    postedDocuments, afterwards, undo, entries,
  ]

  /// Reads the rules of a text.
  static func rules(of text: String) -> [Rule] {
    var rules: [Rule] = []
    var area = ""
    var paragraph: [String] = []
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      let line = String(decoding: line, as: UTF8.self)
      if line.isEmpty {
        rules += rule(of: paragraph, in: area)
        paragraph = []
      } else if line.hasPrefix("# ") {
        area = String(line.dropFirst(2))
      } else if line.hasPrefix("  "), let last = paragraph.popLast() {
        paragraph.append(last + line.dropFirst(1))
      } else {
        paragraph.append(line)
      }
    }
    return rules + rule(of: paragraph, in: area)
  }

  private static func rule(of paragraph: [String], in area: String) -> [Rule] {
    guard let heading = paragraph.first, let blank = heading.firstIndex(of: " ") else { return [] }
    let title = heading[heading.index(after: blank)...]
    let isQuirk = title.hasPrefix("! ")
    let rest = paragraph.dropFirst()
    let commands = marked(">", rest)?.split(separator: ";").map { $0.trimmed }
    return [
      Rule(
        number: String(heading[..<blank]), title: String(isQuirk ? title.dropFirst(2) : title),
        area: area, text: rest.first ?? "", example: marked("=", rest), commands: commands ?? [],
        reference: marked("@", rest) ?? "", isQuirk: isQuirk)
    ]
  }

  private static func marked(_ mark: String, _ lines: ArraySlice<String>) -> String? {
    lines.first { $0.hasPrefix(mark + " ") }.map { String($0.dropFirst(mark.count + 1)) }
  }
}

extension Substring {
  fileprivate var trimmed: String {
    var rest = self
    while rest.first == " " { rest.removeFirst() }
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}
