import Accounting

/// Texts of several lines that follow a line, attached to it (BC's Service Transfer Ext. Text).
extension Company {
  /// Gives a line its extended texts, whether its card does so by itself or not; texts that are
  /// attached already are replaced.
  ///
  /// - Returns: how many lines of text were added.
  /// - Throws: `PostingError.noRoomForTexts` if no numbers are free behind the line.
  @discardableResult
  public mutating func insertExtendedTexts(
    _ id: DocumentID, lineNo: Int, _ context: EditContext
  ) throws(PostingError) -> Int {
    var document = try document(id)
    guard let place = document.index(ofLine: lineNo) else {
      throw .record(.notFound(document.reference(toLine: lineNo)))
    }
    let count = try document.insertExtendedTexts(at: place, isAsked: true, in: self)
    documents[id] = document
    return count
  }

  /// The texts of a card for a document, in the order of their numbers.
  fileprivate func texts(
    of table: ExtendedTextTable, _ no: Code, for header: ServiceHeader
  ) -> [String] {
    func fitting(_ language: Code, _ isWanted: (ExtendedText) -> Bool) -> [ExtendedText] {
      extendedTexts.filter {
        $0.key.table == table && $0.key.no == no && $0.key.languageCode == language
          && isWanted($0) && $0.isFor(header.documentType, on: header.orderDate)
      }
    }
    var found = fitting(header.languageCode) { _ in true }
    if found.isEmpty, !header.languageCode.isBlank { found = fitting(.blank, \.allLanguageCodes) }
    return found.flatMap { text in
      extendedTextLines.filter { $0.key.text == text.key }.map(\.text)
    }
  }
}

extension ServiceDocument {
  /// Adds the extended texts of a line behind it.
  ///
  /// - Parameter isAsked: whether they are added even if the card does not do so by itself.
  /// - Returns: how many lines of text were added.
  @discardableResult
  mutating func insertExtendedTexts(
    at place: Int, isAsked: Bool, in company: Company
  ) throws(PostingError) -> Int {
    let line = lines[place]
    guard !line.content.no.isBlank, line.content.attachedToLineNo == 0 else { return 0 }
    if place + 1 < lines.count { removeAttachedLines(of: line.lineNo) }
    guard !company.extendedTexts.isEmpty,
      let card = extendedTextCard(of: line.content, in: company), isAsked || card.isAutomatic
    else { return 0 }
    let texts = company.texts(of: card.table, card.no, for: header)
    guard !texts.isEmpty else { return 0 }
    let spacing = try spacing(behind: place, for: texts.count)
    let attached = texts.enumerated().map { number, text in
      attachedLine(line.lineNo + (number + 1) * spacing, text, to: line)
    }
    lines.insert(contentsOf: attached, at: place + 1)
    return texts.count
  }

  /// Takes away the lines of text that belong to a line.
  mutating func removeAttachedLines(of lineNo: Int) {
    lines.removeAll { $0.content.attachedToLineNo == lineNo }
  }

  /// Whose texts a line takes, and whether it takes them by itself; a cost those of its account.
  private func extendedTextCard(
    of content: LineContent, in company: Company
  ) -> (table: ExtendedTextTable, no: Code, isAutomatic: Bool)? {
    let no = content.no
    func account(_ no: Code) -> (ExtendedTextTable, Code, Bool) {
      (.glAccount, no, company.books.glAccounts[no]?.automaticExtTexts == true)
    }
    switch content.type {
    case .text: return (.standardText, no, true)
    case .item: return (.item, no, company.books.items[no]?.automaticExtTexts == true)
    case .resource: return (.resource, no, company.books.resources[no]?.automaticExtTexts == true)
    case .cost: return company.serviceCosts[no].map { account($0.accountNo) }
    case .glAccount: return account(no)
    }
  }

  /// How far the numbers of texts lie apart: the gap to the next line is shared out.
  private func spacing(behind place: Int, for count: Int) throws(PostingError) -> Int {
    let number = lines[place].lineNo
    guard place + 1 < lines.count else {
      guard number + (count + 1) * 10_000 <= 1_000_000_000 else {
        throw .record(.tooLarge(field: "Line No.", reference))
      }
      return 10_000
    }
    let spacing = (lines[place + 1].lineNo - number) / (1 + count)
    guard spacing > 0 else { throw .noRoomForTexts }
    return spacing
  }

  private func attachedLine(_ lineNo: Int, _ text: String, to line: ServiceLine) -> ServiceLine {
    var attached = ServiceLine(lineNo: lineNo)
    attached.content.description = text
    attached.content.attachedToLineNo = line.lineNo
    attached.content.serviceItemLineNo = line.content.serviceItemLineNo
    attached.content.serviceItemNo = line.content.serviceItemNo
    attached.content.postingDate = header.postingDate
    return attached
  }
}
