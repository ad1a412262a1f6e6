internal import Accounting
internal import ServicePosting

/// Words of a line as the start of a field's name: bytes, since every pair of a command is looked
/// up among all fields of its table.
struct TypedName {
  /// No caption has more words.
  static let longest = 12

  /// The words between single blanks, `quantity` as `qty`.
  private(set) var bytes: [UInt8] = []
  /// How many bytes there are after each word of the line: a name may not end inside
  /// `qty-to-ship-x`.
  private(set) var ends: [Int] = []

  /// Adds a word of the line; a quoted one ends the name.
  mutating func append(_ token: Token) -> Bool {
    let name = token.name
    guard !name.isEmpty, ends.count < Self.longest else { return false }
    if !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
    bytes += FieldNames.canonical(name)
    ends.append(bytes.count)
    return true
  }
}

/// Finds the field that words name, longest name first.
enum FieldNames {
  /// The field whose name the words start with, and how many words of the line it takes.
  static func longestMatch(
    _ typed: TypedName, in table: TableDescription
  ) -> (field: Int, count: Int)? {
    guard let first = typed.bytes.first else { return nil }
    var best: (field: Int, length: Int)?
    for (index, field) in table.fields.enumerated() where field.words.utf8.first == first {
      let name = canonical(field.words)
      guard name.count > best?.length ?? 0, typed.ends.contains(name.count),
        typed.bytes.starts(with: name)
      else { continue }
      best = (index, name.count)
    }
    guard let best, let place = typed.ends.firstIndex(of: best.length) else { return nil }
    return (best.field, place + 1)
  }

  /// The words that may follow to complete a field's name, and the field.
  static func continuations(
    _ typed: TypedName, in table: TableDescription
  ) -> [(rest: String, field: Int)] {
    guard !typed.bytes.isEmpty else { return [] }
    return table.fields.enumerated().compactMap { place, field in
      let name = canonical(field.words)
      guard name.count > typed.bytes.count, name.starts(with: typed.bytes),
        name[typed.bytes.count] == UInt8(ascii: " ")
      else { return nil }
      return (String(decoding: name[(typed.bytes.count + 1)...], as: UTF8.self), place)
    }
  }

  /// The names of a table's fields as people type them, `qty` for `quantity` included.
  static func typed(of table: TableDescription) -> [String] {
    table.fields.flatMap { field in
      let short = String(decoding: canonical(field.words), as: UTF8.self)
      return short == field.words ? [field.words] : [field.words, short]
    }
  }

  private static let quantity = Array("quantity".utf8)

  /// A name's bytes with `qty` for each word `quantity`: the two are one word.
  static func canonical(_ name: String) -> [UInt8] {
    let bytes = Array(name.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let isStart = index == 0 || bytes[index - 1] == UInt8(ascii: " ")
      if isStart, bytes[index] == UInt8(ascii: "q"), bytes[index...].starts(with: quantity),
        index + 8 == bytes.count || bytes[index + 8] == UInt8(ascii: " ")
      {
        result += [UInt8(ascii: "q"), UInt8(ascii: "t"), UInt8(ascii: "y")]
        index += 8
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }
}
