/// Another address of a customer (table 222).
public struct ShipToAddress: Record {
  /// Customer No.
  public let customerNo: Code
  /// Code.
  public let code: Code
  /// Name.
  public var name = ""
  /// Address.
  public var address = ""
  /// City.
  public var city = ""
  /// Country/Region Code.
  public var countryRegionCode = Code.blank
  /// Location Code.
  public var locationCode = Code.blank
  /// Service Zone Code.
  public var serviceZoneCode = Code.blank
  /// Salesperson Code.
  public var salespersonCode = Code.blank

  /// The names of the table.
  public static let table = TableName("ship to address", "ship to addresses", "Ship-to Address")

  /// The key of the record.
  public var key: Pair<Code, Code> { Pair(customerNo, code) }

  /// Makes a record with BC's initial values.
  public init(key: Pair<Code, Code>) {
    customerNo = key.first
    code = key.second
  }

  /// The fields of the table, key first.
  public static let fields: [Field<ShipToAddress>] = [
    .shown("Customer No.", \.customerNo, to: "customer"),
    .shown("Code", \.code),
    .text("Name", \.name),
    .text("Address", \.address),
    .text("City", \.city, length: 30),
    .field("Country/Region Code", \.countryRegionCode),
    .field("Location Code", \.locationCode, to: "location"),
    .field("Service Zone Code", \.serviceZoneCode, to: "zone"),
    .field("Salesperson Code", \.salespersonCode, to: "salesperson"),
  ]
}
