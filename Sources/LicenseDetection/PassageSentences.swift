internal import PolicyText

/// Cuts a passage into sentences.
///
/// Where a sentence ends is what `SentenceBreaks` says; notices have two ends more that have no full stop: a line
/// that the author broke, and a link behind which something else begins.
enum PassageSentences {
  /// Ranges of tokens, in order, none empty; `breaks` are the offsets of broken lines.
  static func ranges(in passage: Passage, breaks: [Int]) -> [Range<Int>] {
    var isStart = [Bool](repeating: false, count: passage.tokens.count + 1)
    for end in SentenceBreaks().ends(in: passage.text).dropLast() {
      let next = passage.tokens.firstIndexAtOrAfter(end)
      if endsSentence(next, passage) { isStart[next] = true }
    }
    for offset in breaks {
      let next = passage.tokens.firstIndexAtOrAfter(offset)
      if endsThought(next, passage) { isStart[next] = true }
    }
    var result: [Range<Int>] = []
    var start = 0
    for next in passage.tokens.indices.dropFirst()
    where isStart[next] || next - start >= LicenseBounds.longestSentence || followsLink(next, passage)
      || opensLabel(next, from: start, passage)
    {
      result.append(start..<next)
      start = next
    }
    if start < passage.tokens.count { result.append(start..<passage.tokens.count) }
    return result
  }

  /// A mark may also stand inside a name: in a link, or before a word that goes on with a capital ("Speak Up! Code").
  private static func endsSentence(_ next: Int, _ passage: Passage) -> Bool {
    guard next > 0, next < passage.tokens.count else { return false }
    let (mark, word) = (passage.tokens[next - 1], passage.tokens[next])
    if mark.link >= 0, mark.link == word.link { return false }
    if word.isWord, !word.isCapital, !word.startsWithDigit, !word.isCaseless { return false }
    if ["!", "?"].contains(mark.form), next > 1, passage.tokens[next - 2].isCapital, word.isCapital {
      return mark.link < 0 && passage.cue(.starter, at: next) != nil
    }
    // "Nallely Pratz, M.S. Ed.": letters with full stops behind a comma are a degree.
    return
      !(word.isCapital && word.form.utf8.count <= 3 && next + 1 < passage.tokens.count
      && passage.tokens[next + 1].form == "." && passage.tokens[next + 1].isGlued)
  }

  /// A broken line ends a thought, unless what stands before it asks for more: a comma, an article, "based on".
  private static func endsThought(_ next: Int, _ passage: Passage) -> Bool {
    guard next > 0, next < passage.tokens.count else { return false }
    let (last, word) = (passage.tokens[next - 1], passage.tokens[next])
    guard word.kind != .url, word.isCapital || word.isCaseless || word.startsWithDigit || word.form == "©" else {
      return false
    }
    if last.link >= 0, last.link == word.link { return false }
    if last.kind == .punctuation, [",", ":", "：", "(", "&", "–", "—", "/"].contains(last.form) { return false }
    let before = max(0, next - PassageSentences.longestPhrase)..<next
    return !passage.cues([.relation, .grant, .articleWord, .preposition, .conjunction], in: before).contains {
      $0.range.upperBound == next
    }
  }

  /// No phrase of the lexicon that asks for more has more words.
  private static let longestPhrase = 8

  /// A line without full stop after a link: "… Initiative This work is licensed …".
  private static func followsLink(_ next: Int, _ passage: Passage) -> Bool {
    // Asked of every token, so nothing is copied for the many that follow no link.
    guard passage.tokens[next - 1].link >= 0 else { return false }
    let (last, word) = (passage.tokens[next - 1], passage.tokens[next])
    return word.link != last.link && word.isCapital && !word.isGlued
      && passage.cue(.starter, at: next) != nil && !["for", "in", "as"].contains(word.form)
  }

  /// "Author: Ann Lee License: MIT": a second label in a row of them.
  private static func opensLabel(_ next: Int, from start: Int, _ passage: Passage) -> Bool {
    guard next + 1 < passage.tokens.count, passage.tokens[next].isCapital,
      passage.tokens[next + 1].kind == .punctuation
    else { return false }
    let tokens = passage.tokens
    guard next > start + 1, tokens[next + 1].form == ":",
      tokens[next + 1].isGlued, tokens[next - 1].link < 0 || tokens[next - 1].link != tokens[next].link
    else { return false }
    let head = start..<min(start + 4, next)
    return tokens[start].isCapital && tokens[head].contains { $0.form == ":" } && tokens[next - 1].form != ":"
  }
}
