import Accounting

extension ServiceDocument {
  /// Another customer posting group, with a receivables account of its own. Where the
  /// service setup allows several groups, payer and alternative groups must allow them as well;
  /// where it does not, BC takes any group without a question.
  mutating func setCustomerPostingGroup(
    _ group: Code, in company: Company
  ) throws(PostingError) {
    let old = header.customerPostingGroup
    if company.serviceSetup.allowMultiplePostingGroups, group != old, !old.isBlank {
      let payer = try Self.record(header.billToCustomerNo, company.books.customers).record
      try payer.requireSeveralGroups()
      // The way back to the customer's own group is an alternative like any other here.
      guard company.books.altCustomerPostingGroups[Pair(old, group)] != nil else {
        throw .postingGroupFixed(old: old, new: group)
      }
    }
    header.customerPostingGroup = group
  }
}

extension Customer {
  /// The customer's card must allow other groups than its own.
  func requireSeveralGroups() throws(PostingError) {
    guard !allowMultiplePostingGroups else { return }
    throw .record(
      .mustBeEqual(
        field: "Allow Multiple Posting Groups", expected: "Yes", reference, current: "No"))
  }
}
