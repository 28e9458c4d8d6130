import Glibc

/// How long a program takes from its start to its exit.
final class StartUpTiming {
  private let program: [String]
  private var durations: [Int64] = []

  init(program: [String]) {
    self.program = program
  }

  /// Nanoseconds.
  var median: Int64 {
    durations.sorted()[durations.count / 2]
  }

  /// Runs the programs in turn, so that a busy moment falls on all alike.
  static func measure(_ programs: [StartUpTiming], runs: Int) {
    for _ in 0..<runs {
      for program in programs { program.run() }
    }
  }

  private func run() {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    defer { posix_spawn_file_actions_destroy(&actions) }
    var arguments = program.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var environment: [UnsafeMutablePointer<CChar>?] = [nil]
    let duration = ContinuousClock().measure {
      var process: pid_t = 0
      guard posix_spawn(&process, program[0], &actions, nil, &arguments, &environment) == 0 else {
        fatalError("cannot start \(program[0])")
      }
      var status: Int32 = 0
      waitpid(process, &status, 0)
    }
    durations.append(
      duration.components.seconds * 1_000_000_000 + duration.components.attoseconds / 1_000_000_000)
  }
}
