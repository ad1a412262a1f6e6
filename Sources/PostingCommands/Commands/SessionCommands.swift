internal import Accounting
internal import ServicePosting

extension CommandCatalogue {
  static let sessionCommands: [Command] = [
    Command(
      "company", "demo | empty", in: .session,
      "Starts afresh on the demo company, or on one that has nothing but blank setup records.",
      examples: ["company demo", "company empty"], read: StartCompany.read),
    Command(
      "set work date", "DATE", in: .session,
      "Sets the day that documents and postings take as today.",
      examples: ["set work date 2026-01-31", "set work date work date + 1M"],
      read: SetWorkDate.read),
    Command(
      "set user", "NO", in: .session, "Sets who posts.",
      examples: ["set user AGENT", "set user TRAINER"], read: SetUser.read),
    Command(
      "set format", "table | vertical | csv | json | jsonl | markdown", in: .session,
      "Sets how answers are written.",
      examples: ["set format csv", "set format table"], read: SetFormat.read),
    Command(
      "where", in: .session, "Shows company, work date, user, open document and script.",
      examples: ["where", "where  # which document is open?"], read: ShowWhere.read),
    Command(
      "help", "[TOPIC | search TEXT]", in: .session,
      "Lists the commands, explains a command or the fields of a table, or searches all of it.",
      examples: ["help", "help set", "help general posting setup", "help search credit"],
      errors: ["E-NO-HELP"], read: ShowHelp.read),
    Command(
      "quit", in: .session, "Ends the session.",
      examples: ["quit", "quit  # what is not saved is gone"], read: Quit.read),
  ]
}

/// The command `company demo`.
struct StartCompany: Action {
  let isDemo: Bool

  static func read(_ reader: inout Reader) throws(Diagnostic) -> any Action {
    if reader.skip("demo") { return StartCompany(isDemo: true) }
    if reader.skip("empty") { return StartCompany(isDemo: false) }
    if let file = reader.next, file.kind == .quoted {
      throw .syntax(
        "E-NOT-YET", "not modelled yet: company files.", at: file.range,
        remedy: "company demo  or  company empty")
    }
    throw reader.unexpected()
  }

  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    session.restart(isDemo ? .demo : .empty, named: isDemo ? "demo" : "empty")
    return Answer("Company \(session.companyName) is open.")
  }
}

extension Session {
  /// Starts afresh on a company; how it writes and what it may read stays.
  mutating func restart(_ company: Company, named name: String) {
    let fresh = Session(company: company)
    self.company = company
    companyName = name
    workDate = fresh.workDate
    user = fresh.user
    document = nil
    variables = [:]
    lastMessage = ""
    lastPosting = nil
    preview = nil
    timeline = Timeline()
  }
}

/// The command `set work date 2026-01-31`.
struct SetWorkDate: Action {
  let date: ValuePhrase

  static func read(_ reader: inout Reader) throws(Diagnostic) -> any Action {
    SetWorkDate(date: try reader.value(.date, "The date"))
  }

  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    guard case .date(let day) = try session.value(date), !day.isBlank else {
      throw .refused("E-VALUE", "The work date cannot be blank.", at: date.range)
    }
    session.workDate = day
    return Answer("Work date is \(day).")
  }
}

/// The command `set user AGENT`.
struct SetUser: Action {
  let user: ValuePhrase

  static func read(_ reader: inout Reader) throws(Diagnostic) -> any Action {
    let kind = FieldKind.code(length: LongCode.maximumLength)
    return SetUser(user: try reader.value(kind, "The user", relation: "user setup"))
  }

  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    guard let name = LongCode(fieldValue: try session.value(user)) else {
      throw .refused("E-VALUE", "This is no name of a user.", at: user.range)
    }
    session.user = name
    return Answer("User is \(name).")
  }
}

/// The command `set format csv`.
struct SetFormat: RememberedAction {
  let format: OutputFormat

  static func read(_ reader: inout Reader) throws(Diagnostic) -> any Action {
    for format in OutputFormat.allCases where reader.skip(format.rawValue) {
      return SetFormat(format: format)
    }
    throw reader.unexpected()
  }

  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    session.format = format
    return Answer()
  }
}

/// The command `where`.
struct ShowWhere: UnrecordedAction {
  static func read(_ reader: inout Reader) throws(Diagnostic) -> any Action { ShowWhere() }

  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    let document = session.document.map {
      "\(DocumentNouns.noun(of: $0.type)) \($0.no)"
    }
    let columns: [AnswerTable.Column] = [
      .init("Company", .text(length: 250)), .init("Work Date", .date),
      .init("User", .code(length: 50)), .init("Document", .text(length: 50)),
      .init("Scripts", .text(length: 250)),
    ]
    let row: [FieldValue] = [
      .text(session.companyName), .date(session.workDate), session.user.fieldValue,
      .text(document ?? ""), .text(session.scripts.joined(separator: " > ")),
    ]
    return Answer(tables: [AnswerTable(columns: columns, rows: [row])])
  }
}

/// The command `quit`.
struct Quit: UnrecordedAction {
  static func read(_ reader: inout Reader) throws(Diagnostic) -> any Action { Quit() }

  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    session.isFinished = true
    return Answer()
  }
}
