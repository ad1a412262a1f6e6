import Accounting
import Testing

@Suite struct ChunkedArrayTests {
  /// Around the chunk's size of 512 and well beyond it.
  @Test(arguments: [0, 1, 511, 512, 513, 1_024, 1_025, 5_000])
  func `elements stand where they were put`(_ count: Int) {
    var array = ChunkedArray<Int>()
    for number in 0..<count { array.append(number) }
    #expect(array.count == count)
    #expect(array.last == (count == 0 ? nil : count - 1))
    #expect(Array(array) == Array(0..<count))
  }

  @Test(arguments: [0, 1, 512, 700, 1_024])
  func `a kept copy stays as it was`(_ count: Int) {
    var array = ChunkedArray<Int>()
    for number in 0..<count { array.append(number) }
    let kept = array
    for number in 0..<1_100 { array.append(-number) }
    if count > 0 { array[0] = 99 }
    #expect(Array(kept) == Array(0..<count))
    #expect(array.count == count + 1_100)
    #expect(kept != array)
  }

  @Test func `the first fitting place is found by halving`() {
    var array = ChunkedArray<Int>()
    #expect(array.partitioningIndex { _ in true } == 0)
    for number in 0..<1_500 { array.append(number * 2) }
    for wanted in [-1, 0, 1, 2, 1_022, 1_023, 1_024, 2_998, 2_999, 5_000] {
      let place = array.partitioningIndex { $0 >= wanted }
      #expect(place == min(max(0, (wanted + 1) / 2), 1_500))
    }
  }
}
