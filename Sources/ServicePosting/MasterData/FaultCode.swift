public import Accounting

/// What is broken, by area and symptom (table 5918).
public struct FaultCode: Record {
  /// Fault Area Code.
  public let faultAreaCode: Code
  /// Symptom Code.
  public let symptomCode: Code
  /// Code.
  public let code: Code
  /// Description.
  public var description = ""

  /// The names of the table.
  public static let table = TableName("fault code", "fault codes", "Fault Code")

  /// The key of the record.
  public var key: Triple<Code, Code, Code> { Triple(faultAreaCode, symptomCode, code) }

  /// Makes a record with BC's initial values.
  public init(key: Triple<Code, Code, Code>) {
    faultAreaCode = key.first
    symptomCode = key.second
    code = key.third
  }

  /// The fields of the table, key first.
  public static let fields: [Field<FaultCode>] = [
    .shown("Fault Area Code", \.faultAreaCode, to: "fault area"),
    .shown("Symptom Code", \.symptomCode, to: "symptom code"),
    .shown("Code", \.code),
    .text("Description", \.description),
  ]
}
