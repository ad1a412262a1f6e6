import Accounting

/// The fees that a service department charges for coming at all.
public enum ServiceFee: Sendable {
  /// The cost that the setup names as starting fee.
  case starting
  /// The travel cost of the order's service zone.
  case travel
}

extension Company {
  /// Adds a line with a fee, which belongs to no service item line.
  ///
  /// - Parameter lineNo: the line before which it shall stand; `nil` for the end.
  /// - Returns: the number of the new line.
  /// - Throws: `PostingError.noRoomForLine` if no number is free between that line and the one
  ///   before it.
  public mutating func addFee(
    _ id: DocumentID, _ fee: ServiceFee, before lineNo: Int?, _ context: EditContext
  ) throws(PostingError) -> EditResult<Int> {
    var document = try document(id)
    let money = try DocumentMoney(document.sharedHeader, in: books)
    let (number, place) = try document.spaceForLine(before: lineNo)
    let cost = try self.cost(of: fee, for: document)
    document.lines.insert(document.newLine(number, .cost), at: place)
    var edit = LineEdit(
      document: document, place: place, money: money, on: context.workDate)
    let questions = try edit.enterCard(cost, itemLineNo: 0, in: self)
    var sets = books.dimensionSets
    edit.line.content.dimensionSetID = lineDimensionSet(
      edit.line, of: edit.document, entering: nil, in: &sets)
    try edit.enterDefaultQuantity(in: self)
    books.dimensionSets = sets
    documents[id] = edit.document
    return EditResult(value: number, notes: questions + edit.notes)
  }

  private func cost(
    of fee: ServiceFee, for document: ServiceDocument
  ) throws(PostingError) -> Code {
    switch fee {
    case .starting:
      let code = serviceSetup.serviceOrderStartingFee
      guard !code.isBlank else {
        throw .record(
          .mustHaveValue(field: "Service Order Starting Fee", serviceSetup.reference))
      }
      return code
    case .travel:
      let zone = document.header.serviceZoneCode
      guard !zone.isBlank else {
        throw .record(.mustHaveValue(field: "Service Zone Code", document.reference))
      }
      let costs = serviceCosts.filter { $0.costType == .travel && $0.serviceZoneCode == zone }
      guard let cost = costs.first else { throw .travelFeeMissing(zone: zone) }
      return cost.code
    }
  }
}

extension ServiceDocument {
  /// A free number for a line, and where it goes: at the end, or half way between a line and
  /// the one before it.
  fileprivate func spaceForLine(
    before lineNo: Int?
  ) throws(PostingError) -> (number: Int, place: Int) {
    guard let lineNo else {
      let number = (lines.last?.lineNo ?? 0) + 10_000
      guard number <= 1_000_000_000 else {
        throw .record(.tooLarge(field: "Line No.", reference))
      }
      return (number, lines.count)
    }
    guard let place = index(ofLine: lineNo) else {
      throw .record(.notFound(reference(toLine: lineNo)))
    }
    let low = place == 0 ? 0 : lines[place - 1].lineNo
    let number = (low + lineNo) / 2
    guard number > low else { throw .noRoomForLine }
    return (number, place)
  }
}
