import Accounting

/// The service charge of small orders.
extension ServiceDocument {
  /// What is said if a service charge that was there before is not what the terms charge now.
  func stayingCharge(
    at place: Int, _ charge: Amount, _ money: DocumentMoney
  ) throws(PostingError) -> PostingNote? {
    let stays = lines[place].content.unitPrice
    let due = try chargePrice(charge, lines[place], money)
    guard stays != due else { return nil }
    return PostingNote(
      "N-QUIRK",
      "line \(lines[place].lineNo): the service charge stays \(stays.text(minimumPlaces: 2)), "
        + "though the terms would charge \(due.text(minimumPlaces: 2)) (A-066)")
  }

  enum ServiceCharge {
    /// There is no line with a service charge; one would go to this account.
    case missing(Code)
    /// A line is there, and is left alone.
    case stays(Int)
  }

  /// Whether the document has a service charge. BC wants the account even if there is nothing to
  /// charge.
  func serviceCharge(in company: Company) throws(PostingError) -> ServiceCharge {
    let group = try Self.record(header.customerPostingGroup, company.books.customerPostingGroups)
    let place = lines.firstIndex {
      $0.sharedContent.type == .glAccount && $0.sharedContent.systemCreatedEntry
        && $0.sharedContent.no == group.serviceChargeAcc
    }
    if let place { return .stays(place) }
    return .missing(
      try records { () throws(RecordFault) in try group.account(for: .serviceChargeAcc) })
  }

  /// 10,000 after the last line that counts, or half as much while that number is taken.
  func lineNo(after places: [Int]) -> Int {
    let last = places.last.map { lines[$0].lineNo } ?? 0
    var step = 10_000
    while step > 1, index(ofLine: last + step) != nil { step /= 2 }
    return last + step
  }

  /// Inserts the service charge as a G/L line.
  ///
  /// - Returns: the place of the new line.
  mutating func insertServiceCharge(
    _ charge: Amount, _ account: Code, as number: Int, in company: Company,
    _ money: DocumentMoney, _ sets: inout DimensionSets
  ) throws(PostingError) -> Int {
    guard index(ofLine: number) == nil, number <= 1_000_000_000 else { throw .noRoomForLine }
    var line = newLine(number, .glAccount)
    _ = try enter(account, into: &line, in: company)
    line.content.description = "Service Charge"
    line.content.systemCreatedEntry = true
    line.content.dimensionSetID = company.dimensionSet(
      inheriting: header.dimensionSetID, from: [DimensionSource(.glAccount, account)], in: &sets)
    line.quantities.quantity = 1
    line.base.quantity = 1
    line.quantities.toShip = 1
    line.base.toShip = 1
    line.quantities.toInvoice = 1
    line.base.toInvoice = 1
    let price = try chargePrice(charge, line, money)
    line.content.unitPrice = price
    do throws(NumberFault) {
      line.amounts.lineAmount = try Amount(1, times: price, rounded: money.amount)
    } catch {
      throw .record(.tooLarge(field: "Service Charge", reference))
    }
    lines.append(line)
    return lines.count - 1
  }

  /// A service charge as the price of its line: with VAT where prices include it.
  private func chargePrice(
    _ charge: Amount, _ line: ServiceLine, _ money: DocumentMoney
  ) throws(PostingError) -> UnitPrice {
    guard money.includesVAT else { return UnitPrice(raw: charge.raw) }
    do throws(NumberFault) {
      let rate = line.content.effectiveVATPercent
      return try UnitPrice(raw: charge.raw).including(rate, rounded: money.unit)
    } catch {
      throw .record(.tooLarge(field: "Service Charge", reference))
    }
  }
}
