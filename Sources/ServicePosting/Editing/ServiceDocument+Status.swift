import Accounting

/// How far the work is: the status of the document and the repair status of each service item
///
extension ServiceDocument {
  /// A status set by hand must be allowed by the repair status of every item line.
  mutating func setStatus(
    _ status: ServiceStatus, in company: Company, _ context: EditContext
  ) throws(PostingError) {
    for itemLine in itemLines {
      guard let repair = company.repairStatuses[itemLine.repairStatusCode],
        !repair.allows(status)
      else { continue }
      throw .statusNotAllowed(
        status, id, repairStatus: itemLine.repairStatusCode, lineNo: itemLine.lineNo)
    }
    try enterStatus(status, fromLines: false, in: company, context)
  }

  /// What comes with a status: a finished order has all that the setup makes mandatory, and
  /// the dates of the service are those of the item lines.
  private mutating func enterStatus(
    _ status: ServiceStatus, fromLines: Bool, in company: Company, _ context: EditContext
  ) throws(PostingError) {
    header.status = status
    switch status {
    case .inProcess:
      if itemLines.isEmpty {
        header.startingDate = context.workDate
      } else if !fromLines {
        header.startingDate = startingDates.min() ?? .blank
      }
    case .finished:
      let fields = MandatoryFields(document: self)
      try fields.require(in: company, faultReasons: !fromLines)
      for place in lines.indices { try fields.require(of: lines, place, in: company) }
      if itemLines.isEmpty {
        if header.finishingDate.isBlank { header.finishingDate = context.workDate }
      } else if !fromLines {
        header.finishingDate = finishingDates.max() ?? .blank
      }
    case .pending, .onHold: break
    }
    if status != .finished { header.finishingDate = .blank }
  }

  private var startingDates: [CalendarDate] {
    itemLines.map(\.startingDate).filter { !$0.isBlank }
  }

  private var finishingDates: [CalendarDate] {
    itemLines.map(\.finishingDate).filter { !$0.isBlank }
  }

  /// Enters the repair status of an item line, with the dates that it brings and the status that it
  /// gives the document.
  mutating func setRepairStatus(
    _ code: Code, at place: Int, in company: Company, _ context: EditContext
  ) throws(PostingError) {
    let old = company.repairStatuses[itemLines[place].repairStatusCode]
    itemLines[place].repairStatusCode = code
    guard !code.isBlank else { return }
    let status = try Self.record(code, company.repairStatuses)
    if let old, old.finished && !status.finished || old.quoteFinished && !status.quoteFinished {
      itemLines[place].finishingDate = .blank
    }
    if status.quoteFinished, header.documentType == .order {
      throw .repairStatusNotFor(.order, code)
    }
    if status.finished, header.documentType == .quote { throw .repairStatusNotFor(.quote, code) }
    if status.initial {
      itemLines[place].startingDate = .blank
      itemLines[place].finishingDate = .blank
      updateServiceDates(from: place)
    }
    if status.inProcess {
      itemLines[place].startingDate = max(header.orderDate, context.workDate)
      updateServiceDates(from: place)
    }
    if status.finished {
      if company.serviceSetup.faultReasonCodeMandatory, itemLines[place].faultReasonCode.isBlank {
        throw .record(
          .mustHaveValue(
            field: "Fault Reason Code", reference(toItemLine: itemLines[place].lineNo)))
      }
      finish(at: place, context)
    }
    if status.quoteFinished { finish(at: place, context) }
    try updateStatus(changed: place, in: company, context)
  }

  /// The day on which the service of an item line ended, and began if nobody said so.
  private mutating func finish(at place: Int, _ context: EditContext) {
    let today = max(header.orderDate, context.workDate)
    if itemLines[place].startingDate.isBlank { itemLines[place].startingDate = today }
    itemLines[place].finishingDate = max(itemLines[place].startingDate, context.workDate)
    if header.orderDate > context.workDate {
      itemLines[place].finishingDate = itemLines[place].startingDate
    }
    updateServiceDates(from: place)
  }

  /// The service of a document lasts from the first starting date to the last finishing date; the
  /// finishing date waits for the status, unless no other item line has begun.
  mutating func updateServiceDates(from place: Int) {
    var starting = itemLines[place].startingDate
    var finishing = itemLines[place].finishingDate
    let others = itemLines.indices.filter {
      $0 != place && !itemLines[$0].startingDate.isBlank
    }
    for other in others { starting = min(starting, itemLines[other].startingDate) }
    if !others.isEmpty {
      for other in itemLines.indices where other != place {
        finishing = max(finishing, itemLines[other].finishingDate)
      }
    }
    header.startingDate = starting
    if header.status == .finished || others.isEmpty { header.finishingDate = finishing }
  }

  /// The repair status with the highest priority decides; the changed line wins a tie.
  private mutating func updateStatus(
    changed place: Int, in company: Company, _ context: EditContext
  ) throws(PostingError) {
    guard var best = company.repairStatuses[itemLines[place].repairStatusCode] else { return }
    for other in itemLines.indices where other != place {
      guard let status = company.repairStatuses[itemLines[other].repairStatusCode],
        status.priority.rawValue < best.priority.rawValue
      else { continue }
      best = status
    }
    guard best.serviceOrderStatus != header.status else { return }
    if header.finishingDate.isBlank { header.finishingDate = itemLines[place].finishingDate }
    try enterStatus(best.serviceOrderStatus, fromLines: true, in: company, context)
    if header.status == .finished { updateServiceDates(from: place) }
  }
}

extension RepairStatus {
  /// Whether the document may have a status while an item line has this one.
  func allows(_ status: ServiceStatus) -> Bool {
    switch status {
    case .pending: pendingStatusAllowed
    case .inProcess: inProcessStatusAllowed
    case .finished: finishedStatusAllowed
    case .onHold: onHoldStatusAllowed
    }
  }
}
