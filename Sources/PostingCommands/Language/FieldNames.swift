internal import Accounting
internal import ServicePosting

/// Finds the field that words name, longest name first.
enum FieldNames {
  /// No caption has more words.
  static let longest = 12

  /// The field whose name the words start with, and how many words it takes.
  ///
  /// `ends` holds the counts of words at which a typed word ends: a name may not end inside
  /// `qty-to-ship-x`.
  static func longestMatch(
    _ words: [Substring], ends: Set<Int>, in table: TableDescription
  ) -> (field: Int, count: Int)? {
    guard let first = words.first else { return nil }
    var best: (field: Int, count: Int)?
    for (index, field) in table.fields.enumerated() where starts(field.words, with: first) {
      let name = field.words.split(separator: " ")
      guard name.count <= words.count, ends.contains(name.count), name.count > best?.count ?? 0,
        zip(name, words).allSatisfy(isSame)
      else { continue }
      best = (index, name.count)
    }
    return best
  }

  /// The words that may follow to complete a field's name.
  static func continuations(_ words: [Substring], in table: TableDescription) -> [String] {
    guard let first = words.first else { return [] }
    var rest: [String] = []
    for field in table.fields where starts(field.words, with: first) {
      let name = field.words.split(separator: " ")
      guard name.count > words.count, zip(name, words).allSatisfy(isSame) else { continue }
      rest.append(name.dropFirst(words.count).joined(separator: " "))
    }
    return rest
  }

  /// The names of a table's fields as people type them, `qty` for `quantity` included.
  static func typed(of table: TableDescription) -> [String] {
    table.fields.flatMap { field in
      let words = field.words.split(separator: " ")
      guard words.contains("quantity") else { return [field.words] }
      let short = words.map { $0 == "quantity" ? "qty" : String($0) }
      return [field.words, short.joined(separator: " ")]
    }
  }

  private static func starts(_ name: String, with first: Substring) -> Bool {
    name.utf8.starts(with: first.utf8) || isQuantity(first)
  }

  private static func isSame(_ left: Substring, _ right: Substring) -> Bool {
    left == right || (isQuantity(left) && isQuantity(right))
  }

  private static func isQuantity(_ word: Substring) -> Bool {
    word == "qty" || word == "quantity"
  }
}
