import PostingCommands
import ServicePosting

private let session = Session(company: .demo)

/// Reads bytes as one command line, completes it, and prints it again: what is printed is the same
/// line to the reader.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: start == nil ? 0 : count))
  guard let line = try? ScriptText.decode(bytes, name: "fuzz.post") else { return 0 }
  _ = session.completions(line, cursor: count / 2)
  _ = session.hint(line, cursor: count)
  do throws(Diagnostic) {
    try session.check(line)
  } catch {
    guard let range = error.range, range.end <= count + 1, !error.message.isEmpty else {
      fatalError("a fault outside its line")
    }
    return 0
  }
  guard let printed = session.fullWords(of: line) else { return 0 }
  if session.fullWords(of: printed) != printed || (try? session.check(printed)) == nil {
    fatalError("what was printed is another command")
  }
  return 0
}
