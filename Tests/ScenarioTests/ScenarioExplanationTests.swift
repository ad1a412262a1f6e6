import Accounting
import ExplanationLaw
import Foundation
import ServicePosting
import Testing

@testable import PostingCommands

/// Whatever the scenarios post can be explained.
@Suite struct ScenarioExplanationTests {
  /// The folders below scripts/scenarios.
  static let chapters = Set(ScenarioTests.names.compactMap { $0.split(separator: "/").first })
    .sorted().map(String.init)

  @Test(arguments: chapters)
  func `explanations come to the figures of every entry`(chapter: String) throws {
    for name in ScenarioTests.names where name.hasPrefix(chapter + "/") {
      let law = try Self.law(of: name)
      let faults = law.faults.prefix(3).joined(separator: "\n  ")
      #expect(law.faults.isEmpty, "\(name)\n  \(faults)")
      for rule in law.rules { #expect(RuleCatalogue.rule(rule) != nil, "\(rule)") }
    }
  }

  /// Carries the commands out one after the other, refused or not, and explains what each posted.
  private static func law(of name: String) throws -> ExplanationLaw {
    let url = ScenarioTests.folder.appending(path: name)
    let text = try ScriptText.decode([UInt8](try Data(contentsOf: url)), name: name)
    var session = Session(company: .demo)
    session.files = ScenarioTests.files(beside: url)
    session.scripts = name.split(separator: "/").suffix(1).map(String.init)
    var law = ExplanationLaw()
    law.check(session.company)
    for command in try Script(name: name, text: text).commands {
      let before = session.company
      _ = try? session.execute(command.text.trimmed)
      if session.companyName != "demo"
        || session.company.books.glEntries.count
          < before.books.glEntries.count
      {
        law.startAnew()
      }
      if session.company.version != before.version { law.check(session.company) }
    }
    law.check(session.company, withOpenLines: true)
    return law
  }
}
