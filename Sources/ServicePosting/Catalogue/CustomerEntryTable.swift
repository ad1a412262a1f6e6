import Accounting

/// The customer ledger. What an application shall take of an entry is typed on the entry itself,
/// as people do in BC before they apply.
enum CustomerEntryTable {
  static let description: TableDescription = .ledger(
    \.books.customerEntries, computed: amounts + applicationFields,
    editing: TableEditing(
      insert: { (_, _, _) throws(PostingError) in throw notByHand },
      modify: { (company, key, assignments) throws(PostingError) in
        try change(&company, key, assignments)
      },
      delete: { (_, _) throws(PostingError) in throw notByHand },
      store: { (_, _, _, _) throws(PostingError) in throw notByHand }))

  private static let amounts: [ComputedField<CustomerLedgerEntry>] = [
    ComputedField("Amount") { entry, _ in entry.originalAmount },
    ComputedField("Amount (LCY)") { entry, _ in entry.originalAmountLCY },
    ComputedField("Remaining Amount") { entry, company in
      company.books.customerEntryStates[entry.entryNo]?.remainingAmount ?? .zero
    },
    ComputedField("Remaining Amt. (LCY)") { entry, company in
      company.books.customerEntryStates[entry.entryNo]?.remainingAmountLCY ?? .zero
    },
    ComputedField("Open") { entry, company in
      company.books.customerEntryStates[entry.entryNo]?.isOpen ?? false
    },
    ComputedField("Positive") { entry, _ in entry.originalAmount.isPositive },
  ]

  /// What applications leave on a customer entry, and what they are asked to take (A-147, D-10).
  private static let applicationFields: [ComputedField<CustomerLedgerEntry>] = [
    ComputedField("Remaining Pmt. Disc. Possible") { entry, company in
      company.books.customerEntryStates[entry.entryNo]?.remainingPmtDiscPossible ?? .zero
    },
    ComputedField("Pmt. Disc. Given (LCY)") { entry, company in
      marks(entry, company).pmtDiscGivenLCY
    },
    ComputedField("Max. Payment Tolerance") { entry, company in
      marks(entry, company).maxPaymentTolerance
    },
    ComputedField("Pmt. Tolerance (LCY)") { entry, company in
      marks(entry, company).pmtToleranceLCY
    },
    ComputedField(editable: "Applies-to ID") { entry, company in
      marks(entry, company).appliesToID
    },
    ComputedField(editable: "Amount to Apply") { entry, company in
      company.books.customerEntryStates[entry.entryNo]?.amountToApply ?? .zero
    },
    ComputedField(editable: "Accepted Payment Tolerance") { entry, company in
      marks(entry, company).acceptedPaymentTolerance
    },
    ComputedField(editable: "Accepted Pmt. Disc. Tolerance") { entry, company in
      marks(entry, company).acceptedPmtDiscTolerance
    },
    ComputedField("Closed by Entry No.") { entry, company in
      closing(entry, company)?.byEntryNo ?? 0
    },
    ComputedField("Closed at Date") { entry, company in
      closing(entry, company)?.date ?? .blank
    },
    ComputedField("Closed by Amount") { entry, company in
      closing(entry, company)?.amount ?? .zero
    },
    ComputedField("Closed by Amount (LCY)") { entry, company in
      closing(entry, company)?.amountLCY ?? .zero
    },
    ComputedField("Closed by Currency Code") { entry, company in
      closing(entry, company)?.currencyCode ?? .blank
    },
  ]

  private static func closing(_ entry: CustomerLedgerEntry, _ company: Company) -> EntryClosing? {
    company.books.customerEntryStates[entry.entryNo]?.closing
  }

  private static func marks(
    _ entry: CustomerLedgerEntry, _ company: Company
  ) -> CustomerEntryMarks {
    company.books.customerEntryMarks[entry.entryNo] ?? CustomerEntryMarks()
  }

  // MARK: Editing

  private static let notByHand = PostingError.notEditable(
    field: "A record", table: CustomerLedgerEntry.table.caption)

  private static func change(
    _ company: inout Company, _ key: [FieldValue], _ assignments: [Assignment]
  ) throws(PostingError) {
    guard case .integer(let number)? = key.first,
      let entry = company.books.customerEntries.entry(number)
    else {
      throw .record(
        .notFound(
          RecordReference(
            CustomerLedgerEntry.table.caption, [("Entry No.", key.first?.description ?? "")])))
    }
    for assignment in assignments {
      guard description.fields.indices.contains(assignment.field) else { throw notByHand }
      let caption = description.fields[assignment.field].caption
      do throws(RecordFault) {
        try company.books.set(caption, of: entry, to: assignment.value)
      } catch {
        throw .record(error)
      }
    }
  }
}

extension Books {
  /// Sets what an application shall take of an open entry (table 21).
  fileprivate mutating func set(
    _ caption: String, of entry: CustomerLedgerEntry, to value: FieldValue
  ) throws(RecordFault) {
    let record = RecordReference(
      CustomerLedgerEntry.table.caption, [("Entry No.", "\(entry.entryNo)")])
    guard let open = openCustomerEntry(entry.entryNo) else {
      throw .mustBeEqual(field: "Open", expected: "Yes", record, current: "No")
    }
    var marks = open.marks
    var toApply = open.state.amountToApply
    switch caption {
    case "Applies-to ID":
      marks.appliesToID = LongCode(fieldValue: value) ?? .blank
      // The action that marks entries takes all that is left, as long as nothing else was typed.
      if marks.appliesToID.isBlank {
        toApply = .zero
      } else if toApply.isZero {
        toApply = open.state.remainingAmount
      }
    case "Amount to Apply":
      toApply = try within(value, open.state.remainingAmount, caption, "Remaining Amount", record)
    case "Accepted Payment Tolerance":
      marks.acceptedPaymentTolerance = try within(
        value, open.marks.maxPaymentTolerance, caption, "Max. Payment Tolerance", record)
    default: marks.acceptedPmtDiscTolerance = value == .boolean(true)
    }
    markForApplication(entry.entryNo, toApply, marks)
  }

  private func within(
    _ value: FieldValue, _ limit: Amount, _ caption: String, _ other: String,
    _ record: RecordReference
  ) throws(RecordFault) -> Amount {
    guard let amount = Amount(fieldValue: value) else {
      throw .tooLarge(field: caption, record)
    }
    if !amount.isZero, !limit.isZero, amount.isNegative != limit.isNegative {
      throw .field(caption, text: "must have the same sign as \(other)", record)
    }
    if amount.magnitude > limit.magnitude {
      throw .field(caption, text: "must not be larger than \(other)", record)
    }
    return amount
  }
}
