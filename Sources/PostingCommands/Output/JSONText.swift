internal import Accounting
internal import ServicePosting

/// Answers as JSON: keys in the order of the columns, every number that may have decimals a string.
enum JSONText {
  /// One value for a command that was carried out.
  static func answer(_ answer: Answer, to command: String) -> String {
    var members = [("command", string(command)), ("ok", "true")]
    if let message = answer.message {
      members.append(("message", string(TextWidth.unbroken(message))))
    }
    members.append(("notes", array(answer.notes.map(note))))
    members.append(("rows", array(rows(answer.tables))))
    return object(members)
  }

  /// One value for a command that was refused.
  static func failure(_ error: Diagnostic, at place: SourcePlace, to command: String) -> String {
    object([("command", string(command)), ("ok", "false"), ("error", fault(error, at: place))])
  }

  /// The rows of all tables; those of titled tables begin with its title.
  static func rows(_ tables: [AnswerTable]) -> [String] {
    tables.flatMap { table in
      let keys = table.columns.map { key($0.caption) }
      let title = table.title.map { [("table", string($0))] } ?? []
      return table.rows.map { row in
        let values = zip(row, table.columns).map { value($0, $1.kind) }
        return object(title + Array(zip(keys, values)))
      }
    }
  }

  /// The sentence and the notes of an answer.
  static func remark(_ answer: Answer) -> String {
    let message = answer.message.map { [("message", string(TextWidth.unbroken($0)))] } ?? []
    return object(message + [("notes", array(answer.notes.map(note)))])
  }

  /// What went wrong and where.
  static func fault(_ error: Diagnostic, at place: SourcePlace) -> String {
    var members = [("code", string(error.code)), ("message", string(error.message))]
    if let file = place.file { members.append(("file", string(file))) }
    members.append(("line", String(place.line)))
    members.append(("column", String(place.column)))
    if let remedy = error.remedy { members.append(("remedy", string(remedy))) }
    if let kept = error.kept { members.append(("kept", string(kept))) }
    if let rows = error.rows { members.append(("rows", array(self.rows([rows])))) }
    return object(members)
  }

  /// A caption in lower camel case: `Gen. Bus. Posting Group` becomes `genBusPostingGroup`.
  static func key(_ caption: String) -> String {
    let words = FieldWords.normalized(caption).split(separator: " ")
      .map { $0 == "%" ? "percent" : $0 }
    return words.enumerated().map { index, word in
      index == 0 ? String(word) : word.prefix(1).uppercased() + word.dropFirst()
    }.joined()
  }

  /// An object of members whose values are JSON already.
  static func object(_ members: [(String, String)]) -> String {
    "{" + members.map { string($0) + ":" + $1 }.joined(separator: ",") + "}"
  }

  private static func note(_ note: Answer.Note) -> String {
    object([("code", string(note.code)), ("text", string(note.text))])
  }

  /// An array of values that are JSON already.
  static func array(_ values: [String]) -> String {
    "[" + values.joined(separator: ",") + "]"
  }

  private static func value(_ value: FieldValue, _ kind: FieldKind) -> String {
    switch value {
    case .integer(let number): String(number)
    case .boolean(let flag): flag ? "true" : "false"
    case .decimal(let number): string(CellText.decimal(number, kind))
    default: string(value.description)
    }
  }

  /// A string with everything escaped that could steer a terminal or hide.
  static func string(_ text: String) -> String {
    var json = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": json += "\\\""
      case "\\": json += "\\\\"
      case "\n": json += "\\n"
      case "\t": json += "\\t"
      case _ where ShownText.isHidden(scalar):
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16)
          json += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      default: json.unicodeScalars.append(scalar)
      }
    }
    return json + "\""
  }
}
