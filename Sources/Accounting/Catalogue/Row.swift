/// A record where it stands in its table.
///
/// Looking a record up hands out this one reference; reading a field of it copies that field and
/// nothing else of the record.
@dynamicMemberLookup
public final class Row<Element: Sendable>: Sendable {
  /// The whole record.
  public let record: Element

  /// A record that stands in no table yet.
  @inlinable public init(_ record: Element) { self.record = record }

  /// A field of the record.
  @inlinable public subscript<Value>(dynamicMember field: KeyPath<Element, Value>) -> Value {
    record[keyPath: field]
  }
}
