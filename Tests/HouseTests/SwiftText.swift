import Foundation

/// Swift source without its comments and without the text of its strings, line by line, so that
/// words and braces in them count for nothing.
struct SwiftText: Sendable {
  private(set) var lines: [String] = []
  private var blockDepth = 0
  private var multiline: String?

  init(_ source: [String]) {
    for line in source { lines.append(code(of: line)) }
  }

  private mutating func code(of line: String) -> String {
    // Most lines hold neither text nor comment.
    let isPlain = !line.utf8.contains { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "/") }
    if blockDepth == 0, multiline == nil, isPlain { return line }
    var code = ""
    var rest = line[...]
    while !rest.isEmpty {
      if blockDepth > 0 {
        skipComment(&rest)
      } else if let end = multiline {
        guard let range = rest.range(of: end) else { return code }
        multiline = nil
        rest = rest[range.upperBound...]
      } else if rest.hasPrefix("//") {
        return code
      } else if rest.hasPrefix("/*") {
        blockDepth = 1
        rest = rest.dropFirst(2)
      } else if let quote = openingQuote(rest) {
        rest = rest.dropFirst(quote.count)
        if quote.hasSuffix("\"\"\"") {
          multiline = String(quote.reversed())
        } else {
          skipString(&rest, quote)
        }
        code += "\"\""
      } else {
        code.append(rest.removeFirst())
      }
    }
    return code
  }

  private mutating func skipComment(_ rest: inout Substring) {
    if rest.hasPrefix("*/") {
      blockDepth -= 1
      rest = rest.dropFirst(2)
    } else if rest.hasPrefix("/*") {
      blockDepth += 1
      rest = rest.dropFirst(2)
    } else {
      rest.removeFirst()
    }
  }

  private func openingQuote(_ rest: Substring) -> String? {
    let hashes = rest.prefix { $0 == "#" }
    let after = rest[hashes.endIndex...]
    if after.hasPrefix("\"\"\"") { return hashes + "\"\"\"" }
    return after.hasPrefix("\"") ? hashes + "\"" : nil
  }

  /// Interpolations count as text too; strings inside them are stepped over by their brackets.
  private func skipString(_ rest: inout Substring, _ quote: String) {
    let end = String(quote.reversed())
    let escape = "\\" + quote.dropLast()
    var depth = 0
    while !rest.isEmpty {
      if depth == 0, rest.hasPrefix(end) {
        rest = rest.dropFirst(end.count)
        return
      }
      if rest.hasPrefix(escape) {
        rest = rest.dropFirst(escape.count)
        if rest.first == "(" {
          depth += 1
          rest.removeFirst()
        } else if !rest.isEmpty {
          rest.removeFirst()
        }
        continue
      }
      if depth > 0, rest.first == "(" { depth += 1 }
      if depth > 0, rest.first == ")" { depth -= 1 }
      rest.removeFirst()
    }
  }
}

/// A function with the place and the number of its lines.
struct FunctionLength: Equatable {
  let name: String
  let line: Int
  let count: Int

  /// The functions, initialisers and computed members of a file, by their braces.
  static func all(in text: SwiftText) -> [FunctionLength] {
    var found: [FunctionLength] = []
    var open: [(name: String?, line: Int)] = []
    var pending: (name: String, line: Int)?
    for (index, line) in text.lines.enumerated() {
      if let name = declared(line) { pending = (name, index) }
      for character in line {
        switch character {
        case "{":
          open.append((pending?.name, pending?.line ?? index))
          pending = nil
        case "}":
          // What a protocol asks for has no braces of its own.
          pending = nil
          guard let (name, start) = open.popLast(), let name else { break }
          found.append(.init(name: name, line: start + 1, count: index - start + 1))
        default: break
        }
      }
    }
    return found
  }

  private static func declared(_ line: String) -> String? {
    let words = line.split { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == "`") }
    guard let index = words.firstIndex(where: { $0 == "func" || $0 == "init" || $0 == "subscript" })
    else { return nil }
    // A call such as `.init(…)` or `self.init(…)` declares nothing.
    if words[index] != "func", line.contains(".\(words[index])") { return nil }
    return words[index] == "func" && index + 1 < words.count
      ? String(words[index + 1]) : String(words[index])
  }
}
