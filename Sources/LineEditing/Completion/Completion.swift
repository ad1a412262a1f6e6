/// The line as it stands when completions or a hint are wanted.
public struct CompletionRequest: Sendable, Equatable {
  /// The whole line.
  public let text: String
  /// The place of the cursor, counted in UTF-8 bytes.
  public let cursor: Int

  /// Makes a request for a line with the cursor at this byte.
  public init(text: String, cursor: Int) {
    self.text = text
    self.cursor = cursor
  }

  /// The part of the line before the cursor.
  var beforeCursor: String {
    String(decoding: text.utf8.prefix(max(cursor, 0)), as: UTF8.self)
  }
}

/// One way to go on.
public struct Completion: Sendable, Equatable {
  /// The whole word to stand in place of the word before the cursor.
  public let insertion: String
  /// A short meaning, shown in the list; may be empty.
  public let label: String

  /// Makes a completion.
  public init(insertion: String, label: String) {
    self.insertion = insertion
    self.label = label
  }
}

/// All ways to go on; of very many only some are told.
public struct Completions: Sendable, Equatable {
  /// Those that are told.
  public var list: [Completion]
  /// How many more there are.
  public var omitted: Int
  /// What those begin with that are not told.
  public var omittedStart: String?

  /// Makes the ways to go on.
  public init(_ list: [Completion], omitted: Int = 0, omittedStart: String? = nil) {
    self.list = list
    self.omitted = omitted
    self.omittedStart = omittedStart
  }

  /// What all begin with.
  var commonStart: String {
    commonPrefix(of: list.map(\.insertion) + (omittedStart.map { [$0] } ?? []))
  }
}
