import Accounting

/// Header fields whose change reaches the lines.
extension ServiceDocument {
  func requireOpenRelease() throws(PostingError) {
    guard header.releaseStatus == .open else {
      throw .record(
        .mustBeEqual(
          field: "Release Status", expected: ReleaseStatus.open.caption, reference,
          current: header.releaseStatus.caption))
    }
  }

  /// The posting date goes to the document date, the lines and the currency factor.
  mutating func setPostingDate(
    _ value: FieldValue, in company: Company, _ context: EditContext
  ) throws(PostingError) -> [PostingNote] {
    let series = header.postingNoSeries
    if !header.postingNo.isBlank, company.books.numberSeries[series]?.dateOrder == true {
      throw .postingDateLocked(header.documentType, series: series, postingNo: header.postingNo)
    }
    guard case .date(let date) = value, !date.isBlank else {
      throw .record(.mustHaveValue(field: "Posting Date", reference))
    }
    header.postingDate = date
    header.documentDate = date
    // Either of them may be the one that counts for VAT.
    header.vatDate = date
    for place in lines.indices { lines[place].content.postingDate = date }
    try changeTerms(in: company) { (header) throws(PostingError) in
      try header.updatePaymentTerms(in: company)
    }
    return try renewCurrencyFactor(in: company, context)
  }
}
