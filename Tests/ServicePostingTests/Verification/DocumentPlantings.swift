@testable import Accounting
@testable import ServicePosting

/// One violation of each law of open orders and posted documents.
enum DocumentPlantings {
  static let all: [Invariant: Planting] = [
    .outstanding: { company in
      company.plant(line: 10_000, of: "SVO000002") { line in
        line.quantities.quantity = 1
        line.base.quantity = 1
        line.amounts.lineAmount = 180
      }
    },
    .shippedNotInvoiced: { company in
      company.plant(line: 10_000, of: "SVO000002") { line in
        line.base.invoiced = line.base.shipped + 1
        line.base.toInvoice = .zero
      }
    },
    .handledQuantities: { company in
      company.plant(line: 10_000, of: "SVO000002") { $0.base.consumed = -1 }
    },
    .baseQuantity: { company in
      company.plant(line: 10_000, of: "SVO000001") { $0.base.quantity += 1 }
    },
    .quantitiesToHandle: { company in
      company.plant(line: 10_000, of: "SVO000001") { $0.quantities.toShip += 1 }
    },
    .closedOrders: { company in company.documents[DocumentID(.order, "SVO000002")] = nil },
    .lineAmounts: { company in
      company.plant(line: 10_000, of: "SVO000001") { $0.amounts.lineAmount += 1 }
    },
    .shipmentsOfLine: { company in
      company.plant(line: 10_000, of: "SVO000002") { line in
        line.quantities.shipped -= 1
        line.quantities.toInvoice = .zero
      }
    },
    .invoicesOfLine: { company in company.plantInInvoice(\.orderNo) { _ in "OTHER" } },
    .shipmentLines: { company in
      company.shipments.update("PSVS000001") { $0.lines[0].quantityInvoicedBase = -1 }
    },
    .invoiceLines: { company in
      company.plantInInvoice(\.amounts) { amounts in
        var more = amounts
        more.lineAmount += 1
        return more
      }
    },
    .undone: { company in
      _ = try? company.undo("PSVS000003", .shipment)
      company.plant(
        \.serviceEntries,
        where: {
          $0.documentNo == "PSVS000003" && $0.entryType == .usage && $0.quantity.isNegative
        }, \.costAmount
      ) { $0 + 1 }
    },
    .trackedPieces: { company in
      company.plant(line: 10_000, of: "SVO000002") { line in
        var number = TrackingLine(serialNo: .blank, lotNo: "LOT-A")
        number.quantity = 100
        line.tracking = [number]
      }
    },
    .documentNumbers: { company in
      guard let shipment = company.shipments.first else { return }
      let empty = changed(shipment, \.lines, to: [])
      company.shipments.append(changed(empty, \.userID, to: "OTHER"))
    },
  ]
}
