internal import PolicyModel

/// What the words of a heading promise.
struct HeadingVerdict {
  /// A role, how firmly, and by which cue.
  struct Promise {
    var role: Int
    /// 2 indicative, 3 decisive, 4 decisive against what the text mentions in passing.
    var weight: Int
    var cue: String
    var words: String
    /// The heading may be about something else: the text has to speak for the role as well.
    var needsText = false
  }

  /// Firmest first; one, unless the heading joins several topics.
  var promises: [Promise] = []

  /// A promise of at least this weight gives the role by itself.
  static let decisive = 3

  /// How firmly a role is promised; 0 if it is not.
  func weight(of role: Int) -> Int { promises.first { $0.role == role }?.weight ?? 0 }
  /// The firmest promise.
  var highest: Int { promises.map(\.weight).max() ?? 0 }

  /// Looks at the title of a heading, without its number.
  static func judge(_ title: String, with reader: inout PackReader) -> HeadingVerdict {
    reader.scan(title)
    let text = reader.text
    guard let first = text.sentences.first else { return HeadingVerdict() }
    // "What is this?" is cut into sentences like any text; a heading is one phrase.
    var phrase = ScannedText()
    for sentence in text.sentences {
      let inner = sentence.lowerBound + 1..<sentence.upperBound - 1
      if sentence == first {
        phrase.words.append(WordMemo.sentenceStart)
        phrase.spans.append(ScannedText.Span(start: 0, end: 0))
      }
      phrase.words += text.words[inner]
      phrase.spans += text.spans[inner]
    }
    phrase.words.append(WordMemo.sentenceEnd)
    let whole = 0..<phrase.words.count
    reader.voidCues.read(whole, of: phrase, memo: reader.memo)
    let content = phrase.words.count { $0 > WordMemo.number || $0 == WordMemo.unknown }
    if reader.voidCues.hits.contains(where: { $0.words.count >= content }) { return HeadingVerdict() }
    reader.headingCues.read(whole, of: phrase, memo: reader.memo)
    var hits = reader.headingCues.hits
    guard !hits.isEmpty else { return HeadingVerdict() }
    let known = hits.map(\.words) + reader.voidCues.hits.map(\.words)
    let hasMore = phrase.spans.indices.contains { index in
      phrase.spans[index].end - phrase.spans[index].start > longestParticle
        && !known.contains { $0.contains(index) }
    }
    var loose: Set<Int> = []
    if hasMore {
      for index in hits.indices where isOneWord(hits[index], of: phrase) {
        guard qualified.contains(Role.allCases[hits[index].target]) else { continue }
        hits[index].weight = min(hits[index].weight, decisive - 1)
        loose.insert(hits[index].cue)
      }
    }
    let printed = title.utf8.count <= 120 ? title : String(title.prefix(60))
    return weigh(hits, loose: loose, phrase, printed, reader.memo)
  }

  /// Reads a heading that is the rule itself: "No shouting", "Keep the doors shut".
  static func rule(_ title: String, with reader: inout PackReader) -> HeadingVerdict {
    reader.scan(title)
    guard reader.text.sentences.count == 1, let sentence = reader.text.sentences.first,
      reader.text.length(of: sentence) >= fewestWordsOfRule, let rule = reader.rule(of: sentence)
    else { return HeadingVerdict() }
    // A ban says "no"; what looks like a command may be a noun ("Support services"), so the text has to agree.
    let isBan = Role.allCases[rule.role] == .prohibitedBehaviours
    return HeadingVerdict(promises: [
      Promise(
        role: rule.role, weight: isBan ? decisive : decisive - 1, cue: reader.pack.ruleCues.text(of: rule.cue),
        words: title.utf8.count <= 120 ? title : String(title.prefix(60)))
    ])
  }

  /// One word commands nothing: "Support", "Review" and "Contact" are topics.
  static let fewestWordsOfRule = 2

  /// Roles named by words that other topics are named with, too: the heading has to be about nothing else. "Sources" tells
  /// where a text comes from, "Information from other sources" does not.
  private static let qualified: Set<Role> = [
    .attribution, .licence, .revisionHistory, .amendment, .definitions, .resources, .records,
  ]

  /// Words of so many bytes at most are articles and prepositions in the languages that have them.
  private static let longestParticle: Int32 = 3

  private static func isOneWord(_ hit: CueHit, of phrase: ScannedText) -> Bool {
    hit.words.count { phrase.words[$0] > WordMemo.sentenceEnd || phrase.words[$0] == WordMemo.unknown } == 1
  }

  /// Index of the first word after an ampersand or slash, which join topics as “and” does.
  private static func wordAfterSign(in title: String, _ phrase: ScannedText) -> Int? {
    guard let sign = title.utf8.firstIndex(where: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "/") }) else {
      return nil
    }
    let offset = title.utf8.distance(from: title.utf8.startIndex, to: sign)
    return phrase.spans.firstIndex { Int($0.start) > offset }
  }

  private static func weigh(
    _ all: [CueHit], loose: Set<Int>, _ phrase: ScannedText, _ title: String, _ memo: WordMemo
  ) -> HeadingVerdict {
    let cues = memo.pack.headingCues
    let hits = all.filter { hit in
      !all.contains { other in
        other.words.count > hit.words.count && other.words.lowerBound <= hit.words.lowerBound
          && hit.words.upperBound <= other.words.upperBound
      }
    }
    func has(_ symbol: Int32) -> Int? {
      phrase.words.firstIndex { memo.word($0, satisfies: symbol) }
    }
    let genitive = has(memo.pack.genitive)
    var found: [(role: Int, weight: Int, words: Range<Int>, cue: Int)] = []
    for hit in hits {
      let cue = cues.cue(hit.cue)
      if let known = found.firstIndex(where: { $0.role == cue.target }) {
        if hit.weight > found[known].weight { found[known].weight = hit.weight }
      } else {
        found.append((cue.target, hit.weight, hit.words, hit.cue))
      }
    }
    // The head of a phrase wins: before "of" in "Consequences of …", at the end of "Incident report confidentiality".
    found.sort { left, right in
      if left.weight != right.weight { return left.weight > right.weight }
      if let genitive {
        let (a, b) = (left.words.lowerBound < genitive, right.words.lowerBound < genitive)
        if a != b { return a }
        return left.words.lowerBound < right.words.lowerBound
      }
      return left.words.upperBound > right.words.upperBound
    }
    // "How to report harassment and discrimination" joins what is reported, not two topics.
    let joint = has(memo.pack.conjunction)
    if let genitive, let joint, joint > genitive, found[0].words.lowerBound < genitive {
      found.removeAll { $0.words.lowerBound >= genitive }
    }
    // Of the topics that are joined, each has a head of its own.
    let joints = [joint, wordAfterSign(in: title, phrase)].compactMap { $0 }.min()
    func part(_ words: Range<Int>) -> Bool { joints.map { words.lowerBound >= $0 } ?? false }
    found = found.filter { hit in
      let head = found.first { part($0.words) == part(hit.words) } ?? hit
      return hit.role == head.role || (hit.words == head.words && hit.weight >= head.weight - 1)
    }
    return HeadingVerdict(
      promises: found.map {
        Promise(
          role: $0.role, weight: $0.weight, cue: memo.pack.headingCues.text(of: $0.cue), words: title,
          needsText: $0.weight < decisive && loose.contains($0.cue))
      })
  }
}
