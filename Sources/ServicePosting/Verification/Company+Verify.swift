extension Company {
  /// Tests the laws of the books against every entry, posted document and open order.
  ///
  /// The answer is empty as long as all is well, and in the same order every time. The time it
  /// takes grows with the number of records, not faster.
  public func verify() -> [BrokenInvariant] {
    var verification = Verification(self)
    verification.checkGeneralLedger()
    verification.checkNumbers()
    verification.checkRegisters()
    verification.checkCustomers()
    verification.checkVAT()
    verification.checkItems()
    verification.checkTracking()
    verification.checkValues()
    verification.checkService()
    verification.checkResources()
    verification.checkWarranties()
    verification.checkOrderLines()
    verification.checkPostedDocuments()
    verification.checkUndone()
    verification.checkDocumentLog()
    return verification.broken
  }
}
