internal import Accounting
internal import ServicePosting

/// Timed cases with check values, one tab-separated line each.
///
/// Usage: `PostingBenchmarks [ORDERS] [ROUNDS]`. Compare ratios of one run, not absolute times.
@main
struct Benchmarks {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst().compactMap { Int($0) }
    let orders = arguments.first ?? 20_000
    let rounds = arguments.dropFirst().first ?? 5
    let base = try Workload.company()
    print("case\torders\tmedian ns\tmin ns\tmax ns\tG/L debit\tentries\tlast invoice")
    var isSound = true
    for benchmark in [Case.postMem, .postFull] {
      var times: [Int] = []
      var checks: [Check] = []
      for round in 0...rounds {
        let (time, check) = try benchmark.run(orders, on: base)
        checks.append(check)
        // The first round warms the caches up and does not count.
        if round > 0 { times.append(time / orders) }
      }
      times.sort()
      let check = checks[0]
      isSound = isSound && checks.allSatisfy { $0 == check } && check.isPlausible(orders)
      print(
        "\(benchmark.rawValue)\t\(orders)\t\(times[times.count / 2])\t\(times[0])\t"
          + "\(times[times.count - 1])\t\(check)")
    }
    for benchmark in ScriptBenchmark.allCases {
      let (times, count, isWhole) = benchmark.run(rounds: rounds)
      isSound = isSound && isWhole
      print(
        "\(benchmark.rawValue)\t\(count)\t\(times[times.count / 2])\t\(times[0])\t"
          + "\(times[times.count - 1])")
    }
    let session = try TabBenchmark.session(orders: 10_000, on: base)
    for benchmark in TabBenchmark.allCases {
      let (times, found) = benchmark.run(rounds: 50, in: session)
      isSound = isSound && found > 0
      print(
        "\(benchmark.rawValue)\t\(found)\t\(times[times.count / 2])\t\(times[0])\t"
          + "\(times[times.count - 1])")
    }
    if !isSound { fatalError("a benchmark did not do all of its work") }
  }
}

/// One thing that is timed.
enum Case: String {
  /// Posting ship and invoice; the orders are there already.
  case postMem = "post-mem"
  /// Creating the order and its lines, then posting it.
  case postFull = "post-full"

  /// The nanoseconds of all orders together, and what was written.
  func run(_ orders: Int, on base: Company) throws -> (Int, Check) {
    var company = base
    var workload = Workload()
    var ids: [DocumentID] = []
    // One order more is posted first, so that the copy of the company is its own before the time
    // starts.
    let first = try workload.createOrder(orders, in: &company)
    if self == .postMem {
      for number in 0..<orders { ids.append(try workload.createOrder(number, in: &company)) }
    }
    try company.post(Self.request(first))
    let clock = ContinuousClock()
    let start = clock.now
    if self == .postMem {
      for id in ids { try company.post(Self.request(id)) }
    } else {
      for number in 0..<orders {
        let id = try workload.createOrder(number, in: &company)
        try company.post(Self.request(id))
      }
    }
    let elapsed = (clock.now - start).components
    let time = Int(elapsed.seconds) * 1_000_000_000 + Int(elapsed.attoseconds / 1_000_000_000)
    return (time, Check(company))
  }

  private static func request(_ id: DocumentID) -> PostingRequest {
    PostingRequest(
      id, [.ship, .invoice], workDate: Workload.date, user: Workload.context.user)
  }
}

/// What a case must have written; the same in every round.
struct Check: Equatable, CustomStringConvertible {
  private let debit: Amount
  private let entries: [Int]
  private let invoices: Int
  private let lastInvoice: Code

  init(_ company: Company) {
    let books = company.books
    debit = books.glEntries.reduce(.zero) { $0 + max($1.amount, .zero) }
    entries = [
      books.glEntries.count, books.customerEntries.count, books.vatEntries.count,
      books.itemEntries.count, books.valueEntries.count, books.resourceEntries.count,
      company.serviceEntries.count,
    ]
    invoices = company.invoices.count
    lastInvoice = company.invoices.last?.no ?? .blank
  }

  /// Every order gave an invoice, two resource entries and six service entries.
  func isPlausible(_ orders: Int) -> Bool {
    invoices == orders + 1 && entries[5] == 2 * (orders + 1) && entries[6] == 6 * (orders + 1)
  }

  var description: String {
    "\(debit)\t\(entries.map(String.init).joined(separator: "/"))\t\(lastInvoice)"
  }
}
