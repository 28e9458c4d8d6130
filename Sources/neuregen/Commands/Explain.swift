import ArgumentParser

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say why this reply and no other.")

  @OptionGroup var options: GuideOptions
}
