import Accounting

/// Whose contact a document names.
enum ContactRole {
  /// Of who orders.
  case customer
  /// Of who pays.
  case billTo

  fileprivate var caption: String { self == .customer ? "Contact No." : "Bill-to Contact No." }
}

/// Who is asked for at the customer, and at who pays.
extension ServiceDocument {
  /// A contact must belong to the customer; that of the customer is also that of who pays, if they
  /// are the same (BC table Service Header: UpdateCust, UpdateBillToCust).
  ///
  /// Prices are not searched anew for it.
  mutating func setContact(
    _ no: Code, _ role: ContactRole, in company: Company, _ context: EditContext
  ) throws(PostingError) -> [PostingNote] {
    let old = role == .customer ? header.contactNo : header.billToContactNo
    var notes: [PostingNote] = []
    if no != old, !old.isBlank {
      notes.append(.asked("Do you want to change the \(role.caption)?", context))
      if context.answersNo { return notes }
    }
    let customer = role == .customer ? header.customerNo : header.billToCustomerNo
    let contact = company.books.contacts[no]
    if let contact { try company.books.require(contact, isOf: customer) }
    let name =
      contact.map {
        $0.type == .person ? $0.name : company.books.customers[customer]?.contact ?? ""
      } ?? ""
    switch role {
    case .customer:
      header.contactNo = no
      header.contactName = name
      if contact != nil, header.customerNo == header.billToCustomerNo {
        notes += try setContact(no, .billTo, in: company, context)
      }
    case .billTo:
      header.billToContactNo = no
      header.billToContact = name
    }
    return notes
  }
}

extension Books {
  fileprivate func require(_ contact: Contact, isOf customer: Code) throws(PostingError) {
    if let company = companyNo(ofCustomer: customer), company != contact.companyNo {
      throw .contact(.ofOtherCompany(contact.no, contact.name, customer: customer))
    }
    guard let own = customerNo(ofContact: contact.companyNo) else {
      throw .contact(.ofNoCustomer(contact.no, contact.name))
    }
    guard own == customer else {
      throw .contact(.ofOtherCustomer(contact.no, contact.name, customer: customer))
    }
  }
}
