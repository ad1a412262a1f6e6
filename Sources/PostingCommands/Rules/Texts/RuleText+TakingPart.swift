extension RuleText {
  /// The rules about: options and lines of a posting.
  static let takingPart = #"""
    # Options and lines of a posting

    Q-082 What can be posted
    Ship, invoice, ship and invoice, ship and consume.
    > preview ship and invoice
    @ Service/Document/ServPostingSelectionMgt: ConfirmPostServiceDocument

    Q-083 Shipping with invoicing only
    A user's policy can allow ship and invoice alone.
    > show user setups
    @ Service/Document/ServPostingSelectionMgt

    Q-084 No invoicing
    A user's policy can forbid invoices.
    > show user setups
    @ Service/Document/ServPostingSelectionMgt

    Q-085 An invoice ships and invoices
    Nothing else can be chosen for it.
    > preview
    @ Service/Posting/ServicePost: CheckAndSetPostingConstants

    Q-086 A credit memo invoices
    Nothing else can be chosen for it.
    > preview
    @ Service/Posting/ServicePost: CheckAndSetPostingConstants

    Q-087 The whole document
    Without chosen lines all of them are posted, at the header's date.
    > preview ship and invoice
    @ Service/Posting/ServDocumentsMgt: PrepareDocument

    Q-088 Chosen lines
    Only those are posted, each at its own date.
    > preview ship lines 10000
    @ Service/Posting/ServDocumentsMgt: PrepareDocument

    Q-089 Other lines only keep the order open
    Lines that were not chosen stay as they are.
    > why open order $order
    @ Service/Posting/ServDocumentsMgt: RemoveLinesNotSatisfyPosting

    Q-090 Texts always go along
    Lines of text are copied to every posted document.
    > show lines
    @ Service/Posting/ServDocumentsMgt: RemoveLinesNotSatisfyPosting

    Q-091 Lines that do not ship
    When shipping, lines with nothing to ship or something to consume are left out.
    > why not ship
    @ Service/Posting/ServDocumentsMgt: RemoveLinesNotSatisfyPosting

    Q-092 Lines that are not consumed
    When consuming, lines with nothing to consume are left out.
    > why not ship and consume
    @ Service/Posting/ServDocumentsMgt: RemoveLinesNotSatisfyPosting

    Q-093 Lines that neither ship nor invoice
    When doing both, lines with neither, or with something to consume, are left out.
    > why not ship and invoice
    @ Service/Posting/ServDocumentsMgt: RemoveLinesNotSatisfyPosting

    Q-094 Lines that are not invoiced
    When only invoicing, lines with nothing to invoice, or nothing shipped and uninvoiced, are
      left out.
    > why not invoice
    @ Service/Posting/ServDocumentsMgt: RemoveLinesNotSatisfyPosting

    Q-095 Left out lines start anew
    What they have to ship and to invoice is set to all that is left; a note says so.
    > show lines
    @ Service/Posting/ServDocumentsMgt: RemoveLinesNotSatisfyPosting

    Q-096 Attached lines go along
    Lines attached to one that is left out are left out with it.
    > show lines
    @ Service/Document/ServiceLine: DeleteWithAttachedLines

    Q-097 Consuming drops out
    Without a line to consume the option is off.
    > why not ship and consume
    @ Service/Posting/ServDocumentsMgt: CheckAndSetPostingConstants

    Q-098 Invoicing drops out
    Without a line to invoice, or anything shipped, the option is off.
    > why not invoice
    @ Service/Posting/ServDocumentsMgt: CheckAndSetPostingConstants

    Q-099 Shipping drops out
    Without a line to ship the option is off.
    > why not ship
    @ Service/Posting/ServDocumentsMgt: CheckAndSetPostingConstants

    Q-100 Nothing to post
    No option is left: look at what lines have to ship, to invoice, to consume.
    > why not ship and invoice
    @ Service/Posting/ServicePost, Document Errors Mgt.

    Q-101 Not shipping ships nothing
    Qty. to Ship counts as 0 where the posting does not ship.
    > show lines
    @ Service/Posting/ServDocumentsMgt: CheckAndBlankQtys

    Q-102 Not invoicing invoices nothing
    Qty. to Invoice counts as 0 where the posting does not invoice.
    > show lines
    @ Service/Posting/ServDocumentsMgt: CheckAndBlankQtys

    Q-103 Not consuming consumes nothing
    Qty. to Consume counts as 0 where the posting does not consume.
    > show lines
    @ Service/Posting/ServDocumentsMgt: CheckAndBlankQtys

    Q-104 Too much to invoice is cut
    Beyond its limit Qty. to Invoice is cut without a refusal. So invoicing alone posts what
      is shipped, whatever was to be shipped with it.
    > show lines
    @ Service/Posting/ServDocumentsMgt: CheckAndBlankQtys

    Q-105 Too much to consume is cut
    Beyond its limit Qty. to Consume is cut without a refusal.
    > show lines
    @ Service/Posting/ServDocumentsMgt: CheckAndBlankQtys

    Q-106 Invoices go whole
    Lines of a service invoice ship and invoice their whole quantity.
    > show lines
    @ Service/Posting/ServDocumentsMgt: CheckAndBlankQtys

    Q-107 Credit memos go whole
    Lines of a credit memo ship nothing and invoice their whole quantity.
    > show lines
    @ Service/Posting/ServDocumentsMgt: CheckAndBlankQtys

    Q-108 Lines from a shipment are shipped
    On an invoice they count as shipped and ship nothing.
    > get shipment lines
    @ Service/Posting/ServDocumentsMgt: CheckAndBlankQtys

    Q-109 Consuming what was shipped before
    Without shipping, consuming takes from earlier shipments; no menu offers it.
    > show shipment lines
    @ Service/Posting/ServDocumentsMgt: UpdateShptLinesOnInv

    Q-110 All three at once
    Shipping, invoicing and consuming together post nothing.
    > why not ship and invoice
    @ Service/Posting/ServDocumentsMgt
    """#
}
