import Accounting

/// Contacts, the customers they belong to, and the campaigns that reach them.
enum ContactTables {
  static let all: [TableDescription] = [contacts, relations, campaigns, targets]

  private static let contacts: TableDescription = .records(
    \.books.contacts, .master,
    validate: { (contact, _, _) throws(PostingError) in
      // A company is its own.
      if contact.type == .company { contact.companyNo = contact.no }
    })

  private static let relations: TableDescription = .records(
    \.books.contactBusinessRelations, .master,
    validate: { (relation, _, company) throws(PostingError) in
      guard relation.linkToTable == .customer, !relation.no.isBlank,
        company.books.customers[relation.no] == nil
      else { return }
      throw .record(
        .notInRelatedTable(
          field: "No.", relation.reference, value: "\(relation.no)",
          related: Customer.table.caption))
    })

  private static let campaigns: TableDescription = .records(
    \.books.campaigns, .master,
    computed: [
      ComputedField("Activated", "Whether it is activated for somebody.") { campaign, company in
        company.books.campaignTargets.contains { $0.campaignNo == campaign.no }
      }
    ],
    validate: { (campaign, old, _) throws(PostingError) in
      guard !campaign.endingDate.isBlank, campaign.startingDate > campaign.endingDate
      else { return }
      let startChanges = old?.endingDate == campaign.endingDate
      throw .priceList(startChanges ? .campaignStartsLate : .campaignEndsEarly)
    })

  private static let targets: TableDescription = .records(
    \.books.campaignTargets, .master,
    validate: { (target, _, company) throws(PostingError) in
      let (exists, related) =
        switch target.type {
        case .customer: (company.books.customers[target.no] != nil, Customer.table.caption)
        case .contact: (company.books.contacts[target.no] != nil, Contact.table.caption)
        }
      guard !exists else { return }
      throw .record(
        .notInRelatedTable(
          field: "No.", target.reference, value: "\(target.no)", related: related))
    })
}
