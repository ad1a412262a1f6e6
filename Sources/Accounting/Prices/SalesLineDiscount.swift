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

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .customer: "Customer"
    case .customerDiscGroup: "Customer Disc. Group"
    case .allCustomers: "All Customers"
    }
  }
}

/// The discount on an item or a group of items for a customer, a group of customers or all
/// (table 7004).
public struct SalesLineDiscount: Record {
  /// The key: what is sold, and to whom.
  public let key: Key
  /// Starting Date.
  public var startingDate = CalendarDate.blank
  /// Ending Date.
  public var endingDate = CalendarDate.blank
  /// Currency Code.
  public var currencyCode = Code.blank
  /// Variant Code.
  public var variantCode = Code.blank
  /// Unit of Measure Code.
  public var unitOfMeasureCode = Code.blank
  /// Minimum Quantity.
  public var minimumQuantity = Quantity.zero
  /// Line Discount %.
  public var lineDiscountPercent = Percentage.zero

  /// What is sold, and to whom.
  public struct Key: RecordKey {
    /// Type and Code.
    public let subject: Pair<LineDiscountSubject, Code>
    /// Sales Type and Sales Code.
    public let receiver: Pair<LineDiscountReceiver, Code>

    /// Makes a key.
    public init(
      _ subject: Pair<LineDiscountSubject, Code>, _ receiver: Pair<LineDiscountReceiver, Code>
    ) {
      self.subject = subject
      self.receiver = receiver
    }

    /// All parts.
    public var fieldValues: [FieldValue] { subject.fieldValues + receiver.fieldValues }

    /// Makes a key of two kinds and two codes.
    public init?(fieldValues: [FieldValue]) {
      guard fieldValues.count == 4,
        let subject = Pair<LineDiscountSubject, Code>(fieldValues: Array(fieldValues.prefix(2))),
        let receiver = Pair<LineDiscountReceiver, Code>(fieldValues: Array(fieldValues.suffix(2)))
      else { return nil }
      self.init(subject, receiver)
    }

    /// Orders by what is sold, then by whom it is sold to.
    public static func < (left: Key, right: Key) -> Bool {
      left.subject != right.subject
        ? left.subject < right.subject : left.receiver < right.receiver
    }
  }

  /// The names of the table.
  public static let table = TableName(
    "sales line discount", "sales line discounts", "Sales Line Discount")

  /// Makes a record with BC's initial values.
  public init(key: Key) { self.key = key }

  /// The fields of the table, key first.
  public static let fields: [Field<SalesLineDiscount>] = [
    .shownOption("Type", \.key.subject.first),
    .shown("Code", \.key.subject.second),
    .shownOption("Sales Type", \.key.receiver.first),
    .shown("Sales Code", \.key.receiver.second),
    .field("Starting Date", \.startingDate),
    .field("Ending Date", \.endingDate),
    .field("Currency Code", \.currencyCode, to: "currency"),
    .field("Variant Code", \.variantCode),
    .field("Unit of Measure Code", \.unitOfMeasureCode, to: "unit of measure"),
    .field("Minimum Quantity", \.minimumQuantity).limited(to: .notNegative),
    .field("Line Discount %", \.lineDiscountPercent).limited(to: .percentage),
  ]
}
