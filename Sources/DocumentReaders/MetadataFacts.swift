import PolicyModel

/// What a document says about itself, each fact with the place that says so: front matter first, then the page's
/// metadata, then the first and last lines of the text.
struct MetadataFacts {
  let flow: Flow
  let document: PolicyDocument
  /// The names by which `flow.fields` are asked for, in their order: folded once, asked many times.
  private let keys: [String]
  private var metadata = DocumentMetadata()
  /// The date of the decision on the text.
  private var adopted: DocumentMetadata.Fact?
  /// Fields of JSON-LD blocks, flattened; the name is the path of keys.
  private var linkedData: [MetadataField] = []
  private var linkedKeys: [String] = []

  /// Facts stand within so many blocks of either end.
  static let linesAtEnds = 12
  /// Longer blocks are text that mentions a date, not a statement of one.
  static let mostWords = 40.0

  /// The metadata of a document that was built from a flow. O(size of the fields).
  static func metadata(of document: PolicyDocument, from flow: Flow) -> DocumentMetadata {
    var facts = MetadataFacts(document: document, flow: flow)
    facts.gather()
    return facts.metadata
  }

  private init(document: PolicyDocument, flow: Flow) {
    self.document = document
    self.flow = flow
    keys = flow.fields.map(MetadataFacts.key)
    metadata.fields = flow.fields
    for field in flow.fields where field.source == .jsonLD {
      var text = field.value
      text.withUTF8 { bytes in
        guard let start = bytes.firstIndex(of: UInt8(ascii: "{")),
          let object = JSONFields(UnsafeBufferPointer(rebasing: bytes[start...]), anywhere: true)
        else { return }
        linkedData += object.entries.map { MetadataField(.jsonLD, $0.name, $0.value, position: field.position) }
        linkedKeys = linkedData.map(MetadataFacts.key)
      }
    }
  }

  private mutating func gather() {
    metadata.title = title()
    metadata.version = first(["version", "dcterms.hasversion", "dc.version"])
    metadata.published = date([
      "published", "publishdate", "publish_date", "publishedat", "pubdate", "date", "issued", "article:published_time",
      "dcterms.issued", "dc.date.issued", "dcterms.date", "dc.date", "citation_publication_date", "datepublished",
    ])
    metadata.effective = date([
      "effective", "effectivedate", "effective_date", "effective-date", "valid_from", "validfrom", "dcterms.valid",
      "in_force",
    ])
    metadata.updated = date([
      "updated", "lastmod", "lastupdated", "last_updated", "last-updated", "last_modified", "lastmodified",
      "last-modified", "modified", "article:modified_time", "og:updated_time", "dcterms.modified",
      "dc.date.modified", "datemodified", "revised", "last_revised",
    ])
    metadata.publisher =
      first(["publisher.name", "publisher", "organization", "organisation", "dcterms.publisher", "dc.publisher"])
      ?? first(["og:site_name", "application-name"]) ?? first(["author.name", "author", "dc.creator"])
    readText()
    if metadata.published == nil { metadata.published = adopted }
    metadata.language = language()
    let primary = metadata.language.map { LanguageTag.primary($0.value) }
    metadata.isRightToLeft = flow.isRightToLeft || primary.map(LanguageTag.isRightToLeft) ?? false
  }

  // MARK: Fields

  /// The first field with one of the names, names in order of their worth, front matter before the page's metadata.
  func first(_ names: [String]) -> DocumentMetadata.Fact? {
    for source in [MetadataField.Source.frontMatter, .meta, .jsonLD, .attribute] {
      let fields = source == .jsonLD ? linkedData : flow.fields
      let keys = source == .jsonLD ? linkedKeys : keys
      for name in names {
        for (field, key) in zip(fields, keys) where field.source == source && key == name {
          let value = field.value.trimmingSpaces
          // A template's placeholder states nothing.
          guard !value.isEmpty, !value.contains("{{"), !value.contains("{%") else { continue }
          // A publisher's address is not its name.
          if field.source == .attribute, value.hasPrefix("http") { continue }
          return DocumentMetadata.Fact(value, source: "\(source.rawValue):\(field.name)", position: field.position)
        }
      }
    }
    return nil
  }

  private func date(_ names: [String]) -> DocumentMetadata.Fact? {
    guard var fact = first(names), let date = DateText.first(in: fact.value) else { return nil }
    fact.value = date.iso
    return fact
  }

  private static func key(_ field: MetadataField) -> String {
    var name = field.name.lowercased()
    if field.source == .attribute {
      name = String(name.drop { $0 != "=" }.dropFirst())
      if let colon = name.lastIndex(of: ":") { name = String(name[name.index(after: colon)...]) }
    } else if field.source == .jsonLD, name.hasPrefix("@graph.") {
      name = String(name.dropFirst("@graph.".count))
    }
    return name
  }

  // MARK: Text

  /// Words before a date that tell what the date is, in lower case.
  private static let effectiveWords = [
    "effective", "in force", "into force", "gültig ab", "in kraft", "en vigueur", "vigente", "entra en vigor",
    "in vigore", "em vigor", "施行", "生效",
  ]
  private static let updatedWords = [
    "updated", "last revised", "last modified", "last changed", "last edited", "last amended", "last reviewed",
    "revised", "amended", "zuletzt",
    "stand:",
    "dernière mise à jour", "dernière modification", "mis à jour", "actualización", "actualizado",
    "ultimo aggiornamento",
    "aggiornato", "atualização", "atualizado", "更新", "改定", "修订",
  ]
  private static let publishedWords = [
    "published", "issued", "posted", "date:", "dated", "veröffentlicht", "publié", "publicado", "pubblicato", "发布",
  ]
  /// The date of a decision is that of publication only where nothing says when that was.
  private static let adoptedWords = [
    "adopted", "approved", "ratified", "beschlossen", "verabschiedet", "adopté", "aprobado", "adottato", "aprovado",
    "制定", "通过",
  ]

  private mutating func readText() {
    for (text, position) in lines() {
      if metadata.version == nil, let version = MetadataFacts.version(in: text) {
        metadata.version = DocumentMetadata.Fact(version, source: "text", position: position)
      }
      // A line may state several dates; the words since the one before tell what each is.
      let folded = text.lowercased()
      let isAlone = MetadataFacts.isOnlyADate(folded) || MetadataFacts.endsWithADate(folded)
      var rest = folded[...]
      while let date = DateText.first(in: rest) {
        let before = rest[..<date.range.lowerBound]
        rest = rest[date.range.upperBound...]
        take(date.iso, after: before, isAlone: isAlone, at: position)
      }
      if metadata.publisher == nil, let holder = MetadataFacts.copyrightHolder(in: text) {
        metadata.publisher = DocumentMetadata.Fact(holder, source: "text", position: position)
      }
    }
  }

  private mutating func take(_ iso: String, after before: Substring, isAlone: Bool, at position: SourcePosition) {
    let fact = DocumentMetadata.Fact(iso, source: "text", position: position)
    func says(_ words: [String]) -> Bool { words.contains { before.contains($0) } }
    let saysEffective = says(MetadataFacts.effectiveWords)
    let saysUpdated = says(MetadataFacts.updatedWords)
    // A list of the text's history names every version's day: the newest one is this version's.
    if saysEffective { MetadataFacts.takeNewest(fact, in: &metadata.effective) }
    if saysUpdated { MetadataFacts.takeNewest(fact, in: &metadata.updated) }
    guard !saysEffective, !saysUpdated else { return }
    if metadata.published == nil, isAlone || says(MetadataFacts.publishedWords) { metadata.published = fact }
    if adopted == nil, says(MetadataFacts.adoptedWords) { adopted = fact }
  }

  /// Keeps the newer of two dates that the text states; what fields state of the document goes before both.
  private static func takeNewest(_ fact: DocumentMetadata.Fact, in known: inout DocumentMetadata.Fact?) {
    guard let before = known else {
      known = fact
      return
    }
    if before.source == "text", before.value < fact.value { known = fact }
  }

  /// The short blocks at both ends, headings among them.
  ///
  /// Cells of a table are few words each, and a table often stands before what is looked for: they take no place of
  /// other blocks.
  private func lines() -> [(text: String, position: SourcePosition)] {
    var all: [(String, SourcePosition)] = []
    func take(_ sections: some Sequence<Section>, limit: Int, fromEnd: Bool) -> [(String, SourcePosition)] {
      var found: [(String, SourcePosition)] = []
      var (count, cells) = (0, 0)
      func add(_ text: String, _ position: SourcePosition, isCell: Bool) {
        if isCell { cells += 1 } else { count += 1 }
        if (isCell ? cells : count) <= limit { found.append((text, position)) }
      }
      for section in sections {
        let blocks = section.blocks.filter { $0.text.utf8.count < 400 && $0.kind != .code }
        if !fromEnd, let heading = section.heading { add(heading.text, heading.range.start, isCell: false) }
        for block in fromEnd ? blocks.reversed() : blocks {
          add(block.text, block.range.start, isCell: block.kind == .tableCell)
        }
        if fromEnd, let heading = section.heading { add(heading.text, heading.range.start, isCell: false) }
        if count >= limit { break }
      }
      return found
    }
    all += take(document.allSections, limit: MetadataFacts.linesAtEnds, fromEnd: false)
    let seen = all.last?.1 ?? .start
    let tail = take(document.sections.reversed(), limit: MetadataFacts.linesAtEnds, fromEnd: true)
    all += tail.reversed().filter { $0.1 > seen }
    return all.filter { TextShape($0.0).words <= MetadataFacts.mostWords }
  }

  /// True if a date is all that a line says.
  private static func isOnlyADate(_ line: String) -> Bool {
    guard line.utf8.count < 32, let date = DateText.first(in: line) else { return false }
    return !line[..<date.range.lowerBound].contains(where: \.isLetter)
      && !line[date.range.upperBound...].contains(where: \.isLetter)
  }

  /// `Draft report, 18 August 2025`: a few words, a comma or dash, and a date.
  private static func endsWithADate(_ line: String) -> Bool {
    guard line.utf8.count < 64, let date = DateText.first(in: line), date.range.upperBound == line.endIndex,
      let last = line[..<date.range.lowerBound].last(where: { $0 != " " })
    else { return false }
    return ",-–—|·".contains(last) && TextShape(line[..<date.range.lowerBound]).words <= mostWordsBeforeDate
  }

  /// More words before a date are a sentence that mentions it.
  private static let mostWordsBeforeDate = 5.0

  /// `2.1` of a line that is nothing but `Version 2.1`, or ends a title with it.
  static func version(in line: String) -> String? {
    // Asked of every line, and nearly always in vain: bytes are counted before words are made.
    guard line.utf8.count(where: { $0 == 0x20 }) <= 7, line.utf8.contains(where: { $0 &- 0x30 < 10 }) else {
      return nil
    }
    let words = line.split(separator: " ").map(String.init)
    for (place, word) in words.enumerated() {
      let folded = word.lowercased().filter { $0 != ":" && $0 != "(" }
      if ["version", "versión", "versione", "versão", "rev.", "revision", "edition", "v."].contains(folded),
        place + 1 < words.count, let label = label(words[place + 1])
      {
        return label
      }
      if folded.first == "v", folded.dropFirst().first?.isNumber ?? false, let label = label(String(folded.dropFirst()))
      {
        return label
      }
    }
    return nil
  }

  private static func label(_ word: String) -> String? {
    let trimmed = word.drop { $0 == "(" || $0 == "v" }
    let label = trimmed.prefix { $0.isNumber || $0 == "." || $0 == "-" || $0.isLetter && $0.isASCII }
    var result = String(label)
    while let last = result.last, last == "." || last == "-" { result.removeLast() }
    guard result.first?.isNumber ?? false else { return nil }
    return result
  }

  /// The name after `©` and the years.
  static func copyrightHolder(in line: String) -> String? {
    guard let sign = line.unicodeScalars.firstIndex(of: "©") else { return nil }
    // After other words, it is the notice of a source.
    let before = line[..<sign].filter(\.isLetter).lowercased()
    guard before.isEmpty || before == "copyright" || before == "c" else { return nil }
    var rest = line[line.index(after: sign)...]
    rest = rest.drop { !$0.isLetter }
    for word in ["by ", "Copyright "] where rest.hasPrefix(word) {
      rest = rest.dropFirst(word.count).drop { !$0.isLetter }
    }
    let name = rest.prefix { $0 != "." && $0 != "," && $0 != "(" && $0 != ";" && $0 != "|" && $0 != "–" }
    let trimmed = String(name).trimmingSpaces
    return trimmed.isEmpty || trimmed.split(separator: " ").count > 8 ? nil : trimmed
  }

  // MARK: Language

  private func language() -> DocumentMetadata.Fact? {
    if let stated = first(["lang", "language", "locale"]), let tag = LanguageTag.canonical(stated.value) {
      return DocumentMetadata.Fact(tag, source: stated.source, position: stated.position)
    }
    if let root = flow.language, let tag = LanguageTag.canonical(root) {
      return DocumentMetadata.Fact(tag, source: "lang")
    }
    for names in [["content-language", "dcterms.language", "dc.language", "inlanguage"], ["og:locale"]] {
      if let stated = first(names), let tag = LanguageTag.canonical(stated.value) {
        return DocumentMetadata.Fact(tag, source: stated.source, position: stated.position)
      }
    }
    return document.textLanguage.map { DocumentMetadata.Fact($0, source: "text") }
  }
}
