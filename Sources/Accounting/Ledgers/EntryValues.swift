/// A value beside each entry of a ledger whose numbers grow but need not be dense.
///
/// New entries come last, so that adding one costs nothing; an older one is found by halving.
public struct EntryValues<Value: Equatable & Sendable>: Equatable, Sendable {
  private var numbers = ChunkedArray<Int>()
  private var values = ChunkedArray<Value>()

  init() {}

  /// How many entries have a value.
  public var count: Int { numbers.count }

  /// The value of an entry, if it has one.
  public subscript(entryNo: Int) -> Value? { place(entryNo).map { values[$0] } }

  private func place(_ entryNo: Int) -> Int? {
    let place =
      numbers.last == entryNo
      ? numbers.count - 1 : numbers.partitioningIndex { $0 >= entryNo }
    return place < numbers.count && numbers[place] == entryNo ? place : nil
  }

  /// Adds the value of an entry that is newer than all others.
  mutating func append(_ value: Value, for entryNo: Int) {
    numbers.append(entryNo)
    values.append(value)
  }

  /// Changes the value of an entry that has one.
  package mutating func update(_ entryNo: Int, _ change: (inout Value) -> Void) {
    if let place = place(entryNo) { change(&values[place]) }
  }
}
