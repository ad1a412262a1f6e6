/// An amount for each code: the balances of accounts or customers.
///
/// A posting adds to a dozen of them; finding one here costs a fraction of a dictionary's hashing.
public struct CodeTotals: Sendable {
  private var totals: [(code: Code, amount: Amount)] = []
  private var index = PlaceIndex()

  init() {}

  /// The codes in order.
  public var keys: [Code] { totals.map(\.code).sorted() }

  /// The amount of a code; `nil` if nothing was ever added to it.
  public subscript(code: Code) -> Amount? { place(code).map { totals[$0].amount } }

  private func place(_ code: Code) -> Int? {
    index.place(code.placeHash) { totals[$0].code == code }
  }

  package mutating func add(_ amount: Amount, to code: Code) {
    if let place = place(code) {
      totals[place].amount += amount
    } else {
      index.insert(code.placeHash, totals.count)
      totals.append((code, amount))
    }
  }
}

extension CodeTotals: Equatable {
  /// Whether both have the same amounts, in whatever order the codes came.
  public static func == (left: CodeTotals, right: CodeTotals) -> Bool {
    left.totals.count == right.totals.count
      && left.totals.allSatisfy { right[$0.code] == $0.amount }
  }
}
