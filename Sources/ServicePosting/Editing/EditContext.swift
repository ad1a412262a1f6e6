public import Accounting

/// Who edits and on which day; the library reads no clock.
public struct EditContext: Hashable, Sendable {
  /// BC's work date, which stands for today.
  public var workDate: CalendarDate
  /// The user.
  public var user: LongCode
  /// Whether questions are answered No; without a dialog BC goes on as after Yes.
  public var answersNo: Bool

  /// Makes a context.
  public init(workDate: CalendarDate, user: LongCode, answersNo: Bool = false) {
    self.workDate = workDate
    self.user = user
    self.answersNo = answersNo
  }
}

/// Something that happened beside what was asked for, said aloud.
public struct PostingNote: Hashable, Sendable {
  /// The stable code, such as `N-SKIPPED`.
  public let code: String
  /// The sentence.
  public let text: String

  /// Makes a note.
  public init(_ code: String, _ text: String) {
    self.code = code
    self.text = text
  }
}

extension [PostingNote] {
  /// Each note once: number and quantity of a new line search the same price.
  var withoutRepeats: [PostingNote] {
    reduce(into: []) { notes, note in
      if !notes.contains(note) { notes.append(note) }
    }
  }
}
