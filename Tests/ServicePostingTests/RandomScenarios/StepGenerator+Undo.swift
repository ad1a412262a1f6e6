import Accounting
import SeededNumbers

@testable import ServicePosting

extension StepGenerator {
  /// Takes back a shipment or consumption: mostly one of the last, mostly what it calls for.
  mutating func undo(in company: Company) -> RandomStep? {
    guard !company.shipments.isEmpty else { return nil }
    let recent = company.shipments.suffix(4)
    let shipment =
      random.happens(80) ? random.pick(Array(recent)) : company.shipments[0]
    let open = shipment.lines.filter { !$0.correction && !$0.quantity.isZero }
    let isConsumed = open.contains { !$0.quantityConsumed.isZero }
    let kind: UndoKind = random.happens(85) == isConsumed ? .consumption : .shipment
    return .undo(
      UndoRequest(
        kind, of: shipment.no, lines: lines(of: shipment, kind), workDate: Dates.january,
        user: "TRAINER"))
  }

  /// All lines, those that fit, or any of them.
  private mutating func lines(of shipment: ServiceShipment, _ kind: UndoKind) -> [Int]? {
    switch random.below(10) {
    case 0..<4: return nil
    case 4..<8:
      let fitting = shipment.lines.filter { line in
        !line.correction && !line.quantity.isZero
          && (kind == .shipment
            ? line.shippedNotInvoiced == line.quantity : !line.quantityConsumed.isZero)
      }
      return fitting.map(\.lineNo)
    default: return shipment.lines.map(\.lineNo).filter { _ in random.happens(50) }
    }
  }
}
