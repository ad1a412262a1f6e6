internal import Accounting
internal import ServicePosting

/// The fields that are shown of a table unless `with` names others: the few that tell rows apart.
enum DefaultColumns {
  /// The places of the fields in the table.
  static func places(of table: TableDescription) -> [Int] {
    if let words = words[table.name.noun] {
      let places = words.compactMap { table.field(named: $0) }
      if !places.isEmpty { return places }
    }
    return Array(table.fields.indices.prefix(8))
  }

  /// The usual fields, and those that only some rows have if one of these does.
  static func places(of table: TableDescription, for rows: [TableRow]) -> [Int] {
    let more = (sometimes[table.name.noun] ?? []).compactMap { table.field(named: $0) }
    return places(of: table) + more.filter { place in rows.contains { !$0[place].isEmpty } }
  }

  /// Fields that are shown only where a row has a value.
  static let sometimes: [String: [String]] = [
    "line": ["shipment no", "shipment line no"],
    "invoice line": ["shipment no", "shipment line no"],
  ]

  static let words: [String: [String]] = [
    "customer": [
      "no", "name", "gen bus posting group", "customer posting group", "currency code",
      "payment terms code",
    ],
    "item": ["no", "description", "type", "base unit of measure", "unit price", "unit cost"],
    "resource": ["no", "name", "base unit of measure", "unit price", "unit cost"],
    "service cost": [
      "code", "description", "cost type", "account no", "default unit price",
      "default unit cost",
    ],
    "service item": [
      "no", "description", "item no", "serial no", "customer no", "warranty ending date parts",
    ],
    "gl account": [
      "no", "name", "account type", "direct posting", "balance",
    ],
    "general posting setup": [
      "gen bus posting group", "gen prod posting group", "sales account",
      "sales line disc account", "cogs account", "inventory adjmt account",
    ],
    "vat posting setup": [
      "vat bus posting group", "vat prod posting group", "vat %", "vat calculation type",
      "sales vat account",
    ],
    "sales price": [
      "item no", "sales type", "sales code", "starting date", "currency code",
      "minimum quantity", "unit price",
    ],
    "sales line discount": [
      "type", "code", "sales type", "sales code", "starting date", "minimum quantity",
      "line discount %",
    ],
    "order": ["no", "customer no", "name", "posting date", "currency code", "status"],
    "quote": ["no", "customer no", "name", "posting date", "currency code", "status"],
    "draft invoice": ["no", "customer no", "name", "posting date", "currency code"],
    "draft credit memo": ["no", "customer no", "name", "posting date", "currency code"],
    "line": [
      "line no", "type", "no", "quantity", "qty to ship", "qty to invoice", "qty to consume",
      "quantity shipped", "quantity invoiced",
    ],
    "tracking line": [
      "document no", "line no", "serial no", "lot no", "quantity base", "qty to handle base",
      "qty to invoice base", "quantity handled base", "quantity invoiced base",
    ],
    "service item line": [
      "line no", "service item no", "item no", "description", "repair status code", "warranty",
    ],
    "repair status": [
      "code", "description", "service order status", "posting allowed", "initial", "in process",
      "finished", "partly serviced",
    ],
    "shipment": ["no", "order no", "customer no", "name", "posting date"],
    "shipment line": [
      "document no", "line no", "type", "no", "quantity", "quantity invoiced",
      "quantity consumed", "qty shipped not invoiced",
    ],
    "shipment item line": [
      "no", "line no", "service item no", "item no", "description", "repair status code",
    ],
    "invoice": [
      "no", "order no", "customer no", "posting date", "currency code", "amount",
      "amount including vat",
    ],
    "invoice line": [
      "line no", "type", "no", "quantity", "unit price", "line discount %", "amount",
      "amount including vat",
    ],
    "credit memo": ["no", "customer no", "posting date", "amount", "amount including vat"],
    "gl entry": [
      "entry no", "posting date", "document no", "gl account no", "description", "amount",
    ],
    "customer entry": [
      "entry no", "posting date", "document type", "document no", "customer no", "amount",
      "remaining amount", "open",
    ],
    "detailed customer entry": [
      "entry no", "cust ledger entry no", "entry type", "document no", "amount", "amount lcy",
    ],
    "vat entry": [
      "entry no", "posting date", "document no", "vat prod posting group", "base", "amount",
    ],
    "item entry": [
      "entry no", "posting date", "entry type", "document no", "item no", "quantity",
      "invoiced quantity",
    ],
    "value entry": [
      "entry no", "item ledger entry type", "document no", "item no", "invoiced quantity",
      "cost amount actual", "cost amount expected",
    ],
    "resource entry": [
      "entry no", "posting date", "entry type", "document no", "resource no", "quantity",
      "total cost", "total price",
    ],
    "statistics column": [
      "column", "quantity", "amount", "inv discount amount", "total excl vat", "vat amount",
      "total incl vat",
    ],
    "rounding": [
      "kind", "line no", "calculation", "unrounded", "carried in", "rounded", "difference", "rule",
    ],
    "rate check": [
      "currency code", "currency factor", "rate starting date", "factor of rate",
      "amount including vat", "amount lcy", "amount lcy at rate", "difference lcy",
    ],
    "vat amount line": [
      "column", "vat identifier", "vat %", "line amount", "invoice discount amount", "vat base",
      "vat amount", "amount including vat",
    ],
    "service entry": [
      "entry no", "entry type", "document no", "type", "no", "quantity", "charged qty",
      "cost amount", "amount lcy",
    ],
    "warranty entry": [
      "entry no", "document no", "service order line no", "no", "quantity", "amount", "open",
    ],
  ]
}
