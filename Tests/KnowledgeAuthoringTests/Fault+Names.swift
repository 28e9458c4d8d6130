extension Fault {
  static let ofSyntax = [
    Fault(
      "broken YAML", "links.yaml", "more: [rain]", "more: [rain",
      "links.yaml:3:5: error: is not YAML: did not find expected ',' or ']'",
      "sections/01-weather.md:3:1: error: the passage 'storm' has no 'more' link",
      "sections/01-weather.md:8:1: error: the passage 'rain' has no 'more' link"),
    Fault(
      "a key twice", "suggestions.yaml", "rain: What", "storm: What",
      "sections/01-weather.md:3:1: error: the passage 'storm' has no suggested question",
      "sections/01-weather.md:8:1: error: the passage 'rain' has no suggested question",
      "suggestions.yaml:1:1: error: has the same key twice: storm"),
    Fault(
      "an unknown key", "rules/rules.yaml", "title: boats", "tittle: boats",
      "rules/rules.yaml:13:9: error: the rule 'topic/boats' has no title",
      "rules/rules.yaml:15:5: error: a rule has the unknown key 'tittle'"),
    Fault(
      "a list where a text belongs", "rules/rules.yaml", "title: boats", "title: [boats]",
      "rules/rules.yaml:13:9: error: the rule 'topic/boats' has no title",
      "rules/rules.yaml:15:12: error: title must be a text"),
    Fault(
      "a rule without an id", "rules/rules.yaml", "id: topic/boats\n    kind", "kind",
      "rules/rules.yaml:13:5: error: a rule has no id"),
    Fault(
      "text without a passage", "sections/01-weather.md", "## A storm {#storm}\n", "",
      "claims.yaml:4:12: error: nothing is said at 'storm'",
      "links.yaml:1:1: error: there is no passage 'storm'",
      "links.yaml:4:10: error: there is no passage 'storm'",
      "references.json:2:1: warning: the work 'noah-1900' is never cited",
      "rules/rules.yaml:18:15: error: there is no passage 'storm'",
      "sections/01-weather.md:4:1: error: this text belongs to no passage",
      "sections/01-weather.yaml:1:1: error: there is no passage 'storm'",
      "suggestions.yaml:1:1: error: there is no passage 'storm'"),
    Fault(
      "a heading without an id", "sections/01-weather.md", " {#rain}", "",
      "links.yaml:2:10: error: there is no passage 'rain'",
      "links.yaml:3:1: error: there is no passage 'rain'",
      "sections/01-weather.md:8:1: error: the heading 'Rain' has no id",
      "sections/01-weather.yaml:18:1: error: there is no passage 'rain'",
      "suggestions.yaml:2:1: error: there is no passage 'rain'"),
    Fault(
      "a table", "sections/01-weather.md", "- Rain is wet.", "> Rain is wet.\n",
      "sections/01-weather.md:10:1: error: only headings, paragraphs and lists can stand here"),
    Fault(
      "JSON cut short", "references.json", "]\n", "\n",
      "references.json:5:1: error: is not YAML: did not find expected ',' or ']'",
      "sections/01-weather.md:5:1: error: there is no reference 'noah-1900'"),
    Fault(
      "a work without a title", "references.json", "\"title\"", "\"titel\"",
      "references.json:2:3: error: this work has no 'title'",
      "sections/01-weather.md:5:1: error: there is no reference 'noah-1900'"),
    Fault(
      "a work with a date as text", "references.json", "[[1900]]", "\"1900\"",
      "references.json:2:3: error: 'date-parts' is not of the sort that CSL-JSON has there",
      "sections/01-weather.md:5:1: error: there is no reference 'noah-1900'"),
    Fault(
      "a claim without a reason", "claims.yaml", "  why: nothing is\n", "",
      "claims.yaml:1:1: error: there is no list of words that claim too much",
      "claims.yaml:1:3: error: a claim needs words and a reason"),
    Fault(
      "an allowance without a reason", "claims.yaml", ", because: it is", "",
      "claims.yaml:4:7: error: an allowance needs a place and a reason",
      "sections/01-weather.md:6:1: error: 'safe' claims what the page does not: nothing is"),
  ]

  static let ofNames = [
    Fault(
      "a passage twice", "sections/01-weather.md", "{#rain}", "{#storm}",
      "links.yaml:2:10: error: there is no passage 'rain'",
      "links.yaml:3:1: error: there is no passage 'rain'",
      "sections/01-weather.md:8:1: error: the passage 'storm' stands at sections/01-weather.md:3 already",
      "sections/01-weather.yaml:18:1: error: there is no passage 'rain'",
      "suggestions.yaml:2:1: error: there is no passage 'rain'"),
    Fault(
      "a rule twice", "rules/rules.yaml", "id: topic/boats", "id: crisis/drowning",
      "rules/rules.yaml:13:9: error: the rule 'crisis/drowning' stands at rules/rules.yaml:6 already"
    ),
    Fault(
      "a concept twice", "rules/rules.yaml", "boat: [boat, ship]",
      "boat: [boat, ship]\n  weather: [sun]",
      "rules/rules.yaml:3:3: error: the concept 'weather' stands at lexicon/thesaurus.yaml:1 already"
    ),
    Fault(
      "a crisis line twice", "crisis-lines.yaml", "  text: null\n",
      "  text: null\n- {id: line, name: B line, call: \"911\"}\n",
      "crisis-lines.yaml:5:8: error: the crisis line 'line' stands at crisis-lines.yaml:1 already"),
    Fault(
      "a work twice", "references.json", "[\n",
      "[{\"id\": \"noah-1900\", \"type\": \"book\", \"title\": \"T\", \"author\": [],"
        + " \"issued\": {\"date-parts\": [[1900]]}},\n",
      "references.json:1:1: error: the reference 'noah-1900' stands at references.json:1 already"),
    Fault(
      "an unknown passage in a link", "links.yaml", "more: [rain]", "more: [rane]",
      "links.yaml:2:10: error: there is no passage 'rane'"),
    Fault(
      "links of an unknown passage", "links.yaml", "rain:\n", "rains:\n",
      "links.yaml:3:1: error: there is no passage 'rains'",
      "sections/01-weather.md:8:1: error: the passage 'rain' has no 'more' link"),
    Fault(
      "an unknown kind of link", "links.yaml", "more: [rain]", "mroe: [rain]",
      "links.yaml:2:3: error: there is no kind of link 'mroe'",
      "sections/01-weather.md:3:1: error: the passage 'storm' has no 'more' link"),
    Fault(
      "a suggestion for an unknown passage", "suggestions.yaml", "rain:", "rainy:",
      "sections/01-weather.md:8:1: error: the passage 'rain' has no suggested question",
      "suggestions.yaml:2:1: error: there is no passage 'rainy'"),
    Fault(
      "phrasings for an unknown passage", "sections/01-weather.yaml", "rain:", "rainy:",
      "sections/01-weather.md:8:1: error: the passage 'rain' has no phrasings",
      "sections/01-weather.yaml:18:1: error: there is no passage 'rainy'"),
    Fault(
      "an unknown work", "sections/01-weather.md", "@noah-1900", "@noah-1990",
      "references.json:2:1: warning: the work 'noah-1900' is never cited",
      "sections/01-weather.md:5:1: error: there is no reference 'noah-1990'"),
    Fault(
      "an unknown passage in a rule", "rules/rules.yaml", "[storm]", "[strom]",
      "rules/rules.yaml:18:15: error: there is no passage 'strom'"),
    Fault(
      "an unknown crisis line", "rules/rules.yaml", "contacts: [line]", "contacts: [lime]",
      "rules/rules.yaml:4:37: error: there is no crisis line 'lime'"),
    Fault(
      "an unknown reply", "rules/rules.yaml", "reply: help", "reply: helm",
      "rules/rules.yaml:6:9: error: the rule 'crisis/drowning' names no one who can help",
      "rules/rules.yaml:9:12: error: there is no reply 'helm'"),
    Fault(
      "an unknown kind", "rules/rules.yaml", "kind: crisis", "kind: crises",
      "rules/rules.yaml:7:11: error: there is no kind 'crises'"),
    Fault(
      "an unknown follow-up", "rules/rules.yaml", "follow: more", "follow: moar",
      "rules/rules.yaml:24:13: error: 'moar' is not known here"),
    Fault(
      "an unknown concept", "rules/rules.yaml", "[<boat>]", "[<boot>]",
      "rules/rules.yaml:19:13: error: there is no concept <boot>"),
    Fault(
      "an unknown sentence", "guide.yaml", "opening: Yes", "opening: Yes\nopenning: Yes",
      "guide.yaml:2:11: error: the guide has no use for the sentence 'openning'"),
    Fault(
      "an unknown fact", "clinic.yaml", "phone:", "fax: 1\nphone:",
      "clinic.yaml:1:6: error: the clinic has the unknown fact 'fax'"),
  ]
}
