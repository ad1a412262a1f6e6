/// One field of a table: its caption, what it holds, and how to read and write it.
public struct Field<Root>: Sendable {
  /// BC's caption, such as `Gen. Bus. Posting Group`.
  public let caption: String
  /// What it holds.
  public let kind: FieldKind
  /// The noun of the table its value must be found in, if any.
  public let relation: String?
  /// What the field is for, in one sentence; may be empty where the caption says it all.
  public let summary: String
  /// Reads the value.
  public let read: @Sendable (Root) -> FieldValue
  /// Writes a value of the field's kind; `nil` for fields that are kept by posting.
  public let write: (@Sendable (inout Root, FieldValue) -> Void)?
  /// Between which numbers its values lie; `nil` if the type alone limits them.
  public private(set) var limits: FieldLimits?

  /// Makes a field.
  public init(
    _ caption: String, _ kind: FieldKind, relation: String? = nil, summary: String = "",
    read: @escaping @Sendable (Root) -> FieldValue,
    write: (@Sendable (inout Root, FieldValue) -> Void)?
  ) {
    self.caption = caption
    self.kind = kind
    self.relation = relation
    self.summary = summary
    self.read = read
    self.write = write
  }

  /// The same field, with what else happens to the record when it is set.
  public func followed(by effect: @escaping @Sendable (inout Root) -> Void) -> Field {
    guard let write else { return self }
    return Field(
      caption, kind, relation: relation, summary: summary, read: read,
      write: { record, value in
        write(&record, value)
        effect(&record)
      })
  }

  /// The same field for values between limits, as BC's fields have a MinValue and a MaxValue.
  public func limited(to limits: FieldLimits) -> Field {
    var field = self
    field.limits = limits
    return field
  }

  /// The same field, kept by posting: it can be read but not set.
  public var readOnly: Field {
    Field(caption, kind, relation: relation, summary: summary, read: read, write: nil)
  }
}

/// A type that a record keeps in a field or a key.
public protocol FieldStorable: Hashable, Sendable {
  /// What a field of this type holds.
  static var kind: FieldKind { get }
  /// The value as a field value.
  var fieldValue: FieldValue { get }
  /// Makes the value of a field value of its kind; `nil` if the kind is another or it does not
  /// fit.
  init?(fieldValue: FieldValue)
  /// A hash for ``PlaceIndex``, where the value is part of a key.
  var placeHash: UInt32 { get }
}

extension FieldStorable {
  /// The standard library's hash, for keys that are looked up seldom.
  public var placeHash: UInt32 { UInt32(truncatingIfNeeded: hashValue) }
}

extension Field {
  /// A field that is kept in a property.
  public static func field<Value: FieldStorable>(
    _ caption: String, _ path: any WritableKeyPath<Root, Value> & Sendable,
    to relation: String? = nil,
    _ summary: String = ""
  ) -> Field {
    Field(
      caption, Value.kind, relation: relation, summary: summary,
      read: { $0[keyPath: path].fieldValue },
      write: { record, value in
        guard let stored = Value(fieldValue: value) else { return }
        record[keyPath: path] = stored
      })
  }

  /// A field that can only be read.
  public static func shown<Value: FieldStorable>(
    _ caption: String, _ path: any KeyPath<Root, Value> & Sendable, to relation: String? = nil,
    _ summary: String = ""
  ) -> Field {
    Field(
      caption, Value.kind, relation: relation, summary: summary,
      read: { $0[keyPath: path].fieldValue }, write: nil)
  }

  /// A field out of a list of options.
  public static func option<Value: OptionValue>(
    _ caption: String, _ path: any WritableKeyPath<Root, Value> & Sendable, _ summary: String = ""
  ) -> Field {
    Field(
      caption, .option(Value.captions), summary: summary,
      read: { .option($0[keyPath: path].caption) },
      write: { record, value in
        guard case .option(let text) = value, let stored = Value(caption: text) else { return }
        record[keyPath: path] = stored
      })
  }

  /// An option that can only be read.
  public static func shownOption<Value: OptionValue>(
    _ caption: String, _ path: any KeyPath<Root, Value> & Sendable, _ summary: String = ""
  ) -> Field {
    Field(
      caption, .option(Value.captions), summary: summary,
      read: { .option($0[keyPath: path].caption) }, write: nil)
  }

  /// A text field of at most `length` characters.
  public static func text(
    _ caption: String, _ path: any WritableKeyPath<Root, String> & Sendable, length: Int = 100,
    _ summary: String = ""
  ) -> Field {
    Field(
      caption, .text(length: length), summary: summary,
      read: { .text($0[keyPath: path]) },
      write: { record, value in record[keyPath: path] = value.description })
  }

  /// A text that can only be read.
  public static func shownText(
    _ caption: String, _ path: any KeyPath<Root, String> & Sendable, _ summary: String = ""
  ) -> Field {
    Field(
      caption, .text(length: 250), summary: summary,
      read: { .text($0[keyPath: path]) }, write: nil)
  }
}

extension Field {
  /// The same field of a larger value that holds this one; it can only be read.
  public func within<Outer>(_ path: any KeyPath<Outer, Root> & Sendable) -> Field<Outer> {
    let read = read
    return Field<Outer>(
      caption, kind, relation: relation, summary: summary, read: { read($0[keyPath: path]) },
      write: nil)
  }
}
