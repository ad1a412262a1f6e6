extension Books {
  /// The entries of a customer of which something is still owed, in the order of their numbers.
  ///
  /// It looks at all entries: only applications to marked entries and to the oldest ask for it.
  func openCustomerEntries(of customer: Code) -> [OpenCustomerEntry] {
    customerEntries.lazy.filter { $0.customerNo == customer }.compactMap {
      openCustomerEntry($0.entryNo)
    }
  }

  /// Overdue Balance (LCY): what is open of the entries of a customer that are due on a day, that
  /// day included; what was paid ahead or credited counts against it (table 18, Balance Due
  /// (LCY)).
  public func overdueBalance(of customer: Code, on date: CalendarDate) -> Amount {
    openCustomerEntries(of: customer).reduce(.zero) { sum, open in
      open.entry.dueDate > date ? sum : sum + open.state.remainingAmountLCY
    }
  }

  /// Sets what the next application shall take of an entry.
  package mutating func markForApplication(
    _ entryNo: Int, _ amount: Amount, _ marks: CustomerEntryMarks
  ) {
    customerEntryStates.update(entryNo) { $0.amountToApply = amount }
    mark(entryNo, marks)
  }

  /// Takes a mark away from all open entries of a customer.
  package mutating func unmark(_ id: LongCode, of customer: Code) {
    for (entryNo, marks) in customerEntryMarks
    where marks.appliesToID == id && customerEntries.entry(entryNo)?.customerNo == customer {
      var marks = marks
      marks.appliesToID = .blank
      markForApplication(entryNo, .zero, marks)
    }
  }

  /// Sets Amount to Apply of an entry to what remains of it, or back to nothing if it is set.
  package mutating func toggleAmountToApply(of entryNo: Int) {
    customerEntryStates.update(entryNo) { state in
      state.amountToApply = state.amountToApply.isZero ? state.remainingAmount : .zero
    }
  }
}
