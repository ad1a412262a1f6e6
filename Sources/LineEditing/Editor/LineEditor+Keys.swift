internal import CLibEdit

/// Which key does what.
extension LineEditor {
  private typealias Binding = (key: String, function: String)

  private static let everywhere: [Binding] = [
    ("^I", "sp-complete"), ("^C", "sp-cancel"), ("^Z", "sp-suspend"), ("^\\", "sp-quit"),
    ("^P", "sp-older"), ("^N", "sp-newer"), ("^M", "sp-accept"), ("^J", "sp-accept"),
  ]

  private static let whileTyping: [Binding] = [
    ("^W", "ed-delete-prev-word"),
    (" ", "sp-blank"), ("^H", "sp-erase"), ("^?", "sp-erase"),
  ]

  private static let keys: [(key: TerminalKey, function: String)] = [
    (.up, "sp-older"), (.down, "sp-newer"), (.left, "ed-prev-char"), (.right, "ed-next-char"),
    (.wordLeft, "ed-prev-word"), (.wordRight, "em-next-word"), (.home, "ed-move-to-beg"),
    (.end, "ed-move-to-end"), (.delete, "ed-delete-next-char"), (.help, "sp-help"),
    (.pasteBegin, "sp-paste"), (.unknown, "ed-ignore"), (.accept, "ed-newline"),
    (.cancel, "sp-cancelled"), (.deleteOrEnd, "em-delete-or-list"), (.list, "sp-list"),
  ]

  /// Binds our keys for the mode libedit is in; changing the mode wipes them.
  func bindKeys() {
    let always = Self.everywhere + Self.keys.map { ($0.key.bindable, $0.function) }
    for binding in always + Self.whileTyping {
      edit_bind(handle, binding.key, binding.function)
    }
    // Where nothing can be taken off the screen, libedit's search has to do.
    edit_bind(handle, "^R", isCapable ? "sp-search" : "em-inc-search-prev")
    if edit_is_vi(handle) == 0 {
      edit_bind(handle, "^D", "sp-end")
    } else {
      for binding in always { edit_bind_in_vi_commands(handle, binding.key, binding.function) }
    }
  }

  /// Presses a key itself, after the line is drawn.
  func press(_ key: TerminalKey) {
    el_push(handle, String(key.scalar))
  }
}
