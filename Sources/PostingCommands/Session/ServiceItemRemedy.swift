internal import Accounting
internal import ServicePosting

/// How a line gets the service item line that a posting asks for.
enum ServiceItemRemedy {
  static func text(for record: RecordReference, in company: Company) -> String? {
    guard record.table == "Service Line", record.key.count == 3,
      let type = DocumentType(caption: record.key[0].value),
      let no = try? Code(record.key[1].value),
      let document = company.documents[DocumentID(type, no)]
    else { return nil }
    let line = "line \(record.key[2].value) of \(DocumentNouns.noun(of: type)) \(no)"
    let numbers = document.itemLines.map { "\($0.lineNo)" }
    guard let last = numbers.last else {
      return "add service item NO, then  set service item line no 10000 on \(line)"
    }
    if numbers.count == 1 { return "set service item line no \(last) on \(line)" }
    let list = numbers.dropLast().joined(separator: ", ") + " or \(last)"
    return "set service item line no VALUE on \(line), VALUE is \(list)"
  }
}
