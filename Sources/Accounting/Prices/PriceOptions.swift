/// Whether a price list says what is asked for or what is paid.
public enum PriceType: UInt8, OptionValue {
  /// Sale: what customers pay.
  case sale
  /// Purchase: what is paid to vendors.
  case purchase

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .sale: "Sale"
    case .purchase: "Purchase"
    }
  }
}

/// Whether a line of a price list may be used.
public enum PriceStatus: UInt8, OptionValue {
  /// Draft: it can be edited and is not used.
  case draft
  /// Active: it is used and cannot be edited.
  case active
  /// Inactive: it is neither used nor edited.
  case inactive

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .draft: "Draft"
    case .active: "Active"
    case .inactive: "Inactive"
    }
  }
}

/// What a line of a price list defines.
public enum PriceAmountType: UInt8, OptionValue {
  /// Price & Discount.
  case any
  /// Price.
  case price
  /// Discount.
  case discount

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .any: "Price & Discount"
    case .price: "Price"
    case .discount: "Discount"
    }
  }

  /// Whether a line of this kind answers a search for `wanted`.
  public func defines(_ wanted: PriceAmountType) -> Bool { self == .any || self == wanted }
}

/// To whom a price list is assigned.
public enum PriceSourceType: UInt8, OptionValue {
  /// All Customers.
  case allCustomers
  /// Customer.
  case customer
  /// Customer Price Group: prices only.
  case customerPriceGroup
  /// Customer Disc. Group: discounts only.
  case customerDiscGroup
  /// Contact: who is asked for at the customer that pays.
  case contact
  /// Campaign. Service lines have no price of it from a price list.
  case campaign
  /// All Vendors.
  case allVendors

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .allCustomers: "All Customers"
    case .customer: "Customer"
    case .customerPriceGroup: "Customer Price Group"
    case .customerDiscGroup: "Customer Disc. Group"
    case .contact: "Contact"
    case .campaign: "Campaign"
    case .allVendors: "All Vendors"
    }
  }

  /// Whether it needs a number; all customers and all vendors have none.
  public var hasNumber: Bool { self != .allCustomers && self != .allVendors }

  /// The only thing that lists of this source define, if they are limited to one.
  public var onlyAmountType: PriceAmountType? {
    switch self {
    case .customerPriceGroup: .price
    case .customerDiscGroup: .discount
    case .allCustomers, .customer, .contact, .campaign, .allVendors: nil
    }
  }
}

/// What a line of a price list is for.
public enum PriceProductType: UInt8, OptionValue {
  /// Item.
  case item
  /// Item Discount Group: discounts only.
  case itemDiscountGroup
  /// Resource.
  case resource
  /// Resource Group.
  case resourceGroup
  /// Service Cost.
  case serviceCost
  /// G/L Account.
  case glAccount

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .item: "Item"
    case .itemDiscountGroup: "Item Discount Group"
    case .resource: "Resource"
    case .resourceGroup: "Resource Group"
    case .serviceCost: "Service Cost"
    case .glAccount: "G/L Account"
    }
  }
}
