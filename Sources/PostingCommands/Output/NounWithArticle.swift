internal import Accounting

extension TableName {
  /// One record at the start of a sentence: `An item`, `A user setup`.
  var nounWithArticle: String {
    guard let first = noun.first, "aeio".contains(first) else { return "A \(noun)" }
    return "An \(noun)"
  }
}
