import Accounting
import Testing

@testable import PostingCommands
@testable import ServicePosting

/// Tab answers at once, however many orders there are.
@Suite struct TabSpeedTests {
  /// The demo company with so many more orders.
  private func session(orders count: Int) throws -> Session {
    var company = Company.demo
    let known = DocumentID(.order, "SVO000002")
    let model = try #require(company.documents[known])
    for number in 1...count {
      var copy = model
      copy.header.no = try Code(
        "SVX\(String(repeating: "0", count: 6 - "\(number)".count))\(number)")
      company.documents[copy.id] = copy
    }
    var session = Session(company: company)
    session.isInteractive = true
    return session
  }

  /// The shortest of several times, since the machine has other things to do.
  private func shortest(_ body: () -> Void) -> Duration {
    (0..<7).map { _ in ContinuousClock().measure(body) }.min() ?? .zero
  }

  @Test(arguments: ["open order ", "open order SVX00", "show qty to ship of line 10000 of order S"])
  func `Tab among ten thousand orders`(line: String) throws {
    let session = try session(orders: 10_000)
    let time = shortest {
      let found = session.completions(line, cursor: line.utf8.count)
      #expect(found.count == 200)
      #expect(found.last?.label.hasSuffix("3 lines, Pinehurst Dental Group") == true)
    }
    let hints = shortest { _ = session.hint(line, cursor: line.utf8.count) }
    let suggestion = shortest { _ = session.suggestion }
    // Unoptimised code is many times slower; what people get has to answer within 20 ms.
    #if DEBUG
      let limit = Duration.milliseconds(200)
    #else
      let limit = Duration.milliseconds(20)
    #endif
    #expect(time < limit)
    #expect(hints < limit)
    #expect(suggestion < limit)
  }
}
