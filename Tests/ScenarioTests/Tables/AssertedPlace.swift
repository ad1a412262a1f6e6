import Foundation

/// Where something is asserted, as the tables name it.
enum AssertedPlace: Hashable, Sendable {
  /// A path below scripts/scenarios.
  case scenario(String)
  /// A Swift test: `Suite/function`.
  case test(suite: String, name: String)

  /// Reads a place; nil when the text is something else.
  init?(_ text: String) {
    let parts = text.components(separatedBy: "/")
    guard !parts.contains(""), !parts.contains(".."),
      text == text.trimmingCharacters(in: .whitespaces)
    else { return nil }
    if text.hasSuffix(".post") {
      self = .scenario(text)
    } else if parts.count == 2 {
      self = .test(suite: parts[0], name: parts[1])
    } else {
      return nil
    }
  }
}

extension AssertedPlace: CustomStringConvertible {
  var description: String {
    switch self {
    case .scenario(let path): path
    case .test(let suite, let name): "\(suite)/\(name)"
    }
  }
}
