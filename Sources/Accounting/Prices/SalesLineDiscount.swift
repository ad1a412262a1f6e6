/// What a line discount is given on.
public enum LineDiscountSubject: UInt8, OptionKeyPart {
  /// Item.
  case item
  /// Item Disc. Group.
  case itemDiscGroup

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .item: "Item"
    case .itemDiscGroup: "Item Disc. Group"
    }
  }
}

/// To whom a line discount is given.
public enum LineDiscountReceiver: UInt8, OptionKeyPart {
  /// Customer.
  case customer
  /// Customer Disc. Group.
  case customerDiscGroup
  /// All Customers.
  case allCustomers
  /// Campaign.
  case campaign

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .customer: "Customer"
    case .customerDiscGroup: "Customer Disc. Group"
    case .allCustomers: "All Customers"
    case .campaign: "Campaign"
    }
  }
}

/// The discount on an item or a group of items for a customer, a group of customers, a campaign or
/// all, as it was kept before there were price lists (table 7004).
public struct SalesLineDiscount: Record {
  /// Type and Code: what is sold.
  public let subject: Pair<LineDiscountSubject, Code>
  /// Sales Type and Sales Code: to whom.
  public let receiver: Pair<LineDiscountReceiver, Code>
  /// From when, in what currency, and for how much.
  public var scope: PriceScope
  /// Ending Date.
  public var endingDate = CalendarDate.blank
  /// Line Discount %.
  public var lineDiscountPercent = Percentage.zero

  /// What is sold, and to whom.
  public typealias Head = Quadruple<LineDiscountSubject, Code, LineDiscountReceiver, Code>

  /// The names of the table.
  public static let table = TableName(
    "sales line discount", "sales line discounts", "Sales Line Discount")

  /// Behind subject and receiver the whole scope belongs to the key.
  public static let keyTail = PriceScope.partCount

  /// The key of the record.
  public var key: ScopedKey<Head> {
    ScopedKey(Head(subject.first, subject.second, receiver.first, receiver.second), scope)
  }

  /// Makes a record with BC's initial values.
  public init(key: ScopedKey<Head>) {
    subject = key.head.start
    receiver = key.head.end
    scope = key.scope
  }

  /// The fields of the table, key first.
  public static let fields: [Field<SalesLineDiscount>] = [
    .shownOption("Type", \.subject.first),
    .shown("Code", \.subject.second),
    .shownOption("Sales Type", \.receiver.first),
    .shown("Sales Code", \.receiver.second),
    .field("Starting Date", \.scope.startingDate),
    .field("Currency Code", \.scope.currencyCode, to: "currency"),
    .field("Variant Code", \.scope.variantCode),
    .field("Unit of Measure Code", \.scope.unitOfMeasureCode, to: "unit of measure"),
    .field("Minimum Quantity", \.scope.minimumQuantity).limited(to: .notNegative),
    .field("Ending Date", \.endingDate),
    .field("Line Discount %", \.lineDiscountPercent).limited(to: .percentage),
  ]
}
