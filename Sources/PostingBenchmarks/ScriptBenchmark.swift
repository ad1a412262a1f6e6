internal import PostingCommands
internal import ServicePosting

/// Scripts whose output is compared: what the runner costs, beside what its commands do.
enum ScriptBenchmark: String, CaseIterable {
  /// One script of many trivial commands.
  case commands = "script-commands"
  /// Many scripts of ten commands, each on a fresh demo company.
  case scenarios = "script-scenarios"

  /// Ten commands that do little, with what they answer.
  private static let block = """
    set work date 2026-02-01
    | Work date is 2026-02-01.
    let price = unit price of item HDD-20
    expect $price is more than 1
    show name of customer 10000
    | Name  Brightwater Bakery Ltd.
    set user AGENT
    | User is AGENT.
    open order SVO000002
    | Opened order SVO000002.
    set qty to ship 1 on line 10000
    | Changed line 10000: Qty. to Ship 1.
    expect qty to ship of line 10000 is 1
    post invoice
    ! E-NOTHING-TO-POST
    close
    | Closed order SVO000002.

    """

  /// The nanoseconds for each command or script.
  func run(rounds: Int) -> (times: [Int], count: Int, isSound: Bool) {
    let runner = ScenarioRunner(company: .demo)
    let (text, scripts) = self == .commands ? (whole, 1) : (Self.block, 1_000)
    let count = self == .commands ? 10_000 : scripts
    var isSound = true
    var times: [Int] = []
    for round in 0...rounds {
      let clock = ContinuousClock()
      let start = clock.now
      for number in 0..<scripts {
        let result = runner.run(name: "\(number).post", text: text)
        isSound = isSound && result.isPassed
        isSound = isSound && result.commandCount == (self == .commands ? 10_000 : 10)
      }
      let time = (clock.now - start).components
      let nanoseconds = Int(time.seconds) * 1_000_000_000 + Int(time.attoseconds / 1_000_000_000)
      // The first round warms the caches up and does not count.
      if round > 0 { times.append(nanoseconds / count) }
    }
    return (times.sorted(), count, isSound)
  }

  private var whole: String { String(repeating: Self.block, count: 1_000) }
}
