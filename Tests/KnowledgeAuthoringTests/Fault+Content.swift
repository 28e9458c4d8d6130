extension Fault {
  static let ofPassages = [
    Fault(
      "an empty passage", "sections/01-weather.md", "- Rain is wet.\n- Rain falls.\n", "",
      "sections/01-weather.md:8:1: error: the passage 'rain' has no text"),
    Fault(
      "no suggestion", "suggestions.yaml", "rain: What is rain?\n", "",
      "sections/01-weather.md:8:1: error: the passage 'rain' has no suggested question"),
    Fault(
      "no 'more' link", "links.yaml", "  more: [storm]\n", "  why: [storm]\n",
      "sections/01-weather.md:8:1: error: the passage 'rain' has no 'more' link"),
    Fault(
      "few phrasings", "sections/01-weather.yaml", "    - rain question 7\n", "",
      "sections/01-weather.yaml:18:1: warning: the passage 'rain' has 14 phrasings"),
    Fault(
      "a phrasing of two passages", "sections/01-weather.yaml", "- rain question 7",
      "- Storms' questions 7",
      "sections/01-weather.yaml:26:7: error: the phrasing 'Storms' questions 7' belongs to 'storm' already, at sections/01-weather.yaml:9"
    ),
    Fault(
      "a phrasing twice", "sections/01-weather.yaml", "- rain question 7", "- rain questions 6",
      "sections/01-weather.yaml:26:7: warning: the phrasing 'rain questions 6' stands at sections/01-weather.yaml:25 already"
    ),
    Fault(
      "a work never cited", "sections/01-weather.md", " [@noah-1900]", "",
      "references.json:2:1: warning: the work 'noah-1900' is never cited"),
    Fault(
      "a passage hard to read", "sections/01-weather.md", "- Rain is wet.",
      "- Precipitation constitutes atmospheric condensation.",
      "sections/01-weather.md:8:1: error: the passage 'rain' reads at school grade 21.0",
      "sections/01-weather.md:8:1: error: the median passage reads at school grade 9.7"),
    Fault(
      "a passage rather hard to read", "sections/01-weather.md", "- Rain is wet.",
      "- Rain is rather particular atmospheric vapor.",
      "sections/01-weather.md:8:1: warning: the passage 'rain' reads at school grade 9.6"),
  ]

  static let ofRules = [
    Fault(
      "no pattern", "rules/rules.yaml", "    match: [^ more $]\n", "",
      "rules/rules.yaml:22:9: error: the rule 'follow-up/more' has no pattern"),
    Fault(
      "no examples", "rules/rules.yaml", "    examples: [more]\n", "",
      "rules/rules.yaml:22:9: error: the rule 'follow-up/more' has no examples"),
    Fault(
      "no counterexamples", "rules/rules.yaml", "    counterexamples: [more rain]\n", "",
      "rules/rules.yaml:22:9: error: the rule 'follow-up/more' has no counterexamples"),
    Fault(
      "no reason", "rules/rules.yaml", "    why: goes under\n", "",
      "rules/rules.yaml:6:9: warning: the rule 'crisis/drowning' does not say what it catches"),
    Fault(
      "nothing to say", "rules/rules.yaml", "    say: The page is silent on boats.\n", "",
      "rules/rules.yaml:13:9: error: the rule 'topic/boats' says nothing"),
    Fault(
      "no title", "rules/rules.yaml", "    title: boats\n", "",
      "rules/rules.yaml:13:9: error: the rule 'topic/boats' has no title"),
    Fault(
      "no one who helps", "rules/rules.yaml", ", contacts: [line]", "",
      "rules/rules.yaml:6:9: error: the rule 'crisis/drowning' names no one who can help"),
    Fault(
      "a line that cannot be reached", "crisis-lines.yaml", "  call: \"988\"\n", "",
      "crisis-lines.yaml:1:7: error: the crisis line 'line' cannot be reached",
      "rules/rules.yaml:4:37: error: the rule 'crisis/drowning' names no one who can be called or texted"
    ),
    Fault(
      "a line with a site only", "crisis-lines.yaml", "  call: \"988\"\n",
      "  url: https://www.line.org/chat\n",
      "rules/rules.yaml:4:37: error: the rule 'crisis/drowning' names no one who can be called or texted"
    ),
    Fault(
      "a reply that was softened", "rules/rules.yaml", "say: Call 988.", "say: Talk to someone.",
      "rules/rules.yaml:4:15: error: the reply 'help' says no way to get help"),
    Fault(
      "a reply with another number", "rules/rules.yaml", "say: Call 988.", "say: Call 9880.",
      "rules/rules.yaml:4:15: error: the reply 'help' says no way to get help"),
    Fault(
      "a reply with the number in hyphens", "rules/rules.yaml", "say: Call 988.",
      "say: Call 9-88."),
    Fault(
      "no danger by the words of danger", "rules/rules.yaml", "[the sink is full]",
      "[i am sinking]",
      "rules/rules.yaml:12:23: error: 'i am sinking' is not for 'crisis/drowning' here, and for "
        + "'crisis/drowning' at rules/rules.yaml:11",
      "rules/rules.yaml:12:23: error: a pattern of the rule 'crisis/drowning' catches its "
        + "counterexample 'i am sinking'"),
    Fault(
      "a phrasing in the words of danger", "sections/01-weather.yaml", "- rain question 7",
      "- I am sinking!",
      "sections/01-weather.yaml:26:7: error: 'I am sinking!' asks for 'rain' here, and for "
        + "'crisis/drowning' at rules/rules.yaml:11"),
    Fault(
      "a phrasing in the words of a rule", "sections/01-weather.yaml", "- rain question 7",
      "- how big is your boat?",
      "sections/01-weather.yaml:26:7: warning: 'how big is your boat?' asks for 'rain' here, and "
        + "for 'topic/boats' at rules/rules.yaml:20"),
    Fault(
      "a phrasing in the words of a follow-up", "sections/01-weather.yaml", "- rain question 7",
      "- more",
      "sections/01-weather.yaml:26:7: warning: 1 of the 15 phrasings of 'rain' are answered "
        + "otherwise, first this one, by answer"),
    Fault(
      "a phrasing in the words of a counterexample", "sections/01-weather.yaml",
      "- rain question 7", "- what floats"),
    Fault(
      "an open bracket", "rules/rules.yaml", "[i (sink|drown)]", "[i (sink|drown]",
      "rules/rules.yaml:10:15: error: this pattern has '(' without ')'"),
    Fault(
      "a gap at the edge", "rules/rules.yaml", "[i (sink|drown)]", "['* sink']",
      "rules/rules.yaml:10:13: error: this pattern begins with a gap"),
    Fault(
      "a list inside a list", "rules/rules.yaml", "[boat, ship]", "[boat, <weather>]",
      "rules/rules.yaml:2:16: error: an item of a list cannot hold the mark '<'"),
    Fault(
      "no word in a concept", "rules/rules.yaml", "[boat, ship]", "[boat, '---']",
      "rules/rules.yaml:2:16: error: this item holds no word"),
  ]

  static let ofWords = [
    Fault(
      "a missing sentence", "guide.yaml", "opening: Yes, please.\n", "",
      "guide.yaml:1:1: error: the sentence 'opening' is missing"),
    Fault(
      "an empty sentence", "guide.yaml", "opening: Yes, please.", "opening: ' '",
      "guide.yaml:1:10: error: the sentence 'opening' is empty"),
    Fault(
      "a missing slot", "guide.yaml", "{from} as {to}", "it as {to}",
      "guide.yaml:13:10: error: the sentence 'read-as' lacks {from}"),
    Fault(
      "a strange slot", "guide.yaml", "{from} as {to}", "{from} as {to} {now}",
      "guide.yaml:13:10: error: the sentence 'read-as' has {now}, which nothing fills"),
    Fault(
      "a strange slot elsewhere", "guide.yaml", "opening: Yes", "opening: Yes {name}",
      "guide.yaml:1:10: error: the sentence 'opening' has {name}, which nothing fills"),
    Fault(
      "a missing fact", "clinic.yaml", "phone: 555-0100\n", "",
      "clinic.yaml:1:1: error: the clinic's 'phone' is missing"),
    Fault(
      "a claim in a passage", "sections/01-weather.md", "- Rain falls.", "- Rain is safe.",
      "sections/01-weather.md:11:11: error: 'safe' claims what the page does not: nothing is"),
    Fault(
      "a claim in a second line", "sections/01-weather.md", "safe at home.",
      "safe at home. It is Always so.",
      "sections/01-weather.md:6:21: error: 'always' claims what the page does not: nothing is"),
    Fault(
      "a claim where another use is allowed", "sections/01-weather.md", "safe at home.",
      "safe at home. We are safe.",
      "sections/01-weather.md:6:22: error: 'safe' claims what the page does not: nothing is"),
    Fault(
      "a claim in a title", "sections/01-weather.md", "## Rain {", "## Safe rain {",
      "sections/01-weather.md:8:4: error: 'safe' claims what the page does not: nothing is"),
    Fault(
      "a claim in a rule", "rules/rules.yaml", "The page is silent", "A safe page is silent",
      "rules/rules.yaml:17:12: error: 'safe' claims what the page does not: nothing is"),
    Fault(
      "a claim in a rule's title", "rules/rules.yaml", "title: boats", "title: safe boats",
      "rules/rules.yaml:15:12: error: 'safe' claims what the page does not: nothing is"),
    Fault(
      "a claim in a reply", "rules/rules.yaml", "say: Call 988.", "say: Safely call 988.",
      "rules/rules.yaml:4:15: error: 'safely' claims what the page does not: nothing is"),
    Fault(
      "a claim in a sentence", "guide.yaml", "empty: Yes", "empty: Yes, always",
      "guide.yaml:2:13: error: 'always' claims what the page does not: nothing is"),
    Fault(
      "a claim in the prompt", "clinic.yaml", "Call us", "Call us, always,",
      "clinic.yaml:2:18: error: 'always' claims what the page does not: nothing is"),
    Fault(
      "a claim in a suggestion", "suggestions.yaml", "What is rain?", "Is rain safe?",
      "suggestions.yaml:2:15: error: 'safe' claims what the page does not: nothing is"),
    Fault("no claim: another form", "guide.yaml", "empty: Yes", "empty: Yes, safety"),
    Fault(
      "an allowance for nothing", "claims.yaml", "in: storm", "in: strom",
      "claims.yaml:4:12: error: nothing is said at 'strom'",
      "sections/01-weather.md:6:1: error: 'safe' claims what the page does not: nothing is"),
    Fault(
      "an allowance that is not used", "claims.yaml", "safe at home", "safe at sea",
      "claims.yaml:4:12: warning: the allowance at 'storm' is not used",
      "sections/01-weather.md:6:1: error: 'safe' claims what the page does not: nothing is"),
    Fault(
      "an allowance too wide", "claims.yaml", "in: storm, as: safe at home", "in: anywhere",
      "claims.yaml:4:12: error: what is allowed anywhere needs a phrase",
      "sections/01-weather.md:6:1: error: 'safe' claims what the page does not: nothing is"),
  ]
}
