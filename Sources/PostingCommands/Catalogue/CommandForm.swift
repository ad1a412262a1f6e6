/// What may follow the words of a command, as a tree.
public indirect enum CommandForm: Hashable, Sendable {
  /// A word that stands as it is.
  case word(String)
  /// A value of some type.
  case parameter(Parameter)
  /// All of them, one after the other.
  case sequence([CommandForm])
  /// One of them.
  case choice([CommandForm])
  /// It may be left out.
  case optional(CommandForm)
  /// Once or several times.
  case repeated(CommandForm)

  /// Reads a form: capitals are parameters, square brackets hold what may be left out, round ones
  /// what belongs together, a bar parts choices, and three dots repeat the parameters before them.
  init(_ text: String) {
    var open = [Bracket(isOptional: false)]
    for symbol in Self.symbols(of: text) {
      switch symbol {
      case "[", "(": open.append(Bracket(isOptional: symbol == "["))
      case "]", ")":
        guard open.count > 1, let closed = open.popLast() else { continue }
        open[open.count - 1].append(closed.isOptional ? .optional(closed.form) : closed.form)
      case "|": open[open.count - 1].choices.append([])
      case "…": open[open.count - 1].repeatParameters()
      default:
        let parameter = Parameter(rawValue: symbol).map(CommandForm.parameter)
        open[open.count - 1].append(parameter ?? .word(symbol))
      }
    }
    self = open[0].form
  }

  /// The choices between one bracket and the other, as far as they are read.
  private struct Bracket {
    let isOptional: Bool
    var choices: [[CommandForm]] = [[]]

    init(isOptional: Bool) { self.isOptional = isOptional }

    mutating func append(_ form: CommandForm) { choices[choices.count - 1].append(form) }

    mutating func repeatParameters() {
      var sequence = choices.removeLast()
      var repeated: [CommandForm] = []
      while case .parameter = sequence.last { repeated.append(sequence.removeLast()) }
      choices.append(sequence + [.repeated(CommandForm.one(repeated.reversed()))])
    }

    var form: CommandForm {
      choices.count == 1 ? CommandForm.one(choices[0]) : .choice(choices.map(CommandForm.one))
    }
  }

  private static func one(_ forms: [CommandForm]) -> CommandForm {
    forms.count == 1 ? forms[0] : .sequence(forms)
  }

  private static func symbols(of text: String) -> [String] {
    var symbols: [String] = []
    var word = ""
    for character in text + " " {
      let isSign = "[]()|…".contains(character)
      guard isSign || character == " " else {
        word.append(character)
        continue
      }
      if !word.isEmpty { symbols.append(word) }
      word = ""
      if isSign { symbols.append(String(character)) }
    }
    return symbols
  }
}

extension CommandForm {
  /// All words that stand as they are, in the order of the form.
  public var keywords: [String] {
    leaves.compactMap { if case .word(let word) = $0 { word } else { nil } }
  }

  /// The parameters, each once, in the order of the form.
  public var parameters: [Parameter] {
    var found: [Parameter] = []
    for case .parameter(let parameter) in leaves where !found.contains(parameter) {
      found.append(parameter)
    }
    return found
  }

  private var leaves: [CommandForm] {
    var leaves: [CommandForm] = []
    var rest = [self]
    while let form = rest.popLast() {
      switch form {
      case .word, .parameter: leaves.append(form)
      case .sequence(let forms), .choice(let forms): rest += forms.reversed()
      case .optional(let form), .repeated(let form): rest.append(form)
      }
    }
    return leaves
  }
}
