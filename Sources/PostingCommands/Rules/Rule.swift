/// A rule that the program follows, told so that one who meets its number understands it.
public struct Rule: Hashable, Sendable {
  /// The number by which notes, scenarios and tests name it, such as `A-043`.
  public let number: String
  /// What it is about, in a few words.
  public let title: String
  /// The heading it stands under.
  public let area: String
  /// What happens, and why a person would notice.
  public let text: String
  /// An example with figures; `nil` where none is needed.
  public let example: String?
  /// Commands that show it at work.
  public let commands: [String]
  /// Where Business Central does it: object and procedure.
  public let reference: String
  /// Whether an accountant would not expect it, so that a posting says aloud when it matters.
  public let isQuirk: Bool
}

extension Rule {
  /// The rule in full, as `explain` shows it.
  var explanation: String {
    var paragraphs = ["\(number): \(title)\(isQuirk ? " (a quirk, kept as it is)" : "")", text]
    if let example { paragraphs.append("Example: \(example)") }
    if !commands.isEmpty {
      paragraphs.append("Look at it: " + commands.joined(separator: " ; "))
    }
    paragraphs.append("In Business Central: \(reference)")
    return paragraphs.map { TextWidth.broken($0, at: 98) }.joined(separator: "\n")
  }
}
