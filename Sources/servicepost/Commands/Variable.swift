internal import ArgumentParser
internal import PostingCommands

/// A variable given on the command line: `-v name=value`.
struct Variable: ExpressibleByArgument {
  let name: String
  let value: String

  init?(argument: String) {
    guard let sign = argument.firstIndex(of: "=") else { return nil }
    name = String(argument[..<sign])
    value = String(argument[argument.index(after: sign)...])
    let isWord = name.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
        true
      default: false
      }
    }
    let startsWithDigit = name.utf8.first.map { $0 < UInt8(ascii: "A") } ?? true
    guard isWord, !startsWithDigit else { return nil }
  }

  /// The command that sets it.
  var command: String { "let \(name) = \(QuotedText.of(value))" }
}
