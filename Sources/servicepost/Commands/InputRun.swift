internal import LineEditing
internal import PostingCommands

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Standard input as a script: each command runs as soon as its line is there.
enum InputRun {
  /// How standard input is named in places.
  static let name = "-"

  /// Runs the lines of standard input and gives the runner back.
  static func run(_ runner: ScriptRunner, _ console: Console) -> ScriptRunner {
    var reader = PlainLineReader(descriptor: STDIN_FILENO)
    var stream = StreamRunner(runner, file: name)
    while !stream.isStopped {
      switch reader.next() {
      case .line(let line): show(stream.read(line), console)
      case .tooLong: show(stream.read(unreadable: ScriptLineReader.tooLong), console)
      case .invalidUTF8(let line, let byte):
        show(stream.read(unreadable: ScriptText.invalidUTF8(line: line, byte: byte)), console)
      case .failed(let code):
        let fault = unreadable(because: Descriptor.reason(code))
        show(stream.read(unreadable: fault), console)
        return stream.runner
      case .end:
        show(stream.finish(), console)
        return stream.runner
      }
    }
    show(stream.settle(), console)
    return stream.runner
  }

  private static func show(_ lines: [AnswerText.Lines], _ console: Console) {
    for lines in lines { console.show(lines) }
  }

  /// The whole of standard input, to be checked and not run.
  static func whole() throws(ScriptFaults) -> LoadedScript {
    let text: String
    do throws(PlacedDiagnostic) {
      text = try ScriptText.decode(try bytes(), name: name)
    } catch {
      throw ScriptFaults([error])
    }
    return try LoadedScript(name: name, text: text, folder: .current)
  }

  private static func bytes() throws(PlacedDiagnostic) -> [UInt8] {
    do throws(FileFault) {
      return try Descriptor.read(from: STDIN_FILENO, limit: ScriptText.sizeLimit)
    } catch {
      throw PlacedDiagnostic(
        unreadable(because: error.reason),
        at: SourcePlace(file: name, line: 1, column: 1, text: ""))
    }
  }

  private static func unreadable(because reason: String) -> Diagnostic {
    Diagnostic(.syntax, code: "E-FILE", "Standard input cannot be read: \(reason).")
  }
}
