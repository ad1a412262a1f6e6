internal import Accounting
internal import ServicePosting

extension Session {
  /// The keys that begin as typed, with what they are the keys of; line numbers are those of the
  /// open document, and a later part of a key fits the parts before it.
  func keys(of noun: String, part: Int, _ typed: TypedLine) -> Candidates.Found {
    var found = Candidates.Found()
    guard let table = NounIndex.shared.table(noun: noun), table.fields.indices.contains(part)
    else { return found }
    if let type = DocumentNouns.type(of: noun) { return documents(type, typed.partial) }
    let isLine = DocumentNouns.lines.contains(noun)
    if isLine, document == nil { return found }
    let wanted = typed.partial.uppercased()
    let before = isLine ? [] : typed.tokens.suffix(part).map { $0.text.uppercased() }
    let isWhole = part == table.keyCount - 1
    var last: String?
    for row in company.rows(of: table, in: isLine ? document : nil) {
      let key = row[part].typed
      // The first parts of keys stand in groups.
      guard key != last, key.uppercased().hasPrefix(wanted),
        before.indices.allSatisfy({ row[$0].description.uppercased() == before[$0] })
      else { continue }
      last = key
      found.add(key) { isWhole ? RowLabel.text(row, of: table, in: company) : "" }
    }
    return found
  }

  /// The numbers of open documents that begin as typed. There may be very many, so only those few
  /// are described that are told.
  private func documents(_ type: DocumentType, _ partial: String) -> Candidates.Found {
    var found = Candidates.Found()
    let wanted = partial.uppercased()
    guard let first = try? Code(wanted) else { return found }
    var numbers: [Code] = []
    for id in company.documents.keys where id.type == type && first <= id.no {
      numbers.append(id.no)
    }
    numbers.sort()
    // Those that begin alike stand together.
    let end = numbers.partitioningIndex { !$0.description.hasPrefix(wanted) }
    for no in numbers[..<min(end, Candidates.limit)] {
      found.add(FieldValue.code(no.description).typed) {
        company.documents[DocumentID(type, no)].map(RowLabel.text) ?? ""
      }
    }
    found.omit(numbers[..<end].dropFirst(Candidates.limit).map(\.description))
    return found
  }

  /// The values that a field has in the records of a table, for a condition on it: of the field
  /// that tells the records apart the keys, of another each value once with how often it is there.
  func valuesFound(in noun: String, _ field: Int, _ typed: TypedLine) -> Candidates.Found {
    var found = Candidates.Found()
    guard let table = NounIndex.shared.table(noun: noun) else { return found }
    let isOfLine = DocumentNouns.lines.contains(noun)
    if field == 0, table.keyCount == 1, !isOfLine { return keys(of: noun, part: 0, typed) }
    let wanted = typed.partial.lowercased()
    var counts: [FieldValue: Int] = [:]
    for row in company.rows(of: table, in: isOfLine ? document : nil) {
      counts[row[field], default: 0] += 1
    }
    let values = counts.lazy.filter { !$0.key.isEmpty }.map { ($0.key.typed, $0.value) }
    for (value, count) in values.sorted(by: { $0.0 < $1.0 })
    where value.lowercased().hasPrefix(wanted) {
      found.add(value) { "\(count) \(count == 1 ? table.name.noun : table.name.plural)" }
    }
    return found
  }
}

extension FieldDescription {
  /// What the field holds and is for, in a few words.
  var meaning: String { summary.isEmpty ? "\(caption): \(held)" : held }

  /// What the field holds, with what it is for where the caption does not say it.
  var held: String {
    let holds = relation ?? kind.word
    return summary.isEmpty ? holds : "\(holds): \(summary)"
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

extension Array {
  /// The place of the first element for which something holds, where it holds for all behind it.
  fileprivate func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
