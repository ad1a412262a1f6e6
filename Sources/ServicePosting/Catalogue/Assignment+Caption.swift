public import Accounting

extension Assignment {
  /// Sets the field that is called so, such as `Qty. to Ship`, in the table of a noun such as
  /// `line`.
  ///
  /// - Throws: `PostingError.notModelled` if there is no such table or field.
  public init(
    _ caption: String, of noun: String, to value: FieldValue
  ) throws(PostingError) {
    guard let field = RecordCatalogue.table(noun: noun)?.field(named: caption) else {
      throw .notModelled("\(caption) of \(noun)")
    }
    self.init(field: field, value: value)
  }
}
