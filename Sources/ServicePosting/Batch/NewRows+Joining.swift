extension PostingPlan.NewRows {
  /// The rows that several postings added, table by table; each posting's follow the last one's.
  public static func joined(_ postings: [[PostingPlan.NewRows]]) -> [PostingPlan.NewRows] {
    var joined: [PostingPlan.NewRows] = []
    for rows in postings.joined() {
      if let place = joined.firstIndex(where: { $0.noun == rows.noun }) {
        joined[place] = joined[place].joined(with: rows)
      } else {
        joined.append(rows)
      }
    }
    return joined
  }
}
