/// What may stand in place of the word before the cursor: what is told of it, and what is left out
/// where there is very much.
public struct Candidates: RandomAccessCollection, Sendable {
  /// How many candidates are told at most.
  static let limit = 200

  private let list: [Candidate]
  /// How many more there are.
  public let omitted: Int
  /// What those begin with that are left out; `nil` if there are none.
  public let omittedStart: String?

  /// Makes the candidates of several lists.
  init(_ lists: [Found]) {
    var seen: Set<String> = []
    let all = lists.flatMap(\.list).filter { seen.insert($0.insertion).inserted }
    list = Array(all.prefix(Self.limit))
    omitted = all.count - list.count + lists.reduce(0) { $0 + $1.omitted }
    let starts = lists.compactMap(\.omittedStart) + all.dropFirst(list.count).map(\.insertion)
    omittedStart = starts.first.map { starts.dropFirst().reduce($0) { $0.commonPrefix(with: $1) } }
  }

  /// The place of the first candidate that is told.
  public var startIndex: Int { list.startIndex }
  /// The place behind the last candidate that is told.
  public var endIndex: Int { list.endIndex }
  /// The candidate at a place.
  public subscript(position: Int) -> Candidate { list[position] }

  /// Candidates of one kind as they are found one after the other.
  struct Found {
    private(set) var list: [Candidate] = []
    private(set) var omitted = 0
    /// What those begin with that are left out.
    private(set) var omittedStart: String?

    init() {}

    init(_ list: [Candidate]) { self.list = list }

    /// Adds one, whose label is worked out only if it is told.
    mutating func add(_ insertion: String, label: () -> String) {
      if list.count < Candidates.limit {
        list.append(Candidate(insertion: insertion, label: label()))
      } else {
        omitted += 1
        omittedStart = omittedStart?.commonPrefix(with: insertion) ?? insertion
      }
    }

    /// Leaves texts out that stand in order.
    mutating func omit(_ sorted: [String]) {
      guard let first = sorted.first, let last = sorted.last else { return }
      omitted += sorted.count
      let start = first.commonPrefix(with: last)
      omittedStart = omittedStart?.commonPrefix(with: start) ?? start
    }

    /// Keeps those that begin with a text, whatever the case.
    func beginning(with text: String) -> Found {
      let wanted = text.lowercased()
      var kept = self
      kept.list = list.filter { $0.insertion.lowercased().hasPrefix(wanted) }
      return kept
    }
  }
}

extension String {
  /// The characters that both texts begin with.
  fileprivate func commonPrefix(with other: String) -> String {
    if other.hasPrefix(self) { return self }
    return String(prefix(zip(self, other).prefix { $0 == $1 }.count))
  }
}
