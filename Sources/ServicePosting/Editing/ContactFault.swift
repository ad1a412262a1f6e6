public import Accounting

/// Why a contact is refused.
public enum ContactFault: Hashable, Sendable {
  /// His company is another than the customer's.
  case ofOtherCompany(Code, String, customer: Code)
  /// His company is another customer.
  case ofOtherCustomer(Code, String, customer: Code)
  /// His company is no customer.
  case ofNoCustomer(Code, String)

  /// BC's sentence.
  public var sentence: String {
    switch self {
    case .ofOtherCompany(let no, let name, let customer):
      "Contact \(no) \(name) is related to a different company than customer \(customer)."
    case .ofOtherCustomer(let no, let name, let customer):
      "Contact \(no) \(name) is not related to customer \(customer)."
    case .ofNoCustomer(let no, let name):
      "Contact \(no) \(name) is not related to a customer."
    }
  }

  /// What would clear the fault.
  var remedy: String {
    "show contact business relations  tells which companies are customers"
  }
}
