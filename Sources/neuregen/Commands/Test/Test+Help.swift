extension Test {
  static let discussion = """
    Each PATH is a transcript, or a folder whose .txt files are transcripts; \
    without one, it is the folder 'transcripts'. Every conversation is said to \
    the guide once more, from its beginning. What differs from the expectations \
    in the file is shown with file, line and column; the last line counts the \
    conversations that passed and failed. A message of which nothing is expected \
    yet is shown too, and its conversation counts as awaiting, not as passed. An \
    id that the knowledge has not is a fault of the file.

    A transcript is a text file:

      # A daughter asks about her father.

      Visitor: what can cause ptsd
      Or: why do people get ptsd
      Expect: answer
      Passages: causes/overview
      Booking: withheld

      Visitor: what are the symptoms
      References: nimh-2022
      Never says: guarantee

    'Visitor:' opens a turn. What stands under it is expected of the reply; all \
    of it may be left out. Indented lines go on with the text above them.

      Or:           the same in other words, directly under 'Visitor:'; each is
                    said at this point of the talk and gets all expectations;
                    the talk goes on from the first
      Guide:        the whole reply; line breaks do not count. Before the first
                    'Visitor:' it is what the guide says when a talk begins
      Expect:       its kind: answer, not-covered, medical-advice, crisis,
                    booking, smalltalk or off-topic
      Rule:         the rule that decides
      Passages:     the first passages shown, in order
      Related:      the first passages offered beside the answer, in order
      References:   all works named, in order
      Contacts:     all who help in a crisis, in order
      Booking:      shown or withheld
      Says:         words that the reply holds; may be repeated
      Never says:   words that it does not hold; may be repeated
      Never cites:  passages that it does not show, works that it does not name
      Never offers: passages that it neither offers nor suggests

    Lists are ids with commas between them; 'none' is the empty list, and \
    stands for no rule. Lines that begin with '#' are comments; those at the \
    head of the file are its title.

    Between turns, or before the first, may stand

      Include:      another transcript, as seen from the folder of this one,
                    below the current folder: what its visitor says is said
                    first. Its expectations count in its own file alone
      Talk:         a new talk begins; a name may follow

    RECORDING
    'neuregen chat --record FILE', '/save FILE' in a talk, and

      neuregen test --record FILE QUESTIONS

    write a new transcript that expects of each reply what it was. QUESTIONS is \
    a file, or '-' for standard input: one question a line; a blank line begins \
    a new talk. What was recorded stands under the comment '# recorded', down to \
    the next message or to the comment '# written'. All else was written by a \
    person. Who changes a recorded line by hand moves it above the comment.

    ACCEPTING
    'neuregen test --accept' shows the differences one at a time, each with its \
    class, and asks: yes, no, all of this class, or quit. The classes are

      wording       the same passage or rule in other words
      citation      the same words; a mark or a work moved
      winner        another passage or rule won
      abstains      there was an answer, and now the page does not say
      safety        crisis help came, went or reads otherwise, or the way to the
                    clinic is shown in danger
      booking       whether the way to the clinic is shown

    What is accepted takes the place of what was recorded; no other byte of the \
    file changes, nothing is deleted, and what a person wrote is never touched. \
    Changes of safety are accepted only with --accept-safety, one by one, each \
    with a note that is kept above it as '# accepted: …'; without it they are \
    counted at the end. All is written at the \
    end: Ctrl-C and Ctrl-D write nothing, quit keeps what was accepted before \
    it. Without a terminal, or where CI is set and not empty, it refuses.

    WHAT THE TRANSCRIPTS ARE WORTH
    'neuregen test --coverage' says which passages, phrasings, rules, lexicon \
    entries and fixed sentences no transcript exercises. 'neuregen test \
    --mutate' takes away or alters one passage, sentence, figure, citation, \
    phrasing, synonym, rule, pattern, 'unless', 'without' or crisis line at a \
    time, or one number of a crisis line, and lists those that no transcript \
    notices. A phrasing, synonym or pattern that \
    decides none of the messages otherwise that it is tried on (itself, or up to \
    twelve of the knowledge that use it) makes no difference, and is counted \
    apart; what no message of the knowledge uses has no witness, and is listed \
    by itself; a phrasing is taken out of what was learnt as it stands, without \
    learning the rest anew. \
    With --record FILE a transcript is written that would notice them. Both read \
    the knowledge in --knowledge DIR, or in the folder 'knowledge'.

    RESULTS FOR PROGRAMS
    With --json the result is one object on one line: passed, failed, awaiting, \
    transcripts (each with file, title, turns, awaiting: file, line, column, \
    visitor, and differences: file, line, column, class, visitor, expected, got, note, change, recorded, or) and \
    faults (file, line, column, problem, remedy). 'class' is the sort of line: \
    wording, words, passage, reference, kind, rule, booking or contacts; \
    'change' is a class of those above; 'or' is the file, line and column of \
    the phrasing where it is not the first, else null.

    With --coverage --json it is {"groups": [{name, total, exercised, \
    unexercised: [{file, line, text}]}]}; with --mutate --json it is {mutants, \
    noticed, score, operations: [{operation, mutants, noticed, \
    without_effect, without_witness}], unnoticed: [{operation, part, kind, \
    file, line, witness}], unwitnessed: [{operation, part, kind, file, line}]}, \
    where the witness is a message that gets another reply.

    --tap prints a point for each transcript (TAP version 14); one that awaits \
    something is a TODO. --junit FILE also writes JUnit XML, a suite for each \
    transcript and a case for each turn, skipped where nothing is expected yet; FILE is a new one, or the report of an earlier run.

    ENVIRONMENT
      CI         not empty: nothing can be accepted
      NO_COLOR   not empty: no colours
      TERM       unset or 'dumb': no colours

    EXAMPLES
      neuregen test                               all of transcripts/
      neuregen test transcripts/crisis            one folder
      neuregen test --knowledge knowledge         with the folder as it stands
      neuregen test --accept transcripts/talk     decide what may change
      neuregen test --record new.txt questions    a talk from questions
      neuregen test --json | jq .failed
      neuregen test --junit report.xml
      neuregen test --mutate --record new.txt     what no transcript notices yet

    EXIT STATUS
      0  every conversation passed or awaits what is expected, or every
         difference was accepted
      1  something differs
      2  wrong usage, or a file cannot be read or written
    """
}
