/// A large value behind one reference, copied only when it is changed while others hold it too.
///
/// The header and the texts, groups and prices of a line go unchanged from an open document to
/// its posted documents; behind a reference they cost one word there instead of a kilobyte.
@dynamicMemberLookup
struct Shared<Value: Equatable & Sendable>: Equatable, Sendable {
  // Only `value` touches the storage, and it writes only to a storage that nobody else holds.
  private final class Storage: @unchecked Sendable {
    @exclusivity(unchecked) var value: Value

    init(_ value: Value) { self.value = value }
  }

  private var storage: Storage

  init(_ value: Value) { storage = Storage(value) }

  var value: Value {
    _read { yield storage.value }
    _modify {
      if !isKnownUniquelyReferenced(&storage) { storage = Storage(storage.value) }
      yield &storage.value
    }
  }

  /// A field of the value: what hands the reference on reads it without copying the rest.
  subscript<Field>(dynamicMember field: KeyPath<Value, Field>) -> Field {
    storage.value[keyPath: field]
  }

  static func == (left: Shared, right: Shared) -> Bool {
    left.storage === right.storage || left.storage.value == right.storage.value
  }
}
