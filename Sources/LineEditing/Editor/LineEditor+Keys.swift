internal import CLibEdit

/// Keys the editor presses itself to go on after the line was drawn.
enum FollowUp {
  static let accept = "\u{18}\u{0D}"
  static let cancel = "\u{18}\u{03}"
  static let deleteOrEnd = "\u{18}\u{04}"
  static let list = "\u{18}\u{09}"
}

/// Which key does what.
extension LineEditor {
  private typealias Binding = (key: String, function: String)

  private static let everywhere: [Binding] = [
    ("^I", "sp-complete"), ("^C", "sp-cancel"), ("^Z", "sp-suspend"),
    ("^P", "sp-older"), ("^N", "sp-newer"),
    ("^X^I", "sp-list"), ("^X^C", "sp-cancelled"), ("^X^M", "ed-newline"),
  ]

  /// What the terminal's keys send after the escape character.
  private static let escaped: [Binding] = [
    ("[A", "sp-older"), ("OA", "sp-older"), ("[B", "sp-newer"), ("OB", "sp-newer"),
    ("[H", "ed-move-to-beg"), ("OH", "ed-move-to-beg"), ("[1~", "ed-move-to-beg"),
    ("[F", "ed-move-to-end"), ("OF", "ed-move-to-end"), ("[4~", "ed-move-to-end"),
    ("[3~", "ed-delete-next-char"), ("[1;5D", "ed-prev-word"), ("[1;5C", "em-next-word"),
  ]

  private static let whileTyping: [Binding] = [
    ("^R", "em-inc-search-prev"), ("^W", "ed-delete-prev-word"),
  ]

  private static let withHint: [Binding] = [("^M", "sp-accept"), ("^J", "sp-accept")]

  private static let withHintWhileTyping: [Binding] = [
    (" ", "sp-blank"), ("^H", "sp-erase"), ("^?", "sp-erase"),
  ]

  /// Binds our keys for the mode libedit is in; changing the mode wipes them.
  func bindKeys() {
    let always = Self.everywhere + (hint == nil ? [] : Self.withHint)
    let typing = Self.whileTyping + (hint == nil ? [] : Self.withHintWhileTyping)
    for binding in always + typing { edit_bind(handle, binding.key, binding.function) }
    if edit_is_vi(handle) == 0 { bindEmacsKeys() } else { bindViCommands(always) }
  }

  private func bindEmacsKeys() {
    for binding in Self.escaped { edit_bind(handle, "\\e" + binding.key, binding.function) }
    edit_bind(handle, "\\e[200~", "sp-paste")
    guard hint != nil else { return }
    edit_bind(handle, "^D", "sp-end")
    edit_bind(handle, "^X^D", "em-delete-or-list")
  }

  /// In vi mode the escape character is a command of its own: what follows it is read as another.
  private func bindViCommands(_ always: [Binding]) {
    for binding in always + Self.escaped {
      edit_bind_in_vi_commands(handle, binding.key, binding.function)
    }
  }
}
