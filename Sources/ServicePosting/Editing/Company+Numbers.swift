import Accounting

extension Company {
  /// The number of a new record: the typed one if the series allows it, else the next.
  func newNumber(
    typed: Code?, series: Code, on date: CalendarDate
  ) throws(PostingError) -> (number: Code, draw: NumberDraw?) {
    let record = try ServiceDocument.record(series, books.numberSeries)
    if let typed, !typed.isBlank {
      guard record.manualNos else { throw .numberSeries(.notManual(series)) }
      return (typed, nil)
    }
    guard record.defaultNos else { throw .numberSeries(.notAutomatic(series)) }
    let draw = try draw(series, on: date)
    return (draw.number, draw)
  }

  func draw(_ series: Code, on date: CalendarDate) throws(PostingError) -> NumberDraw {
    do throws(NumberDrawFault) {
      return try books.nextNumber(of: series, on: date)
    } catch {
      throw .numberSeries(.draw(error))
    }
  }
}
