import Accounting
import SeededNumbers

@testable import ServicePosting

extension StepGenerator {
  mutating func newLine(_ id: DocumentID) -> RandomStep {
    let type: LineType = random.pick([
      .item, .item, .item, .item, .resource, .resource, .resource, .cost, .glAccount, .text,
    ])
    let no: Code =
      switch type {
      case .item: item()
      case .resource: random.pick(["KAREN", "LEO", "MILO", "TESSA"])
      case .cost: random.pick(["START", "TR_WEST", "TR_MID"])
      case .glAccount: random.pick(["6110", "6410", "6810", "9120"])
      case .text: .blank
      }
    guard type != .text else {
      return .addLine(id, .text, no, [LineValue("Description", .text("As agreed"))])
    }
    var values: [LineValue] = []
    if no == "FILTER-K", random.happens(80) {
      values.append(LineValue("Lot No.", .code(random.pick(["LOT-A", "LOT-B"]))))
    }
    if no == "CABLE-E", random.happens(50) {
      values.append(LineValue("Unit of Measure Code", .code(random.pick(["BOX", "KM"]))))
    }
    values.append(
      LineValue("Quantity", raw: no == "S-100" ? random.pick([100_000, 300_000]) : quantity()))
    if random.happens(30) { values.append(LineValue("Unit Price", raw: price())) }
    if random.happens(30) {
      values.append(LineValue("Line Discount %", raw: percentage()))
    }
    return .addLine(id, type, no, values)
  }

  private mutating func item() -> Code {
    random.pick([
      "MEM-32", "MEM-32", "HDD-20", "HDD-20", "CABLE-E", "CABLE-E", "MON-17", "FILTER-K", "S-100",
      "SER102", "SER102", random.happens(20) ? "FREIGHT-1" : "MON-17",
    ])
  }

  mutating func lineChange(_ id: DocumentID, _ line: ServiceLine) -> RandomStep {
    .changeLine(id, line.lineNo, [lineValue(line)])
  }

  private mutating func lineValue(_ line: ServiceLine) -> LineValue {
    let quantities = line.quantities
    let open = min(quantities.outstanding, quantities.shippedNotInvoiced)
    switch random.below(open.isZero ? 20 : 28) {
    case 0...3: return LineValue("Quantity", raw: quantity())
    case 4...6: return LineValue("Qty. to Ship", raw: part(of: quantities.outstanding))
    case 7...8: return LineValue("Qty. to Invoice", raw: part(of: quantities.maximumToInvoice))
    case 9...12: return LineValue("Qty. to Consume", raw: part(of: quantities.outstanding))
    case 13: return LineValue("Unit Price", raw: price())
    case 14: return LineValue("Line Discount %", raw: percentage())
    case 15: return LineValue("Line Discount Amount", raw: price())
    case 16: return LineValue("Line Amount", raw: price())
    case 17: return LineValue("Inv. Discount Amount", raw: random.pick([0, 1_000, 33_000]))
    case 18: return LineValue("Allow Invoice Disc.", .boolean(random.happens(50)))
    case 20...: return LineValue("Qty. to Consume", raw: part(of: open))
    default:
      return random.pick([
        LineValue("Exclude Warranty", .boolean(random.happens(50))),
        LineValue("Location Code", .code("VAN")),
        LineValue("VAT Prod. Posting Group", .code("REDUCED")),
        LineValue("Unit Cost (LCY)", raw: price()),
      ])
    }
  }

  private mutating func quantity() -> Int {
    random.pick([
      100_000, 200_000, 300_000, 500_000, 1_000_000, 50_000, 125_000, 33_333, 777_777, 1, 0,
      -100_000,
    ])
  }

  /// Mostly a part of what is possible, sometimes all of it or more.
  private mutating func part(of most: Quantity) -> Int {
    let raw = Int(truncatingIfNeeded: most.raw)
    return random.pick([
      raw, raw / 2, raw / 3, raw / 2 / 100_000 * 100_000, 100_000, 0, raw + 1, -1,
    ])
  }

  private mutating func price() -> Int {
    random.pick([
      10_000_000, 3_333_500, 9_999_000, 1_000, 250_000, 12_345_678, 0, -2_500_000,
      90_000_000_000_000,
    ])
  }

  private mutating func percentage() -> Int {
    random.pick([1_000_000, 500_000, 1_250_000, 3_333_333, 10_000_000, 100_000, 0, 15_000_000])
  }
}
