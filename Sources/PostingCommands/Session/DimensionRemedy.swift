internal import Accounting
internal import ServicePosting

/// The command that would give a document or line the dimension that a posting asks for.
enum DimensionRemedy {
  static func command(
    for fault: DimensionFault, of id: DocumentID, lineNo: Int
  ) -> String? {
    guard let (dimension, value) = wanted(by: fault) else { return nil }
    let document = "\(DocumentNouns.noun(of: id.type)) \(FieldValue.text("\(id.no)").typed)"
    let record = lineNo == 0 ? document : "line \(lineNo) of \(document)"
    return "set dimension \(dimension) \(value) on \(record)"
  }

  /// The dimension, and the value it must have as it is typed; `nil` where nobody can know it.
  private static func wanted(by fault: DimensionFault) -> (Code, String)? {
    switch fault {
    case .tableMandatory(let dimension, _), .codeMandatory(let dimension, _, _):
      (dimension, "VALUE")
    case .tableSameCode(let dimension, let expected, _),
      .tableSameCodeMissing(let dimension, let expected),
      .sameCode(let dimension, let expected, _, _, _),
      .sameCodeMissing(let dimension, let expected, _, _):
      (dimension, FieldValue.text("\(expected)").typed)
    case .tableNoCode(let dimension, _), .tableBlank(let dimension),
      .sameCodeBlank(let dimension, _, _), .noCode(let dimension, _, _, _):
      (dimension, "\"\"")
    default: nil
    }
  }
}
