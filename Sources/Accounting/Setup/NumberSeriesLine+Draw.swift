/// How a line of a series counts, and when it is at its end.
extension NumberSeriesLine {
  /// The number after the last one; blank if it cannot be counted up.
  var nextNo: Code {
    lastNoUsed.isBlank
      ? startingNo : lastNoUsed.incremented(by: max(incrementByNo, 1)) ?? .blank
  }

  /// Whether a number lies in the line's range and looks like its starting number.
  func allows(_ number: Code) -> Bool {
    guard !number.isBlank else { return false }
    if !startingNo.isBlank {
      guard number >= startingNo, number.length >= startingNo.length else { return false }
    }
    if !endingNo.isBlank {
      guard number <= endingNo, number.length <= endingNo.length else { return false }
    }
    return number.hasSameLetters(as: startingNo)
  }

  /// What is said once the warning number is reached.
  var warning: NumberWarning? {
    guard !endingNo.isBlank, !warningNo.isBlank, lastNoUsed >= warningNo else { return nil }
    return NumberWarning(series: seriesCode, number: lastNoUsed, endingNo: endingNo)
  }

  /// A line is open as long as another number follows within its range.
  mutating func updateOpen() {
    isOpen = true
    guard !endingNo.isBlank, !lastNoUsed.isBlank else { return }
    if lastNoUsed >= endingNo || lastNoUsed.length > endingNo.length {
      isOpen = false
    } else if incrementByNo != 1 {
      let next = nextNo
      isOpen = next <= endingNo && next.length <= endingNo.length
    }
  }

  /// Whether numbers come from this line and not from another that has started, too: the later
  /// start first, then open lines, then the lower number.
  func comesBefore(_ other: NumberSeriesLine) -> Bool {
    if startingDate != other.startingDate { return startingDate > other.startingDate }
    if isOpen != other.isOpen { return isOpen }
    return startingNo != other.startingNo
      ? startingNo < other.startingNo : lineNo < other.lineNo
  }
}
