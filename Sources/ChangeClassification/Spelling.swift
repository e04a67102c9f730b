/// Ways to write one and the same word.
enum Spelling {
  /// The American form of an English word, hyphens left out. Both sides of a comparison go through it, so forms that
  /// are no words (`exercize`) do no harm.
  static func plain(_ folded: String, isEnglish: Bool) -> String {
    var word = folded.utf8.contains(0x2D) ? String(folded.filter { $0 != "-" }) : folded
    guard isEnglish, word.utf8.count >= 5, word.utf8.allSatisfy({ $0 < 0x80 }) else { return word }
    if let whole = whole[word] { return whole }
    return word.withUTF8(american) ?? word
  }

  /// The American form of a word in ASCII; nil if it is the same.
  private static func american(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    guard bytes.count >= 6, let our = place(ofOur: bytes) else { return ending(bytes) }
    let word = Array(bytes[..<our]) + Array("or".utf8) + Array(bytes[(our + 3)...])
    return word.withUnsafeBufferPointer(ending) ?? String(decoding: word, as: UTF8.self)
  }

  /// Where `our` stands behind the first letter.
  private static func place(ofOur bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    (1...bytes.count - 3).first {
      bytes[$0] == UInt8(ascii: "o") && bytes[$0 + 1] == UInt8(ascii: "u") && bytes[$0 + 2] == UInt8(ascii: "r")
    }
  }

  /// The word with the American form of its ending; nil if it has no ending that differs.
  private static func ending(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    for (british, american) in endings {
      let start = bytes.count - british.utf8CodeUnitCount
      guard start >= 0, (0..<british.utf8CodeUnitCount).allSatisfy({ bytes[start + $0] == british.utf8Start[$0] })
      else { continue }
      return String(decoding: bytes[..<start], as: UTF8.self) + american
    }
    return nil
  }

  private static let endings: [(StaticString, String)] = [
    ("isations", "izations"), ("isation", "ization"), ("ising", "izing"), ("ised", "ized"), ("ises", "izes"),
    ("ise", "ize"), ("iser", "izer"), ("isers", "izers"), ("isational", "izational"),
    ("ysing", "yzing"), ("ysed", "yzed"), ("yse", "yze"), ("yses", "yzes"),
    ("elling", "eling"), ("elled", "eled"), ("eller", "eler"), ("ellers", "elers"), ("alling", "aling"),
    ("ogue", "og"), ("ogues", "ogs"), ("gement", "gment"), ("gements", "gments"), ("ence", "ense"),
    ("ences", "enses"), ("lful", "llful"), ("fil", "fill"), ("ment\u{2019}s", "ments"),
  ]

  private static let whole: [String: String] = [
    "centre": "center", "centres": "centers", "theatre": "theater", "licence": "license", "licences": "licenses",
    "practise": "practice", "practised": "practiced", "practising": "practicing", "programme": "program",
    "programmes": "programs", "cheque": "check", "grey": "gray", "learnt": "learned", "ageing": "aging",
    "tyre": "tire", "sceptical": "skeptical", "cancelled": "canceled", "instalment": "installment",
    "enrol": "enroll", "fulfil": "fulfill", "metre": "meter", "judgement": "judgment", "catalogue": "catalog",
    "whilst": "while", "amongst": "among", "adviser": "advisor", "advisers": "advisors", "orientated": "oriented",
  ]

  /// An English word without its inflection. Crude on purpose: it only has to be the same for forms of one word.
  static func stem(_ word: String) -> String {
    var word = word
    return word.withUTF8 { bytes in
      var count = bytes.count
      func ends(_ ending: StaticString) -> Bool {
        let length = ending.utf8CodeUnitCount
        guard count >= length else { return false }
        for at in 0..<length where bytes[count - length + at] != ending.utf8Start[at] { return false }
        return true
      }
      func stem(_ ending: String = "") -> String {
        String(decoding: UnsafeBufferPointer(rebasing: bytes[..<count]), as: UTF8.self) + ending
      }
      if ends("'s") { count -= 2 } else if ends("s'") { count -= 1 }
      guard count >= 4, bytes[..<count].allSatisfy({ $0 < 0x80 }) else { return stem() }
      if ends("ies") || (ends("ied") && count >= 5) {
        count -= 3
        return stem("y")
      }
      if ends("ing"), count >= 6 {
        count -= 3
      } else if ends("ed"), count >= 5, !ends("eed") {
        count -= 2
      } else if ends("sses") || ends("ches") || ends("shes") || ends("xes") {
        count -= 2
        return stem()
      } else if ends("s"), !ends("ss"), !ends("us"), !ends("is") {
        count -= 1
      }
      if ends("e"), count >= 4 {
        count -= 1
        return stem()
      }
      let (last, before) = (bytes[count - 1], bytes[count - 2])
      if count >= 4, last == before, ![0x6C, 0x73, 0x65].contains(last) { count -= 1 }
      return stem()
    }
  }

  /// True if two words are forms of one: the same beginning and two endings of the language.
  static func areInflections(_ old: String, _ new: String, _ endings: [String]) -> Bool {
    let (a, b) = (Array(old), Array(new))
    var common = 0
    while common < a.count, common < b.count, a[common] == b[common] { common += 1 }
    // The ending may begin inside the part they share: `reading` and `readers` share `read`.
    for length in stride(from: common, through: max(shortestStem, common - 2), by: -1) where length >= shortestStem {
      let (left, right) = (String(a[length...]), String(b[length...]))
      if (left.isEmpty || endings.contains(left)) && (right.isEmpty || endings.contains(right)) { return true }
    }
    return false
  }

  /// Shorter beginnings are shared by words that have nothing to do with each other.
  static let shortestStem = 4

  // MARK: Typing errors

  /// From this length on two slips are forgiven; shorter words have too many neighbours.
  static let twoSlips = 8
  /// Shorter words have neighbours at one slip: `form` and `from`, `may` and `many`.
  static let oneSlip = 5

  /// True if one word may be the other mistyped.
  ///
  /// A slip at the first letter is none: most words that differ there are others (`legal`, `illegal`).
  static func isTypo(_ old: String, _ new: String) -> Bool {
    let (a, b) = (Array(old.unicodeScalars), Array(new.unicodeScalars))
    let longer = max(a.count, b.count)
    guard min(a.count, b.count) >= 2, a.first == b.first || (a.count > 2 && a[1] == b.first && a.first == b[1]) else {
      return false
    }
    let pair: Set<String> = [stem(old), stem(new)]
    if confusable.contains(pair) { return false }
    let allowed = longer >= twoSlips ? 2 : longer >= oneSlip ? 1 : 0
    guard allowed > 0, abs(a.count - b.count) <= allowed else { return false }
    return distance(a, b, limit: allowed) <= allowed
  }

  /// Words that are near each other and mean different things; a policy has both kinds.
  private static let confusable: Set<Set<String>> = [
    ["contact", "contract"], ["complaint", "compliant"], ["county", "country"], ["personal", "personnel"],
    ["causal", "casual"], ["trail", "trial"], ["statut", "statu"], ["moral", "moral"], ["affect", "effect"],
    ["prescrib", "proscrib"], ["appris", "apprais"], ["principal", "principl"], ["council", "counsel"],
    ["ensur", "insur"], ["ensur", "assur"], ["quit", "quiet"], ["week", "weekly"], ["conduct", "conduit"],
    ["confident", "confidant"], ["desert", "dessert"], ["leader", "lead"], ["exclud", "includ"],
    ["internal", "external"], ["interstat", "intrastat"], ["except", "accept"], ["expect", "except"],
    ["report", "reporter"], ["member", "membership"], ["board", "broad"], ["their", "there"], ["where", "were"],
    ["three", "there"], ["these", "those"], ["there", "these"], ["sexual", "sexuality"], ["physical", "psychical"],
    ["formal", "former"], ["formal", "informal"], ["abus", "abas"], ["right", "eight"], ["patent", "parent"],
    ["party", "parts"], ["public", "publish"], ["private", "privacy"], ["require", "request"],
    ["prohibit", "exhibit"], ["verbal", "herbal"], ["action", "auction"], ["decision", "derision"],
    ["violenc", "violent"], ["sanction", "section"], ["election", "section"], ["month", "mouth"], ["event", "even"],
    ["permanent", "pertinent"], ["adapt", "adopt"], ["allow", "alloy"], ["content", "consent"],
    ["content", "context"], ["intent", "intend"], ["process", "progress"], ["organization", "organizer"],
    ["participat", "participant"], ["attend", "attendee"], ["moderat", "moderator"], ["appeal", "appear"],
    ["remov", "reprov"], ["reveal", "repeal"], ["reject", "respect"], ["detect", "defect"],
  ]

  /// Edits with swapped neighbours counted once (optimal string alignment), or more than `limit`.
  ///
  /// Only the diagonals that `limit` edits can reach are filled (Ukkonen, “Algorithms for approximate string matching”,
  /// 1985): O(*length* · *limit*), so that a word as long as a document takes no square of it.
  static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar], limit: Int) -> Int {
    let beyond = limit + 1
    guard abs(a.count - b.count) <= limit else { return beyond }
    guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
    // The entry of a row for the cell (i, j) is j − i + limit; one more on either side is never reached.
    var before = [Int](repeating: beyond, count: 2 * limit + 1)
    var row = before
    for j in 0...min(limit, b.count) { row[j + limit] = j }
    for i in 1...a.count {
      var next = [Int](repeating: beyond, count: 2 * limit + 1)
      if i <= limit { next[limit - i] = i }
      for j in max(1, i - limit)...max(1, min(b.count, i + limit)) where abs(j - i) <= limit {
        let k = j - i + limit
        var cost = row[k] + (a[i - 1] == b[j - 1] ? 0 : 1)
        if k + 1 < row.count { cost = min(cost, row[k + 1] + 1) }
        if k > 0 { cost = min(cost, next[k - 1] + 1) }
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { cost = min(cost, before[k] + 1) }
        next[k] = min(cost, beyond)
      }
      if next.allSatisfy({ $0 == beyond }) { return beyond }
      (before, row) = (row, next)
    }
    return row[b.count - a.count + limit]
  }
}
