internal import Accounting
internal import ServicePosting

/// Finds the table that words name.
struct NounIndex: Sendable {
  /// All tables.
  static let shared = NounIndex(RecordCatalogue.tables)

  private let nouns: [String: TableDescription]
  private let plurals: [String: TableDescription]
  private let longest: Int

  private init(_ tables: [TableDescription]) {
    var nouns: [String: TableDescription] = [:]
    var plurals: [String: TableDescription] = [:]
    var longest = 1
    for table in tables {
      nouns[table.name.noun] = table
      if !table.name.plural.isEmpty { plurals[table.name.plural] = table }
      for name in [table.name.noun, table.name.plural] {
        longest = max(longest, name.split(separator: " ").count)
      }
    }
    self.nouns = nouns
    self.plurals = plurals
    self.longest = longest
  }

  /// The table of a noun.
  func table(noun: String) -> TableDescription? { nouns[noun] }

  /// The longest noun, or plural, at a place, and the place after it.
  func longestMatch(
    in reader: Reader, at start: Int, plural: Bool
  ) -> (table: TableDescription, end: Int)? {
    var name = ""
    var best: (table: TableDescription, end: Int)?
    for index in start..<(start + longest) {
      guard let word = reader.token(at: index)?.name, !word.isEmpty else { break }
      name += (name.isEmpty ? "" : " ") + word
      if let table = plural ? plurals[name] : nouns[name] { best = (table, index + 1) }
    }
    return best
  }

  /// All nouns, or plurals, in the order of the catalogue.
  static func names(plural: Bool) -> [String] {
    RecordCatalogue.tables.map { plural ? $0.name.plural : $0.name.noun }
      .filter { !$0.isEmpty }
  }
}
