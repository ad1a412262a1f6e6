import Accounting

/// When an order was taken, and when its service began and ended: one after the other, and around
/// those of its service item lines (tables 5900 and 5901: Order Date, Starting Date, Finishing
/// Date). Times of day, which come with the dates, are not modelled.
extension ServiceDocument {
  mutating func setOrderDate(
    _ date: CalendarDate, in company: Company
  ) throws(PostingError) -> [PostingNote] {
    guard date != header.orderDate else { return [] }
    let field = "Order Date"
    for (other, limit) in [
      ("Starting Date", header.startingDate), ("Finishing Date", header.finishingDate),
    ] where date > limit && !limit.isBlank {
      throw .serviceDates(.later(field: field, than: other))
    }
    if let first = firstStart, first < date {
      throw .serviceDates(.afterFirstLine(field: field, lineField: "Starting Date"))
    }
    header.orderDate = date
    return try updateWarranties(in: company)
  }

  mutating func setStartingDate(_ date: CalendarDate) throws(PostingError) {
    let field = "Starting Date"
    header.startingDate = date
    guard !date.isBlank else {
      header.finishingDate = .blank
      return
    }
    if date < header.orderDate {
      throw .serviceDates(.earlier(field: field, than: "Order Date"))
    }
    if date > header.finishingDate, !header.finishingDate.isBlank {
      // BC names the time here.
      throw .serviceDates(.later(field: field, than: "Finishing Time"))
    }
    if let first = firstStart, first < date {
      throw .serviceDates(.afterFirstLine(field: field, lineField: field))
    }
  }

  /// An end brings a beginning along where there is none.
  mutating func setFinishingDate(_ date: CalendarDate) throws(PostingError) {
    let field = "Finishing Date"
    header.finishingDate = date
    guard !date.isBlank else { return }
    for (other, limit) in [
      ("Starting Date", header.startingDate), ("Order Date", header.orderDate),
    ] where date < limit {
      throw .serviceDates(.earlier(field: field, than: other))
    }
    if header.startingDate.isBlank { header.startingDate = date }
    if itemLines.contains(where: { $0.finishingDate > date }) {
      throw .serviceDates(.beforeLastLine(field: field))
    }
  }

  private var firstStart: CalendarDate? {
    itemLines.map(\.startingDate).filter { !$0.isBlank }.min()
  }

  /// Another beginning takes the end of an item line away.
  mutating func setStartingDate(
    _ date: CalendarDate, ofItemLineAt place: Int
  ) throws(PostingError) {
    let field = "Starting Date"
    if !date.isBlank {
      if date < header.orderDate {
        throw .serviceDates(.lineEarlier(field: field, than: "Service Header Order Date"))
      }
      if date > header.finishingDate, !header.finishingDate.isBlank {
        throw .serviceDates(.lineLater(field: field, than: "Service Header Finishing Date"))
      }
    }
    if date.isBlank || date != itemLines[place].startingDate {
      itemLines[place].finishingDate = .blank
    }
    itemLines[place].startingDate = date
    updateServiceDates(from: place)
  }

  mutating func setFinishingDate(
    _ date: CalendarDate, ofItemLineAt place: Int
  ) throws(PostingError) {
    let field = "Finishing Date"
    if !date.isBlank {
      if date < header.orderDate {
        throw .serviceDates(.lineEarlier(field: field, than: "Service Header Order Date"))
      }
      if date < itemLines[place].startingDate {
        throw .serviceDates(.lineEarlier(field: field, than: "Starting Date"))
      }
    }
    itemLines[place].finishingDate = date
    updateServiceDates(from: place)
  }
}
