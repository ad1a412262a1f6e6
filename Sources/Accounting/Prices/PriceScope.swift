/// From when, in what currency, and for how much of what an older price or discount holds: the
/// parts with which the keys of both tables end.
public struct PriceScope: RecordKey {
  /// Starting Date.
  public var startingDate = CalendarDate.blank
  /// Currency Code.
  public var currencyCode = Code.blank
  /// Variant Code.
  public var variantCode = Code.blank
  /// Unit of Measure Code; blank for base units.
  public var unitOfMeasureCode = Code.blank
  /// Minimum Quantity, in base units where there is no unit.
  public var minimumQuantity = Quantity.zero

  /// How many parts it has.
  public static let partCount = 5

  /// For all.
  public init() {}

  /// All parts.
  public var fieldValues: [FieldValue] {
    [
      startingDate.fieldValue, currencyCode.fieldValue, variantCode.fieldValue,
      unitOfMeasureCode.fieldValue, minimumQuantity.fieldValue,
    ]
  }

  /// Makes a scope of its parts, or of none for one that holds for all.
  public init?(fieldValues: [FieldValue]) {
    guard !fieldValues.isEmpty else { return }
    guard fieldValues.count == Self.partCount,
      let start = CalendarDate(fieldValue: fieldValues[0]),
      let currency = Code(fieldValue: fieldValues[1]),
      let variant = Code(fieldValue: fieldValues[2]),
      let unit = Code(fieldValue: fieldValues[3]),
      let minimum = Quantity(fieldValue: fieldValues[4])
    else { return nil }
    startingDate = start
    currencyCode = currency
    variantCode = variant
    unitOfMeasureCode = unit
    minimumQuantity = minimum
  }

  /// Orders by the parts in turn.
  public static func < (left: PriceScope, right: PriceScope) -> Bool {
    if left.startingDate != right.startingDate { return left.startingDate < right.startingDate }
    if left.currencyCode != right.currencyCode { return left.currencyCode < right.currencyCode }
    if left.variantCode != right.variantCode { return left.variantCode < right.variantCode }
    if left.unitOfMeasureCode != right.unitOfMeasureCode {
      return left.unitOfMeasureCode < right.unitOfMeasureCode
    }
    return left.minimumQuantity < right.minimumQuantity
  }
}

/// The key of an older price or discount: who gets it for what, and its scope.
public struct ScopedKey<Head: RecordKey>: RecordKey {
  /// Who gets it for what.
  public let head: Head
  /// From when, in what currency, and for how much.
  public let scope: PriceScope

  /// Makes a key.
  public init(_ head: Head, _ scope: PriceScope = PriceScope()) {
    self.head = head
    self.scope = scope
  }

  /// All parts.
  public var fieldValues: [FieldValue] { head.fieldValues + scope.fieldValues }

  /// Makes a key of all its parts, or of a head alone for what holds for all.
  public init?(fieldValues: [FieldValue]) {
    if let head = Head(fieldValues: fieldValues) {
      self.init(head)
      return
    }
    guard fieldValues.count > PriceScope.partCount,
      let head = Head(fieldValues: Array(fieldValues.dropLast(PriceScope.partCount))),
      let scope = PriceScope(fieldValues: Array(fieldValues.suffix(PriceScope.partCount)))
    else { return nil }
    self.init(head, scope)
  }

  /// Orders by who gets what, then by the scope.
  public static func < (left: ScopedKey, right: ScopedKey) -> Bool {
    left.head != right.head ? left.head < right.head : left.scope < right.scope
  }
}
