internal import Accounting
internal import ServicePosting

/// The command `check books`.
struct CheckBooks: Action {
  static func read(_ reader: inout Reader) throws(Diagnostic) -> any Action { CheckBooks() }

  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    let broken = session.company.verify()
    guard let first = broken.first else {
      return Answer("The books keep all \(Invariant.allCases.count) laws.")
    }
    let count = broken.count == 1 ? "1 record does" : "\(broken.count) records do"
    let place = [first.record.table, first.record.values].filter { !$0.isEmpty }
      .joined(separator: " ")
    throw .refused(
      "E-BOOKS",
      "\(count) not keep the laws of the books. Law \(first.number), at \(place): "
        + "\(first.sentence) Found \(first.found), expected \(first.expected).")
  }
}
