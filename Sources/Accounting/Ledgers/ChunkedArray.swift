/// A growing list in chunks of a fixed size behind copy-on-write.
///
/// Growing a plain array of a million entries copies all of them now and then, and so does the
/// first change after a copy was kept; here both touch one chunk.
public struct ChunkedArray<Element: Sendable>: Sendable {
  @inlinable static var chunkSize: Int { 512 }
  @usableFromInline var chunks: [ContiguousArray<Element>] = []

  /// An empty list.
  @inlinable public init() {}

  /// How many elements there are.
  @inlinable public var count: Int {
    chunks.isEmpty ? 0 : (chunks.count - 1) * Self.chunkSize + chunks[chunks.count - 1].count
  }

  /// The last element.
  @inlinable public var last: Element? { chunks.last?.last }

  /// Adds an element.
  @inlinable public mutating func append(_ element: Element) {
    if chunks.isEmpty || chunks[chunks.count - 1].count == Self.chunkSize {
      var chunk = ContiguousArray<Element>()
      // The first chunk grows as it needs to: most companies of tests stay small.
      if !chunks.isEmpty { chunk.reserveCapacity(Self.chunkSize) }
      chunks.append(chunk)
    }
    chunks[chunks.count - 1].append(element)
  }

  /// The element at a place.
  @inlinable public subscript(place: Int) -> Element {
    _read { yield chunks[place / Self.chunkSize][place % Self.chunkSize] }
    _modify { yield &chunks[place / Self.chunkSize][place % Self.chunkSize] }
  }

  /// The first place whose element fits, in a list where all fitting ones stand last.
  @inlinable public func partitioningIndex(where fits: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = low + (high - low) / 2
      if fits(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension ChunkedArray: Equatable where Element: Equatable {}

extension ChunkedArray: RandomAccessCollection {
  /// The first place.
  @inlinable public var startIndex: Int { 0 }
  /// The place behind the last element.
  @inlinable public var endIndex: Int { count }
}
