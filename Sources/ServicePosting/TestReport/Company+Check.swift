extension Company {
  /// A warning about a document or one of its lines.
  public typealias PlacedWarning = (lineNo: Int, warning: DocumentWarning)

  /// Looks a document through before it is posted, and stops at nothing.
  ///
  /// First come BC's warnings, header before lines. BC's report does not look at repair status,
  /// mandatory fields, shipping advice and stock; so the last one is what the posting itself would
  /// be refused for, unless a warning has said it already.
  ///
  /// - Parameter request: the document, and what is to be done with it. Only shipping and invoicing
  ///   are options of the report; consuming and chosen lines count for the last warning only.
  /// - Returns: the warnings, each with the number of its line, or 0 for the header.
  /// - Throws: `PostingError.record` if there is no such document.
  public func check(_ request: PostingRequest) throws(PostingError) -> [PlacedWarning] {
    var test = DocumentTest(try document(request.document), request, in: self)
    test.checkHeader()
    test.checkLines()
    do throws(PostingRefusal) {
      _ = try plan(request)
    } catch {
      let refused = DocumentWarning.refused(error.error)
      if !test.warnings.contains(where: { $0.warning.sentence == refused.sentence }) {
        test.warn(refused)
      }
    }
    return test.warnings
  }
}
