internal import PostingCommands
internal import ServicePosting

/// A script with the folder it may read from.
struct LoadedScript: Sendable {
  let script: Script
  let folder: ScriptFolder

  /// Reads a script and checks all its commands.
  init(path: String) throws(ScriptFaults) {
    let text: String
    do throws(PlacedDiagnostic) {
      text = try Self.text(of: path)
    } catch {
      throw ScriptFaults([error])
    }
    try self.init(name: path, text: text, folder: ScriptFolder(of: path))
  }

  /// Makes a script of a text and checks all its commands.
  init(name: String, text: String, folder: ScriptFolder) throws(ScriptFaults) {
    script = try Script(name: name, text: text)
    self.folder = folder
    let session = Session(company: .empty)
    let faults = script.syntaxFaults { line throws(Diagnostic) in try session.check(line) }
    if !faults.isEmpty { throw ScriptFaults(faults) }
  }

  /// The text of a file; one in a folder that is searched must be there, and no link out of it.
  static func text(
    of path: String, within folder: ScriptFolder? = nil
  ) throws(PlacedDiagnostic) -> String {
    let bytes: [UInt8]
    do throws(FileFault) {
      if let folder, let real = TextFile.realPath(path), !folder.isInside(real) {
        throw .outside
      }
      bytes = try TextFile.read(path)
    } catch {
      throw PlacedDiagnostic(
        Diagnostic(.syntax, code: "E-FILE", "The script cannot be read: \(error.reason)."),
        at: SourcePlace(file: path, line: 1, column: 1, text: ""))
    }
    return try ScriptText.decode(bytes, name: path)
  }
}
