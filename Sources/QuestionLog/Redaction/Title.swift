/// What stands before a name.
enum Title {
  /// A name follows, or a deed.
  static let before: Set<String> = ["mr", "mrs", "ms", "dr", "prof", "sgt", "capt", "lt", "cpl"]
  /// A name may follow.
  static let all: Set<String> = before.union([
    "mister", "miss", "doctor", "professor", "sergeant", "captain", "lieutenant", "officer",
    "nurse", "uncle", "aunt", "auntie", "pastor", "rev", "reverend", "rabbi", "imam",
  ])
}
