internal import Accounting
internal import ServicePosting

/// The command `undo shipment $shipment lines 10000 20000`.
struct UndoPosting: Action {
  let kind: UndoKind
  let shipment: ValuePhrase
  /// The lines of the shipment; `nil` for all that can be undone.
  let lines: [ValuePhrase]?
  let answersNo: Bool

  static func read(_ reader: inout Reader, _ kind: UndoKind) throws(Diagnostic) -> UndoPosting {
    reader.note(.key(noun: "shipment", part: 0))
    let shipment = try reader.value(
      .code(length: 20), "The number of the shipment", relation: "shipment")
    return UndoPosting(
      kind: kind, shipment: shipment,
      lines: try reader.skipLineNumbers(of: "shipment line", part: 1),
      answersNo: reader.skipAnsweringNo())
  }

  /// Reads which undo is meant, where the command's own words do not say it.
  static func kind(_ reader: inout Reader) throws(Diagnostic) -> UndoKind {
    if reader.skip("consumption") { return .consumption }
    try reader.need("shipment")
    return .shipment
  }

  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    let request = try request(session)
    if answersNo {
      return Answer(
        "Nothing was undone.",
        notes: [.init(code: "N-ASKED", "\(request.question) Answered No.")])
    }
    let before = session.company
    let plan: UndoPlan
    do throws(PostingError) {
      plan = try session.company.undo(request)
    } catch {
      throw Diagnostic(error, in: before, at: shipment.range, user: session.user)
    }
    session.remember(plan.newRows, before: before)
    return Answer(plan.sentence("Undid"), plan.notes)
  }

  /// What is asked of the domain.
  func request(_ session: Session) throws(Diagnostic) -> UndoRequest {
    UndoRequest(
      kind, of: try session.code(shipment), lines: try session.numbers(lines),
      workDate: session.workDate, user: session.user)
  }
}

/// The command `preview undo shipment $shipment`.
struct PreviewUndo: Action {
  let undo: UndoPosting

  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    let request = try undo.request(session)
    let plan: UndoPlan
    do throws(PostingError) {
      plan = try session.company.plan(request)
    } catch {
      throw Diagnostic(
        error, in: session.company, at: undo.shipment.range, user: session.user)
    }
    var after = session.company
    after.commit(plan)
    session.preview = after
    var answer = Answer(plan.sentence("Would undo"), plan.notes)
    answer.tables = plan.newRows.tables(of: after)
    return answer
  }
}

/// The command `why not undo shipment $shipment`.
struct WhyNotUndo: SilentAction {
  let undo: UndoPosting

  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    let request = try undo.request(session)
    do throws(PostingError) {
      let plan = try session.company.plan(request)
      return Answer(
        "Nothing stands in the way. \(plan.sentence("Would undo"))", plan.notes)
    } catch {
      return WhyNot.answer(error, in: session)
    }
  }
}

extension UndoPlan {
  /// `Undid shipment PSVS000001, lines 10000 and 20000: 8 G/L entries.`
  fileprivate func sentence(_ verb: String) -> String {
    let numbers = corrections.map { "\($0.corrected.lineNo)" }
    let last = numbers.last ?? ""
    let lines =
      numbers.count > 1
      ? "lines \(numbers.dropLast().joined(separator: ", ")) and \(last)" : "line \(last)"
    let what = request.kind == .shipment ? "shipment" : "consumption of shipment"
    return "\(verb) \(what) \(request.shipmentNo), \(lines): \(newRows.countedGLEntries)."
  }
}
