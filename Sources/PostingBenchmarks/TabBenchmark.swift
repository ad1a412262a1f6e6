internal import PostingCommands
internal import ServicePosting

/// Tab in a company with very many orders: what a person at the prompt waits for.
enum TabBenchmark: String, CaseIterable {
  /// The number of an order.
  case order = "tab-order"
  /// The number of an order in a condition.
  case filter = "tab-filter"
  /// A value that is looked up in all orders.
  case value = "tab-value"
  /// The name of a field.
  case field = "tab-field"
  /// The number of a posted invoice.
  case invoice = "tab-invoice"

  private var line: String {
    switch self {
    case .order: "open order S"
    case .filter: "show orders where no = "
    case .value: "show orders where name = "
    case .field: "show orders where cust"
    case .invoice: "show invoice "
    }
  }

  /// A session on a company with this many orders, and half as many posted invoices.
  static func session(orders: Int, on base: Company) throws -> Session {
    var company = base
    var workload = Workload()
    for number in 0..<(orders + orders / 2) {
      let id = try workload.createOrder(number, in: &company)
      // A posted order is gone.
      guard number % 3 == 2 else { continue }
      try company.post(
        PostingRequest(
          id, [.ship, .invoice], workDate: Workload.date, user: Workload.context.user))
    }
    var session = Session(company: company)
    session.isInteractive = true
    return session
  }

  /// The nanoseconds of each Tab in order, and what was found.
  func run(rounds: Int, in session: Session) -> (times: [Int], found: Int) {
    var times: [Int] = []
    var found = 0
    let clock = ContinuousClock()
    for _ in 0..<rounds {
      let start = clock.now
      let candidates = session.completions(line, cursor: line.utf8.count)
      let time = (clock.now - start).components
      times.append(Int(time.seconds) * 1_000_000_000 + Int(time.attoseconds / 1_000_000_000))
      found = candidates.count + candidates.omitted
    }
    return (times.sorted(), found)
  }
}
