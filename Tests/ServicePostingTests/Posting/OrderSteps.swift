import Accounting

@testable import ServicePosting

extension Company {
  /// Gives a field of an order line a new number, in hundred-thousandths.
  mutating func set(
    _ field: String, _ raw: Int, of order: Code, line: Int
  ) throws(PostingError) {
    let place = DocumentTables.line.fields.firstIndex { $0.caption == field } ?? 0
    let value = FieldValue.decimal(ExactNumber(raw: Int128(raw)))
    _ = try changeLine(
      DocumentID(.order, order), lineNo: line, [Assignment(field: place, value: value)], .demo)
  }

  /// Posts an order, or some of its lines, on the work date of the demo company.
  @discardableResult
  mutating func post(
    _ order: Code, _ options: PostingOptions, lines: [Int]? = nil
  ) throws(PostingRefusal) -> PostingPlan {
    try post(
      PostingRequest(
        DocumentID(.order, order), options, lines: lines, workDate: Company.demoWorkDate,
        user: Company.demoUser))
  }

  /// Takes a shipment or its consumption back, all lines or some.
  @discardableResult
  mutating func undo(
    _ shipment: Code, _ kind: UndoKind, lines: [Int]? = nil
  ) throws(PostingError) -> UndoPlan {
    try undo(
      UndoRequest(
        kind, of: shipment, lines: lines, workDate: Company.demoWorkDate,
        user: Company.demoUser))
  }
}
