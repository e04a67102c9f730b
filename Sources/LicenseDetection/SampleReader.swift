/// Marks what lead-ins announce: samples of notices, and lists of licenses to choose from.
enum SampleReader {
  static func mark(_ passages: inout [Passage]) {
    for index in passages.indices.dropLast() {
      guard let last = passages[index].tokens.last, last.form == ":" || last.form == "：" else { continue }
      let whole = 0..<passages[index].tokens.count
      let lead = passages[index]
      var next = index + 1
      if passages[next].isListItem, !lead.isListItem, lead.has(.licenseWord, in: whole) {
        let kind: Passage.ListLead =
          lead.has(.contribution, in: whole) ? .contributions : lead.has(.hypothetical, in: whole) ? .choices : .none
        let list = passages[next].list
        while next < passages.count, passages[next].isListItem, passages[next].list == list {
          passages[next].listLead = kind
          next += 1
        }
        continue
      }
      let isNotice =
        lead.tokens.contains { ["notice", "header", "file", "form", "line", "notices"].contains($0.form) }
        && (lead.has(.hypothetical, in: whole) || lead.has(.sample, in: whole))
      guard isNotice else { continue }
      let isQuote = passages[next].isQuote
      repeat {
        passages[next].isSample = true
        next += 1
      } while next < passages.count && isQuote && passages[next].isQuote
    }
  }
}
