#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A C string that stays where it is until the next one takes its place.
final class HeldText {
  private(set) var pointer: UnsafeMutablePointer<CChar>?

  func hold(_ text: String) {
    free(pointer)
    pointer = strdup(text)
  }

  deinit {
    free(pointer)
  }
}
