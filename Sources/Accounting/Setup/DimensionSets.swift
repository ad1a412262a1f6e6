/// One dimension and its value.
public struct DimensionChoice: Hashable, Sendable {
  /// The dimension.
  public let dimension: Code
  /// The value.
  public let value: Code

  /// Makes a choice.
  public init(_ dimension: Code, _ value: Code) {
    self.dimension = dimension
    self.value = value
  }
}

/// All sets of dimension values in use: equal sets share a number, and 0 is the empty set.
public struct DimensionSets: Equatable, Sendable {
  private var sets: [[DimensionChoice]] = [[]]
  private var numbers: [[DimensionChoice]: Int] = [[]: 0]

  /// Only the empty set.
  public init() {}

  /// How many sets there are, the empty one included.
  public var count: Int { sets.count }

  /// Whether a number stands for a set.
  public func contains(_ number: Int) -> Bool { sets.indices.contains(number) }

  /// The choices of a set in the order of their dimensions; none for an unknown number.
  public func choices(of number: Int) -> [DimensionChoice] {
    sets.indices.contains(number) ? sets[number] : []
  }

  /// The value of a dimension in a set; blank if the set has none.
  public func value(of dimension: Code, in number: Int) -> Code {
    choices(of: number).first { $0.dimension == dimension }?.value ?? .blank
  }

  /// The number of the set with these choices, which is made if it is new.
  package mutating func number(of choices: [DimensionChoice]) -> Int {
    let ordered = choices.filter { !$0.value.isBlank }.sorted { $0.dimension < $1.dimension }
    if let known = numbers[ordered] { return known }
    sets.append(ordered)
    numbers[ordered] = sets.count - 1
    return sets.count - 1
  }

  /// The number of the set that differs from another by one value; blank takes it out.
  package mutating func number(setting value: Code, of dimension: Code, in number: Int) -> Int {
    var choices = choices(of: number).filter { $0.dimension != dimension }
    choices.append(DimensionChoice(dimension, value))
    return self.number(of: choices)
  }

  /// The number of the set that takes over what differs between two others: what left the first
  /// goes, what is new or other in the second comes, and the rest stays.
  package mutating func number(changing number: Int, from old: Int, to new: Int) -> Int {
    var choices = choices(of: number)
    for choice in self.choices(of: old) where value(of: choice.dimension, in: new).isBlank {
      choices.removeAll { $0.dimension == choice.dimension }
    }
    for choice in self.choices(of: new) where value(of: choice.dimension, in: old) != choice.value {
      choices.removeAll { $0.dimension == choice.dimension }
      choices.append(choice)
    }
    return self.number(of: choices)
  }
}
