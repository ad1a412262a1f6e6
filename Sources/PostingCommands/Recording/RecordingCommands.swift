internal import Accounting

extension CommandCatalogue {
  static let recordingCommands: [Command] = [
    Command(
      "record", "FILE [without refusals]", in: .scripts,
      "Writes what is said from now on, and what is answered, into a new script.",
      examples: ["record \"case-4711.post\"", "record \"case-4712.post\" without refusals"],
      errors: recordingErrors + ["E-RECORDING"], read: StartRecording.read),
    Command(
      "stop recording", in: .scripts, "Ends the recording; its script is a scenario that passes.",
      examples: ["stop recording", "stop recording  # then: servicepost test case-4711.post"],
      errors: ["E-NOT-RECORDING"], read: StopRecording.read),
    Command(
      "save", "FILE [without refusals]", in: .scripts,
      "Writes the commands of this session, and what they answered, into a new script.",
      examples: ["save \"case.post\"", "save \"short.post\" without refusals"],
      errors: recordingErrors, read: SaveSession.read),
  ]

  private static let recordingErrors = ["E-NO-FILES", "E-FILE", "E-OUTSIDE", "E-JOURNAL"]
}

/// The file of a recording, and what of a session goes into it.
struct RecordingTarget: Sendable {
  let path: ValuePhrase
  let leavesOutRefusals: Bool

  init(_ reader: inout Reader) throws(Diagnostic) {
    path = try reader.value(.text(length: 4096), "The file")
    leavesOutRefusals = reader.skip("without", "refusals")
  }

  /// Writes a new file.
  func write(_ lines: [String], in session: Session) throws(Diagnostic) -> String {
    let said = try session.value(path).description
    // Only files of this ending are taken for scenarios.
    let isNamed = said.split(separator: "/").last?.contains(".") ?? true
    let name = isNamed ? said : said + ".post"
    guard let write = session.files?.write else {
      throw .refused("E-NO-FILES", "This session writes no files.", at: path.range)
    }
    if session.journal.isCut {
      throw .refused(
        "E-JOURNAL", "The session has more than \(Journal.limit) commands and is not kept whole.",
        at: path.range, remedy: "company demo  in a new session, then record")
    }
    do throws(Diagnostic) {
      try write(name, session.scripts.last, Session.text(lines), .new)
    } catch {
      var fault = error
      fault.range = path.range
      throw fault
    }
    return name
  }
}

/// The command `record "case-4711.post"`.
struct StartRecording: UnrecordedAction {
  let target: RecordingTarget

  static func read(_ reader: inout Reader) throws(Diagnostic) -> any Action {
    StartRecording(target: try RecordingTarget(&reader))
  }

  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    if let recording = session.recording {
      throw .refused(
        "E-RECORDING", "A recording goes on: \(recording.path).", at: target.path.range,
        remedy: "stop recording")
    }
    // What was done before is needed to come where the recording starts.
    let before = session.journal.entries.flatMap { RecordedCommand(entry: $0).preparation }
    let title = before.isEmpty ? [] : ["# What was done before."] + before + ["", "# The case."]
    let path = try target.write(title, in: session)
    session.recording = Recording(
      path: path, script: session.scripts.last, leavesOutRefusals: target.leavesOutRefusals)
    return Answer("Recording to \(path).")
  }
}

/// The command `stop recording`.
struct StopRecording: UnrecordedAction {
  static func read(_ reader: inout Reader) throws(Diagnostic) -> any Action { StopRecording() }

  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    guard let recording = session.recording else {
      throw .refused(
        "E-NOT-RECORDING", "Nothing is being recorded.", remedy: "record \"case.post\"")
    }
    session.recording = nil
    let count = recording.count == 1 ? "1 command" : "\(recording.count) commands"
    return Answer("Recorded \(count) to \(recording.path).")
  }
}

/// The command `save "case.post"`.
struct SaveSession: UnrecordedAction {
  let target: RecordingTarget

  static func read(_ reader: inout Reader) throws(Diagnostic) -> any Action {
    SaveSession(target: try RecordingTarget(&reader))
  }

  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    let commands = session.journal.entries.map {
      RecordedCommand(entry: $0).lines(leavingOutRefusals: target.leavesOutRefusals)
    }
    .filter { !$0.isEmpty }
    let path = try target.write(commands.flatMap(\.self), in: session)
    let count = commands.count == 1 ? "1 command" : "\(commands.count) commands"
    return Answer("Saved \(count) to \(path).")
  }
}
