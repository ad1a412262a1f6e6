internal import Accounting
internal import ServicePosting

extension CommandCatalogue {
  static let scriptCommands: [Command] = [
    Command(
      "expect message", "COMPARISON VALUE", in: .scripts,
      "Compares the last sentence of a command that is not show, expect or let.",
      examples: ["expect message contains \"\"", "expect message is not \"Released.\""],
      errors: ["E-EXPECTED"],
      read: ExpectMessage.read),
    Command(
      "expect ledger", "is balanced", in: .scripts,
      "Fails unless debits equal credits in every transaction of the general ledger.",
      examples: ["expect ledger is balanced", "expect ledger is balanced  # by transaction"],
      errors: ["E-EXPECTED"], read: ExpectBalance.read),
    Command(
      "expect", "QUERY COMPARISON VALUE | RECORD exists | RECORD does not exist", in: .scripts,
      "Fails unless a value is as expected.",
      examples: [
        "expect name of customer 10000 is not \"\"", "expect count of gl entries is at least 0",
        "expect order SO-9 does not exist", "expect customer 10000 exists",
      ],
      errors: ["E-EXPECTED", "E-NOT-FOUND", "E-NOT-ONE-ROW"], read: Expect.read),
    Command(
      "let", "NAME = (QUERY | VALUE)", in: .scripts,
      "Gives a value a name; $NAME stands for it from then on.",
      examples: ["let limit = 3", "let price = unit price of item HDD-20"],
      errors: ["E-VARIABLE-NAME"], read: LetValue.read),
    Command(
      "run", "FILE", in: .scripts,
      "Runs a script in this session, named from the script that says it.",
      examples: ["run \"other.post\"", "run 'fixtures/two orders.post'"],
      errors: [
        "E-NO-FILES", "E-FILE", "E-OUTSIDE", "E-SCRIPT-CYCLE", "E-SCRIPT-DEPTH", "E-SCRIPT-COUNT",
      ],
      read: RunScript.read),
    Command(
      "skip", "TEXT", in: .scripts, "Leaves out the rest of a scenario, and says why.",
      examples: ["skip \"no prices for 2027 yet\"", "skip 'waits for the new price list'"],
      read: SkipScenario.read),
    Command(
      "todo", "TEXT", in: .scripts,
      "Says that a scenario fails still, and why; a test tells when it passes.",
      examples: ["todo \"credit memos keep the discount\"", "todo 'case 4711'"],
      read: TodoScenario.read),
  ]
}
