import ArgumentParser

struct Test: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Replay the conversations in transcripts/ and compare.")

  @OptionGroup var options: GuideOptions
}
