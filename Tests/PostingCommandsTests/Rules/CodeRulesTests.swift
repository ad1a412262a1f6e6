import Foundation
import ServicePosting
import Testing

@testable import PostingCommands

@Suite struct CodeRulesTests {
  @Test func `behind a code stand rules that there are`() {
    for code in CodeRules.codes {
      let numbers = CodeRules.numbers(of: code, message: nil)
      #expect(!numbers.isEmpty, "\(code)")
      for number in numbers { #expect(RuleCatalogue.rule(number) != nil, "\(code): \(number)") }
    }
  }

  @Test func `the codes are those that the program gives`() throws {
    let top = (0..<4).reduce(URL(filePath: #filePath)) { url, _ in url.deletingLastPathComponent() }
    let sources = top.appending(path: "Sources")
    let files = FileManager.default.enumerator(atPath: sources.path)?.allObjects as? [String]
    var text = ""
    for file in files ?? [] where file.hasSuffix(".swift") && !file.hasSuffix("CodeRules.swift") {
      text += try String(contentsOf: sources.appending(path: file), encoding: .utf8)
    }
    for code in CodeRules.codes { #expect(text.contains("\"\(code)\""), "\(code)") }
  }

  @Test func `where a code means many things the message decides`() {
    #expect(
      CodeRules.numbers(of: "E-MUST-HAVE-VALUE", message: "Due Date must have a value in …")
        == ["A-015", "Q-135"])
    #expect(CodeRules.numbers(of: "E-MUST-HAVE-VALUE", message: "Colour must have …").isEmpty)
    #expect(CodeRules.numbers(of: "E-MUST-HAVE-VALUE", message: nil).count > 20)
    #expect(CodeRules.numbers(of: "E-NO-SUCH-CODE", message: nil).isEmpty)
  }
}
