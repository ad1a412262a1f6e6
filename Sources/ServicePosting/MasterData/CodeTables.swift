public import Accounting

/// Parts of the country, for travel costs.
public enum ServiceZoneTable: CodeTableKind {
  /// Service Zone.
  public static let table = TableName("zone", "zones", "Service Zone")
}
/// Branches that answer for documents.
public enum ResponsibilityCenterTable: CodeTableKind {
  /// Responsibility Center.
  public static let table = TableName(
    "responsibility center", "responsibility centers", "Responsibility Center")
}
/// Parts of a machine that can be at fault.
public enum FaultAreaTable: CodeTableKind {
  /// Fault Area.
  public static let table = TableName("fault area", "fault areas", "Fault Area")
}
/// What a customer notices of a fault.
public enum SymptomCodeTable: CodeTableKind {
  /// Symptom Code.
  public static let table = TableName("symptom code", "symptom codes", "Symptom Code")
}
/// How a fault was resolved.
public enum ResolutionCodeTable: CodeTableKind {
  /// Resolution Code.
  public static let table = TableName("resolution code", "resolution codes", "Resolution Code")
}
/// Texts that lines of text take over by their code.
public enum StandardTextTable: CodeTableKind {
  /// Standard Text.
  public static let table = TableName("standard text", "standard texts", "Standard Text")
}

extension ServiceStatus: RecordKey {
  /// The status alone.
  public var fieldValues: [FieldValue] { [.option(caption)] }
  /// Makes a key of one status.
  public init?(fieldValues: [FieldValue]) {
    guard fieldValues.count == 1, case .option(let text) = fieldValues[0] else { return nil }
    self.init(caption: text)
  }
  /// Orders as BC's options.
  public static func < (left: ServiceStatus, right: ServiceStatus) -> Bool {
    left.rawValue < right.rawValue
  }
}
