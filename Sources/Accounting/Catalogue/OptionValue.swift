/// A field value out of a short fixed list, with BC's spelling of each.
public protocol OptionValue: CaseIterable, RawRepresentable, Hashable, Sendable
where RawValue == UInt8, AllCases == [Self] {
  /// BC's spelling; blank options have an empty caption.
  var caption: String { get }
}

extension OptionValue {
  /// The option of a caption, whatever its case; `nil` if there is none.
  public init?(caption: some StringProtocol) {
    let wanted = caption.lowercased()
    guard let match = Self.allCases.first(where: { $0.caption.lowercased() == wanted })
    else { return nil }
    self = match
  }

  /// All spellings in order.
  public static var captions: [String] { allCases.map(\.caption) }
}
