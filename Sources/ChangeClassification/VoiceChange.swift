/// The same act of the same party in the passive and in the active voice: “The board must inform the reporter”, “The
/// reporter must be informed by the board”.
///
/// Every word has to come back: who acts behind *by*, who is acted upon before the verb, the modal verb unchanged. If
/// another body does the act, or something was added, it is no mere change of voice.
struct VoiceChange {
  /// True if one of the sentences is the other in the other voice.
  let keepsMeaning: Bool

  /// Compares two levelled sentences. O(words²), both being short.
  init(_ before: CanonicalSentence, _ after: CanonicalSentence, _ rules: LanguageRules) {
    guard rules.isEnglish, before.items.count <= VoiceChange.longest, after.items.count <= VoiceChange.longest else {
      keepsMeaning = false
      return
    }
    let (old, new) = (VoiceChange.keys(before), VoiceChange.keys(after))
    keepsMeaning = VoiceChange.isPassive(old, of: new) || VoiceChange.isPassive(new, of: old)
  }

  /// Longer sentences hold several acts.
  static let longest = 40

  /// Forms of *be* before a participle, as levelled and as they are.
  private static let be: Set<String> = ["~be", "~was", "be", "been", "being"]
  /// Verbs that stand before *be* and stay as they are.
  private static let auxiliaries: Set<String> = [
    "must", "shall", "should", "may", "can", "will", "could", "would", "might", "not", "need", "hav", "~have",
  ]

  private static func keys(_ sentence: CanonicalSentence) -> [String] {
    sentence.items.map { item in
      guard item.key.hasPrefix("@") else { return participles[item.key] ?? item.key }
      // `they` as who acts, `them` as who is acted upon.
      return item.key == "@their" ? "@they" : item.key
    }
  }

  private static func isPassive(_ passive: [String], of active: [String]) -> Bool {
    guard let by = passive.firstIndex(of: "by"), by > 1 else { return false }
    let verb = by - 1
    guard verb > 0, be.contains(passive[verb - 1]) else { return false }
    var modal = verb - 1
    while modal > 0, auxiliaries.contains(passive[modal - 1]) { modal -= 1 }
    guard modal > 0 else { return false }
    let subject = passive[..<modal]
    let auxiliary = passive[modal..<(verb - 1)]
    let behind = passive[(by + 1)...]
    guard !behind.isEmpty else { return false }
    return (1...behind.count).contains { length in
      let agent = behind.prefix(length)
      let rest = behind.dropFirst(length)
      return Array(agent + auxiliary + [passive[verb]] + subject + rest) == active
    }
  }

  /// Stems of participles that are no verb with an ending.
  private static let participles: [String: String] = [
    "written": "writ", "taken": "tak", "chosen": "choos", "given": "giv", "held": "hold", "made": "mak", "paid": "pay",
    "told": "tell", "kept": "keep", "sent": "send", "heard": "hear", "brought": "bring", "known": "know",
    "seen": "see", "drawn": "draw", "led": "lead", "met": "meet", "spoken": "speak", "borne": "bear", "sworn": "swear",
    "found": "find", "built": "build", "sold": "sell", "understood": "understand", "done": "do", "run": "run",
  ]
}
