import Accounting

/// Cards stay as long as a fiscal year is open that has entries of theirs (codeunits MoveEntries
/// and Serv. Move Entries); here no year is ever closed.
extension Company {
  func hasEntries(of record: some Record) -> Bool {
    switch record {
    case let customer as Customer: hasEntries(ofCustomer: customer.no)
    case let item as Item: hasEntries(ofItem: item.no)
    case let resource as Resource:
      books.resourceEntries.contains { $0.resourceNo == resource.no }
        || hasServiceEntries(.resource, resource.no)
    case let cost as ServiceCost: hasServiceEntries(.serviceCost, cost.code)
    case let serviceItem as ServiceItem:
      serviceEntries.contains { $0.serviceItemNo == serviceItem.no }
    case let contract as ServiceContract:
      serviceEntries.contains { $0.serviceContractNo == contract.no }
    default: false
    }
  }

  /// The accounts of a combination of posting groups stay as long as an entry bears it (procedure
  /// CheckSetupUsage of tables 252, 325 and 5813).
  func isUsed(_ setup: GeneralPostingSetup) -> Bool {
    books.glEntries.contains {
      $0.genBusPostingGroup == setup.genBusPostingGroup
        && $0.genProdPostingGroup == setup.genProdPostingGroup
    }
  }

  func isUsed(_ setup: VATPostingSetup) -> Bool {
    books.glEntries.contains {
      $0.vatBusPostingGroup == setup.vatBusPostingGroup
        && $0.vatProdPostingGroup == setup.vatProdPostingGroup
    }
  }

  func isUsed(_ setup: InventoryPostingSetup) -> Bool {
    books.valueEntries.contains {
      $0.locationCode == setup.locationCode
        && $0.inventoryPostingGroup == setup.inventoryPostingGroup
    }
  }

  private func hasEntries(ofCustomer no: Code) -> Bool {
    books.customerEntries.contains { $0.customerNo == no }
      || serviceEntries.contains { $0.customerNo == no || $0.billToCustomerNo == no }
  }

  private func hasEntries(ofItem no: Code) -> Bool {
    books.itemEntries.contains { $0.itemNo == no }
      || serviceEntries.contains { $0.itemNo == no } || hasServiceEntries(.item, no)
  }

  private func hasServiceEntries(_ type: ServiceEntryLineType, _ no: Code) -> Bool {
    serviceEntries.contains { $0.type == type && $0.no == no }
  }
}
