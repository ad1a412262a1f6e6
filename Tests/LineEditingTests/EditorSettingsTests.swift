import Testing

@testable import LineEditing

@Suite struct EditorSettingsTests {
  private let settings = EditorSettings(
    path: "~/.editrc",
    text: """
      # bind -e
      bind -v
      bind "\\e[A" ed-prev-history\r

        edit:bind ^[OP em-help  # later
      servicepost:bind -e
      bind -s "^T" text
      """)

  @Test func `the last line that sets a mode counts`() {
    #expect(settings.mode == .emacs)
    #expect(EditorSettings(path: "", text: "bind -v").mode == .vi)
    #expect(EditorSettings(path: "", text: "bind ^T -v").mode == nil)
  }

  @Test func `lines keep their numbers`() {
    #expect(settings.others.map(\.number) == [3, 5, 7])
    #expect(settings.others.first?.text == "bind \"\\e[A\" ed-prev-history")
  }

  @Test func `keys that users bind are known`() {
    #expect(settings.boundSequences == ["[A", "OP"])
  }
}
