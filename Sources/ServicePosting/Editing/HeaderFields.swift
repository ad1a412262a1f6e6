import Accounting

/// The fields of a document's header that may be set, each with its validation.
enum HeaderFields {
  typealias Validation =
    @Sendable (inout ServiceDocument, FieldValue, Company, EditContext) throws(PostingError)
    -> [PostingNote]

  static let validations: [String: Validation] = [
    "Posting Date": { (document, value, company, context) throws(PostingError) in
      try document.setPostingDate(value, in: company, context)
    },
    "Document Date": { (document, value, company, _) throws(PostingError) in
      try document.changeTerms(in: company) { (header) throws(PostingError) in
        header.documentDate = date(value)
        if company.books.generalLedgerSetup.defaultVATDate == .documentDate {
          header.vatDate = header.documentDate
        }
        try header.updatePaymentTerms(in: company)
      }
      return []
    },
    "VAT Date": { (document, value, company, _) throws(PostingError) in
      document.header.vatDate = date(value)
      guard document.header.vatDate.isBlank else { return [] }
      document.header.vatDate = company.books.generalLedgerSetup.vatDate(
        postingDate: document.header.postingDate, documentDate: document.header.documentDate)
      return []
    },
    "Order Date": { (document, value, company, _) throws(PostingError) in
      try document.setOrderDate(date(value), in: company)
    },
    "Customer No.": { (document, value, company, context) throws(PostingError) in
      try document.setCustomer(code(value), in: company, context)
    },
    "Bill-to Customer No.": { (document, value, company, context) throws(PostingError) in
      try document.setBillToCustomer(code(value), in: company, context)
    },
    "Contact No.": { (document, value, company, context) throws(PostingError) in
      try document.setContact(code(value), .customer, in: company, context)
    },
    "Contact Name": plain { $0.contactName = $1.description },
    "Bill-to Contact No.": { (document, value, company, context) throws(PostingError) in
      try document.setContact(code(value), .billTo, in: company, context)
    },
    "Bill-to Contact": plain { $0.billToContact = $1.description },
    "Due Date": plain { $0.dueDate = date($1) },
    "Pmt. Discount Date": plain { $0.pmtDiscountDate = date($1) },
    "Starting Date": { (document, value, _, _) throws(PostingError) in
      try document.setStartingDate(date(value))
      return []
    },
    "Finishing Date": { (document, value, _, _) throws(PostingError) in
      try document.setFinishingDate(date(value))
      return []
    },
    "Payment Terms Code": { (document, value, company, _) throws(PostingError) in
      try document.changeTerms(in: company) { (header) throws(PostingError) in
        header.paymentTermsCode = code(value)
        try header.updatePaymentTerms(in: company)
      }
      return []
    },
    "Payment Discount %": { (document, value, company, _) throws(PostingError) in
      let percent = try percentage(value, "Payment Discount %")
      try document.changeTerms(in: company) { (header) throws(PostingError) in
        header.setPaymentDiscount(percent, in: company)
      }
      return []
    },
    "VAT Base Discount %": { (document, value, company, _) throws(PostingError) in
      try document.setVATBaseDiscount(
        try percentage(value, "VAT Base Discount %"), in: company)
      return []
    },
    "Currency Code": { (document, value, company, context) throws(PostingError) in
      try document.setCurrency(code(value), in: company, context)
    },
    "Currency Factor": { (document, value, company, _) throws(PostingError) in
      guard case .factor(let factor) = value, factor.raw > 0 else {
        throw .record(
          .mustHaveValue(field: "Currency Factor", document.reference))
      }
      try document.setCurrencyFactor(factor, in: company)
      return []
    },
    "Prices Including VAT": { (document, value, company, context) throws(PostingError) in
      try document.setPricesIncludingVAT(value == .boolean(true), in: company, context)
    },
    "Status": { (document, value, company, context) throws(PostingError) in
      guard let status = ServiceStatus(caption: value.description) else { return [] }
      try document.setStatus(status, in: company, context)
      return []
    },
    "Country/Region Code": plain { $0.setCountryRegion(code($1)) },
    "Ship-to Country/Region Code": plain { $0.shipToCountryRegionCode = code($1) },
    "Ship-to Name": plain { $0.shipToName = $1.description },
    "Ship-to Address": plain { $0.shipToAddress = $1.description },
    "Ship-to City": plain { $0.shipToCity = $1.description },
    "Ship-to Code": { (document, value, company, context) throws(PostingError) in
      try document.setShipTo(code(value), in: company, context)
    },
    "Payment Method Code": { (document, value, company, _) throws(PostingError) in
      try document.setPaymentMethod(code(value), in: company)
    },
    "Bal. Account Type": plain {
      $0.balAccountType = BalancingAccountType(caption: $1.description) ?? .glAccount
      $0.balAccountNo = .blank
    },
    "Bal. Account No.": { (document, value, company, _) throws(PostingError) in
      try document.setBalAccount(code(value), in: company)
    },
    "Language Code": plain { $0.languageCode = code($1) },
    "Gen. Bus. Posting Group": { (document, value, company, context) throws(PostingError) in
      try document.setGenBusinessGroup(code(value), in: company, context)
    },
    "VAT Bus. Posting Group": { (document, value, company, context) throws(PostingError) in
      guard code(value) != document.header.vatBusPostingGroup else { return [] }
      return try document.recreatingLines(
        for: "VAT Bus. Posting Group", in: company, context
      ) { (document) throws(PostingError) in
        document.header.vatBusPostingGroup = code(value)
      }
    },
    "Customer Posting Group": { (document, value, company, _) throws(PostingError) in
      try document.setCustomerPostingGroup(code(value), in: company)
      return []
    },
    "Location Code": { (document, value, _, _) throws(PostingError) in
      let changes = document.header.locationCode != code(value)
      document.header.locationCode = code(value)
      return changes ? document.notesOnKeptLines("Location Code") : []
    },
    "Service Zone Code": plain { $0.serviceZoneCode = code($1) },
    "Invoice Disc. Code": { (document, value, _, _) throws(PostingError) in
      try document.requireOpenRelease()
      document.header.invoiceDiscCode = code(value)
      return document.notesOnKeptLines("Invoice Disc. Code")
    },
    "Inv. Discount Amount": { (document, value, company, _) throws(PostingError) in
      guard let amount = Amount(fieldValue: value) else {
        throw .record(.tooLarge(field: "Inv. Discount Amount", document.reference))
      }
      try document.setInvoiceDiscount(amount, in: company)
      return []
    },
    "Salesperson Code": plain { $0.salespersonCode = code($1) },
    "Reason Code": plain { $0.reasonCode = code($1) },
    "EU 3-Party Trade": plain { $0.eu3PartyTrade = $1 == .boolean(true) },
    "Service Order Type": plain { $0.serviceOrderType = code($1) },
    "Contract No.": plain { $0.contractNo = code($1) },
    "Shipping No. Series": { (document, value, company, _) throws(PostingError) in
      try document.setShippingSeries(code(value), in: company)
      return []
    },
    "Posting No. Series": { (document, value, company, _) throws(PostingError) in
      try document.setPostingSeries(code(value), in: company)
      return []
    },
    "Combine Shipments": plain { $0.combineShipments = $1 == .boolean(true) },
    "Customer Price Group": { (document, value, _, _) throws(PostingError) in
      document.header.customerPriceGroup = code(value)
      return document.notesOnKeptLines(
        "Customer Price Group",
        "The change may affect the exchange rate used in the price calculation of the service "
          + "lines."
      )
    },
    "Customer Disc. Group": { (document, value, _, _) throws(PostingError) in
      document.header.customerDiscGroup = code(value)
      return document.notesOnKeptLines("Customer Disc. Group")
    },
    "Allow Line Disc.": { (document, value, _, _) throws(PostingError) in
      document.header.allowLineDisc = value == .boolean(true)
      return document.notesOnKeptLines("Allow Line Disc.")
    },
    "Link Service to Service Item": { (document, value, _, _) throws(PostingError) in
      let links = value == .boolean(true)
      guard links != document.header.linkServiceToServiceItem else { return [] }
      document.header.linkServiceToServiceItem = links
      return document.notesOnUnchangedLines(
        "Link Service to Service Item", document.lines.filter { $0.content.type != .cost })
    },
    "Shipping Advice": { (document, value, _, _) throws(PostingError) in
      try document.requireOpenRelease()
      document.header.shippingAdvice = ShippingAdvice(caption: value.description) ?? .partial
      return []
    },
    "Max. Labor Unit Price": { (document, value, _, _) throws(PostingError) in
      guard let price = UnitPrice(fieldValue: value) else {
        throw .record(.tooLarge(field: "Max. Labor Unit Price", document.reference))
      }
      document.header.maxLaborUnitPrice = price
      return document.notesOnUnchangedLines("Max. Labor Unit Price", document.lines)
    },
    "Description": plain { $0.description = $1.description },
    "Name": plain { $0.name = $1.description },
    "Posting Description": plain { $0.postingDescription = $1.description },
    "External Document No.": plain { $0.externalDocumentNo = $1.description },
    "Correction": plain { $0.correction = $1 == .boolean(true) },
    "Applies-to Doc. Type": plain {
      $0.appliesToDocType = EntryDocumentType(caption: $1.description) ?? .blank
    },
    "Applies-to Doc. No.": { (document, value, _, _) throws(PostingError) in
      try document.setAppliesToDocument(code(value))
    },
    "Applies-to ID": { (document, value, _, _) throws(PostingError) in
      try document.setAppliesToID(LongCode(fieldValue: value) ?? .blank)
    },
    "Your Reference": plain { $0.yourReference = $1.description },
    "Work Description": plain { $0.workDescription = $1.description },
  ]

  /// A field whose value has no effect on others.
  private static func plain(
    _ store: @escaping @Sendable (inout ServiceHeader, FieldValue) -> Void
  ) -> Validation {
    { (document, value, _, _) throws(PostingError) in
      store(&document.header, value)
      return []
    }
  }

  static func code(_ value: FieldValue) -> Code { Code(fieldValue: value) ?? .blank }

  private static func percentage(
    _ value: FieldValue, _ field: String
  ) throws(PostingError) -> Percentage {
    guard FieldLimits.percentage.allow(value) else {
      throw .record(.outsideLimits(field: field, .percentage))
    }
    return Percentage(fieldValue: value) ?? .zero
  }

  static func date(_ value: FieldValue) -> CalendarDate {
    CalendarDate(fieldValue: value) ?? .blank
  }
}
