import Accounting

extension Verification {
  /// The registers of a ledger take its entries one after another.
  ///
  /// Only opening stock, which stands before the first of them, has none.
  mutating func checkRegisters() {
    checkGLRegisters()
    let books = company.books
    let itemsBefore = books.itemEntries.prefix { $0.documentNo == Books.openingStockNo }.count
    let valuesBefore = books.valueEntries.prefix { $0.documentNo == Books.openingStockNo }.count
    requirePartition(
      books.itemRegisters.map { ($0.entryNo, $0.fromEntryNo, $0.toEntryNo) },
      ItemRegister.self, from: itemsBefore + 1, through: books.itemEntries.count)
    requirePartition(
      books.itemRegisters.map { ($0.entryNo, $0.fromValueEntryNo, $0.toValueEntryNo) },
      ItemRegister.self, from: valuesBefore + 1, through: books.valueEntries.count)
    requirePartition(
      books.resourceRegisters.map { ($0.entryNo, $0.fromEntryNo, $0.toEntryNo) },
      ResourceRegister.self, from: 1, through: books.resourceEntries.count)
    requirePartition(
      company.serviceRegisters.map { ($0.entryNo, $0.fromEntryNo, $0.toEntryNo) },
      ServiceRegister.self, from: 1, through: company.serviceEntries.count)
    requirePartition(
      company.serviceRegisters.map {
        ($0.entryNo, $0.fromWarrantyEntryNo, $0.toWarrantyEntryNo)
      },
      ServiceRegister.self, from: 1, through: company.warrantyEntries.count)
  }

  private mutating func checkGLRegisters() {
    let books = company.books
    requirePartition(
      books.glRegisters.map { ($0.entryNo, $0.fromEntryNo, $0.toEntryNo) },
      GLRegister.self, from: 1, through: books.glEntries.count)
    requirePartition(
      books.glRegisters.map { ($0.entryNo, $0.fromVATEntryNo, $0.toVATEntryNo) },
      GLRegister.self, from: 1, through: books.vatEntries.count)
    requireNamed(books.glEntries, \.registerNo) { ($0.fromEntryNo, $0.toEntryNo) }
    requireNamed(books.vatEntries, \.registerNo) { ($0.fromVATEntryNo, $0.toVATEntryNo) }
    requireNamed(books.customerEntries, \.registerNo) { ($0.fromEntryNo, $0.toEntryNo) }
  }

  /// A register without entries of a ledger holds 0 for both numbers.
  private mutating func requirePartition<Register: LedgerEntry>(
    _ ranges: [(no: Int, from: Int, to: Int)], _ type: Register.Type, from first: Int,
    through last: Int
  ) {
    var next = first
    var lastRegister = 0
    for range in ranges where (range.from, range.to) != (0, 0) {
      lastRegister = range.no
      let holds = range.from == next && range.to >= range.from
      require(
        .registers, holds, in: Self.reference(type, range.no),
        found: "\(range.from) to \(range.to)", expected: "from \(next)")
      next = range.to + 1
    }
    require(
      .registers, next == last + 1, in: Self.reference(type, lastRegister),
      found: "up to \(next - 1)", expected: "up to \(last)")
  }

  private mutating func requireNamed<Entry: LedgerEntry>(
    _ entries: Ledger<Entry>, _ registerNo: KeyPath<Entry, Int>,
    _ range: (GLRegister) -> (from: Int, to: Int)
  ) {
    let registers = company.books.glRegisters
    for entry in entries {
      let number = entry[keyPath: registerNo]
      let register = registers.entry(number).map(range) ?? (from: 0, to: 0)
      require(
        .registers, register.from <= entry.entryNo && entry.entryNo <= register.to,
        in: Self.reference(Entry.self, entry.entryNo),
        found: "register \(number) from \(register.from) to \(register.to)",
        expected: "the register that holds the entry")
    }
  }
}
