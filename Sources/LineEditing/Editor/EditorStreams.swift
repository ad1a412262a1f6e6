#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The three streams libedit works on, closed with their owner.
final class EditorStreams {
  #if canImport(Darwin)
    typealias Stream = UnsafeMutablePointer<FILE>
  #else
    typealias Stream = UnsafeMutablePointer<_IO_FILE>
  #endif

  let input: Stream
  let output: Stream
  let faults: Stream

  /// Opens copies of standard input and output; libedit's own complaints go nowhere.
  init?() {
    guard let input = fdopen(dup(STDIN_FILENO), "r") else { return nil }
    guard let output = fdopen(dup(STDOUT_FILENO), "w") else {
      fclose(input)
      return nil
    }
    guard let faults = fopen("/dev/null", "w") else {
      fclose(input)
      fclose(output)
      return nil
    }
    self.input = input
    self.output = output
    self.faults = faults
  }

  func write(_ text: String) {
    fputs(text, output)
    fflush(output)
  }

  deinit {
    fclose(input)
    fclose(output)
    fclose(faults)
  }
}
