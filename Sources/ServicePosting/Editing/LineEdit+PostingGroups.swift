import Accounting

/// Groups of a line that decide accounts and VAT.
extension LineEdit {
  /// Another product group brings the VAT product group along that belongs to it.
  mutating func setGenProductGroup(_ group: Code, in company: Company) throws(PostingError) {
    try requireOpen()
    guard group != line.content.genProdPostingGroup else { return }
    line.content.genProdPostingGroup = group
    guard let row = company.books.genProductPostingGroups[group], row.autoInsertDefault
    else { return }
    try setVATProductGroup(row.defVATProdPostingGroup, in: company)
  }

  /// Another business group brings the VAT business group along that belongs to it.
  mutating func setGenBusinessGroup(_ group: Code, in company: Company) throws(PostingError) {
    guard group != line.content.genBusPostingGroup else { return }
    line.content.genBusPostingGroup = group
    guard let row = company.books.genBusinessPostingGroups[group], row.autoInsertDefault
    else { return }
    line.content.vatBusPostingGroup = row.defVATBusPostingGroup
    try setVATProductGroup(line.content.vatProdPostingGroup, in: company)
  }

  /// With prices including VAT the price keeps its net value.
  mutating func setVATProductGroup(_ group: Code, in company: Company) throws(PostingError) {
    let old = line.content.effectiveVATPercent
    try requireOpen()
    line.clearVATDifference()
    line.content.vatProdPostingGroup = group
    try document.takeVAT(into: &document.lines[place], in: company)
    guard money.includesVAT, line.content.type == .item || line.content.type == .resource else {
      return try document.updateAmounts(at: place, money)
    }
    do throws(NumberFault) {
      let numerator = try Rounding.product(
        line.content.unitPrice.raw, 10_000_000 + line.content.effectiveVATPercent.raw)
      line.content.unitPrice = try Rounding.multiple(
        of: money.unit, numerator: numerator, denominator: 10_000_000 + old.raw)
    } catch {
      throw .record(.tooLarge(field: "Unit Price", document.reference(toLine: line.lineNo)))
    }
    try document.recalculateAmounts(at: place, money)
  }
}
