@testable import PostingCommands

/// Command lines put together from the forms of the catalogue, with values of the right kind most
/// of the time.
struct FormLines {
  private static let values: [Parameter: [String]] = [
    .number: ["HDD-20", "MILO", "SVO000002", "$order", "NEW-1", "''"],
    .line: ["10000", "20000", "0", "-1", "x"], .customer: ["10000", "20000", "$x", "NOBODY"],
    .field: ["name", "qty", "qty to ship", "unit price", "posting date", "warranty", "no"],
    .value: ["5", "-1.25", "2026-01-31", "yes", "'two words'", "\"\"", "$invoice", "1,5", "CM"],
    .record: ["customer 10000", "line 10000 of order SVO000002", "gl account 6410", "order SO-9"],
    .noun: ["customer", "item", "general posting setup", "exchange rate"],
    .key: ["C-9", "DOMESTIC RETAIL", "EUR 2026-03-01"],
    .query: [
      "count of gl entries where amount > 0", "name of customer 10000",
      "items where unit price = 1..500|900 sorted by unit price descending with no, description",
      "sum of amount of gl entries where gl account no = 6000..6999",
    ],
    .document: ["order SVO000001", "draft invoice X", "invoice PSVI000001"],
    .date: ["2026-02-28", "work date", "work date + 1M", "2026-02-30"],
    .name: ["a", "total_1", "$a", "order"], .file: ["\"a.post\"", "'../x'", "$file"],
    .rule: ["A-043", "s12", "E-QTY-TO-SHIP", "A-0", "B-9"],
    .topic: ["post", "tables", "customer"], .conditions: ["amount > 3 and document no = X*"],
    .text: ["\"text\"", "'# no comment'"], .count: ["1", "3", "99"],
    .command: ["release", "show orders", "what if release"],
    .comparison: ["is", "is not", "is at least", "contains"],
  ]

  var generator: RandomLineTests.Generator

  /// A line of one of the commands.
  mutating func next() -> String {
    guard let command = CommandCatalogue.commands.randomElement(using: &generator) else {
      return ""
    }
    return ([command.words] + words(command.syntax)).joined(separator: " ")
  }

  private mutating func words(_ form: CommandForm) -> [String] {
    switch form {
    case .word(let word): return [word]
    case .parameter(let parameter):
      return [Self.values[parameter]?.randomElement(using: &generator) ?? parameter.rawValue]
    case .sequence(let forms):
      var words: [String] = []
      for form in forms { words += self.words(form) }
      return words
    case .choice(let forms): return forms.randomElement(using: &generator).map { words($0) } ?? []
    case .optional(let form): return Bool.random(using: &generator) ? words(form) : []
    case .repeated(let form):
      var words: [String] = []
      for _ in 0..<Int.random(in: 1...3, using: &generator) { words += self.words(form) }
      return words
    }
  }
}
