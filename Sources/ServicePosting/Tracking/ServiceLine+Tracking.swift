extension ServiceLine {
  /// BC asks before it deletes a line together with its numbers.
  func askAboutTracking(_ context: EditContext) throws(PostingError) -> [PostingNote] {
    guard !tracking.isEmpty else { return [] }
    let question =
      "Item tracking is defined for item \(content.no) in the Service Line.\\Do you want to delete "
      + "the Service Line and the item tracking lines?"
    if context.answersNo { throw .interrupted(question: question) }
    return [PostingNote("N-ASKED", question + " Answered Yes.")]
  }
}
