extension RuleText {
  /// The rules about: invoice rounding; accounts and the posting buffer.
  static let accounts = #"""
    # Invoice rounding

    A-095 When an invoice is rounded
    Sales & Receivables Setup switches invoice rounding on; it happens once, after the last
      line of an invoice or credit memo. Shipments are not rounded.
    > show invoice rounding of sales receivables setup
    @ Service/Posting/ServDocumentsMgt: PostDocumentLines

    A-096 How much the rounding is
    The total including VAT is rounded to the invoice step, and the difference becomes a line.
      Without a difference there is no line.
    = 1,271.20 to whole pounds: the line is -0.20.
    > show invoice lines
    @ Service/Posting/ServAmountsMgt: InvoiceRounding

    A-097 The rounding line
    The line is a G/L account line with quantity 1 on Invoice Rounding Account of the customer
      posting group, 10000 behind the last line.
    > show customer posting groups
    @ Service/Posting/ServAmountsMgt: InvoiceRounding

    A-098 VAT of the rounding line
    Its price without VAT is rounded, but its amount including VAT is the difference itself,
      so that the total is exact.
    = -0.20 with 25 %: price -0.16, VAT -0.04.
    > show invoice lines
    @ Service/Posting/ServAmountsMgt: InvoiceRounding

    A-099 Where the rounding line is seen
    On the posted invoice, in the general ledger, in VAT and customer entry; not on the
      shipment, not in the service ledger of an invoice and not on the order.
    > show invoice lines ; show ledger service
    @ Service/Posting/ServDocumentsMgt: PostDocumentLines, PrepareShipmentLine

    A-100 ! The rounding line of a credit memo is in the service ledger
    On invoices the rounding line makes no service entry, on credit memos it does. The service
      ledger of a credit memo can therefore differ from its invoice by the rounding.
    = A credit memo rounded by -0.20 has a sale and a usage entry of that line.
    > show ledger service
    @ Service/Posting/ServDocumentsMgt: PostDocumentLines

    A-101 Invoice Rounding Account
    The account must be filled in the customer posting group of the header, and carry product
      groups of its own.
    > show customer posting groups
    @ Sales/Customer/CustomerPostingGroup: GetInvRoundingAccount

    # Accounts and the posting buffer

    A-102 The sales account of a line
    G/L account lines post to their own account, costs to the account of the service cost,
      items and resources to Sales Account, or Sales Credit Memo Account, of the general posting
      setup.
    > show general posting setups
    @ Service/Posting/ServicePostInvoice: GetSalesAccount

    A-103 General posting setup is always read
    The setup of the line's two groups must exist and not be blocked, even for lines that name
      their account.
    > show general posting setups
    @ Service/Posting/ServicePostInvoice: PrepareLine

    A-104 An account is missing
    The message names the field that is empty and the setup it belongs to. Fill the field and
      post again.
    > show general posting setups
    @ Finance/ReceivablesPayables/PostingSetupManagement: LogContextFieldError

    A-105 Discount accounts are read when needed
    They are asked for only if that discount is posted to an account of its own and is not 0.
    > show discount posting of sales receivables setup
    @ Service/Posting/ServicePostInvoice: PrepareLine

    A-106 Invoice discount on its own account
    With Discount Posting on invoice discounts, or on all, the discount stands on Sales Inv.
      Disc. Account, and sales is higher by it.
    > show discount posting of sales receivables setup
    @ Service/Posting/ServicePostInvoice: PrepareLine, CalcInvoiceDiscountPosting

    A-107 Line discount on its own account
    With Discount Posting on line discounts, or on all, the discount stands on Sales Line
      Disc. Account, and sales is higher by it.
    > show discount posting of sales receivables setup
    @ Service/Posting/ServicePostInvoice: PrepareLine, CalcLineDiscountPosting

    A-108 Sales is what is left
    The sales account gets the line's amount without the discounts that are posted apart, and
      the line's VAT without theirs.
    = Net 89.99 after 10.00 of discount: sales 99.99, discount account 10.00.
    > show ledger gl
    @ Finance/ReceivablesPayables/InvoicePostingBuffer: SetAccount, SetAmounts

    A-109 VAT of a discount
    A discount posted apart has VAT of its own, rounded; with reverse charge none.
    = 10.00 with 25 % has 2.50.
    > show vat entries where document no = $invoice
    @ Finance/ReceivablesPayables/InvoicePostingBuffer: CalcDiscount, CalcDiscountNoVAT

    A-110 Invoice discount beside 100 % line discount
    There the invoice discount that is posted apart has no VAT, but its VAT is taken from the
      sale all the same: debit and credit differ, and the posting is refused.
    > show ledger gl
    @ Service/Posting/ServicePostInvoice: PrepareLine

    A-111 Discounts with reverse charge
    They have no VAT either.
    > show vat entries where document no = $invoice
    @ Service/Posting/ServicePostInvoice: CalcInvoiceDiscountPosting

    A-112 Which lines reach the general ledger
    Lines with a type and something to invoice; texts and lines of 0 do not.
    > show lines
    @ Service/Posting/ServDocumentsMgt: PostDocumentLines

    A-113 Lines are added up by account and groups
    Lines with the same kind, account, posting groups, VAT groups, dimensions and project
      become one entry. That is why an invoice of many lines can have few entries.
    > show ledger gl
    @ Finance/ReceivablesPayables/InvoicePostingBuffer: BuildPrimaryKey

    A-114 Cost lines stay apart
    Items, resources and G/L account lines are added up within their kind; costs have no kind
      and never join a G/L account line, even on the same account.
    > show ledger gl
    @ Service/Posting/ServicePostInvoice: PrepareInvoicePostingBuffer

    A-115 What adding up adds
    Amounts, VAT, bases and amounts in the document's currency are added; the entry counts as
      made by the system only if all its lines are.
    > show ledger gl
    @ Finance/ReceivablesPayables/InvoicePostingBuffer: Update

    A-116 Cents that only local currency has
    Where the amount in the document's currency adds up to 0 and that in local currency does
      not, the rest is put aside. Nothing takes it back: debit and credit differ, and the
      posting is refused.
    > show ledger gl
    @ Finance/ReceivablesPayables/InvoicePostingBuffer: AdjustRoundingForUpdate

    A-117 Lines that keep their text
    With Copy Line Descr. to G/L Entry each G/L account line has an entry of its own with its
      own description.
    > show service management setup
    @ Finance/ReceivablesPayables/InvoicePostingBuffer: UpdateEntryDescription

    A-118 Order of the entries
    The entries of an invoice come from the highest key to the lowest: resources, items, G/L
      accounts, costs, within each by account downwards.
    > show ledger gl
    @ Service/Posting/ServicePostInvoice: PostLines

    A-119 Each entry is followed by its VAT
    An amount, its VAT entry, its VAT on the VAT account; what the customer owes comes last.
    > show ledger gl
    @ Finance/GeneralLedger/Posting/GenJnlPostLine: PostGLAcc, PostVAT

    A-120 VAT is taken as worked out
    The journal takes the VAT of the document as it is and does not work it out again.
    > show vat entries where document no = $invoice
    @ Service/Posting/ServicePostInvoice: PrepareGenJnlLineFromInvoicePostBuffer

    A-121 Accounts that can be posted to
    An account must be of type Posting and not blocked.
    > show gl accounts where blocked = yes
    @ Finance/GeneralLedger/Posting/GenJnlPostLine: InitGLEntry

    A-122 Direct Posting
    A G/L account that is typed on a line must allow direct posting; it is tested when the
      number is entered, not again when posting, and never for the account of a service cost.
    > show gl accounts where direct posting = no
    @ Service/Document/ServiceLine: CopyFromGLAccount

    A-123 Posting Description
    Entries are described by the kind and number of the document unless the header says
      otherwise.
    > show order
    @ Service/Document/ServiceHeader: InitRecord

    A-124 Debit and credit
    A positive amount is a debit. On a document marked as correction the amount stays on its
      side with a minus.
    > show gl entries with entry no, amount, debit amount, credit amount
    @ Finance/GeneralLedger/Ledger/GLEntry: UpdateDebitCredit

    A-125 Transactions and registers
    All entries of an invoice share one transaction number; a posting has one register, whose
      numbers run from the first entry to the last.
    > show gl registers
    @ Finance/GeneralLedger/Posting/GenJnlPostLine: NextTransactionNoNeeded, StartPosting

    A-126 A payment at once
    Where the header names a balancing account the invoice is paid in the same register, with
      a transaction of its own.
    > show customer entries
    @ Service/Posting/ServicePostInvoice: PostBalancingEntry

    A-127 Debits equal credits
    A posting whose entries do not add up to 0 is not written at all.
    > expect ledger is balanced
    @ Finance/GeneralLedger/Posting/GenJnlPostLine: UpdateCheckAmounts, FinishPosting

    A-128 A number is used once
    A posted number that the customer's entries have already is refused.
    > show customer entries
    @ Finance/GeneralLedger/Journal/GenJnlCheckLine: CheckSalesDocNoIsNotUsed

    A-129 Source code
    Entries of a document carry Service Management of the source code setup.
    > show source code setup
    @ Service/Posting/ServDocumentsMgt: Initialize

    A-130 Posted numbers stay reserved
    A posted number is taken before the lines are posted and stays on the header if the
      posting fails; the next attempt uses it, so that the series has no gap.
    > show order
    @ Service/Posting/ServDocumentsMgt: SetNoSeries
    """#
}
