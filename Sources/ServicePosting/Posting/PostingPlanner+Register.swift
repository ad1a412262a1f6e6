import Accounting

extension PostingPlanner {
  /// Registers an invoice with the contracts of its lines; that of an order with the contract of
  /// the line posted last alone, and with none if a rounding line came after it.
  mutating func registerContracts(in company: Company) {
    guard options.contains(.invoice), document.lines.contains(where: \.isUnderContract) else {
      return
    }
    guard header.documentType == .order else {
      plan.registeredContracts = document.contracts
      return
    }
    guard invoiceLines.count <= selection.places.count, let last = postingOrder(in: company).last
    else { return }
    let contract = document.lines[last].content.contractNo
    if !contract.isBlank { plan.registeredContracts = [contract] }
  }
}

extension ServiceLine {
  fileprivate var isUnderContract: Bool { !sharedContent.value.contractNo.isBlank }
}
