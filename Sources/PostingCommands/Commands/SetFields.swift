internal import Accounting
internal import ServicePosting

/// The command `set qty to ship 3 on line 10000`.
struct SetFields: Action {
  let target: EditTarget
  /// The table whose fields are set; for a target that is not named, that of orders.
  let table: TableDescription
  let fields: [FieldPhrase]
  /// The same words read as fields of a line, where the target is not named.
  let lineFields: [FieldPhrase]
  let answersNo: Bool

  static func read(_ reader: inout Reader) throws(Diagnostic) -> any Action {
    let start = reader.position
    var fault: Diagnostic?
    for index in targetPlaces(reader, from: start) {
      do throws(Diagnostic) {
        if let action = try read(&reader, from: start, targetAfter: index) { return action }
      } catch {
        fault = furthest(fault, error)
      }
      reader.move(to: start)
    }
    if let fault { throw fault }
    return try readUnnamed(&reader)
  }

  /// Reads the command with the target behind one certain `on`; `nil` if there is no target.
  private static func read(
    _ reader: inout Reader, from start: Int, targetAfter index: Int
  ) throws(Diagnostic) -> SetFields? {
    reader.move(to: index + 1)
    guard let target = try reader.skipTarget(), let table = target.table else { return nil }
    guard reader.isAtClause else { throw reader.unexpected() }
    let end = reader.position
    reader.move(to: start)
    if index == start { throw reader.missing("What to set") }
    let fields = try reader.fieldPhrases(of: table, before: index)
    reader.move(to: end)
    return SetFields(
      target: target, table: table, fields: fields, lineFields: [],
      answersNo: reader.skipAnsweringNo())
  }

  /// The places of `on` and `of`, each of which may start the target: a value may be such a word.
  private static func targetPlaces(_ reader: Reader, from start: Int) -> [Int] {
    let places = (start..<max(start, reader.tokens.count)).filter { reader.isOf($0) }
    return Array(places.prefix(32))
  }

  /// Without a target: the header's fields, else those of a line.
  private static func readUnnamed(_ reader: inout Reader) throws(Diagnostic) -> any Action {
    guard let orders = NounIndex.shared.table(noun: "order"),
      let lines = NounIndex.shared.table(noun: "line")
    else { throw reader.unexpected() }
    let start = reader.position
    if reader.isAtEnd {
      for table in [orders, lines] { reader.note(.field(of: table.name.noun, toSet: true)) }
      throw reader.missing("What to set")
    }
    var firstFault: Diagnostic?
    var header: [FieldPhrase] = []
    do throws(Diagnostic) {
      header = try reader.fieldPhrases(of: orders, stop: ["answering"])
      if reader.isAtClause {
        return SetFields(
          target: .unnamed, table: orders, fields: header, lineFields: [],
          answersNo: reader.skipAnsweringNo())
      }
      throw unknownTarget(&reader)
    } catch {
      firstFault = error
    }
    reader.move(to: start)
    do throws(Diagnostic) {
      let fields = try reader.fieldPhrases(of: lines, stop: ["answering"])
      guard reader.isAtClause else { throw unknownTarget(&reader) }
      return SetFields(
        target: .unnamed, table: lines, fields: [], lineFields: fields,
        answersNo: reader.skipAnsweringNo())
    } catch {
      throw neither(firstFault, error, orders, lines, reader, at: start)
    }
  }

  /// The fault of the reading that got further; a field that neither has is said so.
  private static func neither(
    _ header: Diagnostic?, _ line: Diagnostic, _ orders: TableDescription,
    _ lines: TableDescription, _ reader: Reader, at start: Int
  ) -> Diagnostic {
    guard header?.code == "E-UNKNOWN-FIELD", line.code == "E-UNKNOWN-FIELD",
      header?.range == line.range, let token = reader.token(at: start), let range = line.range,
      range.start == token.range.start
    else { return furthest(header, line) }
    if let place = (start..<reader.tokens.count).last(where: { reader.isOf($0) }),
      reader.token(at: place + 1)?.kind == .word
    {
      var rest = reader
      rest.move(to: place + 1)
      return rest.unknownNoun(plural: false)
    }
    return .unknown(
      line.code, "Neither an order nor its lines have a field '\(token.text.prefix(40))'.",
      token.text, among: (orders.fields + lines.fields).map(\.words), at: range,
      otherwise: "end the command with  on RECORD")
  }

  private static func unknownTarget(_ reader: inout Reader) -> Diagnostic {
    guard reader.isOf(reader.position) else { return reader.unexpected() }
    reader.move(to: reader.position + 1)
    return reader.unknownNoun(plural: false)
  }

  /// The fault of the reading that got further: that is the one that was meant.
  private static func furthest(_ left: Diagnostic?, _ right: Diagnostic) -> Diagnostic {
    guard let left, (left.range?.start ?? 0) >= (right.range?.start ?? 0) else { return right }
    return left
  }
}

extension EditTarget {
  /// The table whose fields are set.
  var table: TableDescription? {
    switch self {
    case .record(let record): record.table
    case .openDocument, .unnamed: NounIndex.shared.table(noun: "order")
    case .allLines: NounIndex.shared.table(noun: "line")
    }
  }
}
