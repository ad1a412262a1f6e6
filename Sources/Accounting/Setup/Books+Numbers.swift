/// A number drawn from a series, and what the series looks like afterwards.
public struct NumberDraw: Equatable, Sendable {
  /// The number.
  public let number: Code
  /// The line of the series as it is once the number is used.
  package let line: NumberSeriesLine
}

/// Why a series gives no number.
public enum NumberDrawFault: Error, Hashable, Sendable {
  /// The series does not exist.
  case record(RecordFault)
  /// There is no open line at all.
  case noLine(Code)
  /// No line has started on the day.
  case noLineOn(Code, CalendarDate)
  /// The series is at its end.
  case exhausted(Code, last: Code)
  /// Numbers must follow the dates.
  case dateOrder(Code, CalendarDate)
}

extension Books {
  /// The next number of a series on a day; nothing is used up yet.
  ///
  /// The line in force is the open one that started last on or before the day.
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
    let next =
      line.lastNoUsed.isBlank
      ? line.startingNo : line.lastNoUsed.incremented(by: line.incrementByNo)
    guard let number = next, !number.isBlank,
      line.endingNo.isBlank || number <= line.endingNo
    else { throw .exhausted(series, last: line.lastNoUsed) }
    line.lastNoUsed = number
    line.lastDateUsed = max(line.lastDateUsed, date)
    return NumberDraw(number: number, line: line)
  }

  /// The line of a series that gives numbers on a day.
  public func lineInForce(of series: Code, on date: CalendarDate) -> NumberSeriesLine? {
    var best: Row<NumberSeriesLine>?
    for line in numberSeriesLines.rows
    where line.seriesCode == series && line.isOpen && line.startingDate <= date {
      if let best, (best.startingDate, best.lineNo) > (line.startingDate, line.lineNo) { continue }
      best = line
    }
    return best?.record
  }

  /// Uses a drawn number up.
  package mutating func use(_ draw: NumberDraw) { numberSeriesLines.store(draw.line) }
}
