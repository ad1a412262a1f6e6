import Accounting

extension Company {
  /// Adds a remark to an open document.
  ///
  /// - Returns: the number of its line.
  @discardableResult
  public mutating func addComment(
    _ id: DocumentID, _ text: String, _ context: EditContext
  ) throws(PostingError) -> Int {
    var document = try document(id)
    let lineNo = (document.header.comments.last?.lineNo ?? 0) + 10_000
    guard lineNo <= 1_000_000_000 else {
      throw .record(.tooLarge(field: "Line No.", document.reference))
    }
    document.header.comments.append(
      ServiceComment(lineNo: lineNo, date: context.workDate, comment: text))
    documents[id] = document
    return lineNo
  }
}
