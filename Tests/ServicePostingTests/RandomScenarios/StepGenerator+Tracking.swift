import Accounting
import SeededNumbers

@testable import ServicePosting

extension StepGenerator {
  /// Gives numbers to the pieces of a line, and often posts it.
  mutating func tracking(_ id: DocumentID, _ document: ServiceDocument) -> [RandomStep] {
    let tracked = document.lines.filter { ["FILTER-K", "S-100"].contains($0.content.no) }
    guard !tracked.isEmpty else { return [] }
    let line = random.pick(tracked)
    var steps: [RandomStep] = []
    for number in line.content.no == "S-100" ? serials(line) : lots(line) {
      steps.append(.assign(id, line.lineNo, number))
    }
    if random.happens(60) {
      steps.append(.post(request(id, random.pick([[.ship], [.ship, .invoice], [.invoice]]))))
    }
    return steps
  }

  private mutating func serials(_ line: ServiceLine) -> [TrackingAssignment] {
    let used = line.tracking.map(\.serialNo)
    let all: [LongCode] = ["ES-0001", "ES-0002", "ES-0003", "ES-0004", "ES-0005", "ES-0006"]
    return (used + [random.pick(all), random.pick(all), random.pick(all)]).map { serialNo in
      var number = TrackingAssignment()
      number.serialNo = serialNo
      if random.happens(30) { number.toHandle = random.pick([.zero, 1]) }
      if random.happens(20) { number.toInvoice = random.pick([.zero, 1]) }
      if random.happens(5) { number.quantity = .zero }
      return number
    }
  }

  private mutating func lots(_ line: ServiceLine) -> [TrackingAssignment] {
    let whole = line.base.quantity
    return (["LOT-A", "LOT-B"] as [LongCode]).map { lotNo in
      var number = TrackingAssignment()
      number.lotNo = lotNo
      if random.happens(60) { number.quantity = random.pick([whole, 1, 2]) }
      if random.happens(30) { number.toHandle = random.pick([.zero, 1, line.base.toShip]) }
      if random.happens(20) { number.toInvoice = random.pick([.zero, 1, line.base.toInvoice]) }
      return number
    }
  }
}
