internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Work on many values at once.
enum Parallel {
  /// How many threads can work at once.
  static var processorCount: Int { min(16, max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// The results in the order of the values; when `body` says stop, no further value is begun.
  static func map<Value: Sendable, Result: Sendable>(
    _ values: [Value], threads: Int, _ body: @escaping @Sendable (Value) -> (Result, stop: Bool)
  ) -> [Result] {
    let pool = Pool(values, body)
    if threads > 1 {
      pool.work(threads: threads)
    } else {
      pool.work()
    }
    return pool.results.withLock { $0.compactMap { $0 } }
  }
}

/// The values still to be worked on and the results so far.
private final class Pool<Value: Sendable, Result: Sendable>: Sendable {
  let results: Mutex<[Result?]>
  private let values: [Value]
  private let body: @Sendable (Value) -> (Result, stop: Bool)
  private let next = Atomic(0)

  init(_ values: [Value], _ body: @escaping @Sendable (Value) -> (Result, stop: Bool)) {
    self.values = values
    self.body = body
    results = Mutex(Array(repeating: nil, count: values.count))
  }

  /// Works until no value is left.
  func work() {
    while true {
      let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard index < values.count else { return }
      let (result, stop) = body(values[index])
      results.withLock { $0[index] = result }
      if stop { next.store(values.count, ordering: .relaxed) }
    }
  }

  /// Works on several threads, this one among them.
  func work(threads count: Int) {
    var threads: [pthread_t] = []
    for _ in 1..<count {
      guard let thread = Job({ self.work() }).start() else { break }
      threads.append(thread)
    }
    work()
    for thread in threads { pthread_join(thread, nil) }
  }
}

/// Work for a thread of the system.
private final class Job: Sendable {
  private let body: @Sendable () -> Void

  init(_ body: @escaping @Sendable () -> Void) { self.body = body }

  /// Starts a thread; `nil` if the system gives none.
  func start() -> pthread_t? {
    // The thread lets go of the job when it is done with it.
    let context = Unmanaged.passRetained(self)
    // A number on the one system and a pointer on the other.
    var thread = pthread_t(bitPattern: 0)
    guard pthread_create(&thread, nil, Self.run, context.toOpaque()) == 0 else {
      context.release()
      return nil
    }
    return thread
  }

  #if canImport(Glibc)
    private typealias Start =
      @Sendable @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer?
  #else
    private typealias Start =
      @Sendable @convention(c) (UnsafeMutableRawPointer) -> UnsafeMutableRawPointer?
  #endif
  private static let run: Start = { context in finish(context) }

  private static func finish(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    if let context { Unmanaged<Job>.fromOpaque(context).takeRetainedValue().body() }
    return nil
  }
}
