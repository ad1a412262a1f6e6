import ServicePosting
import Testing

@testable import PostingCommands

extension Session {
  /// A company that charges one resource's hours, set up from nothing by commands.
  static func small() throws -> Session {
    var session = Session(company: .empty)
    for line in setup { _ = try session.execute(line) }
    return session
  }

  private static let setup = [
    "set lcy code GBP amount rounding precision 0.01 on general ledger setup",
    "set unit amount rounding precision 0.00001 on general ledger setup",
    "set inv rounding precision lcy 0.01 on general ledger setup",
    "create number series SO default nos yes manual nos yes",
    "create number series line SO 10000 starting no SVO000001",
    "create number series SH default nos yes",
    "create number series line SH 10000 starting no PSVS000001",
    "create number series IN default nos yes",
    "create number series line IN 10000 starting no PSVI000001",
    "set service order nos SO posted service shipment nos SH posted service invoice nos IN "
      + "on service management setup",
    "create gen business posting group DOMESTIC", "create gen product posting group SERVICES",
    "create vat business posting group DOMESTIC", "create vat product posting group REDUCED",
    "create gl account 2310", "create gl account 6410", "create gl account 5611",
    "create general posting setup DOMESTIC SERVICES sales account 6410",
    "create vat posting setup DOMESTIC REDUCED vat % 10 vat identifier REDUCED "
      + "vat calculation type \"Normal VAT\" sales vat account 5611",
    "create customer posting group DOMESTIC receivables account 2310",
    "create payment terms COD due date calculation 0D", "create unit of measure HOUR",
    "create resource MILO base unit of measure HOUR unit price 90 "
      + "gen prod posting group SERVICES vat prod posting group REDUCED",
    "create customer 10000 name \"Bakery\" gen bus posting group DOMESTIC "
      + "vat bus posting group DOMESTIC customer posting group DOMESTIC payment terms code COD",
  ]
}
