import Accounting

@testable import ServicePosting

/// What a random scenario does next.
enum RandomStep: CustomStringConvertible {
  case createOrder(customer: Code)
  case changeHeader(DocumentID, String, FieldValue)
  case addServiceItem(DocumentID, Code)
  case addLine(DocumentID, LineType, Code, [LineValue])
  case changeLine(DocumentID, Int, [LineValue])
  case changeItemLine(DocumentID, Int, String, FieldValue)
  case deleteLine(DocumentID, Int)
  case assign(DocumentID, Int, TrackingAssignment)
  case deleteDocument(DocumentID)
  case addFee(DocumentID, ServiceFee, before: Int?)
  case calculateDiscount(DocumentID)
  case changeSetup(SetupChange)
  case post(PostingRequest)
  case undo(UndoRequest)
  case invoicing(InvoicingStep)
  case crediting(CreditStep)

  var description: String {
    switch self {
    case .createOrder(let customer): "create order for \(customer)"
    case .changeHeader(let id, let field, let value): "\(id.no): \(field) = \(value)"
    case .addServiceItem(let id, let item): "\(id.no): add service item \(item)"
    case .addLine(let id, let type, let no, let values):
      "\(id.no): add \(type.caption) \(no) \(values.map(\.description))"
    case .changeLine(let id, let line, let values):
      "\(id.no) line \(line): \(values.map(\.description))"
    case .changeItemLine(let id, let line, let field, let value):
      "\(id.no) service item line \(line): \(field) = \(value)"
    case .deleteLine(let id, let line): "\(id.no): delete line \(line)"
    case .assign(let id, let line, let number):
      "\(id.no) line \(line): assign \(number.serialNo) \(number.lotNo) "
        + [number.quantity, number.toHandle, number.toInvoice].map { $0.map { "\($0)" } ?? "-" }
        .joined(separator: " ")
    case .deleteDocument(let id): "delete \(id.no)"
    case .addFee(let id, let fee, let before):
      "\(id.no): add \(fee) fee before \(before.map { "\($0)" } ?? "the end")"
    case .calculateDiscount(let id): "\(id.no): calculate invoice discount"
    case .changeSetup(let change): "setup: \(change)"
    case .post(let request):
      "\(request.isPreview ? "preview" : "post") \(request.document.no) "
        + "\(request.options.words) lines \(request.lines.map { "\($0)" } ?? "all") "
        + "as \(request.user)"
    case .invoicing(let step): "\(step)"
    case .crediting(let step): "\(step)"
    case .undo(let request):
      "undo \(request.kind) \(request.shipmentNo) "
        + "lines \(request.lines.map { "\($0)" } ?? "all")"
    }
  }
}

/// A field of a line and its new value.
struct LineValue: CustomStringConvertible {
  let field: String
  let value: FieldValue

  init(_ field: String, _ value: FieldValue) {
    self.field = field
    self.value = value
  }

  /// A number in hundred-thousandths.
  init(_ field: String, raw: Int) {
    self.init(field, .decimal(ExactNumber(raw: Int128(raw))))
  }

  var description: String { "\(field) = \(value)" }

  var assignment: Assignment { assignment(in: DocumentTables.line) }

  func assignment(in table: TableDescription) -> Assignment {
    Assignment(field: table.fieldPlace(field), value: value)
  }
}

extension TableDescription {
  /// The place of the field with a caption; one behind the last if there is none.
  func fieldPlace(_ caption: String) -> Int {
    fields.firstIndex { $0.caption == caption } ?? fields.count
  }
}

extension PostingOptions {
  /// The options that a user or a program may ask for.
  static let all: [PostingOptions] = [
    [.ship], [.invoice], [.ship, .invoice], [.ship, .consume], [.consume],
  ]

  var words: String {
    [(PostingOptions.ship, "ship"), (.consume, "consume"), (.invoice, "invoice")]
      .filter { contains($0.0) }.map(\.1).joined(separator: "+")
  }
}
