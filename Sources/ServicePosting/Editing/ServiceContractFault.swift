public import Accounting

/// Why a service item line cannot be served under a contract.
public enum ServiceContractFault: Hashable, Sendable {
  /// The document is made for one contract, which its lines cannot leave.
  case setOnHeader
  /// Contract prices and group prices exclude each other.
  case hasPriceGroup
  /// Some of the service was charged already.
  case linesPosted
  /// The contract is not for this service item.
  case notIncluded(Code, serviceItem: Code)
  /// The contract is that of another customer.
  case ofAnotherCustomer(Code)
  /// The contract is not in force.
  case notSigned(Code)

  /// BC's sentence.
  public var sentence: String {
    switch self {
    case .setOnHeader:
      "You cannot change the Contract No. because it has already been set on the header."
    case .hasPriceGroup:
      "A service item line cannot belong to a service contract and to a service price group at the "
        + "same time."
    case .linesPosted:
      "You cannot change the contract number because some of the service lines have already been "
        + "posted."
    case .notIncluded(let contract, let item):
      "Contract \(contract) does not include service item \(item)."
    case .ofAnotherCustomer(let contract):
      "You cannot select contract \(contract) because it is owned by another customer."
    case .notSigned(let contract): "Contract \(contract) is not signed."
    }
  }
}

extension ServiceDocument {
  /// A contract that covers the service item of an item line (table 5901, Contract No.).
  func requireContract(
    _ no: Code, ofItemLineAt place: Int, in company: Company
  ) throws(PostingError) {
    let itemLine = itemLines[place]
    if !header.contractNo.isBlank, no != header.contractNo {
      throw .serviceContract(.setOnHeader)
    }
    if !no.isBlank, !itemLine.servicePriceGroupCode.isBlank {
      throw .serviceContract(.hasPriceGroup)
    }
    let isCharged = lines.contains {
      $0.content.serviceItemLineNo == itemLine.lineNo && $0.quantities.invoiced.isPositive
    }
    if isCharged { throw .serviceContract(.linesPosted) }
    guard !no.isBlank, let contract = company.serviceContracts[no] else { return }
    let includes = company.serviceContractLines.contains {
      $0.contractNo == no && $0.serviceItemNo == itemLine.serviceItemNo
    }
    guard includes else {
      throw .serviceContract(.notIncluded(no, serviceItem: itemLine.serviceItemNo))
    }
    guard contract.customerNo == header.customerNo else {
      throw .serviceContract(.ofAnotherCustomer(no))
    }
    guard contract.status == .signed else { throw .serviceContract(.notSigned(no)) }
  }
}
