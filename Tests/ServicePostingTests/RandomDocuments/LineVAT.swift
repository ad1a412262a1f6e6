import Accounting

@testable import ServicePosting

/// The VAT of posted lines, by the group that their VAT entries have.
struct LineVAT {
  private var sums: [String: Amount] = [:]

  /// Lines of an invoice or credit memo.
  mutating func add(_ content: LineContent, _ amounts: LineAmounts) {
    guard content.type != .text else { return }
    sums[Self.group(content.vatBusPostingGroup, content.vatProdPostingGroup), default: .zero] +=
      amounts.amountIncludingVAT - amounts.amount
  }

  /// Takes off what the VAT entries of a document say, whose sign is the ledger's.
  mutating func takeOff(_ entries: [VATEntry], sign: Int128) {
    for entry in entries {
      sums[Self.group(entry.vatBusPostingGroup, entry.vatProdPostingGroup), default: .zero] -=
        Amount(raw: sign * entry.amount.raw)
    }
  }

  private static func group(_ business: Code, _ product: Code) -> String {
    "\(business) \(product)"
  }

  var rests: [String] {
    sums.filter { !$0.value.isZero }.map { "\($0.key): \($0.value)" }.sorted()
  }
}

extension Company {
  /// Where the VAT of the lines of a posted document is not that of its VAT entries. Documents in a
  /// currency are left out: their VAT entries are in local currency.
  func lineVATFaults(of no: Code) -> [String] {
    let entries = books.vatEntries.filter { $0.documentNo == no }
    var vat = LineVAT()
    if let invoice = invoices[no], invoice.header.currencyCode.isBlank {
      for line in invoice.lines { vat.add(line.content, line.amounts) }
      vat.takeOff(entries, sign: -1)
    }
    if let creditMemo = creditMemos[no], creditMemo.header.currencyCode.isBlank {
      for line in creditMemo.lines { vat.add(line.content, line.amounts) }
      vat.takeOff(entries, sign: 1)
    }
    return vat.rests
  }
}
