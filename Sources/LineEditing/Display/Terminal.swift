internal import CTerminalSignals

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Facts about the terminal a descriptor may lead to.
public enum Terminal {
  /// Whether the descriptor is a terminal.
  public static func isTerminal(_ descriptor: Int32) -> Bool {
    isatty(descriptor) == 1
  }

  /// The size of the terminal, when it is one and knows its size.
  public static func size(_ descriptor: Int32) -> (columns: Int, rows: Int)? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0
    else { return nil }
    return (Int(size.ws_col), Int(size.ws_row))
  }

  /// Whether a terminal of this name has colours and can move its cursor; one without a name, or
  /// whose name nobody knows, cannot be trusted to.
  public static func isCapable(named name: String?) -> Bool {
    guard let name, !name.isEmpty, name != "dumb", let first = name.utf8.first else { return false }
    // Where descriptions of terminals are kept, by their first letter or its number.
    let digits = Array("0123456789abcdef")
    let number = "\(digits[Int(first >> 4)])\(digits[Int(first & 15)])"
    let letter = String(decoding: [first], as: UTF8.self)
    var folders = ["/etc/terminfo", "/lib/terminfo", "/usr/share/terminfo", "/usr/lib/terminfo"]
    folders += [getenv("TERMINFO"), getenv("HOME")].enumerated().compactMap { place, value in
      value.map { String(cString: $0) + (place == 0 ? "" : "/.terminfo") }
    }
    guard !name.contains("/") else { return false }
    return folders.contains { folder in
      [letter, number].contains { access("\(folder)/\($0)/\(name)", F_OK) == 0 }
    }
  }

  /// Lets somebody else read from the terminal, set as it was before an editor took it: keys show.
  public static func lend<Result>(_ use: () throws -> Result) rethrows -> Result {
    terminal_modes_lend()
    defer { terminal_modes_take_back() }
    return try use()
  }

  /// How many columns a text takes.
  public static func width(of text: String) -> Int { displayWidth(text) }

  /// Makes character handling UTF-8 whatever the environment says; nothing else is localised.
  static func useUTF8() {
    setlocale(LC_CTYPE, "")
    if let codeset = nl_langinfo(nl_item(CODESET)), String(cString: codeset) == "UTF-8" { return }
    if setlocale(LC_CTYPE, "C.UTF-8") == nil { setlocale(LC_CTYPE, "en_US.UTF-8") }
  }
}
