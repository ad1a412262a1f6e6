public import Accounting

/// How closely faults are described on service items.
public enum FaultReportingLevel: UInt8, OptionValue {
  /// None.
  case none
  /// Fault.
  case fault
  /// Fault+Symptom.
  case faultAndSymptom
  /// Fault+Symptom+Area (IRIS).
  case faultSymptomAndArea

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .none: "None"
    case .fault: "Fault"
    case .faultAndSymptom: "Fault+Symptom"
    case .faultSymptomAndArea: "Fault+Symptom+Area (IRIS)"
    }
  }
}
