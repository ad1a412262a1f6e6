import Accounting

extension Company {
  /// Works an undo out without changing anything: every check, every correction, every entry.
  ///
  /// - Throws: `PostingError` with BC's reason; nothing stays reserved.
  public func plan(_ request: UndoRequest) throws(PostingError) -> UndoPlan {
    var planner = try UndoPlanner(request, in: self)
    try planner.requireAll(in: self)
    try planner.run(in: self)
    var plan = try planner.finished(in: self)
    guard books.inventorySetup.automaticCostAdjustment != .never else { return plan }
    let undone = plan
    plan.costAdjustments = try costAdjustment(
      after: plan.journal, userID: request.user, on: request.workDate
    ) { $0.commit(undone) }
    return plan
  }

  /// Writes the plan of an undo: all of it, and nothing in it can fail.
  ///
  /// The plan must have been made for this very version of the company.
  public mutating func commit(_ plan: UndoPlan) {
    precondition(
      plan.companyVersion == version, "a plan holds only for the company it was made for")
    shipments.update(plan.request.shipmentNo) { shipment in
      for correction in plan.corrections { shipment.take(correction) }
    }
    if let sets = plan.dimensionSets { books.dimensionSets = sets }
    books.apply(plan.journal)
    serviceEntries.append(plan.serviceEntries)
    if let register = plan.serviceRegister { serviceRegisters.append([register]) }
    commitWarranties(plan.warrantyEntries, closing: plan.closedWarrantyEntries)
    documents[plan.documentAfter.id] = plan.documentAfter
    for adjustment in plan.costAdjustments { books.apply(adjustment) }
    version += 1
  }

  /// Plans and writes an undo.
  ///
  /// - Returns: the plan that was written.
  /// - Throws: `PostingError` with BC's reason; then nothing has changed.
  @discardableResult
  public mutating func undo(_ request: UndoRequest) throws(PostingError) -> UndoPlan {
    let plan = try plan(request)
    commit(plan)
    return plan
  }
}

extension ServiceShipment {
  fileprivate mutating func take(_ correction: UndoPlan.Correction) {
    let (corrected, new) = (correction.corrected, correction.line)
    if let place = lines.firstIndex(where: { $0.lineNo == corrected.lineNo }) {
      lines[place] = corrected
    }
    lines.insert(new, at: lines.firstIndex { $0.lineNo > new.lineNo } ?? lines.endIndex)
  }
}
