import Accounting
import Foundation

/// The arithmetic that a reason tells: `2 × 180.00 - 36.00 line discount`, `10 % of 180.00`.
struct Formula {
  /// What it comes to, before it is rounded.
  private(set) var worth: Decimal

  /// Reads the figures of a text; `nil` where it tells no sum in local currency.
  init?(_ text: String) {
    let told = text.components(separatedBy: ": ").last ?? text
    let bare = told.hasPrefix("-(") ? String(told.dropFirst(2).dropLast()) : told
    guard !bare.contains(where: { ",/".contains($0) }), !bare.contains(" less ") else { return nil }
    var words = bare.split(separator: " ").map(String.init)[...]
    guard words.count > 1, let first = Self.number(words.popFirst()) else { return nil }
    if words.first == "%" {
      guard let place = words.firstIndex(where: { $0 == "of" || $0 == "in" }) else { return nil }
      let isWithin = words[place] == "in"
      words = words[(place + 1)...]
      guard let base = Self.product(&words) else { return nil }
      worth = base * first / (isWithin ? 100 + first : 100)
    } else {
      guard ["×", "+", "-", "for"].contains(words.first) else { return nil }
      words = [bare.split(separator: " ").map(String.init)[0]] + words
      guard let product = Self.product(&words) else { return nil }
      worth = product
    }
    while let word = words.popFirst() {
      guard word == "+" || word == "-", let number = Self.number(words.first) else { continue }
      worth += word == "+" ? number : -number
    }
  }

  /// Whether it is an amount but for rounding and sign.
  func comes(to amount: Amount) -> Bool {
    let figure = Self.number(amount.text(minimumPlaces: 2)) ?? 0
    return abs(abs(worth) - abs(figure)) < Decimal(string: "0.01") ?? 0
  }

  private static func number(_ word: String?) -> Decimal? {
    word.flatMap { Decimal(string: $0, locale: Locale(identifier: "en_US_POSIX")) }
  }

  /// Takes `2 × 1.005 = 2.01`, `2.00 for 2 × 1.005` or a number alone off the words.
  private static func product(_ words: inout ArraySlice<String>) -> Decimal? {
    guard var product = number(words.popFirst()) else { return nil }
    if words.first == "for" {
      words = words.dropFirst(4)
      return product
    }
    if words.first == "×" {
      guard let price = number(words.dropFirst().first) else { return nil }
      product *= price
      words = words.dropFirst(2)
    }
    if words.first == "=" {
      guard let rounded = number(words.dropFirst().first) else { return nil }
      product = rounded
      words = words.dropFirst(2)
    }
    return product
  }
}
