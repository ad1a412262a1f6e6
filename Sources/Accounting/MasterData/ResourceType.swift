/// Whether a resource is a person or a machine.
public enum ResourceType: UInt8, OptionValue {
  /// Person.
  case person
  /// Machine.
  case machine

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .person: "Person"
    case .machine: "Machine"
    }
  }
}
