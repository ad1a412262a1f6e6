import Accounting

extension Company {
  /// Gives a serial or lot number to pieces of a line, or changes how many carry it.
  ///
  /// - Returns: questions that were answered.
  /// - Throws: `PostingError`, and then the line is as it was.
  public mutating func assignTracking(
    _ id: DocumentID, lineNo: Int, _ assignment: TrackingAssignment
  ) throws(PostingError) -> [PostingNote] {
    let document = try document(id)
    guard let place = document.index(ofLine: lineNo) else {
      throw .record(.notFound(document.reference(toLine: lineNo)))
    }
    var edit = LineEdit(
      document: document, place: place, money: try DocumentMoney(document.sharedHeader, in: books))
    try edit.assign(assignment, in: self)
    documents[id] = edit.document
    return edit.notes
  }
}
