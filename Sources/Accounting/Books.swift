/// The bookkeeping of a company: setup, master data and ledgers, without anything of service.
///
/// It is a value. Entries are only added; what changes about an entry (what remains of it, how
/// much of it was invoiced) stands in the indexes beside the ledgers.
public struct Books: Equatable, Sendable {
  private let inPlace = InPlace()

  // MARK: Setup

  /// General Ledger Setup.
  public var generalLedgerSetup = GeneralLedgerSetup()
  /// Sales & Receivables Setup.
  public var salesReceivablesSetup = SalesReceivablesSetup()
  /// VAT Setup.
  public var vatSetup = VATSetup()
  /// Feature Management.
  public var featureManagement = FeatureManagement()
  /// Inventory Setup.
  public var inventorySetup = InventorySetup()
  /// Source Code Setup.
  public var sourceCodeSetup = SourceCodeSetup()
  /// User Setup.
  public var userSetups = Table<UserSetup>()
  /// No. Series.
  public var numberSeries = Table<NumberSeries>()
  /// No. Series Line.
  public var numberSeriesLines = Table<NumberSeriesLine>()
  /// No. Series Relationship.
  public var numberSeriesRelationships = Table<NumberSeriesRelationship>()
  /// Payment Terms.
  public var paymentTerms = Table<PaymentTerms>()
  /// Bank Account.
  public var bankAccounts = Table<BankAccount>()
  /// Bank Account Posting Group.
  public var bankAccountPostingGroups = Table<BankAccountPostingGroup>()
  /// Payment Method.
  public var paymentMethods = Table<PaymentMethod>()
  /// Currency.
  public var currencies = Table<Currency>()
  /// Currency Exchange Rate.
  public var exchangeRates = Table<ExchangeRate>()
  /// Gen. Business Posting Group.
  public var genBusinessPostingGroups = Table<GenBusinessPostingGroup>()
  /// Gen. Product Posting Group.
  public var genProductPostingGroups = Table<GenProductPostingGroup>()
  /// VAT Business Posting Group.
  public var vatBusinessPostingGroups = Table<CodeRecord<VATBusinessPostingGroupTable>>()
  /// VAT Product Posting Group.
  public var vatProductPostingGroups = Table<CodeRecord<VATProductPostingGroupTable>>()
  /// Inventory Posting Group.
  public var inventoryPostingGroups = Table<CodeRecord<InventoryPostingGroupTable>>()
  /// General Posting Setup.
  public var generalPostingSetups = Table<GeneralPostingSetup>()
  /// VAT Posting Setup.
  public var vatPostingSetups = Table<VATPostingSetup>()
  /// Inventory Posting Setup.
  public var inventoryPostingSetups = Table<InventoryPostingSetup>()
  /// Customer Posting Group.
  public var customerPostingGroups = Table<CustomerPostingGroup>()
  /// Alternative Customer Posting Group.
  public var altCustomerPostingGroups = Table<AltCustomerPostingGroup>()
  /// G/L Account.
  public var glAccounts = Table<GLAccount>()
  /// Source Code.
  public var sourceCodes = Table<CodeRecord<SourceCodeTable>>()
  /// Reason Code.
  public var reasonCodes = Table<CodeRecord<ReasonCodeTable>>()
  /// Salesperson/Purchaser.
  public var salespersons = Table<CodeRecord<SalespersonTable>>()
  /// Dimension.
  public var dimensions = Table<Dimension>()
  /// Dimension Value.
  public var dimensionValues = Table<DimensionValue>()
  /// Default Dimension.
  public var defaultDimensions = Table<DefaultDimension>() {
    didSet {
      var tables: Set<DefaultDimensionTable> = []
      for table in DefaultDimensionTable.allCases
      where defaultDimensions.contains(where: {
        $0.tableID == table && $0.valuePosting != .blank
      }) {
        tables.insert(table)
      }
      dimensionRuleTables = tables
    }
  }
  /// Default Dimension Priority.
  public var defaultDimensionPriorities = Table<DefaultDimensionPriority>()
  /// The tables with rows that demand something, so that postings need not look for others.
  private(set) var dimensionRuleTables: Set<DefaultDimensionTable> = []
  /// Dimension Combination.
  public var dimensionCombinations = Table<DimensionCombination>()
  /// Dimension Value Combination.
  public var dimensionValueCombinations = Table<DimensionValueCombination>()
  /// The sets of dimension values in use.
  public var dimensionSets = DimensionSets()

  // MARK: Master data

  /// Customer.
  public var customers = Table<Customer>()
  /// Ship-to Address.
  public var shipToAddresses = Table<ShipToAddress>()
  /// Contact.
  public var contacts = Table<Contact>()
  /// Contact Business Relation.
  public var contactBusinessRelations = Table<ContactBusinessRelation>()
  /// Campaign.
  public var campaigns = Table<Campaign>()
  /// Campaign Target Group.
  public var campaignTargets = Table<CampaignTarget>()
  /// Cust. Invoice Disc.
  public var customerInvoiceDiscounts = Table<CustomerInvoiceDiscount>()
  /// Sales Price.
  public var salesPrices = Table<SalesPrice>()
  /// Sales Line Discount.
  public var salesLineDiscounts = Table<SalesLineDiscount>()
  /// Resource Price.
  public var resourcePrices = Table<ResourcePrice>()
  /// Resource Cost.
  public var resourceCosts = Table<ResourceCost>()
  /// Price List Header.
  public var priceLists = Table<PriceList>()
  /// Price List Line.
  public var priceListLines = Table<PriceListLine>()
  /// Customer Price Group.
  public var customerPriceGroups = Table<CustomerPriceGroup>()
  /// Customer Discount Group.
  public var customerDiscountGroups = Table<CodeRecord<CustomerDiscountGroupTable>>()
  /// Item Discount Group.
  public var itemDiscountGroups = Table<CodeRecord<ItemDiscountGroupTable>>()
  /// Resource Group.
  public var resourceGroups = Table<CodeRecord<ResourceGroupTable>>()
  /// Item.
  public var items = Table<Item>()
  /// Item Unit of Measure.
  public var itemUnitsOfMeasure = Table<ItemUnitOfMeasure>()
  /// Item Variant.
  public var itemVariants = Table<ItemVariant>()
  /// Stockkeeping Unit.
  public var stockkeepingUnits = Table<StockkeepingUnit>()
  /// Item Tracking Code.
  public var itemTrackingCodes = Table<ItemTrackingCode>()
  /// Resource.
  public var resources = Table<Resource>()
  /// Resource Unit of Measure.
  public var resourceUnitsOfMeasure = Table<ResourceUnitOfMeasure>()
  /// Work Type.
  public var workTypes = Table<WorkType>()
  /// Unit of Measure.
  public var unitsOfMeasure = Table<CodeRecord<UnitOfMeasureTable>>()
  /// Location.
  public var locations = Table<Location>()

  // MARK: Ledgers

  /// G/L Entry.
  public internal(set) var glEntries = Ledger<GeneralLedgerEntry>()
  /// Cust. Ledger Entry.
  public internal(set) var customerEntries = Ledger<CustomerLedgerEntry>()
  /// Detailed Cust. Ledg. Entry.
  public internal(set) var detailedCustomerEntries = Ledger<DetailedCustomerLedgerEntry>()
  /// VAT Entry.
  public internal(set) var vatEntries = Ledger<VATEntry>()
  /// Item Ledger Entry.
  public internal(set) var itemEntries = Ledger<ItemLedgerEntry>()
  /// Item Application Entry.
  ///
  /// All that were ever written; those that hold are `itemApplications`.
  public internal(set) var itemApplicationEntries = Ledger<ItemApplicationEntry>()
  /// Item Application Entry History.
  public internal(set) var itemApplicationHistory = Ledger<ItemApplicationEntryHistory>()
  /// Value Entry.
  public internal(set) var valueEntries = Ledger<ValueEntry>()
  /// Res. Ledger Entry.
  public internal(set) var resourceEntries = Ledger<ResourceLedgerEntry>()
  /// G/L Register.
  public internal(set) var glRegisters = Ledger<GLRegister>()
  /// Item Register.
  public internal(set) var itemRegisters = Ledger<ItemRegister>()
  /// Resource Register.
  public internal(set) var resourceRegisters = Ledger<ResourceRegister>()

  // MARK: Indexes beside the ledgers

  /// What is left of each item entry, in the order of the entries.
  public internal(set) var itemEntryStates = ChunkedArray<ItemEntryState>()
  /// The open item entries of each stock, in the order in which they are used up.
  public internal(set) var openItemEntries: [StockKey: OpenItemEntries] = [:]
  /// What became of applications of item entries, by their numbers.
  var itemApplicationChanges: [Int: ItemApplicationChange] = [:]
  /// What of each queued value entry's cost was posted later, by its number.
  var costsPostedLater: [Int: PostedCost] = [:]
  /// Which items the cost adjustment is done with.
  var adjustedItems = AdjustedItems()
  /// What is left of each customer entry.
  public internal(set) var customerEntryStates = EntryValues<CustomerEntryState>()
  /// What only few customer entries have.
  public internal(set) var customerEntryMarks: [Int: CustomerEntryMarks] = [:]
  /// The balance of each account.
  public internal(set) var glBalances = CodeTotals()
  /// The balance of each customer in local currency.
  public internal(set) var customerBalances = CodeTotals()
  /// The last transaction number used.
  public internal(set) var lastTransactionNo = 0

  /// Books with blank single records and nothing else.
  public init() {}
}
