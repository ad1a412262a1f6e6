/// A campaign: what was offered to whom, and when (table 5071).
public struct Campaign: Record {
  /// No.
  public let no: Code
  /// Description.
  public var description = ""
  /// Starting Date.
  public var startingDate = CalendarDate.blank
  /// Ending Date.
  public var endingDate = CalendarDate.blank

  /// The names of the table.
  public static let table = TableName("campaign", "campaigns", "Campaign")

  /// The key of the record.
  public var key: Code { no }

  /// Makes a record with BC's initial values.
  public init(key: Code) { no = key }

  /// The fields of the table, key first.
  public static let fields: [Field<Campaign>] = [
    .shown("No.", \.no),
    .text("Description", \.description),
    .field("Starting Date", \.startingDate),
    .field("Ending Date", \.endingDate),
  ]
}

/// What the target of a campaign is.
public enum CampaignTargetType: UInt8, OptionKeyPart {
  /// Customer.
  case customer
  /// Contact.
  case contact

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .customer: "Customer"
    case .contact: "Contact"
    }
  }
}

/// A customer, or a company among the contacts, for whom a campaign is activated (table 7030).
public struct CampaignTarget: Record {
  /// Type.
  public let type: CampaignTargetType
  /// No.
  public let no: Code
  /// Campaign No.
  public let campaignNo: Code

  /// Type, No. and Campaign No.
  public typealias Key = Triple<CampaignTargetType, Code, Code>

  /// The names of the table.
  public static let table = TableName(
    "campaign target", "campaign targets", "Campaign Target Group")

  /// The key of the record.
  public var key: Key { Key(type, no, campaignNo) }

  /// Makes the record.
  public init(key: Key) {
    type = key.first
    no = key.second
    campaignNo = key.third
  }

  /// The fields of the table, all of them key.
  public static let fields: [Field<CampaignTarget>] = [
    .shownOption("Type", \.type),
    .shown("No.", \.no),
    .shown("Campaign No.", \.campaignNo, to: "campaign"),
  ]
}

extension Books {
  /// The campaigns that are activated for a customer, or else for the company of his contact.
  public func activatedCampaigns(customer: Code, contact: Code) -> [Code] {
    let ofCustomer = campaignTargets.filter { $0.type == .customer && $0.no == customer }
    guard ofCustomer.isEmpty else { return ofCustomer.map(\.campaignNo) }
    guard let company = contacts[contact]?.companyNo else { return [] }
    return campaignTargets.filter { $0.type == .contact && $0.no == company }.map(\.campaignNo)
  }
}
