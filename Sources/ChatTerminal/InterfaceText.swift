// SPDX-License-Identifier: GPL-3.0-or-later

/// The words of the interface: prompts, notices, the help of the commands. They tell of the program
/// and never of medicine; what the guide itself says stands in `knowledge/`.
enum InterfaceText {
  static let prompt = "> "
  static let hint = "Type a question and press Enter. /help shows what else you can do."
  static let goodbye = "Goodbye. The guide keeps nothing of this talk."
  static let goodbyeRecorded = "Goodbye. This talk is recorded, as you asked."
  static let goodbyeLogged =
    "Goodbye. Of this talk the questions are kept, without names and numbers."

  // Lines that cannot be used as they are.
  static let repaired =
    "Part of that line was not readable text (UTF-8); the guide read the rest."
  static let tooLong =
    "That line is longer than a million bytes. Please ask in fewer words."

  // Help.
  static let helpHeading = "Ask in your own words, or use a command:"
  static let helpEditing =
    "Tab completes commands and topics. The Up key brings back what you typed. "
  static let helpKeys = "Ctrl-C clears the line, Ctrl-D ends the talk."

  static func form(of command: TalkCommand) -> String {
    switch command {
    case .save: "/save FILE"
    default: "/" + command.rawValue
    }
  }

  static func help(on command: TalkCommand) -> String {
    switch command {
    case .topics: "what you can ask about; /topics brain narrows the list"
    case .sources: "the works behind the last answer"
    case .more: "go on with the subject"
    case .why: "why the last reply came; /why all shows every step"
    case .book: "how to reach the clinic"
    case .plain: "plain output for screen readers, on or off"
    case .save: "write the conversation to a new file"
    case .new: "forget the conversation and begin again"
    case .help: "this list"
    case .quit: "end the talk"
    }
  }

  static func unknown(_ name: String, nearest: TalkCommand?) -> String {
    // A name can be as long as a line; enough of it to be known again will do.
    let shown = name.count > 30 ? name.prefix(30) + "…" : name[...]
    let advice =
      nearest.map { "Did you mean /\($0.rawValue)? /help lists the commands." }
      ?? "/help lists the commands; a question needs no slash."
    return "There is no command /\(shown). \(advice)"
  }

  // Answers of the commands.
  static let topicsHint = "Type any of these, or ask in your own words. Tab completes a topic."
  static func noTopic(_ word: String) -> String {
    "No topic bears '\(word)' in its name. /topics lists them all; or just ask."
  }
  static let noAnswerYet = "There was no answer yet, so there are no works to name."
  static let noWorks = "The last answer rests on the page alone; it cites no work."
  static let nothingSaid = "Nothing has been said yet."
  /// What a visitor would type for `/more`.
  static let more = "tell me more"
  static let bookHint = "This guide takes no booking and no personal details."
  static let plainOn = "Plain output is on. /plain turns it off."
  static let plainOff = "Plain output is off."
  static let forgotten = "The conversation is forgotten, and so are the lines that you typed."
  static let forgottenLogged =
    "The conversation is forgotten. The questions that were kept, without names, stay."

  // Saving.
  static let saveForm = "Name a file to write to, such as: /save talk.txt"
  static let nothingToSave = "There is nothing to save yet."
  static let transcriptTitle = "A conversation with the Neuregen guide"
  static func saved(turns: Int, path: String) -> String {
    "Saved \(turns) \(turns == 1 ? "turn" : "turns") to '\(path)'."
  }
  static func exists(_ path: String) -> String {
    "'\(path)' is there already, and nothing was written. Please choose another name."
  }
  static func cannotSave(_ path: String, _ reason: String) -> String {
    "'\(path)' could not be written: \(reason). Please choose another place."
  }

  // Why the last reply came.
  static func wasRead(_ typed: String, as word: String) -> String {
    "The word '\(typed)' was read as '\(word)'."
  }
  static func sawDanger(_ rule: String) -> String {
    "Danger comes before everything else, and it was seen by the rule \(rule)."
  }
  static func soundedDangerous(_ rule: String) -> String {
    "Danger comes before everything else, and the words are like the examples of the rule \(rule)."
  }
  static func sawDangerBefore(_ rule: String) -> String {
    "Help stays in view, because danger was seen earlier by the rule \(rule)."
  }
  static let heldNoWords = "The line held no words."
  static let isNotEnglish = "The words do not seem to be English."
  static func leans(asking followUp: String) -> String {
    "The message leans on the talk so far: it is a follow-up of the kind '\(followUp)'."
  }
  static func wasLookedUp(as kind: String) -> String {
    "Its words, and the rules that know it, call for a reply of the kind '\(kind)'."
  }
  static let bestFits = "What fitted best:"
  static func fit(
    _ id: String, score: String, pattern: String?, topic: String?
  ) -> String {
    "\(id): score \(score)"
      + (pattern.map { ", \($0) of the score by a pattern" } ?? "")
      + (topic.map { ", \($0) of the score by the talk so far" } ?? "")
  }
  static func result(
    _ kind: String, rule: String?, passages: String?, offered: String?
  ) -> String {
    "So the reply is of the kind '\(kind)'"
      + (rule.map { ", by the rule \($0)" } ?? "") + (passages.map { ", from \($0)" } ?? "")
      + (offered.map { ", and offers \($0)" } ?? "") + "."
  }
}
