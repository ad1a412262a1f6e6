import Accounting
import Testing

@Suite struct NumberSeriesTests {
  private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

  private func books(_ change: (inout NumberSeries) -> Void = { _ in }) -> Books {
    var books = Books()
    var series = NumberSeries(key: "SERV")
    change(&series)
    books.numberSeries.store(series)
    return books
  }

  private func line(
    _ lineNo: Int, from date: CalendarDate = .blank, start: Code,
    _ change: (inout NumberSeriesLine) -> Void = { _ in }
  ) -> NumberSeriesLine {
    var line = NumberSeriesLine(key: Pair("SERV", lineNo))
    line.startingDate = date
    line.startingNo = start
    change(&line)
    return line
  }

  @Test func `numbers start with the first and go on from the last`() throws {
    var books = books()
    books.numberSeriesLines.store(line(10_000, start: "S009"))
    let date = try day("2026-01-26")
    var drawn: [Code] = []
    for _ in 0..<3 {
      let draw = try books.nextNumber(of: "SERV", on: date)
      // Asking alone uses nothing up.
      #expect(try books.nextNumber(of: "SERV", on: date) == draw)
      books.use(draw)
      drawn.append(draw.number)
    }
    #expect(drawn == ["S009", "S010", "S011"])
    #expect(books.numberSeriesLines[Pair("SERV", 10_000)]?.lastDateUsed == date)
  }

  @Test(arguments: [
    [10_000, 20_000], [20_000, 10_000], [10_000, 15_000], [10_000, 30_000], [1, 2],
  ])
  func `the line that started last gives the number`(_ lines: [Int]) throws {
    var books = books()
    books.numberSeriesLines.store(line(lines[0], from: try day("2025-01-01"), start: "A1"))
    books.numberSeriesLines.store(line(lines[1], from: try day("2026-01-01"), start: "B1"))
    #expect(try books.nextNumber(of: "SERV", on: day("2025-12-31")).number == "A1")
    #expect(try books.nextNumber(of: "SERV", on: day("2026-01-01")).number == "B1")
    #expect(try books.nextNumber(of: "SERV", on: day("2030-01-01")).number == "B1")
    let early = try day("2024-12-31")
    #expect(throws: NumberDrawFault.noLineOn("SERV", early)) {
      try books.nextNumber(of: "SERV", on: early)
    }
  }

  @Test func `a closed line gives nothing`() throws {
    var books = books()
    books.numberSeriesLines.store(line(10_000, start: "A1") { $0.isOpen = false })
    let date = try day("2026-01-26")
    #expect(throws: NumberDrawFault.noLine("SERV")) {
      try books.nextNumber(of: "SERV", on: date)
    }
    books.numberSeriesLines.store(line(20_000, start: "B1"))
    #expect(try books.nextNumber(of: "SERV", on: date).number == "B1")
  }

  @Test func `a closed newer line keeps older ones out`() throws {
    var books = books()
    books.numberSeriesLines.store(line(10_000, start: "A1"))
    books.numberSeriesLines.store(
      line(20_000, from: try day("2026-01-01"), start: "B1") { $0.isOpen = false })
    let date = try day("2026-01-26")
    #expect(throws: NumberDrawFault.noLineOn("SERV", date)) {
      try books.nextNumber(of: "SERV", on: date)
    }
    #expect(try books.nextNumber(of: "SERV", on: day("2025-12-31")).number == "A1")
  }

  @Test func `of lines that start together the lowest number comes first`() throws {
    var books = books()
    books.numberSeriesLines.store(line(10_000, start: "B1") { $0.endingNo = "B2" })
    books.numberSeriesLines.store(line(20_000, start: "A1") { $0.endingNo = "A1" })
    let date = try day("2026-01-26")
    var drawn: [Code] = []
    for _ in 0..<3 {
      let draw = try books.nextNumber(of: "SERV", on: date)
      books.use(draw)
      drawn.append(draw.number)
    }
    #expect(drawn == ["A1", "B1", "B2"])
  }

  @Test func `near its end a line says so`() throws {
    var books = books()
    books.numberSeriesLines.store(
      line(10_000, start: "A1") {
        $0.endingNo = "A3"
        $0.warningNo = "A2"
      })
    let date = try day("2026-01-26")
    let first = try books.nextNumber(of: "SERV", on: date)
    #expect(first.warning == nil)
    books.use(first)
    let second = try books.nextNumber(of: "SERV", on: date)
    #expect(
      second.warning?.sentence
        == "The No. Series SERV is soon running out. The current number is A2 and the last "
        + "allowed number of the sequence is A3.")
  }

  @Test func `a number outside the range is named`() throws {
    var books = books()
    books.numberSeriesLines.store(line(10_000, start: "A5") { $0.endingNo = "A3" })
    let date = try day("2026-01-26")
    #expect(throws: NumberDrawFault.exhausted("SERV", last: "A3", number: "A5")) {
      try books.nextNumber(of: "SERV", on: date)
    }
  }

  @Test func `after the ending number there is none`() throws {
    var books = books()
    books.numberSeriesLines.store(
      line(10_000, start: "A1") {
        $0.endingNo = "A2"
        $0.lastNoUsed = "A1"
      })
    let date = try day("2026-01-26")
    let draw = try books.nextNumber(of: "SERV", on: date)
    #expect(draw.number == "A2")
    books.use(draw)
    // The line is closed with its last number.
    #expect(books.numberSeriesLines[Pair("SERV", 10_000)]?.isOpen == false)
    #expect(throws: NumberDrawFault.noLine("SERV")) {
      try books.nextNumber(of: "SERV", on: date)
    }
  }

  @Test func `a number that cannot be counted up ends the series`() throws {
    var books = books()
    books.numberSeriesLines.store(line(10_000, start: "LAST") { $0.lastNoUsed = "LAST" })
    let date = try day("2026-01-26")
    #expect(throws: NumberDrawFault.exhausted("SERV", last: .blank, number: .blank)) {
      try books.nextNumber(of: "SERV", on: date)
    }
  }

  @Test func `in date order no number goes back in time`() throws {
    let (earlier, later) = (try day("2026-01-25"), try day("2026-01-26"))
    var ordered = books { $0.dateOrder = true }
    ordered.numberSeriesLines.store(line(10_000, start: "A1"))
    ordered.use(try ordered.nextNumber(of: "SERV", on: later))
    #expect(throws: NumberDrawFault.dateOrder("SERV", later)) {
      try ordered.nextNumber(of: "SERV", on: earlier)
    }
    #expect(try ordered.nextNumber(of: "SERV", on: later).number == "A2")

    var free = books()
    free.numberSeriesLines.store(line(10_000, start: "A1"))
    free.use(try free.nextNumber(of: "SERV", on: later))
    free.use(try free.nextNumber(of: "SERV", on: earlier))
    #expect(free.numberSeriesLines[Pair("SERV", 10_000)]?.lastDateUsed == earlier)
  }

  @Test func `steps are those of the line, however large`() throws {
    var books = books()
    books.numberSeriesLines.store(
      line(10_000, start: "A10") {
        $0.incrementByNo = 10
        $0.lastNoUsed = "A90"
      })
    let date = try day("2026-01-26")
    #expect(try books.nextNumber(of: "SERV", on: date).number == "A100")
    books.numberSeriesLines[Pair("SERV", 10_000)]?.incrementByNo = .max
    #expect(try books.nextNumber(of: "SERV", on: date).number == "A9223372036854775897")
  }

  @Test func `an unknown series is named`() throws {
    let date = try day("2026-01-26")
    #expect(throws: NumberDrawFault.record(.notFound(NumberSeries.reference("NONE")))) {
      try books().nextNumber(of: "NONE", on: date)
    }
  }
}
