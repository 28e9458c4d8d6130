import QuestionLog
import Testing

/// What is kept of a message, word for word.
struct RedactionTests {
  @Test(
    "names go",
    arguments: [
      ("my name is Dana Wu and i have ptsd", "my name is <name> and i have ptsd"),
      ("i am karen kowalczyk", "i am <name>"),
      ("dr patel put me on zoloft", "doctor <name> put me on zoloft"),
      ("Dr. Green told me about ketamine", "doctor <name> told me about ketamine"),
      ("the doctor told me", "the doctor told me"),
      ("mrs baker asked", "mrs <name> asked"),
      ("my son Mark has ptsd", "my son <name> has ptsd"),
      ("he left a mark on me", "he left a mark on me"),
      ("a nurse named ruth", "a nurse named <name>"),
      ("what is that thing called ketamine", "what is that thing called ketamine"),
      ("call me Grace please", "call me <name> please"),
      ("i am young and i will try", "i am young and i will try"),
      ("is JOHN there", "is <name> there"), ("john's wife", "<name> wife"),
      ("karens sister", "<name> sister"),
      ("does Zorblax know", "does <name> know"), ("does zorblax know", "does <word> know"),
      ("s a r a h", "<word>"), ("p t s d", "ptsd"), ("jo\u{200B}hn", "<name>"),
      ("ｊｏｈｎ ｓｍｉｔｈ", "<name>"), ("محمد علي", "<word>"), ("р\u{430}ul", "<word>"), ("李伟", "<word>"),
      ("smith-jones", "<name>"), ("@dana_wu", "<name>"),
    ])
  func names(message: String, kept: String) { expect(message, kept) }

  @Test(
    "numbers and dates go",
    arguments: [
      ("call (602) 555-0123 now", "call <number> now"), ("+1 602.555.0123", "<number>"),
      ("my ssn is 123-45-6789", "my san is <number>"), ("im 34", "i am <number>"),
      ("i am thirty four", "i am <number>"), ("40mg zoloft", "<number> zoloft"),
      ("six oh two five five five", "<number>"), ("the second one", "the second one"),
      ("two sessions", "two sessions"), ("١٢٣", "<number>"), ("１２３", "<number>"),
      ("Ⅻ", "<number>"), ("³", "<number>"), ("id d1234567", "id <number>"),
      ("on 3/14/2021", "on <date>"), ("on 2021-03-14.", "on <date>."), ("march 14th", "<date>"),
      ("the 14th of march 1987", "the <date>"), ("may fourth", "<date>"), ("in march", "in march"),
      ("next tuesday", "next tuesday"), ("at 3:30pm", "at <date>"), ("at 5 pm", "at <date>"),
      ("born in 1987", "born in <date>"), ("i'll come b4", "i will come before"),
      ("1234 oak tree lane", "<number> <name>"),
      ("i had 3 bad nights", "i had <number> bad nights"),
    ])
  func numbers(message: String, kept: String) { expect(message, kept) }

  @Test(
    "addresses go",
    arguments: [
      ("mail john.smith@gmail.com please", "mail <mail> please"),
      ("dana＠example.com", "<mail>"), ("dana dot wu at mailbox dot com", "<mail>"),
      ("see https://example.com/dana?x=1", "see <link>"), ("www.example.com/dana", "<link>"),
      ("facebook.com/dana.wu", "<link>"), ("t.me/dana", "<link>"),
      ("is it so.it helps", "is it so it helps"),
    ])
  func addresses(message: String, kept: String) { expect(message, kept) }

  @Test(
    "words stay, as the guide reads them",
    arguments: [
      ("what does ketmaine do to teh amygdala?", "what does ketamine do to the amygdala?"),
      ("What Is The Best Treatment For PTSD", "what is the best treatment for ptsd"),
      ("i dont know. help!", "i do not know. help."), ("", ""), ("?!", ""),
      ("\u{0}\u{1B}[2J", "<number>"),
      ("<name> <number>", "name number"),
    ])
  func words(message: String, kept: String) { expect(message, kept) }

  private func expect(_ message: String, _ kept: String) {
    #expect(Sample.redaction.redacted(message) == kept, "\(message.debugDescription)")
  }
}
