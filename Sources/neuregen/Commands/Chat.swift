import ArgumentParser
import Conversation

struct Chat: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Talk in the terminal.")

  @OptionGroup var options: GuideOptions

  func run() throws {
    _ = try options.guide()
  }
}
