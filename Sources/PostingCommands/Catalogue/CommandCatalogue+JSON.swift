internal import Accounting
internal import ServicePosting

extension CommandCatalogue {
  /// The language as one JSON value, for editors and other programs: the commands, their
  /// parameters, the tables with their fields, the rules, and the formats of answers.
  public static var json: String {
    JSONText.object([
      ("commands", JSONText.array(commands.map(json))),
      ("parameters", JSONText.array(Parameter.allCases.map(json))),
      ("tables", JSONText.array(RecordCatalogue.tables.map(json))),
      ("rules", JSONText.array(RuleCatalogue.rules.map(json))),
      ("formats", JSONText.array(OutputFormat.allCases.map { JSONText.string($0.rawValue) })),
      ("comparisons", JSONText.array(Comparison.allCases.map { JSONText.string($0.rawValue) })),
      ("operators", JSONText.array(Condition.Operator.allCases.map { string($0) })),
    ])
  }

  private static func string(_ comparison: Condition.Operator) -> String {
    JSONText.string(comparison.rawValue)
  }

  private static func json(_ command: Command) -> String {
    let form = command.syntax
    let parameters = form.parameters.map { JSONText.string($0.rawValue) }
    return JSONText.object([
      ("words", JSONText.string(command.words)), ("usage", JSONText.string(command.usage)),
      ("chapter", JSONText.string(command.chapter.rawValue)),
      ("summary", JSONText.string(command.summary)),
      ("keywords", JSONText.array(form.keywords.map(JSONText.string))),
      ("parameters", JSONText.array(parameters)),
      ("examples", JSONText.array(command.examples.map(JSONText.string))),
      ("errors", JSONText.array(command.errors.map(JSONText.string))),
    ])
  }

  private static func json(_ parameter: Parameter) -> String {
    JSONText.object([
      ("name", JSONText.string(parameter.rawValue)), ("type", JSONText.string(parameter.type)),
      ("summary", JSONText.string(parameter.summary)),
    ])
  }

  private static func json(_ rule: Rule) -> String {
    JSONText.object([
      ("number", JSONText.string(rule.number)), ("title", JSONText.string(rule.title)),
      ("area", JSONText.string(rule.area)), ("text", JSONText.string(rule.text)),
      ("example", rule.example.map(JSONText.string) ?? "null"),
      ("commands", JSONText.array(rule.commands.map(JSONText.string))),
      ("reference", JSONText.string(rule.reference)), ("isQuirk", rule.isQuirk ? "true" : "false"),
    ])
  }

  private static func json(_ table: TableDescription) -> String {
    let fields = table.fields.enumerated().map { index, field in
      JSONText.object([
        ("name", JSONText.string(field.words)), ("caption", JSONText.string(field.caption)),
        ("type", JSONText.string(field.kind.word)),
        ("isKey", index < table.keyCount ? "true" : "false"),
        ("isEditable", field.isEditable ? "true" : "false"),
        ("relation", field.relation.map(JSONText.string) ?? "null"),
        ("summary", JSONText.string(field.summary)),
      ])
    }
    return JSONText.object([
      ("noun", JSONText.string(table.name.noun)), ("plural", JSONText.string(table.name.plural)),
      ("caption", JSONText.string(table.name.caption)), ("fields", JSONText.array(fields)),
    ])
  }
}
