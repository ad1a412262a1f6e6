/// The rules behind the codes of refusals and notes.
enum CodeRules {
  /// The rules of a code. Where a code stands for many things, the words its message starts with
  /// decide; without a message all of them count.
  static func numbers(of code: String, message: String?) -> [String] {
    let rows = rows.filter { $0.code == code }
    let fitting = message.map { text in rows.filter { text.hasPrefix($0.start) } } ?? rows
    // The longest start says most.
    let longest = message == nil ? nil : fitting.map(\.start.utf8.count).max()
    var seen: Set<String> = []
    return fitting.filter { longest == nil || $0.start.utf8.count == longest }
      .flatMap(\.rules).filter { seen.insert($0).inserted }
  }

  /// All codes that have rules.
  static let codes: [String] = {
    var seen: Set<String> = []
    return rows.map(\.code).filter { seen.insert($0).inserted }
  }()

  private struct Row {
    let code: String
    let start: String
    let rules: [String]
  }

  /// `CODE RULE RULE`, or `CODE words of the message: RULE RULE`.
  private static let rows: [Row] = text.split(separator: "\n").map { line in
    let parts = line.split(separator: ":", maxSplits: 1)
    var words = (parts.first ?? "").split(separator: " ")
    let code = words.isEmpty ? "" : String(words.removeFirst())
    if parts.count == 1 { return Row(code: code, start: "", rules: words.map(String.init)) }
    return Row(
      code: code, start: words.joined(separator: " "),
      rules: parts[1].split(separator: " ").map(String.init))
  }

  private static let text = """
    E-ACCOUNT-MISSING A-104 A-101 A-166
    E-ALREADY-INVOICED Q-186
    E-ALREADY-REVERSED Q-224
    E-APPLICATION-CURRENCY S-004
    E-AVERAGES-KEPT S-035
    E-BASE-QTY-ZERO A-009 Q-078
    E-BELOW-WARRANTY A-056
    E-COMPLETE-SHIPMENT Q-124
    E-CONTRACT-DISCOUNT A-055
    E-CONTRACT-INVOICE Q-202
    E-CORRECTION-APPLIED S-020
    E-CUSTOMER-BLOCKED A-020 Q-130 Q-131 Q-132 Q-133
    E-CUSTOMER-PRIVACY Q-129
    E-DATE-MISSING Q-278
    E-DIM-COMBINATION A-200 S-044 Q-125 Q-126
    E-DIM-INVALID A-201 A-202 S-045 S-046
    E-DOCUMENT-NO-USED A-128
    E-FAULT-REASON Q-293
    E-FAULT-REASON-DECIDES A-059
    E-FIELD-VALUE Posting Date is not within: A-018 Q-112 Q-113 Q-114
    E-FIELD-VALUE Qty. to Consume must be positive: Q-071
    E-FIELD-VALUE Qty. to Invoice must be positive: Q-067
    E-FIELD-VALUE Qty. to Invoice must have the same sign: A-155 Q-185
    E-FIELD-VALUE Qty. to Ship must be positive: Q-061
    E-FIELD-VALUE Quantity (Base) must be positive: Q-080
    E-FIELD-VALUE Quantity must be positive: Q-056 A-040
    E-FIELD-VALUE Quantity (Base) must not be less: Q-058
    E-FIELD-VALUE Quantity must not be less: Q-057
    E-FIELD-VALUE Type must be Item or Resource: Q-293
    E-FIXED-APPLICATION S-020
    E-INSUFFICIENT-INVENTORY S-021
    E-INTERRUPTED A-213
    E-INV-DISC-BY-TERMS A-069
    E-INV-DISC-MAXIMUM A-073
    E-INV-DISC-NO-BASE A-073
    E-INV-DISC-TOO-LARGE A-073
    E-INVOICED-OVER-SHIPPED Q-210
    E-INVOICING-MANDATORY Q-083
    E-INVOICING-PROHIBITED Q-084
    E-ITEM-BLOCKED Q-141
    E-ITEM-LINE-IN-USE Q-012
    E-ITEM-SERVICE-BLOCKED Q-142
    E-LABOR-PRICE A-211 S-059
    E-LEFT-UNAPPLIED S-020
    E-LINE-DISCOUNT A-028
    E-LOT-NO-MISSING S-069
    E-MORE-THAN-SHIPPED Q-188 A-156
    E-MUST-BE-EQUAL Blocked: Q-143 Q-025
    E-MUST-BE-EQUAL Direct Posting: A-122 Q-024
    E-MUST-BE-EQUAL Document Type: Q-201
    E-MUST-BE-EQUAL Qty. Shipped Not Invoiced: Q-018 Q-223 Q-234
    E-MUST-BE-EQUAL Qty. per Unit of Measure: Q-080
    E-MUST-BE-EQUAL Qty. to Invoice: Q-106 Q-107
    E-MUST-BE-EQUAL Qty. to Ship: Q-106 Q-107
    E-MUST-BE-EQUAL Quantity Invoiced: Q-232
    E-MUST-BE-EQUAL Quantity Shipped: Q-010 Q-014 Q-015 Q-016 Q-019
    E-MUST-BE-EQUAL Release Status: Q-028
    E-MUST-BE-EQUAL Shipment No.: Q-014 Q-015 Q-019
    E-MUST-BE-EQUAL VAT Bus. Posting Group: Q-205
    E-MUST-BE-EQUAL VAT Calculation Type: A-091
    E-MUST-HAVE-VALUE Bill-to Customer No.: Q-111 A-019
    E-MUST-HAVE-VALUE Customer No.: Q-111 A-019
    E-MUST-HAVE-VALUE Customer Posting Group: A-068
    E-MUST-HAVE-VALUE Deleted Document: Q-157 D-39
    E-MUST-HAVE-VALUE Document Date: Q-111 A-019
    E-MUST-HAVE-VALUE Due Date: A-015 Q-135
    E-MUST-HAVE-VALUE External Document No. must have a value in Gen.: S-017
    E-MUST-HAVE-VALUE External Document No.: Q-136 S-017
    E-MUST-HAVE-VALUE Fault Reason Code: Q-118
    E-MUST-HAVE-VALUE Finishing: Q-117
    E-MUST-HAVE-VALUE Gen.: Q-137 A-021 Q-026
    E-MUST-HAVE-VALUE Inventory Posting Group: Q-026
    E-MUST-HAVE-VALUE Posting Date: Q-111 A-019
    E-MUST-HAVE-VALUE Posting No. Series: Q-153
    E-MUST-HAVE-VALUE Quantity Consumed: Q-233
    E-MUST-HAVE-VALUE Quantity must have: Q-222
    E-MUST-HAVE-VALUE Salesperson Code: Q-115
    E-MUST-HAVE-VALUE Service Credit Memo Nos.: Q-148
    E-MUST-HAVE-VALUE Service Invoice Nos.: Q-148
    E-MUST-HAVE-VALUE Service Item Line No.: Q-011
    E-MUST-HAVE-VALUE Service Order Nos.: Q-148
    E-MUST-HAVE-VALUE Service Quote Nos.: Q-148
    E-MUST-HAVE-VALUE Shipping No. Series: Q-153
    E-MUST-HAVE-VALUE Starting: Q-117
    E-MUST-HAVE-VALUE Type must have: Q-055 Q-137
    E-MUST-HAVE-VALUE Unit of Measure Code: Q-119 Q-122
    E-MUST-HAVE-VALUE Variant Code: Q-140
    E-MUST-HAVE-VALUE Work Type Code: Q-120
    E-NO-SPACE Q-005 Q-225
    E-NOTHING-TO-POST A-013 Q-100 Q-123 Q-187
    E-NOTHING-TO-RELEASE Q-029
    E-ONE-ITEM-LINE Q-013
    E-ORDER-CLOSED Q-236
    E-ORDER-LINE-GONE Q-207
    E-ORDER-NUMBER-USED Q-008
    E-ORDER-TYPE Q-116
    E-OUT-OF-BALANCE A-127
    E-POSTING-DATE A-018 Q-114
    E-POSTING-DATE-LOCKED Q-021
    E-POSTING-DATE-MISSING Q-278
    E-POSTING-GROUP-FIXED A-134
    E-POSTING-GROUP-ITSELF A-134
    E-QTY-OUT-OF-BALANCE Q-079
    E-QTY-PRECISION Q-077 A-008
    E-QTY-TO-CONSUME Q-073 Q-074 Q-060 A-038
    E-QTY-TO-INVOICE Q-069 Q-070 A-037
    E-QTY-TO-SHIP Q-062 Q-063
    E-RENAME Q-007
    E-REPAIR-STATUS Q-037 Q-038
    E-REPAIR-STATUS-POSTING Q-032 Q-033
    E-SERIAL-NO-IN-STOCK S-074
    E-SERIAL-NO-MISSING S-069
    E-SERIAL-QUANTITY S-071
    E-SERIES-NOT-RELATED Q-149
    E-SERVICE-ENTRY-TWICE A-189 Q-145
    E-SERVICE-ITEM-BLOCKED Q-134
    E-SHIPMENT-LINES-DELETED A-156 Q-189
    E-STATUS-NOT-ALLOWED Q-036
    E-TRACKING-EXCEEDS S-070 S-071
    E-TRACKING-NOT-APPLIED S-021
    E-TRACKING-QUANTITY S-070
    E-VARIANT-BLOCKED Q-141
    E-VARIANT-SERVICE-BLOCKED Q-142
    E-VAT-DATE Q-114
    E-WAREHOUSE Q-051 Q-291
    N-ADJUST-COST S-035 S-037
    N-COST-NOT-COVERED A-168
    N-CREDIT-LIMIT A-036 A-221
    N-CUT A-016 Q-104 Q-105
    N-DISCOUNT-LOST A-054
    N-GAP-FILLED Q-157 D-39
    N-NOT-THE-SAME Q-204
    N-OPTION-DROPPED A-012 Q-097 Q-098 Q-099
    N-OVERDUE A-137
    N-RESET Q-095
    N-ROUNDED A-096 A-097
    N-SERVICE-CHARGE A-065 A-066
    N-SERVICE-ITEM-WITHOUT-LINE Q-196
    N-SKIPPED A-011 Q-091 Q-092 Q-093 Q-094
    N-WAREHOUSE Q-051 Q-291
    """
}
