import ArgumentParser

struct KnowledgeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "knowledge", abstract: "Look at the knowledge and check it.")

  @OptionGroup var options: GuideOptions
}
