public import Accounting

/// What of a posted shipment is taken back.
public enum UndoKind: UInt8, Hashable, Sendable {
  /// The shipment of lines that nothing was invoiced or consumed of (codeunit 5818).
  case shipment
  /// The consumption of lines, and their shipment with it (codeunit 5819).
  case consumption
}

/// An undo that somebody asks for.
public struct UndoRequest: Hashable, Sendable {
  /// What is taken back.
  public var kind: UndoKind
  /// The number of the posted shipment.
  public var shipmentNo: Code
  /// The numbers of its lines; `nil` for all that have a quantity and are not corrected yet.
  public var lines: [Int]?
  /// BC's work date, which stands for today.
  public var workDate: CalendarDate
  /// The user who posts.
  public var user: LongCode

  /// Makes a request.
  public init(
    _ kind: UndoKind, of shipmentNo: Code, lines: [Int]? = nil, workDate: CalendarDate,
    user: LongCode
  ) {
    self.kind = kind
    self.shipmentNo = shipmentNo
    self.lines = lines
    self.workDate = workDate
    self.user = user
  }

  /// The question that BC asks before it undoes anything.
  public var question: String {
    switch kind {
    case .shipment: "Do you want to undo the selected shipment line(s)?"
    case .consumption: "Do you want to undo consumption of the selected shipment line(s)?"
    }
  }
}
