internal import LineEditing
internal import PostingCommands

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

extension Prompt {
  /// Lets a person edit a block of commands in their editor; what is saved and changed runs.
  func editBlock() {
    let before = block ?? editor?.history.lines.last { $0 != "edit" }.map { $0 + "\n" } ?? ""
    guard let after = EditedFile.edit(before) else {
      return console.tell(fault: [
        "The editor ended with a fault, so nothing was run. [E-EDITOR]",
        "  set EDITOR to the editor you like",
      ])
    }
    guard after != before else { return console.tell(["Nothing was changed, so nothing was run."]) }
    block = after
    var lines = after.split(omittingEmptySubsequences: false) { $0.isNewline }.map(String.init)
    while lines.last?.isEmpty == true { lines.removeLast() }
    remember(lines.filter { !$0.isEmpty && !$0.hasPrefix("#") })
    carryOut(lines, showsThem: true)
  }
}

/// A file that exists while its text is edited, and that nobody else can read.
enum EditedFile {
  /// The text as the editor of the environment leaves it; `nil` if that cannot be had.
  static func edit(_ text: String) -> String? {
    let folder = Environment["TMPDIR"] ?? "/tmp"
    var path = Array("\(folder)/servicepost-XXXXXX.post".utf8CString)
    let descriptor = mkstemps(&path, Int32(".post".utf8.count))
    guard descriptor >= 0 else { return nil }
    let name = path.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
    defer { unlink(name) }
    let fault = Descriptor.write(Array(text.utf8), to: descriptor)
    close(descriptor)
    guard fault == nil else { return nil }
    let editor = Environment["VISUAL"] ?? Environment["EDITOR"] ?? "vi"
    guard Terminal.lend({ ExternalProgram.run(editor, words: [name]) }) == 0,
      let bytes = try? TextFile.read(name)
    else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }
}

/// Reads what a learner says to a question of a lesson.
enum TerminalLearner {
  /// Asks at the terminal; `nil` if the learner says nothing.
  static func reply(to question: String) -> String? {
    let result = Terminal.lend {
      Console().print([question])
      Console.sketch("? ")
      var reader = PlainLineReader(descriptor: STDIN_FILENO)
      return reader.next()
    }
    guard case .line(let line) = result else {
      Console.sketch("\n")
      return nil
    }
    // An Enter pressed before the question was there arrives as a carriage return.
    let reply = line.split { $0 == " " || $0.isNewline }.joined(separator: " ")
    return reply.isEmpty ? nil : reply
  }
}
