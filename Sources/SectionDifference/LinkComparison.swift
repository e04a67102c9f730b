internal import PolicyModel
internal import PolicyText
internal import SequenceDifference

/// Links whose words stayed while their target changed, and words that stayed while they became a link or ceased to be
/// one.
///
/// Links are paired by the place of their words: where the words of one side stand on the other is known from the
/// redlines. What words that changed link to is paired by the words, if as many links have them as before.
struct LinkComparison {
  /// A link of one side.
  private struct Link {
    var section: Int
    /// The words' tokens, as indices into the document's.
    var tokens: Range<Int>
    var text: String
    var target: String
    /// Where the words stand.
    var span: TextSpan
    /// True for a form behind the text, which has no words of its own.
    var isForm = false
    /// Index of the link on the other side it belongs to; -1 for none.
    var partner = -1
  }

  private let old: ComparedDocument
  private let new: ComparedDocument
  private let hosts: Set<String>
  /// The addresses of both versions; the one stands in for the other where it is not known.
  private let addresses: (old: BaseAddress, new: BaseAddress)?
  /// The sites that either version leads to.
  private let sites: (old: Set<String>, new: Set<String>)
  private var before: [Link]
  private var after: [Link]
  /// The new token for every old one; -1 for words that are gone.
  private var kept: [Int32]

  /// Adds what happened to links to the entries of a report, with the kind `link`. O(tokens + links).
  static func mark(in report: inout ComparisonReport, _ old: ComparedDocument, _ new: ComparedDocument) {
    let (before, after) = (links(of: old), links(of: new))
    guard !before.isEmpty || !after.isEmpty else { return }
    var comparison = LinkComparison(old: old, new: new, before, after)
    comparison.place(report)
    comparison.pairByPlace()
    comparison.pairByWords(report)
    comparison.add(to: &report)
  }

  private init(old: ComparedDocument, new: ComparedDocument, _ before: [Link], _ after: [Link]) {
    (self.old, self.new, self.before, self.after) = (old, new, before, after)
    hosts = LinkComparison.hosts(of: old.document)
    let (from, to) = (address(of: old), address(of: new))
    addresses = (from ?? to).flatMap { from in (to ?? from).map { (from, $0) } }
    func address(of document: ComparedDocument) -> BaseAddress? {
      PageAddress.stated(in: document.document.metadata.fields).map { BaseAddress($0) }
    }
    func sites(_ links: [Link]) -> Set<String> { Set(links.map { LinkTarget($0.target).site }) }
    self.sites = (sites(before), sites(after))
    kept = Array(repeating: -1, count: old.tokens.count)
  }

  private static func links(of document: ComparedDocument) -> [Link] {
    var links: [Link] = []
    for span in document.blocks {
      let block = document.section(span.unit).blocks[span.index]
      guard !block.marks.isEmpty else { continue }
      var token = span.tokens.lowerBound
      for mark in block.marks {
        guard let target = mark.linkTarget, !target.isEmpty else { continue }
        // Marks are in order of their starts.
        while token < span.tokens.upperBound, Int(document.tokens[token].end) <= mark.range.lowerBound { token += 1 }
        var end = token
        while end < span.tokens.upperBound, Int(document.tokens[end].start) < mark.range.upperBound { end += 1 }
        var link = Link(
          section: span.unit - 1, tokens: token..<end, text: block.text(in: mark.range), target: target,
          span: TextSpan(BlockReference(section: span.unit - 1, block: span.index), mark.range))
        if case .form(_, let label) = mark.kind { (link.text, link.isForm, link.tokens) = (label, true, token..<token) }
        links.append(link)
      }
    }
    return links
  }

  // MARK: Where words stand on the other side

  private mutating func place(_ report: ComparisonReport) {
    var covered: Set<Int> = []
    for redline in report.redlines {
      covered.formUnion(redline.old)
      place(redline)
    }
    for change in report.sections {
      guard let o = change.old, let n = change.new, !covered.contains(o) else { continue }
      keep(old.units[o + 1].body, new.units[n + 1].body)
    }
    for move in report.movedBlocks {
      let (olds, news) = (tokens(of: move.old, in: old), tokens(of: move.new, in: new))
      if move.similarity == 1 {
        keep(olds, news)
      } else {
        for (o, n) in MyersDifference.pairs(old.ids(olds), new.ids(news)).pairs {
          kept[olds.lowerBound + o] = Int32(news.lowerBound + n)
        }
      }
    }
  }

  private mutating func place(_ redline: Redline) {
    // One block can stand in several blocks of a redline, one behind the other.
    var (oldAt, newAt) = (Cursor(), Cursor())
    for block in redline.blocks {
      if let reference = block.old { oldAt.turn(to: reference, tokens(of: reference, in: old)) }
      if let reference = block.new { newAt.turn(to: reference, tokens(of: reference, in: new)) }
      for run in block.runs {
        let gone = run.operation == .inserted ? 0..<0 : oldAt.advance((run.oldText ?? run.text).utf8.count, old)
        let come = run.operation == .deleted ? 0..<0 : newAt.advance(run.text.utf8.count, new)
        if run.operation == .kept, block.old?.isHeading != true { keep(gone, come) }
      }
    }
  }

  private mutating func keep(_ olds: Range<Int>, _ news: Range<Int>) {
    guard olds.count == news.count else { return }
    for (o, n) in zip(olds, news) { kept[o] = Int32(n) }
  }

  private func tokens(of reference: BlockReference, in document: ComparedDocument) -> Range<Int> {
    let unit = document.units[reference.section + 1]
    switch reference.part {
    case .heading: return unit.heading
    case .block(let index): return document.blocks[unit.blocks.lowerBound + index].tokens
    }
  }

  /// How far the runs of a redline have come in a block.
  private struct Cursor {
    private var block: BlockReference?
    private var tokens = 0..<0
    private var offset = 0

    mutating func turn(to reference: BlockReference, _ range: Range<Int>) {
      guard block != reference else { return }
      (block, tokens, offset) = (reference, range, 0)
    }

    /// The tokens that begin in the next bytes.
    mutating func advance(_ length: Int, _ document: ComparedDocument) -> Range<Int> {
      offset += length
      var end = tokens.lowerBound
      while end < tokens.upperBound, Int(document.tokens[end].start) < offset { end += 1 }
      defer { tokens = end..<tokens.upperBound }
      return tokens.lowerBound..<end
    }
  }

  // MARK: Pairs

  /// Links that share kept words are the same link; where marks lie in each other, the one with the same target first.
  private mutating func pairByPlace() {
    var linksOfToken: [Int32: [Int]] = [:]
    for (index, link) in after.enumerated() {
      for token in link.tokens { linksOfToken[Int32(token), default: []].append(index) }
    }
    for hasSameTarget in [true, false] {
      for index in before.indices where before[index].partner < 0 {
        let partner = before[index].tokens.lazy.compactMap { [self] token in
          (linksOfToken[kept[token]] ?? []).first {
            after[$0].partner < 0 && (!hasSameTarget || after[$0].target == before[index].target)
          }
        }.first
        guard let partner else { continue }
        before[index].partner = partner
        after[partner].partner = index
      }
    }
  }

  /// What is left is paired by its words inside of each pair of sections.
  private mutating func pairByWords(_ report: ComparisonReport) {
    func key(_ link: Link) -> String { LinkComparison.squeezed(link.text) }
    var left: [Int: [Int]] = [:]
    var right: [Int: [Int]] = [:]
    for (index, link) in before.enumerated() where link.partner < 0 && !staysAsText(link) {
      left[link.section, default: []].append(index)
    }
    for (index, link) in after.enumerated() where link.partner < 0 { right[link.section, default: []].append(index) }
    for change in report.sections {
      guard let o = change.old, let n = change.new, let olds = left[o], let news = right[n] else { continue }
      let gone = Dictionary(grouping: olds) { key(before[$0]) }
      let come = Dictionary(grouping: news) { key(after[$0]) }
      for (words, indices) in gone {
        guard let others = come[words], others.count == indices.count else { continue }
        for (a, b) in zip(indices, others) { (before[a].partner, after[b].partner) = (b, a) }
      }
    }
  }

  /// True if all words of an old link are still there.
  private func staysAsText(_ link: Link) -> Bool { !link.tokens.isEmpty && link.tokens.allSatisfy { kept[$0] >= 0 } }

  // MARK: Changes

  private func add(to report: inout ComparisonReport) {
    var entries: [Int: Int] = [:]
    var entriesOfOld: [Int: Int] = [:]
    var entriesOfPair: [[Int]: Int] = [:]
    for (index, change) in report.sections.enumerated() {
      if let new = change.new, entries[new] == nil { entries[new] = index }
      if let old = change.old, entriesOfOld[old] == nil { entriesOfOld[old] = index }
      if let old = change.old, let new = change.new { entriesOfPair[[old, new]] = index }
    }
    var quiet: [String] = []
    func append(_ change: LinkChange, _ old: Int?, _ new: Int?) {
      let pair = old.flatMap { old in new.flatMap { entriesOfPair[[old, $0]] } }
      guard let index = pair ?? new.flatMap({ entries[$0] }) ?? old.flatMap({ entriesOfOld[$0] }) else { return }
      report.sections[index].links.append(change)
      let kinds = report.sections[index].kinds
      if kinds.contains(.link) { return }
      if change.isRetargeted ? change.keepsWords : kinds.isEmpty && isGrave(change) {
        report.sections[index].kinds = (kinds + [.link]).sorted()
      } else if kinds.isEmpty {
        quiet.append(change.text)
      }
    }
    for link in before {
      if link.partner >= 0 {
        let other = after[link.partner]
        guard !isSame(link.target, other.target) else { continue }
        let keepsWords = LinkComparison.squeezed(link.text) == LinkComparison.squeezed(other.text)
        append(
          LinkChange(
            text: other.text, oldTarget: link.target, newTarget: other.target, keepsWords: keepsWords, old: link.span,
            new: other.span), link.section, other.section)
      } else if staysAsText(link) || link.isForm, isTelling(link) {
        let place = link.tokens.first.map { section(ofToken: Int(kept[$0])) }
        append(
          LinkChange(text: link.text, oldTarget: link.target, newTarget: "", old: link.span), link.section, place)
      }
    }
    let came = Set(kept)
    for link in after where link.partner < 0 && isTelling(link) {
      guard link.isForm || (!link.tokens.isEmpty && link.tokens.allSatisfy { came.contains(Int32($0)) }) else {
        continue
      }
      append(LinkChange(text: link.text, oldTarget: "", newTarget: link.target, new: link.span), nil, link.section)
    }
    if let note = LinkComparison.note(of: quiet) { report.diagnostics.append(note) }
  }

  /// Links that came or went without making a section a changed one, told once for the report.
  private static func note(of texts: [String]) -> Diagnostic? {
    guard let first = texts.first else { return nil }
    let words = first.count > longestWords ? first.prefix(longestWords) + "…" : first
    let others = texts.count > 1 ? " and \(texts.count - 1) more" : ""
    return Diagnostic(
      "links-came-or-went", .note,
      "words became links or are links no longer, to where both versions lead: “\(words)”\(others)")
  }

  /// Words of a link that are quoted.
  private static let longestWords = 60

  /// True if a link that came or went leads to somebody, to a form, or to a site that the other version does not lead
  /// to: a reader is sent somewhere new, or can no longer get there.
  private func isGrave(_ change: LinkChange) -> Bool {
    let isNew = change.oldTarget.isEmpty
    let target = LinkTarget(isNew ? change.newTarget : change.oldTarget)
    if target.isContact || target.isForm || !target.user.isEmpty { return true }
    return !target.host.isEmpty && !(isNew ? sites.old : sites.new).contains(target.site)
  }

  /// The ordinal of the new section a token stands in.
  private func section(ofToken token: Int) -> Int {
    var (low, high) = (0, new.units.count)
    while low < high {
      let middle = (low + high) / 2
      if new.units[middle].body.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return min(low, new.units.count - 1) - 1
  }

  /// False for a link to a place of the same document, and for an address that is a link to itself: some formats make
  /// one of it, others do not.
  private func isTelling(_ link: Link) -> Bool {
    if link.target.utf8.first == UInt8(ascii: "#") { return false }
    let (shown, reached) = (LinkTarget(link.text), LinkTarget(link.target))
    if reached.scheme == "tel" { return digits(link.text) != digits(reached.path) }
    if reached.isContact { return reached.recipients != [shown.address] }
    return shown.plain != reached.plain
  }

  private func digits(_ text: String) -> String { text.filter { $0.isASCII && $0.isNumber } }

  // MARK: Targets

  /// The hosts of a document's links: an address written with such a host and the same without one (`/conduct`) lead to
  /// the same page.
  private static func hosts(of document: PolicyDocument) -> Set<String> {
    var hosts: Set<String> = []
    for section in document.allSections {
      for block in section.blocks {
        for mark in block.marks {
          if let target = mark.linkTarget, let (host, _) = split(trimmed(target)) { hosts.insert(host) }
        }
      }
    }
    return hosts
  }

  private func isSame(_ left: String, _ right: String) -> Bool {
    let (a, b) = (LinkComparison.plain(left), LinkComparison.plain(right))
    if a == b { return true }
    for (relative, absolute) in [(a, b), (b, a)] where relative.hasPrefix("/") && !relative.hasPrefix("//") {
      if let (host, path) = LinkComparison.split(absolute), hosts.contains(host), path == relative { return true }
    }
    guard let addresses else { return false }
    return addresses.old.resolved(String(a)) == addresses.new.resolved(String(b))
  }

  /// A target without the spaces around it and without needless percent-encoding.
  private static func plain(_ target: String) -> Substring {
    let target = LinkTarget.withoutTracking(trimmed(target))
    let isAddress = target.prefix(contactScheme.count).lowercased() == contactScheme
    return PercentEncoding.escaped(PercentEncoding.decoded(String(target), keepingReserved: !isAddress))[...]
  }

  private static let contactScheme = "mailto:"

  private static func trimmed(_ target: String) -> Substring {
    let isSpace = { (character: Character) in character.isWhitespace }
    guard let first = target.firstIndex(where: { !isSpace($0) }), let last = target.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return target[first...last]
  }

  /// Host and path of an absolute web address.
  private static func split(_ target: Substring) -> (host: String, path: Substring)? {
    guard let scheme = ["https://", "http://"].first(where: { target.hasPrefix($0) }) else { return nil }
    let rest = target.dropFirst(scheme.count)
    let slash = rest.firstIndex(of: "/") ?? rest.endIndex
    return (String(rest[..<slash]).lowercased(), rest[slash...])
  }

  /// Without white space and invisible characters, quotes straightened.
  private static func squeezed(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch ScalarClass.of(scalar) {
      case .space, .invisible: continue
      default: result.append(WordTokenizer.straightened(scalar))
      }
    }
    return String(result)
  }
}
