internal import Accounting
internal import ServicePosting

/// The way back through a session: what stood before each command that changed something.
///
/// Old companies share all they have in common with the new ones, so keeping them costs little.
struct Timeline: Sendable {
  /// A session as it was, behind one reference: a session is large, and many are moved at once.
  final class Moment: Sendable {
    fileprivate let session: Session

    fileprivate init(_ session: Session) { self.session = session }
  }

  /// How many steps back are kept at least, once so many were made.
  static let limit = 1_000

  /// What stood before each step, the oldest first.
  private(set) var past: [Moment] = []
  /// What rewound steps led to, the next one last.
  private var future: [Moment] = []
  /// Steps that were dropped because there are too many.
  private var dropped = 0
  /// Names of moments: how many steps had been made.
  private var marks: [String: Int] = [:]

  /// How many steps were made.
  var count: Int { dropped + past.count }

  /// A new step was made from a moment; steps that were rewound can no longer be redone.
  mutating func step(from moment: Session) {
    past.append(Moment(moment))
    future = []
    if !marks.isEmpty { marks = marks.filter { $0.value < count } }
    // Half of them go at once, so that a step costs the same in a long session.
    if past.count > 2 * Self.limit {
      past.removeFirst(Self.limit)
      dropped += Self.limit
    }
  }

  /// Names the moment that is now.
  mutating func mark(_ name: String) { marks[name] = count }

  /// The companies that stood before the steps, the last step first.
  var companies: some Sequence<Company> { past.lazy.reversed().map(\.session.company) }

  /// How many steps back a named moment is.
  func steps(to name: String) -> Int? { marks[name].map { max(0, count - $0) } }

  /// The names of moments in order.
  var names: [String] { marks.keys.sorted() }

  /// Goes one step back from a moment.
  mutating func back(from moment: Session) -> Session? {
    guard let before = past.popLast() else { return nil }
    future.append(Moment(moment))
    return before.session
  }

  /// Goes one step forward again from a moment.
  mutating func forward(from moment: Session) -> Session? {
    guard let after = future.popLast() else { return nil }
    past.append(Moment(moment))
    return after.session
  }
}

extension Session {
  /// The session as it is, without its past.
  var moment: Session {
    var copy = self
    copy.timeline = Timeline()
    copy.journal = Journal()
    return copy
  }

  /// Becomes what it was at another moment; how it writes, and the values that `let` gave names,
  /// stay.
  mutating func become(_ other: Session) {
    let given = variables.filter { !Session.keptNames.contains($0.key) }
    company = other.company
    companyName = other.companyName
    workDate = other.workDate
    user = other.user
    document = other.document
    lastPosting = other.lastPosting
    preview = other.preview
    variables = other.variables.filter { Session.keptNames.contains($0.key) }
      .merging(given) { kept, _ in kept }
  }
}
