/// A number drawn from a series, and what the series looks like afterwards.
public struct NumberDraw: Equatable, Sendable {
  /// The number.
  public let number: Code
  /// What the series says beside: that it is soon at its end.
  public let warning: NumberWarning?
  /// The line of the series as it is once the number is used.
  package let line: NumberSeriesLine
}

/// A series that is soon at its end.
public struct NumberWarning: Hashable, Sendable {
  /// The series.
  public let series: Code
  /// The number just drawn, which is not below the line's Warning No.
  public let number: Code
  /// The last number of the line.
  public let endingNo: Code

  /// BC's message.
  public var sentence: String {
    "The No. Series \(series) is soon running out. The current number is \(number) and the last "
      + "allowed number of the sequence is \(endingNo)."
  }
}

/// Why a series gives no number.
public enum NumberDrawFault: Error, Hashable, Sendable {
  /// The series does not exist, or its line has no Starting No.
  case record(RecordFault)
  /// There is no open line at all.
  case noLine(Code)
  /// The line in force on the day is closed, or no line has started yet.
  case noLineOn(Code, CalendarDate)
  /// The number would be outside the line's range.
  case exhausted(Code, last: Code, number: Code)
  /// Numbers must follow the dates.
  case dateOrder(Code, CalendarDate)
}

extension Books {
  /// The next number of a series on a day; nothing is used up yet.
  public func nextNumber(
    of series: Code, on date: CalendarDate
  ) throws(NumberDrawFault) -> NumberDraw {
    let header: Row<NumberSeries>
    do throws(RecordFault) {
      header = try numberSeries.find(series)
    } catch {
      throw .record(error)
    }
    guard var line = lineInForce(of: series, on: date) else {
      let hasLine = numberSeriesLines.contains { $0.seriesCode == series && $0.isOpen }
      throw hasLine ? .noLineOn(series, date) : .noLine(series)
    }
    if header.dateOrder, date < line.lastDateUsed { throw .dateOrder(series, line.lastDateUsed) }
    if line.lastNoUsed.isBlank, line.startingNo.isBlank {
      throw .record(.mustHaveValue(field: "Starting No.", line.reference))
    }
    let number = line.nextNo
    guard line.allows(number) else {
      throw .exhausted(series, last: line.endingNo, number: number)
    }
    line.lastNoUsed = number
    line.lastDateUsed = date
    line.updateOpen()
    return NumberDraw(number: number, warning: line.warning, line: line)
  }

  /// The line of a series that gives numbers on a day: of those that started last, the open one
  /// with the lowest number. Where all of them are closed, older lines do not step in.
  public func lineInForce(of series: Code, on date: CalendarDate) -> NumberSeriesLine? {
    var best: Row<NumberSeriesLine>?
    let keys = numberSeriesLines.rowKeys
    for place in keys.indices where keys[place].first == series {
      let line = numberSeriesLines.rows[place]
      guard line.startingDate <= date else { continue }
      if let best, !line.record.comesBefore(best.record) { continue }
      best = line
    }
    return best.flatMap { $0.isOpen ? $0.record : nil }
  }

  /// Uses a drawn number up.
  package mutating func use(_ draw: NumberDraw) { numberSeriesLines.store(draw.line) }
}
