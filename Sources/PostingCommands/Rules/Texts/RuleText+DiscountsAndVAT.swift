extension RuleText {
  /// The rules about: invoice discount and service charge; VAT of groups and lines.
  static let discountsAndVAT = #"""
    # Invoice discount and service charge

    A-060 ! Invoice discount looks only at the lines that are posted
    With Calc. Inv. Discount the discount is worked out again at every posting, from the lines
      that are left in it, with their whole Line Amounts. A threshold that the order reaches may
      be missed by the lines posted, so the same order can be invoiced with and without
      discount.
    = 10 % from 500.00: an order of 300.00 and 250.00 has 55.00; invoiced line by line it has
      none.
    > preview ship and invoice ; show customer invoice discounts
    @ Service/Posting/ServDocumentsMgt: CalcInvDiscount

    A-061 After a posting the discount is worked out again
    What remains of an order gets its invoice discount anew if Calc. Inv. Discount is on or a
      discount has changed.
    > show lines with line no, inv discount amount
    @ Service/Posting/ServDocumentsMgt: UpdateServLinesOnPostOrder

    A-062 Bases of the invoice discount are whole lines
    The discount rests on whole Line Amounts, not on what is posted now. Prices with VAT are
      freed of it group by group, rounded.
    > show lines with line no, line amount, allow invoice disc
    @ Finance/VAT/Calculation/VATAmountLine: GetTotalInvDiscBaseAmount, GetTotalLineAmount

    A-063 Which discount record counts
    The record of the customer's Invoice Disc. Code in the document's currency with the
      highest minimum that the amount reaches; without one the record in local currency, its
      minimum and charge converted.
    > show customer invoice discounts
    @ Sales/Pricing/CustInvoiceDisc: GetRecord

    A-064 Charge and discount have bases of their own
    Which record gives the service charge is decided by all lines, which one gives the
      percentage by those lines that allow an invoice discount.
    > show customer invoice discounts
    @ Service/Document/ServiceCalcDiscount: CalculateInvoiceDiscount

    A-065 The service charge is a line
    The charge stands on the document as a G/L account line on Service Charge Acc. of the
      customer posting group, with quantity 1. Where prices include VAT, it is put on top.
    > show lines
    @ Service/Document/ServiceCalcDiscount: CalculateInvoiceDiscount

    A-066 ! A service charge stays as it is
    Once the charge line is on a document it is neither worked out again nor removed, whatever
      becomes of the other lines. Delete it by hand if it should go.
    = An order of 80.00 gets a charge of 10.00; after another line for 900.00 the charge is
      still there.
    > show lines
    @ Service/Document/ServiceCalcDiscount: IsServiceChargeUpdated

    A-067 Numbers of inserted lines
    An inserted line comes 10000 after the last; where that is taken the step is halved.
    > show lines
    @ Service/Document/ServiceCalcDiscount: GetNewServiceLineNoBias

    A-068 Invoice discount needs a customer posting group
    Without Customer Posting Group on the header no invoice discount is calculated.
    > show order
    @ Service/Document/ServiceCalcDiscount: CalculateInvoiceDiscount

    A-069 Records override typed discounts
    If the code has any record, its percentage, even 0, replaces an invoice discount that was
      typed. Without any record typed discounts stay.
    > show customer invoice discounts
    @ Service/Document/ServiceCalcDiscount: CalculateInvoiceDiscount

    A-070 How the header remembers the discount
    After the calculation the header says that the discount is a percentage, and which.
    > show order
    @ Service/Document/ServiceCalcDiscount: CalculateInvoiceDiscount

    A-071 Cents of the discount are carried between VAT groups
    The discount of each VAT group is rounded, and what rounding leaves goes to the next group
      in the order of VAT identifiers. With Calc. Inv. Disc. per VAT ID nothing is carried.
    = 5 % of 57.35 is 2.87, rest -0.0025; 5 % of 629.97 less 0.0025 is 31.50.
    > show rounding ; show sales receivables setup
    @ Finance/VAT/Calculation/VATAmountLine: SetInvoiceDiscountPercent

    A-072 A discount typed as an amount
    An invoice discount typed as an amount is spread over the VAT groups by their bases, with
      the cents carried.
    > show order
    @ Finance/VAT/Calculation/VATAmountLine: SetInvoiceDiscountAmount

    A-073 No more discount than amount
    An invoice discount greater than what it may be taken from is refused. One that is typed for
      a single VAT group is limited by the lines of that group, and is spread over them alone.
    > show vat amount lines with vat identifier, inv disc base amount, invoice discount amount
    @ Finance/VAT/Calculation/VATAmountLine: Invoice Discount Amount

    A-074 Cents of the discount are carried between lines
    The discount of a group is spread by Line Amount over the lines that allow it, and what
      rounding leaves goes to the next line.
    = 31.50 over 269.97 and 360.00: 13.50 and 18.00.
    > show rounding ; show lines with line no, inv discount amount
    @ Service/Document/ServiceLine: UpdateVATOnLines

    A-075 Who allows an invoice discount
    G/L account lines do not, items as their card says, resources and costs do.
    > show lines with line no, type, allow invoice disc
    @ Service/Document/ServiceLine: CopyFromGLAccount, CopyFromItem

    # VAT of groups and lines

    A-076 Lines of one VAT identifier form a group
    VAT is worked out for groups of lines with the same VAT identifier, calculation type, tax
      group and sign, not for each line.
    > show lines with line no, vat identifier, vat %, amount
    @ Finance/VAT/Calculation/VATAmountLine: key / FindVATAmountLine

    A-077 Which part of a line counts when only invoicing
    The part of a line is the smaller of Qty. to Invoice and what is shipped and not invoiced,
      by what is charged.
    > show lines
    @ Service/Document/ServiceLine: CalcVATAmountLines, GetAbsMin

    A-078 Which part counts when shipping, too
    The part is Qty. to Invoice by what is charged; on credit memos by the quantity.
    > show lines
    @ Service/Document/ServiceLine: CalcVATAmountLines

    A-079 Amount of a group
    The amount of a group is the sum of its lines' parts, each rounded; its discount is the
      sum of the discounts to invoice.
    > show rounding ; show invoice lines
    @ Service/Document/ServiceLine: CalcVATAmountLines

    A-080 VAT on net prices
    VAT of a group is its net amount by the percentage, rounded once as VAT Rounding Type
      says.
    = Two lines of 0.10 with 25 %: 0.05 together, where each alone would have 0.03.
    > show rounding ; show vat entries where document no = $invoice
    @ Finance/VAT/Calculation/VATAmountLine: UpdateLines

    A-081 VAT in prices that include it
    VAT of a group is what is in its amount, rounded once; the base is the rest.
    = 418.31 with 25 % has 83.662, so VAT 83.66 and base 334.65.
    > show rounding ; show vat entries where document no = $invoice
    @ Finance/VAT/Calculation/VATAmountLine: UpdateLines

    A-082 Only returns pass a remainder on
    What rounding the VAT of negative lines leaves is carried to the positive lines of the
      same identifier, nowhere else.
    > show invoice lines
    @ Finance/VAT/Calculation/VATAmountLine: UpdateLines

    A-083 Full VAT
    With Full VAT the whole amount is VAT and the base is 0; of a discount that is posted
      apart the VAT is worked out at the rate of the setup.
    > show vat posting setups
    @ Finance/VAT/Calculation/VATAmountLine: UpdateLines

    A-084 VAT of lines with net prices
    The VAT of the group is spread by net amount, the remainder carried from line to line, so
      that lines add up to the group.
    > show rounding ; show invoice lines
    @ Service/Posting/ServAmountsMgt: DivideAmount

    A-085 VAT of lines whose prices include it
    Amount including VAT and VAT are spread and rounded each with a remainder of its own; the
      net amount is their difference.
    > show rounding ; show invoice lines
    @ Service/Posting/ServAmountsMgt: DivideAmount

    A-086 VAT base after payment discount
    The base of a line is its amount less VAT Base Discount %, rounded.
    > show lines with line no, amount, vat base amount
    @ Service/Posting/ServAmountsMgt: DivideAmount

    A-087 Full VAT is for costs
    Full VAT stands on lines with a service cost only; reverse charge and sales tax set VAT %
      of the line to 0.
    > show vat posting setups
    @ Service/Document/ServiceLine: CheckVATCalculationType

    A-088 VAT Base Discount %
    It is the payment discount, at most VAT Tolerance % of the general ledger setup.
    > show vat tolerance % of general ledger setup
    @ Service/Document/ServiceHeader: Payment Discount %

    A-089 VAT corrected by hand
    A difference of VAT needs the setup's permission and stays within the allowed amount.
    > show max vat difference allowed of general ledger setup
    @ Finance/VAT/Calculation/VATAmountLine: CheckVATDifference

    A-090 A VAT correction does not last
    Any change of amount, VAT group or quantity to invoice clears the difference.
    > show lines
    @ Service/Document/ServiceLine: ClearVATDifference callers

    A-091 VAT setup as it was when the line was entered
    At posting the line's calculation type must still be that of the VAT posting setup, and
      the setup must not be blocked. Enter the group on the line again after a change of setup.
    > show vat posting setups
    @ Finance/GeneralLedger/Posting/GenJnlPostLine: InitVAT

    A-092 One VAT entry for each account of the invoice
    Each line of the posting buffer makes one VAT entry with its base and VAT, in the sign of
      the ledger.
    > show vat entries where document no = $invoice
    @ Finance/GeneralLedger/Posting/GenJnlPostLine: InsertVAT

    A-093 Reverse charge posts no VAT of a sale
    Normal VAT makes a G/L entry on the sales VAT account; with reverse charge there is a VAT
      entry with base only.
    > show vat entries where document no = $invoice
    @ Finance/GeneralLedger/Posting/GenJnlPostLine: InsertVATForGLEntry

    A-094 Unrealized VAT
    With unrealized VAT the entry waits for the payment. It is not modelled.
    > show vat posting setups
    @ Finance/GeneralLedger/Posting/GenJnlPostLine: SetUnrealizedVAT, InsertVAT
    """#
}
