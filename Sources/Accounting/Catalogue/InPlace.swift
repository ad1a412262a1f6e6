/// A part of large values that has them read where they stand.
///
/// A value of plain parts is loaded whole before one of its fields is read or one of its methods is
/// called: of the books those are two kilobytes, and a posting asks them eighty times. An
/// existential cannot be loaded, so that a value which has one is only ever handed on by its
/// address. It never holds anything.
///
/// Initializers take what they are given for their own and copy it first: those that a posting
/// calls borrow the books or the company.
package struct InPlace: Equatable, Sendable {
  private let nothing: (any Sendable)? = nil

  package init() {}

  /// Nothing equals nothing.
  package static func == (left: InPlace, right: InPlace) -> Bool { true }
}
