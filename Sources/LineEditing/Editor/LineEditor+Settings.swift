internal import CLibEdit

/// The mode, our keys and the user's own.
extension LineEditor {
  /// The mode the line is edited in.
  public var mode: EditingMode {
    get { edit_is_vi(handle) == 0 ? .emacs : .vi }
    set { warnings = apply(newValue) }
  }

  /// Sets the mode and the keys, ours first and then the user's; returns what is wrong there.
  func apply(_ mode: EditingMode) -> [String] {
    edit_set_mode(handle, mode.rawValue)
    bindKeys()
    input.untouched = settings.boundSequences
    return settings.others.filter { !run($0.text) }.map {
      "\(settings.path):\($0.number): cannot \(printable($0.text))"
    }
  }

  private func run(_ line: String) -> Bool {
    guard let words = tok_init(nil) else { return false }
    defer { tok_end(words) }
    var count: Int32 = 0
    var arguments: UnsafeMutablePointer<UnsafePointer<CChar>?>?
    guard tok_str(words, line, &count, &arguments) == 0 else { return false }
    // Less than 0 is no command, more than 0 a command that could not be done.
    return count == 0 || el_parse(handle, count, arguments) == 0
  }
}
