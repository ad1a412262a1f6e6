public import Accounting

/// Why an entry or a line is there, why on this account, and why with this amount.
///
/// It is worked out of the books, the posted documents and the setup whenever somebody asks, by the
/// arithmetic that posts; a posting keeps nothing for it.
public struct Explanation: Hashable, Sendable {
  /// What is explained: `G/L entry 9: -180.00 on account 6110.`
  public let sentence: String
  /// The steps: where it comes of, which setup was asked, and what each figure is made of.
  public let steps: [ExplanationStep]

  /// Whether the parts of every figure were worked out and come to it; otherwise a step says what
  /// of it neither books nor setup prove any more.
  public var isProven: Bool { steps.allSatisfy { $0.role != .unproven } }
}

/// One step of an explanation.
public struct ExplanationStep: Hashable, Sendable {
  /// What a step tells.
  public enum Role: UInt8, Hashable, Sendable {
    /// Where something comes of, or which setup was asked.
    case fact
    /// A figure of the record; what it is made of follows, unless its text says it all.
    case figure
    /// A part of the figure above: the parts come to it, to the cent.
    case part
    /// The rest of the figure above that cannot be worked out any more, because setup or cards were
    /// changed since.
    case unproven
  }

  /// What the step tells.
  public let role: Role
  /// What it is about: a caption such as `Account`, or the figure's own.
  public let subject: String
  /// The figure or its part, signed as the record is; `nil` for facts.
  public let amount: Amount?
  /// The number of the rule behind it, such as `A-113`; blank where none is needed.
  public let rule: String
  /// What there is to say, without a stop.
  public let text: String
}

/// A part of a figure.
struct ExplainedPart {
  let amount: Amount
  let text: String
  var rule = ""

  init(_ amount: Amount, _ text: String, _ rule: String = "") {
    self.amount = amount
    self.text = text
    self.rule = rule
  }

  var turned: ExplainedPart { ExplainedPart(-amount, text, rule) }
}

/// The steps of an explanation as they come together.
struct ExplanationDraft {
  private(set) var steps: [ExplanationStep] = []

  /// Tells where something comes of; nothing to tell is left out.
  mutating func fact(_ subject: String, _ text: String, _ rule: String = "") {
    guard !text.isEmpty else { return }
    steps.append(
      ExplanationStep(role: .fact, subject: subject, amount: nil, rule: rule, text: text))
  }

  /// Tells a figure with its parts; one part alone is told with the figure. What the parts do not
  /// come to is told as such.
  mutating func figure(
    _ subject: String, _ amount: Amount, _ text: String = "", _ rule: String = "",
    parts: [ExplainedPart]
  ) {
    if parts.count == 1, let only = parts.first, only.amount == amount, text.isEmpty {
      steps.append(
        ExplanationStep(
          role: .figure, subject: subject, amount: amount, rule: only.rule, text: only.text))
      return
    }
    steps.append(
      ExplanationStep(role: .figure, subject: subject, amount: amount, rule: rule, text: text))
    for part in parts {
      steps.append(
        ExplanationStep(
          role: .part, subject: "part", amount: part.amount, rule: part.rule, text: part.text))
    }
    let rest = parts.reduce(amount) { $0 - $1.amount }
    guard !rest.isZero || parts.isEmpty && !amount.isZero else { return }
    steps.append(
      ExplanationStep(
        role: .unproven, subject: "rest", amount: rest, rule: "",
        text: "posted so; the setup and cards of today do not tell why"))
  }
}
