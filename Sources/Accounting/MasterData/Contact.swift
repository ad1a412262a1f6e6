/// Whether a contact is a company or somebody who works there.
public enum ContactType: UInt8, OptionValue {
  /// Company.
  case company
  /// Person.
  case person

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .company: "Company"
    case .person: "Person"
    }
  }
}

/// A company or a person one deals with (table 5050).
public struct Contact: Record {
  /// No.
  public let no: Code
  /// Name.
  public var name = ""
  /// Type.
  public var type = ContactType.company
  /// Company No.: the company of a person; a company's own number.
  public var companyNo = Code.blank

  /// The names of the table.
  public static let table = TableName("contact", "contacts", "Contact")

  /// The key of the record.
  public var key: Code { no }

  /// Makes a record with BC's initial values.
  public init(key: Code) { no = key }

  /// The fields of the table, key first.
  public static let fields: [Field<Contact>] = [
    .shown("No.", \.no),
    .text("Name", \.name),
    .option("Type", \.type),
    .field("Company No.", \.companyNo, to: "contact", "The company of a person."),
  ]
}

/// What a contact is linked to.
public enum ContactLink: UInt8, OptionValue {
  /// Nothing.
  case none
  /// Customer.
  case customer
  /// Vendor.
  case vendor
  /// Bank Account.
  case bankAccount
  /// Employee.
  case employee

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .none: ""
    case .customer: "Customer"
    case .vendor: "Vendor"
    case .bankAccount: "Bank Account"
    case .employee: "Employee"
    }
  }
}

/// Which customer a company among the contacts is (table 5054).
public struct ContactBusinessRelation: Record {
  /// Contact No.
  public let contactNo: Code
  /// Business Relation Code.
  public let businessRelationCode: Code
  /// Link to Table.
  public var linkToTable = ContactLink.none
  /// No.: the customer, if it is linked to one.
  public var no = Code.blank

  /// The names of the table.
  public static let table = TableName(
    "contact business relation", "contact business relations", "Contact Business Relation")

  /// The key of the record.
  public var key: Pair<Code, Code> { Pair(contactNo, businessRelationCode) }

  /// Makes a record with BC's initial values.
  public init(key: Pair<Code, Code>) {
    contactNo = key.first
    businessRelationCode = key.second
  }

  /// The fields of the table, key first.
  public static let fields: [Field<ContactBusinessRelation>] = [
    .shown("Contact No.", \.contactNo, to: "contact"),
    .shown("Business Relation Code", \.businessRelationCode),
    .option("Link to Table", \.linkToTable),
    .field("No.", \.no),
  ]
}

extension Books {
  /// The customer that a company among the contacts is, if it is one.
  public func customerNo(ofContact company: Code) -> Code? {
    guard !company.isBlank else { return nil }
    return contactBusinessRelations.filter {
      $0.linkToTable == .customer && $0.contactNo == company
    }
    .first?.no
  }

  /// The company among the contacts that a customer is, if it is one.
  public func companyNo(ofCustomer no: Code) -> Code? {
    guard !no.isBlank else { return nil }
    return contactBusinessRelations.filter { $0.linkToTable == .customer && $0.no == no }
      .first?.contactNo
  }

  /// Who is asked for at a customer: the primary contact, or else the company itself.
  public func contactNo(of customer: Customer) -> Code {
    guard customer.primaryContactNo.isBlank else { return customer.primaryContactNo }
    guard !contactBusinessRelations.isEmpty else { return .blank }
    return companyNo(ofCustomer: customer.no) ?? .blank
  }
}
