// SPDX-License-Identifier: GPL-3.0-or-later

/// The words of the terminal for whoever reads all that can reach a visitor; words in braces are filled
/// in.
public enum InterfaceSentences {
  /// What is said, by a name for each; in the order in which a talk brings them.
  public static var all: [(name: String, text: String)] {
    notices + commands.map { ("help on /\($0.rawValue)", InterfaceText.help(on: $0)) } + answers
      + saving + reasons
  }

  private static let commands = TalkCommand.allCases

  private static var notices: [(name: String, text: String)] {
    [
      ("hint", InterfaceText.hint), ("goodbye", InterfaceText.goodbye),
      ("goodbye, questions kept", InterfaceText.goodbyeLogged),
      ("line repaired", InterfaceText.repaired), ("line too long", InterfaceText.tooLong),
      ("help", InterfaceText.helpHeading), ("help on editing", InterfaceText.helpEditing),
      ("help on keys", InterfaceText.helpKeys),
      ("unknown command", InterfaceText.unknown("{command}", nearest: nil)),
      ("unknown command, near one", InterfaceText.unknown("{command}", nearest: .help)),
    ]
  }

  private static var answers: [(name: String, text: String)] {
    [
      ("hint on topics", InterfaceText.topicsHint), ("no topic", InterfaceText.noTopic("{word}")),
      ("no answer yet", InterfaceText.noAnswerYet), ("no works", InterfaceText.noWorks),
      ("nothing said", InterfaceText.nothingSaid), ("hint on booking", InterfaceText.bookHint),
      ("plain on", InterfaceText.plainOn), ("plain off", InterfaceText.plainOff),
      ("forgotten", InterfaceText.forgotten),
      ("forgotten, questions kept", InterfaceText.forgottenLogged),
    ]
  }

  private static var saving: [(name: String, text: String)] {
    [
      ("form of /save", InterfaceText.saveForm), ("nothing to save", InterfaceText.nothingToSave),
      ("title of a saved talk", InterfaceText.transcriptTitle),
      ("saved", InterfaceText.saved(turns: 1, path: "{file}")),
      ("saved several", InterfaceText.saved(turns: 2, path: "{file}")),
      ("file is there", InterfaceText.exists("{file}")),
      ("cannot save", InterfaceText.cannotSave("{file}", "{reason}")),
    ]
  }

  private static var reasons: [(name: String, text: String)] {
    [
      ("why, a word", InterfaceText.wasRead("{from}", as: "{to}")),
      ("why, danger", InterfaceText.sawDanger("{rule}")),
      ("why, words like danger", InterfaceText.soundedDangerous("{rule}")),
      ("why, danger before", InterfaceText.sawDangerBefore("{rule}")),
      ("why, no words", InterfaceText.heldNoWords),
      ("why, not English", InterfaceText.isNotEnglish),
      ("why, a follow-up", InterfaceText.leans(asking: "{follow-up}")),
      ("why, looked up", InterfaceText.wasLookedUp(as: "{kind}")),
      ("why, what fits", InterfaceText.bestFits),
      (
        "why, a fit",
        InterfaceText.fit("{id}", score: "{score}", pattern: "{points}", topic: "{points}")
      ),
      (
        "why, the result",
        InterfaceText.result("{kind}", rule: "{rule}", passages: "{ids}", offered: "{ids}")
      ),
    ]
  }
}
