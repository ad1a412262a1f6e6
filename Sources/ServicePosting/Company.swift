public import Accounting

/// A company as one value: setup, master data, open and posted documents, all ledgers.
///
/// Keep an old value and you have gone back in time; copy one and you can try something out. A
/// posting reads it with ``plan(_:)`` and writes it with ``commit(_:)``; nothing else changes
/// posted documents and ledgers.
public struct Company: Equatable, Sendable {
  /// The short name shown at the prompt.
  public var code: Code = .blank
  /// The full name.
  public var name = ""
  /// The bookkeeping: accounts, customers, items, resources and their ledgers.
  public var books = Books()

  // MARK: Setup and master data of service

  /// Service Mgt. Setup.
  public var serviceSetup = ServiceManagementSetup()
  /// Service Item.
  public var serviceItems = Table<ServiceItem>()
  /// Service Item Component.
  public var serviceItemComponents = Table<ServiceItemComponent>()
  /// Service Item Group.
  public var serviceItemGroups = Table<ServiceItemGroup>()
  /// Service Cost.
  public var serviceCosts = Table<ServiceCost>()
  /// Service Order Type.
  public var serviceOrderTypes = Table<ServiceOrderType>()
  /// Repair Status.
  public var repairStatuses = Table<RepairStatus>()
  /// Service Status Priority Setup.
  public var serviceStatusPriorities = Table<ServiceStatusPriority>()
  /// Fault Reason Code.
  public var faultReasons = Table<FaultReason>()
  /// Fault Code.
  public var faultCodes = Table<FaultCode>()
  /// Fault Area.
  public var faultAreas = Table<CodeRecord<FaultAreaTable>>()
  /// Symptom Code.
  public var symptomCodes = Table<CodeRecord<SymptomCodeTable>>()
  /// Resolution Code.
  public var resolutionCodes = Table<CodeRecord<ResolutionCodeTable>>()
  /// Responsibility Center.
  public var responsibilityCenters = Table<CodeRecord<ResponsibilityCenterTable>>()
  /// Service Zone.
  public var serviceZones = Table<CodeRecord<ServiceZoneTable>>()
  /// Contract Group.
  public var contractGroups = Table<ContractGroup>()
  /// Service Contract.
  public var serviceContracts = Table<ServiceContract>()
  /// Service Contract Line.
  public var serviceContractLines = Table<ServiceContractLine>()
  /// Contract/Service Discount.
  public var contractServiceDiscounts = Table<ContractServiceDiscount>()
  /// Service Price Group.
  public var servicePriceGroups = Table<ServicePriceGroup>()

  /// Standard Text.
  public var standardTexts = Table<CodeRecord<StandardTextTable>>()
  /// Extended Text Header.
  public var extendedTexts = Table<ExtendedText>()
  /// Extended Text Line.
  public var extendedTextLines = Table<ExtendedTextLine>()

  // MARK: Documents

  /// The open documents.
  public internal(set) var documents: [DocumentID: ServiceDocument] = [:]
  /// The posted shipments in the order of posting.
  public internal(set) var shipments = PostedDocuments<ServiceShipment>()
  /// The posted invoices in the order of posting.
  public internal(set) var invoices = PostedDocuments<ServiceInvoice>()
  /// The posted credit memos in the order of posting.
  public internal(set) var creditMemos = PostedDocuments<ServiceCreditMemo>()

  /// The archived versions of documents in the order in which they were archived.
  public internal(set) var documentArchives: [ServiceDocumentArchive] = []

  // MARK: Ledgers of service

  /// Service Ledger Entry.
  public internal(set) var serviceEntries = Ledger<ServiceLedgerEntry>()
  /// Warranty Ledger Entry.
  public internal(set) var warrantyEntries = Ledger<WarrantyLedgerEntry>()
  /// Whether each warranty entry is open, in the order of the entries.
  public internal(set) var warrantyEntryIsOpen = ChunkedArray<Bool>()
  /// The warranty entries of each order.
  public internal(set) var warrantyEntryNumbers: [Code: [Int]] = [:]
  /// Service Register.
  public internal(set) var serviceRegisters = Ledger<ServiceRegister>()

  /// Service Document Register, as far as posted documents are registered.
  public internal(set) var documentRegister = ChunkedArray<DocumentRegisterEntry>()
  /// Service Document Log.
  public internal(set) var documentLog = DocumentLog()

  /// How often the company was posted to; a plan holds only for the version it was made for.
  public internal(set) var version = 0

  /// A company with one blank record of each single-record setup and nothing else.
  public init() {}

  /// A company with one blank record of each single-record setup and nothing else.
  public static let empty = Company()

  /// An open document.
  ///
  /// - Throws: `PostingError.record` if there is none.
  public func document(_ id: DocumentID) throws(PostingError) -> ServiceDocument {
    guard let document = documents[id] else {
      throw .record(
        .notFound(
          RecordReference(
            "Service Header", [("Document Type", id.type.caption), ("No.", "\(id.no)")])))
    }
    return document
  }
}
