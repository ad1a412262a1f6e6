/// Finds the word that was probably meant.
enum Nearest {
  /// Longer words are cut before they are compared, so that the work stays bounded.
  private static let longest = 48

  /// The word nearest to `typed`, if one is near enough, the first of equals; else the one
  /// that starts with it, if the others only go on from there.
  static func word(to typed: String, among words: [String]) -> String? {
    let wanted = Array(typed.lowercased().unicodeScalars.prefix(longest))
    guard !wanted.isEmpty else { return nil }
    var best: (word: String, distance: Int)?
    for word in words where !word.isEmpty {
      let candidate = Array(word.lowercased().unicodeScalars.prefix(longest))
      let limit = min(3, max(1, max(wanted.count, candidate.count) / 3))
      guard abs(candidate.count - wanted.count) <= limit else { continue }
      let found = distance(wanted, candidate)
      if found <= limit, found < best?.distance ?? Int.max { best = (word, found) }
    }
    if let best { return best.word }
    let prefix = String(String.UnicodeScalarView(wanted))
    let completed = words.filter { wanted.count >= 3 && $0.lowercased().hasPrefix(prefix) }
    let shortest = completed.min { $0.utf8.count < $1.utf8.count }
    return shortest.flatMap { short in
      completed.allSatisfy { $0.hasPrefix(short) } ? short : nil
    }
  }

  /// How many letters must be put in, left out, exchanged or swapped with their neighbour.
  static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        var cost = min(last[column + 1], current[column]) + 1
        cost = min(cost, last[column] + (letter == other ? 0 : 1))
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
