/// Measures how long something takes.
struct Stopwatch {
  private let start = ContinuousClock().now

  /// The time since the stopwatch was made.
  var elapsed: Duration { ContinuousClock().now - start }

  /// Milliseconds with one decimal: `12.5 ms`.
  static func text(_ time: Duration) -> String {
    let (seconds, attoseconds) = time.components
    let tenths = seconds * 10_000 + attoseconds / 100_000_000_000_000
    return "\(tenths / 10).\(tenths % 10) ms"
  }
}
