import Accounting

/// Repair statuses: each meaning belongs to one of them, and the order status brings the priority
///
enum RepairStatusTable {
  static let description: TableDescription = .records(
    \.repairStatuses, .master,
    validate: { (status, old, company) throws(PostingError) in
      try requireOnlyOne(status, old, in: company)
      takePriority(&status, old, in: company)
    })

  private static let meanings:
    [(caption: String, path: any KeyPath<RepairStatus, Bool> & Sendable)] = [
      ("Initial", \.initial), ("Partly Serviced", \.partlyServiced), ("In Process", \.inProcess),
      ("Finished", \.finished), ("Referred", \.referred),
      ("Spare Part Ordered", \.sparePartOrdered), ("Spare Part Received", \.sparePartReceived),
      ("Waiting for Customer", \.waitingForCustomer), ("Quote Finished", \.quoteFinished),
    ]

  private static func requireOnlyOne(
    _ status: RepairStatus, _ old: RepairStatus?, in company: Company
  ) throws(PostingError) {
    for (caption, path) in meanings
    where status[keyPath: path] && old?[keyPath: path] != true
      && company.repairStatuses.contains(where: { $0.code != status.code && $0[keyPath: path] })
    {
      throw .onlyOneRepairStatus(caption)
    }
  }

  private static func takePriority(
    _ status: inout RepairStatus, _ old: RepairStatus?, in company: Company
  ) {
    guard old?.serviceOrderStatus != status.serviceOrderStatus,
      status.priority == old?.priority ?? .high,
      let setup = company.serviceStatusPriorities[status.serviceOrderStatus]
    else { return }
    status.priority = setup.priority
  }
}
