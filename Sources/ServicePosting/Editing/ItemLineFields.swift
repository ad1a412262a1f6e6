import Accounting

/// The fields of a service item line that may be set, each with its validation.
enum ItemLineFields {
  typealias Validation =
    @Sendable (inout ServiceDocument, Int, FieldValue, Company, EditContext) throws(PostingError)
    -> Void

  static let validations: [String: Validation] = [
    "Service Item No.": { (document, place, value, company, context) throws(PostingError) in
      try document.enterServiceItem(HeaderFields.code(value), at: place, in: company, context)
    },
    "Repair Status Code": { (document, place, value, company, context) throws(PostingError) in
      try document.setRepairStatus(HeaderFields.code(value), at: place, in: company, context)
    },
    "Warranty": { (document, place, value, company, context) throws(PostingError) in
      document.itemLines[place].warranty = value == .boolean(true)
      try document.itemLineChanged(at: place, in: company, context)
    },
    "Fault Reason Code": { (document, place, value, company, context) throws(PostingError) in
      document.itemLines[place].faultReasonCode = HeaderFields.code(value)
      try document.itemLineChanged(at: place, in: company, context)
    },
    "Contract No.": { (document, place, value, company, context) throws(PostingError) in
      let contract = HeaderFields.code(value)
      try document.requireContract(contract, ofItemLineAt: place, in: company)
      document.itemLines[place].contractNo = contract
      try document.itemLineChanged(at: place, in: company, context)
    },
    "Warranty Starting Date (Parts)": date(\.warrantyStartingDateParts),
    "Warranty Ending Date (Parts)": date(\.warrantyEndingDateParts),
    "Warranty Starting Date (Labor)": date(\.warrantyStartingDateLabor),
    "Warranty Ending Date (Labor)": date(\.warrantyEndingDateLabor),
    "Warranty % (Parts)": percent("Warranty % (Parts)", \.warrantyPercentParts),
    "Warranty % (Labor)": percent("Warranty % (Labor)", \.warrantyPercentLabor),
    "Starting Date": { (document, place, value, _, _) throws(PostingError) in
      try document.setStartingDate(HeaderFields.date(value), ofItemLineAt: place)
    },
    "Finishing Date": { (document, place, value, _, _) throws(PostingError) in
      try document.setFinishingDate(HeaderFields.date(value), ofItemLineAt: place)
    },
    "Description": { (document, place, value, _, _) throws(PostingError) in
      document.itemLines[place].description = value.description
    },
    "Serial No.": { (document, place, value, _, _) throws(PostingError) in
      try document.requireNoServiceItem(at: place, "Serial No.")
      document.itemLines[place].serialNo = LongCode(fieldValue: value) ?? .blank
    },
    "Item No.": { (document, place, value, company, _) throws(PostingError) in
      try document.setServicedItem(HeaderFields.code(value), at: place, in: company)
    },
    "Service Item Group Code": { (document, place, value, company, _) throws(PostingError) in
      try document.setServiceItemGroup(HeaderFields.code(value), at: place, in: company)
    },
    "Fault Area Code": code(\.faultAreaCode),
    "Symptom Code": code(\.symptomCode),
    "Fault Code": code(\.faultCode),
    "Resolution Code": code(\.resolutionCode),
    "Service Price Group Code": code(\.servicePriceGroupCode),
    "Location Code": code(\.locationCode),
  ]

  private static func code(
    _ path: any WritableKeyPath<ServiceItemLine, Code> & Sendable
  ) -> Validation {
    { (document, place, value, _, _) throws(PostingError) in
      document.itemLines[place][keyPath: path] = HeaderFields.code(value)
    }
  }

  private static func date(
    _ path: any WritableKeyPath<ServiceItemLine, CalendarDate> & Sendable
  ) -> Validation {
    { (document, place, value, company, context) throws(PostingError) in
      document.itemLines[place][keyPath: path] = HeaderFields.date(value)
      try document.itemLineChanged(at: place, in: company, context)
    }
  }

  private static func percent(
    _ caption: String, _ path: any WritableKeyPath<ServiceItemLine, Percentage> & Sendable
  ) -> Validation {
    { (document, place, value, company, context) throws(PostingError) in
      let percent = Percentage(fieldValue: value) ?? .zero
      guard !percent.isNegative, percent <= 100 else {
        throw .record(.outsideLimits(field: caption, .percentage))
      }
      document.itemLines[place][keyPath: path] = percent
      try document.itemLineChanged(at: place, in: company, context)
    }
  }
}

extension ServiceDocument {
  /// An item line without a service item may name the item that is serviced, unless it is blocked.
  mutating func setServicedItem(
    _ no: Code, at place: Int, in company: Company
  ) throws(PostingError) {
    try requireNoServiceItem(at: place, "Item No.")
    let item = company.books.items[no]
    if let item, item.blocked || item.serviceBlocked && header.documentType != .creditMemo {
      throw .record(
        .notInRelatedTable(
          field: "Item No.", reference(toItemLine: itemLines[place].lineNo), value: "\(no)",
          related: Item.table.caption))
    }
    itemLines[place].itemNo = no
    itemLines[place].serviceItemGroupCode = item?.serviceItemGroup ?? .blank
    itemLines[place].description = item?.description ?? ""
  }

  /// The group of a service item is its own.
  mutating func setServiceItemGroup(
    _ group: Code, at place: Int, in company: Company
  ) throws(PostingError) {
    let itemLine = itemLines[place]
    if let own = company.serviceItems[itemLine.serviceItemNo]?.serviceItemGroupCode, own != group {
      throw .record(
        .mustBeEqual(
          field: "Service Item Group Code", expected: "\(own)",
          reference(toItemLine: itemLine.lineNo), current: "\(group)"))
    }
    itemLines[place].serviceItemGroupCode = group
    if itemLine.itemNo.isBlank, itemLine.description.isEmpty {
      itemLines[place].description = company.serviceItemGroups[group]?.description ?? ""
    }
  }

  /// Some fields of an item line come with its service item.
  func requireNoServiceItem(at place: Int, _ field: String) throws(PostingError) {
    guard itemLines[place].serviceItemNo.isBlank else { throw .setByServiceItem(field: field) }
  }

  /// What a service item line takes from its service item.
  mutating func enterServiceItem(
    _ no: Code, at place: Int, in company: Company, _ context: EditContext
  ) throws(PostingError) {
    let item = try Self.record(no, company.serviceItems)
    if item.blocked == .all { throw .serviceItemBlocked(no) }
    if no != itemLines[place].serviceItemNo,
      lines.contains(where: { $0.content.serviceItemLineNo == itemLines[place].lineNo })
    {
      throw .serviceItemInUse
    }
    guard item.customerNo == header.customerNo else {
      throw .serviceItemOfOther(no, customer: header.customerNo)
    }
    itemLines[place].serviceItemNo = no
    itemLines[place].description = item.description
    itemLines[place].serviceItemGroupCode = item.serviceItemGroupCode
    itemLines[place].itemNo = item.itemNo
    itemLines[place].shipToCode = item.shipToCode
    itemLines[place].serialNo = item.serialNo
    itemLines[place].priority = item.priority
    itemLines[place].responseTimeHours = item.responseTimeHours
    itemLines[place].warrantyStartingDateParts = item.warrantyStartingDateParts
    itemLines[place].warrantyEndingDateParts = item.warrantyEndingDateParts
    itemLines[place].warrantyPercentParts = item.warrantyPercentParts
    itemLines[place].warrantyStartingDateLabor = item.warrantyStartingDateLabor
    itemLines[place].warrantyEndingDateLabor = item.warrantyEndingDateLabor
    itemLines[place].warrantyPercentLabor = item.warrantyPercentLabor
    let date = header.orderDate
    itemLines[place].warranty =
      (item
      .warrantyStartingDateParts...max(
        item.warrantyStartingDateParts, item.warrantyEndingDateParts)).contains(date)
      || (item
        .warrantyStartingDateLabor...max(
          item.warrantyStartingDateLabor, item.warrantyEndingDateLabor)).contains(date)
    try itemLineChanged(at: place, in: company, context)
  }

  /// The lines of a changed item line take its warranty and faults over again.
  mutating func itemLineChanged(
    at place: Int, in company: Company, _ context: EditContext
  ) throws(PostingError) {
    let itemLine = itemLines[place]
    let money = try DocumentMoney(sharedHeader, in: company.books)
    for index in lines.indices
    where lines[index].content.serviceItemLineNo == itemLine.lineNo
      && lines[index].quantities.shipped.isZero
    {
      let before = lines[index].content
      takeServiceItem(itemLine, into: &lines[index], in: company, on: context.workDate)
      guard lines[index].content != before, !lines[index].isText else { continue }
      _ = try searchPrices(at: index, .warranty, in: company, money)
    }
  }
}
