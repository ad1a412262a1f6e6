public import Accounting

/// All tables of a company, from setup to ledgers: the one list that commands, scripts, queries
/// and the demo company read.
public enum RecordCatalogue {
  /// All tables, setup first, ledgers last.
  public static let tables: [TableDescription] =
    setup + master + ContactTables.all + OlderPriceTables.all + DocumentTables.all
    + PostedTables.all
    + ArchiveTables.all + CommentTables.all + LedgerTables.all + ReportTables.all

  private static let byNoun = Dictionary(
    tables.map { ($0.name.noun, $0) }, uniquingKeysWith: { first, _ in first })
  private static let byPlural = Dictionary(
    tables.filter { !$0.name.plural.isEmpty }.map { ($0.name.plural, $0) },
    uniquingKeysWith: { first, _ in first })

  /// The table whose single record is called so, such as `gl account`.
  public static func table(noun: String) -> TableDescription? { byNoun[noun] }

  /// The table that is called so, such as `gl accounts`.
  public static func table(plural: String) -> TableDescription? { byPlural[plural] }

  private static let setup: [TableDescription] = [
    CurrencyTables.setup, .single(\.books.salesReceivablesSetup),
    PostingSetupTables.vatDates, InventorySetupTable.description,
    .single(\.books.featureManagement),
    .single(\.books.sourceCodeSetup), .single(\.serviceSetup),
    PostingSetupTables.users, NumberSeriesTables.series,
    NumberSeriesTables.lines, .records(\.books.numberSeriesRelationships, .setup),
    .records(\.books.genBusinessPostingGroups, .setup),
    .records(\.books.genProductPostingGroups, .setup),
    .records(\.books.vatBusinessPostingGroups, .setup),
    .records(\.books.vatProductPostingGroups, .setup),
    .records(\.books.inventoryPostingGroups, .setup),
    .records(
      \.books.glAccounts, .setup,
      computed: [
        ComputedField("Balance") { account, company in
          company.books.glBalances[account.no] ?? .zero
        }
      ]),
    PostingSetupTables.general, CurrencyTables.vatPostingSetups,
    PostingSetupTables.inventory,
    customerPostingGroups, altCustomerPostingGroups,
    .records(\.books.paymentTerms, .setup),
    .records(\.books.bankAccountPostingGroups, .setup), .records(\.books.bankAccounts, .setup),
    paymentMethods, CurrencyTables.currencies,
    CurrencyTables.exchangeRates, .records(\.books.sourceCodes, .setup),
    .records(\.books.reasonCodes, .setup),
    .records(\.books.salespersons, .setup), .records(\.books.dimensions, .setup),
    .records(\.books.dimensionValues, .setup), DefaultDimensionTables.description,
    .records(\.books.defaultDimensionPriorities, .setup),
    .records(\.books.dimensionCombinations, .setup),
    .records(\.books.dimensionValueCombinations, .setup),
  ]

  /// Lines are written on the accounts of charges and rounding, so that these need a product group,
  /// and for charges people could write on them too.
  private static let customerPostingGroups: TableDescription = .records(
    \.books.customerPostingGroups, .setup,
    validate: { (group, old, company) throws(PostingError) in
      for (no, before, isCharge) in [
        (group.serviceChargeAcc, old?.serviceChargeAcc, true),
        (group.invoiceRoundingAccount, old?.invoiceRoundingAccount, false),
      ] where no != before {
        guard let account = company.books.glAccounts[no] else { continue }
        guard !account.genProdPostingGroup.isBlank else {
          throw .record(.mustHaveValue(field: "Gen. Prod. Posting Group", account.reference))
        }
        guard !isCharge || account.directPosting else {
          throw .record(
            .mustBeEqual(
              field: "Direct Posting", expected: "Yes", account.reference, current: "No"))
        }
      }
    })

  private static let altCustomerPostingGroups: TableDescription = .records(
    \.books.altCustomerPostingGroups, .setup,
    validate: { (pair, _, _) throws(PostingError) in
      guard pair.customerPostingGroup != pair.altCustomerPostingGroup else {
        throw .postingGroupReplacesItself
      }
    })

  private static let master: [TableDescription] = [
    .records(\.books.unitsOfMeasure, .master), .records(\.books.locations, .master),
    .records(
      \.books.customers, .master,
      computed: [
        ComputedField("Balance") { customer, company in
          company.books.customerBalances[customer.no] ?? .zero
        },
        ComputedField("Balance (LCY)") { customer, company in
          company.books.customerBalances[customer.no] ?? .zero
        },
        ComputedField("Outstanding Serv. Orders (LCY)") { customer, company in
          company.openAmounts(of: customer.no).outstandingOrdersLCY
        },
        ComputedField("Serv Shipped Not Invoiced(LCY)") { customer, company in
          company.openAmounts(of: customer.no).shippedNotInvoicedLCY
        },
        ComputedField("Outstanding Serv.Invoices(LCY)") { customer, company in
          company.openAmounts(of: customer.no).outstandingInvoicesLCY
        },
      ]),
    .records(\.books.shipToAddresses, .master),
    .records(\.books.customerInvoiceDiscounts, .master),
    PriceListTables.lists, PriceListTables.lines,
    .records(\.books.customerPriceGroups, .master),
    .records(\.books.customerDiscountGroups, .master),
    .records(\.books.itemDiscountGroups, .master), .records(\.books.resourceGroups, .master),
    .records(\.books.itemTrackingCodes, .master), items,
    .records(\.books.itemVariants, .master), stockkeepingUnits,
    UnitTables.ofItems, resources,
    UnitTables.ofResources, .records(\.books.workTypes, .master),
    .records(\.responsibilityCenters, .master),
    .records(\.serviceZones, .master), .records(\.serviceCosts, .master),
    .records(\.serviceItemGroups, .master), .records(\.serviceItems, .master),
    .records(\.serviceItemComponents, .master), .records(\.serviceOrderTypes, .master),
    RepairStatusTable.description, .records(\.serviceStatusPriorities, .master),
    .records(\.faultReasons, .master), .records(\.faultAreas, .master),
    .records(\.symptomCodes, .master), .records(\.faultCodes, .master),
    .records(\.resolutionCodes, .master), .records(\.contractGroups, .master),
    .records(\.serviceContracts, .master), .records(\.serviceContractLines, .master),
    .records(\.contractServiceDiscounts, .master), .records(\.servicePriceGroups, .master),
    .records(\.standardTexts, .master), extendedTexts, .records(\.extendedTextLines, .master),
  ]

  private static let paymentMethods: TableDescription = .records(
    \.books.paymentMethods, .setup,
    validate: { (method, old, company) throws(PostingError) in
      if let old, old.balAccountType != method.balAccountType,
        old.balAccountNo == method.balAccountNo
      {
        method.balAccountNo = .blank
      }
      guard !method.balAccountNo.isBlank, method.balAccountNo != old?.balAccountNo else { return }
      do throws(RecordFault) {
        _ = try company.books.balancingAccount(
          method.balAccountType, method.balAccountNo, currency: .blank)
      } catch {
        throw .record(error)
      }
      if method.balAccountType == .glAccount {
        try company.requireDirectPosting(method.balAccountNo)
      }
    })

  private static let items: TableDescription = .records(
    \.books.items, .master,
    computed: [
      ComputedField("Inventory") { item, company in company.books.inventory(of: item.no) }
    ],
    didInsert: { item, company in
      guard !item.baseUnitOfMeasure.isBlank else { return }
      company.books.itemUnitsOfMeasure.store(
        ItemUnitOfMeasure(key: Pair(item.no, item.baseUnitOfMeasure)))
    })

  private static let stockkeepingUnits: TableDescription = .records(
    \.books.stockkeepingUnits, .master,
    validate: { (unit, _, company) throws(PostingError) in
      guard !unit.variantCode.isBlank,
        company.books.itemVariants[Pair(unit.itemNo, unit.variantCode)] == nil
      else { return }
      throw .record(
        .notInRelatedTable(
          field: "Variant Code", unit.reference, value: "\(unit.variantCode)",
          related: ItemVariant.table.caption))
    })

  private static let resources: TableDescription = .records(
    \.books.resources, .master,
    didInsert: { resource, company in
      guard !resource.baseUnitOfMeasure.isBlank else { return }
      company.books.resourceUnitsOfMeasure.store(
        ResourceUnitOfMeasure(key: Pair(resource.no, resource.baseUnitOfMeasure)))
    })

  private static let extendedTexts: TableDescription = .records(
    \.extendedTexts, .master,
    didDelete: { text, company in
      for line in company.extendedTextLines.filter({ $0.key.text == text.key }) {
        company.extendedTextLines.remove(line.key)
      }
    })

  /// A record of setup, master data or an open document that names a record.
  static func user(
    of name: TableName, _ key: [FieldValue], in company: Company
  ) -> RecordReference? {
    guard key.count == 1, let value = key.first else { return nil }
    for table in tables where [.setup, .master, .document].contains(table.group) {
      let places = table.fields.indices.filter { table.fields[$0].relation == name.noun }
      guard !places.isEmpty else { continue }
      // The unit rows that came with a card go with it, as lines go with their price list.
      if table.name.noun.hasSuffix("unit of measure"), name.noun != "unit of measure" { continue }
      if name == PriceList.table, table.name == PriceListLine.table { continue }
      for row in table.rows(company, nil) where places.contains(where: { row[$0] == value }) {
        // A customer that bills itself stands in nobody's way.
        if table.name == name, row[0] == value { continue }
        return RecordReference(
          table.name.caption,
          (0..<table.keyCount).map { (table.fields[$0].caption, row[$0].description) })
      }
    }
    return nil
  }
}

extension Company {
  /// The records of a table in order; `document` limits the lines of documents to one of them.
  public func rows(of table: TableDescription, in document: DocumentID? = nil) -> [TableRow] {
    table.rows(self, document)
  }

  /// The rows of a report about a document; none where the table is no report.
  public func rows(
    of table: TableDescription, about document: ReportedDocument
  ) throws(PostingError) -> [TableRow] {
    try table.report?(self, document) ?? []
  }

  /// The record of a key, if there is one.
  public func row(of table: TableDescription, key: [FieldValue]) -> TableRow? {
    table.row(self, key)
  }

  /// Creates a record of setup or master data with BC's initial values, then sets fields in order.
  public mutating func create(
    _ table: TableDescription, key: [FieldValue], _ assignments: [Assignment]
  ) throws(PostingError) {
    guard let editing = table.editing else {
      throw .notEditable(field: "A record", table: table.name.caption)
    }
    try editing.insert(&self, key, assignments)
  }

  /// Sets fields of a record of setup or master data, one after the other; all or none.
  ///
  /// - Returns: what BC asks and says about it.
  public mutating func change(
    _ table: TableDescription, key: [FieldValue], _ assignments: [Assignment],
    _ context: EditContext
  ) throws(PostingError) -> [PostingNote] {
    guard let editing = table.editing else {
      throw .notEditable(field: "A record", table: table.name.caption)
    }
    guard let settle = table.settle else {
      try editing.modify(&self, key, assignments)
      return []
    }
    var changed = self
    try editing.modify(&changed, key, assignments)
    let notes = try settle(self, &changed, context)
    self = changed
    return notes
  }

  /// Deletes a record of setup or master data that nothing else names.
  public mutating func delete(
    _ table: TableDescription, key: [FieldValue]
  ) throws(PostingError) {
    guard let editing = table.editing else {
      throw .notEditable(field: "A record", table: table.name.caption)
    }
    try editing.delete(&self, key)
  }
}
