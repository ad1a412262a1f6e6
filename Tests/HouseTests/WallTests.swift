import Foundation
import Testing

/// The sizes that no file may pass, and what the libraries must not use.
@Suite struct WallTests {
  @Test func `there are files to look at`() { #expect(House.files.count > 50) }

  @Test func `files have at most 400 lines and lines at most 100 columns`() {
    for file in House.files {
      #expect(file.lines.count <= 401, "\(file.path)")
      for (index, line) in file.lines.enumerated() where line.count > 100 {
        Issue.record("\(file.path):\(index + 1) has \(line.count) columns")
      }
    }
  }

  @Test func `functions have at most 70 lines`() {
    for file in House.files {
      for function in FunctionLength.all(in: file.code) where function.count > 70 {
        Issue.record("\(file.path):\(function.line) \(function.name) has \(function.count) lines")
      }
    }
  }

  static let libraries = ["Accounting", "ServicePosting", "PostingCommands"]
  static let floats: Set<Substring> = ["Double", "Float", "Float16", "Float32", "Float64"]

  @Test func `the libraries hold no binary float, no force unwrap and no forced try`() {
    for file in House.files where file.path.hasPrefix("Sources/") {
      guard Self.libraries.contains(file.target) else { continue }
      for (index, line) in file.code.lines.enumerated() {
        #expect(Self.floats.isDisjoint(with: line.words), "\(file.path):\(index + 1)")
        // Only lines with a mark can hold either, and expressions are slow to try on all.
        guard line.utf8.contains(UInt8(ascii: "!")) else { continue }
        #expect(!line.contains("try!"), "\(file.path):\(index + 1)")
        #expect(!line.contains(/[\w\)\]\}"]!(?![=\w"])/), "\(file.path):\(index + 1)")
      }
    }
  }

  @Test func `the README draws every folder`() throws {
    let readme = try String(contentsOf: House.top.appending(path: "README.md"), encoding: .utf8)
    var drawn: Set<String> = []
    var target = ""
    for line in readme.components(separatedBy: "\n") {
      var words = line.split(separator: " ").map(String.init)
      if line.hasPrefix("Sources/") {
        target = words.removeFirst()
      } else if !line.hasPrefix("      ") {
        target = ""
      }
      if !target.isEmpty { drawn.formUnion(words.map { "\(target)/\($0)" }) }
    }
    let folders = House.files.map { $0.path.split(separator: "/") }
      .filter { $0[0] == "Sources" && $0.count > 3 }
    let there = Set(folders.map { $0.prefix(3).joined(separator: "/") })
    #expect(there.subtracting(drawn).sorted() == [], "not drawn")
    #expect(drawn.subtracting(there).sorted() == [], "not there")
  }

  @Test func `file names say what a file is about`() {
    for file in House.files {
      for word in ["Manager", "Helper", "Util"] {
        #expect(!file.path.contains(word), "\(file.path)")
      }
    }
  }

  @Test func `the top level shows five things`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: House.top.path)
    let shown = Set(names.filter { !$0.hasPrefix(".") })
    let allowed: Set = ["Package.swift", "Sources", "Tests", "scripts", "README.md"]
    // A lock file is written by the package manager and not kept.
    #expect(shown.subtracting(allowed).subtracting(["Package.resolved"]).sorted() == [])
    #expect(allowed.subtracting(shown).sorted() == [])
  }
}

extension String {
  /// The words of a line of code.
  var words: [Substring] { split { !($0.isLetter || $0.isNumber || $0 == "_") } }
}
