internal import Accounting
internal import ServicePosting

extension Session {
  private static let keyLimit = 200

  /// The keys that begin as typed, with what they are the keys of; line numbers are those of the
  /// open document, and a later part of a key fits the parts before it.
  func keys(of noun: String, part: Int, _ typed: TypedLine) -> [Candidate] {
    guard let table = NounIndex.shared.table(noun: noun), table.fields.indices.contains(part)
    else { return [] }
    if let type = DocumentNouns.type(of: noun) { return documents(type, typed.partial) }
    let isLine = DocumentNouns.lines.contains(noun)
    if isLine, document == nil { return [] }
    let wanted = typed.partial.uppercased()
    let before = isLine ? [] : typed.tokens.suffix(part).map { $0.text.uppercased() }
    var found: [Candidate] = []
    for row in company.rows(of: table, in: isLine ? document : nil) {
      if found.count == Self.keyLimit { break }
      let key = row[part].typed
      guard key.uppercased().hasPrefix(wanted),
        before.indices.allSatisfy({ row[$0].description.uppercased() == before[$0] })
      else { continue }
      let isWhole = part == table.keyCount - 1
      found.append(
        Candidate(
          insertion: key, label: isWhole ? RowLabel.text(row, of: table, in: company) : ""))
    }
    return found
  }

  /// The numbers of open documents that begin as typed. There may be very many, so only those few
  /// are sorted and described that are told.
  private func documents(_ type: DocumentType, _ partial: String) -> [Candidate] {
    let wanted = partial.uppercased()
    guard let first = try? Code(wanted) else { return [] }
    var numbers: [Code] = []
    for id in company.documents.keys where id.type == type && first <= id.no {
      numbers.append(id.no)
    }
    let fitting = numbers.sorted().prefix(Self.keyLimit)
      .prefix { $0.description.hasPrefix(wanted) }
    return fitting.map { no in
      let document = company.documents[DocumentID(type, no)]
      return Candidate(
        insertion: FieldValue.code(no.description).typed,
        label: document.map(RowLabel.text) ?? "")
    }
  }
}

extension FieldDescription {
  /// What the field holds and is for, in a few words.
  var meaning: String {
    let holds = relation ?? kind.word
    return summary.isEmpty ? "\(caption): \(holds)" : "\(holds): \(summary)"
  }
}

extension TableDescription {
  /// The table's name with what it is: for a record its key, for a table its caption.
  func candidate(plural: Bool) -> Candidate? {
    if plural {
      return name.plural.isEmpty ? nil : Candidate(insertion: name.plural, label: name.caption)
    }
    let key = fields.prefix(keyCount).map { $0.words.uppercased() }.joined(separator: ", ")
    return Candidate(insertion: name.noun, label: key)
  }
}

extension CommandCatalogue {
  /// The next word of each command that goes on from these words: what the command does, or the
  /// words that may follow.
  static func continuations(of tokens: [Token]) -> [Candidate] {
    var order: [String] = []
    var found: [String: [Command]] = [:]
    for (command, words) in split {
      guard words.count > tokens.count, zip(tokens, words).allSatisfy({ $0.keyword == $1 })
      else { continue }
      let word = words[tokens.count]
      if found[word] == nil { order.append(word) }
      found[word, default: []].append(command)
    }
    return order.map { word in
      Candidate(insertion: word, label: label(found[word] ?? [], after: tokens.count))
    }
  }

  private static func label(_ commands: [Command], after count: Int) -> String {
    if commands.count == 1, let only = commands.first { return only.summary }
    if let exact = commands.first(where: { $0.words.split(separator: " ").count == count + 1 }) {
      return exact.summary
    }
    var seen: Set<String> = []
    let next = commands.compactMap { command -> String? in
      let word = command.words.split(separator: " ").dropFirst(count + 1).first.map(String.init)
      return word.flatMap { seen.insert($0).inserted ? $0 : nil }
    }
    return next.joined(separator: ", ")
  }
}
