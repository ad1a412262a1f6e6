import ServicePosting
import Testing

@testable import PostingCommands

/// Commands that were damaged, and scripts that were put together from them: all are read to an
/// answer or to a fault that lies inside the line.
@Suite(.serialized) struct RandomMutationTests {
  static let examples = CommandCatalogue.commands.flatMap(\.examples)
  static let pieces: [[UInt8]] = [
    "\"", "'", "\\", "#", "$", " ", "\t", "\r", ",", ":", "|", "!", "..", "=", "<>", "-", "%",
    "\u{0}", "\u{1B}", "\u{202E}", "\u{FEFF}", "\u{200B}", "é", "日", "0", "99999999999999999999",
    "1,5", " of ", " on ", " where ", " and ", " with ", " is ", "\n", "\n| ", "\n! ", " \\\n",
  ].map { Array($0.utf8) }

  /// One to four damages: bytes or words left out, doubled, exchanged, put in.
  static func damaged(_ generator: inout RandomLineTests.Generator) -> [UInt8] {
    var forms = FormLines(generator: generator)
    let line = forms.next()
    generator = forms.generator
    let example = examples.randomElement(using: &generator) ?? ""
    var bytes = Array((Bool.random(using: &generator) ? line : example).utf8)
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      let place = Int.random(in: 0...bytes.count, using: &generator)
      let end = min(bytes.count, place + Int.random(in: 0...8, using: &generator))
      switch Int.random(in: 0..<6, using: &generator) {
      case 0: bytes.removeSubrange(place..<end)
      case 1: bytes.insert(contentsOf: bytes[place..<end], at: place)
      case 2: bytes.insert(contentsOf: pieces.randomElement(using: &generator) ?? [], at: place)
      case 3:
        let other = Array((examples.randomElement(using: &generator) ?? "").utf8)
        bytes.replaceSubrange(
          place..., with: other.suffix(Int.random(in: 0...20, using: &generator)))
      case 4: if place < end { bytes[place] = UInt8.random(in: 0...255, using: &generator) }
      default: bytes.append(contentsOf: bytes.prefix(place))
      }
    }
    return bytes
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `100,000 damaged inputs end well`(seed: UInt64) {
    var generator = RandomLineTests.Generator(state: seed)
    let session = Session(company: .demo)
    var (read, refused) = (0, 0)
    for _ in 0..<12_500 {
      let bytes = Self.damaged(&generator)
      guard let text = try? ScriptText.decode(bytes, name: "a.post") else {
        refused += 1
        continue
      }
      // What holds no line end is a line, the rest are scripts.
      if text.utf8.contains(0x0A), let script = try? Script(name: "a.post", text: text) {
        let faults = ScriptActions(script).faults
        for fault in faults { #expect(fault.place.line >= 1 && fault.place.column >= 1) }
        (read, refused) = faults.isEmpty ? (read + 1, refused) : (read, refused + 1)
        continue
      }
      do throws(Diagnostic) {
        try session.check(text)
        read += 1
      } catch {
        refused += 1
        let isInside = (error.range?.end ?? 0) <= text.utf8.count + 1
        #expect(error.kind == .syntax && !error.message.isEmpty && isInside, "\(text)")
        let shown = DiagnosticText.oneLine(error)
        #expect(!shown.unicodeScalars.contains(where: ShownText.isHidden), "\(text)")
      }
    }
    // A test that only sees one of the two sees nothing.
    #expect(read > 500 && refused > 5_000, "\(read) read, \(refused) refused")
  }
}
