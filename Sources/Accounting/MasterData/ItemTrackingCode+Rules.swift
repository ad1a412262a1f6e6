extension ItemTrackingCode {
  /// Whether pieces that move so must carry a serial number: always with specific tracking, else as
  /// the field for the movement says (rule S-069).
  public func requiresSerial(for type: ItemEntryType, isInbound: Bool) -> Bool {
    if snSpecificTracking { return true }
    switch type {
    case .sale: return isInbound ? snSalesInboundTracking : snSalesOutboundTracking
    case .positiveAdjustment: return isInbound && snPosAdjmtInbTracking
    case .negativeAdjustment: return !isInbound && snNegAdjmtOutbTracking
    case .purchase: return false
    }
  }

  /// Whether pieces that move so must carry a lot number.
  public func requiresLot(for type: ItemEntryType, isInbound: Bool) -> Bool {
    if lotSpecificTracking { return true }
    switch type {
    case .sale: return isInbound ? lotSalesInboundTracking : lotSalesOutboundTracking
    case .positiveAdjustment: return isInbound && lotPosAdjmtInbTracking
    case .negativeAdjustment: return !isInbound && lotNegAdjmtOutbTracking
    case .purchase: return false
    }
  }
}
