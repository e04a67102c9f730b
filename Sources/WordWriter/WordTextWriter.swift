internal import PolicyModel
internal import ReportWriters

/// Writes the words of rows as runs, with their marks, looks and links.
struct WordTextWriter {
  private let report: ComparisonReport
  var revisions: WordRevisions
  /// Addresses outside, in the order of their relationship numbers.
  private(set) var addresses: [String] = []
  private var numberOfAddress: [String: Int] = [:]
  private let oldPlaces: [String: String]
  private let newPlaces: [String: String]

  init(_ report: ComparisonReport, _ revisions: WordRevisions) {
    self.report = report
    self.revisions = revisions
    oldPlaces = WordTextWriter.places(in: report.old, prefix: "old")
    newPlaces = WordTextWriter.places(in: report.new, prefix: "new")
  }

  /// The bookmark that a heading gets, so that links inside the document lead to it.
  static func bookmark(of section: Int, prefix: String) -> String { "\(prefix)_\(section + 1)" }

  private static func places(in document: PolicyDocument, prefix: String) -> [String: String] {
    var places: [String: String] = [:]
    for section in document.sections where section.heading != nil {
      for anchor in section.anchors where places[anchor] == nil {
        places[anchor] = bookmark(of: section.ordinal, prefix: prefix)
      }
    }
    return places
  }

  /// The runs of a row.
  mutating func runs(of row: WordRow) -> [WordToken] {
    var tokens: [WordToken] = []
    let old = row.old.map { FormattedRun.Side(marks($0, report.old), start: row.oldStart) }
    let new = row.new.map { FormattedRun.Side(marks($0, report.new), start: row.newStart) }
    for piece in FormattedRun.runs(of: row.runs, old: old, new: new) {
      let link = link(piece.format.link, isOld: piece.operation == .deleted || row.new == nil)
      let mark = mark(of: piece.operation, in: row)
      var xml = revisions.element(mark, isEmpty: false)
      run(piece, isLink: link != nil, isDeleted: mark == .deleted, &xml)
      xml.markup(WordRevisions.end(mark))
      tokens.append(.run(xml, mark, link: link))
    }
    return tokens
  }

  private func marks(_ reference: BlockReference, _ document: PolicyDocument) -> [InlineMark] {
    document.marks(reference)
  }

  private func mark(of operation: RedlineRun.Operation, in row: WordRow) -> WordRevisionMark {
    switch operation {
    case .deleted: .deleted
    case .inserted: .inserted
    case .kept: WordTextWriter.mark(ofWhole: row)
    }
  }

  /// The mark of words that only the place of a row makes old or new.
  static func mark(ofWhole row: WordRow) -> WordRevisionMark {
    switch (row.old, row.new) {
    case (nil, _): row.move == nil ? .inserted : .movedTo
    case (_, nil): row.move == nil ? .deleted : .movedFrom
    default: .kept
    }
  }

  // MARK: Links

  private mutating func link(_ target: String?, isOld: Bool) -> WordLink? {
    guard let target else { return nil }
    if target.hasPrefix("#") {
      return (isOld ? oldPlaces : newPlaces)[String(target.dropFirst())].map { .inside($0) }
    }
    guard let address = SafeAddress.external(target) else { return nil }
    if let number = numberOfAddress[address] { return .outside(number) }
    numberOfAddress[address] = addresses.count
    addresses.append(address)
    return .outside(addresses.count - 1)
  }

  /// The start of a link; it ends with `</w:hyperlink>`.
  static func open(_ link: WordLink, _ xml: inout XMLBytes) {
    switch link {
    case .outside(let number):
      xml.markup("<w:hyperlink r:id=\"link")
      xml.number(number + 1)
    case .inside(let bookmark):
      xml.markup("<w:hyperlink w:anchor=\"")
      xml.text(bookmark)
    }
    xml.markup("\">")
  }

  // MARK: Runs

  private mutating func run(_ piece: FormattedRun, isLink: Bool, isDeleted: Bool, _ xml: inout XMLBytes) {
    xml.markup("<w:r>")
    let isRightToLeft = WordTextWriter.hasRightToLeft(piece.text)
    var look = WordTextWriter.look(piece.format, isLink: isLink, isRightToLeft: isRightToLeft)
    if let old = piece.oldFormat {
      look.markup("<w:rPrChange")
      look.append(revisions.nextAttributes())
      look.markup("><w:rPr>")
      look.append(WordTextWriter.look(old, isLink: isLink, isRightToLeft: isRightToLeft))
      look.markup("</w:rPr></w:rPrChange>")
    }
    if !look.isEmpty {
      xml.markup("<w:rPr>")
      xml.append(look)
      xml.markup("</w:rPr>")
    }
    // Line breaks and tabs are elements of their own in Word.
    var part: Substring = piece.text[...]
    while let at = part.unicodeScalars.firstIndex(where: { $0 == "\n" || $0 == "\t" || $0 == "\r" }) {
      words(part[..<at], isDeleted: isDeleted, &xml)
      if part.unicodeScalars[at] == "\t" { xml.markup("<w:tab/>") } else { xml.markup("<w:br/>") }
      part = part[part.unicodeScalars.index(after: at)...]
    }
    words(part, isDeleted: isDeleted, &xml)
    xml.markup("</w:r>")
  }

  private func words(_ text: Substring, isDeleted: Bool, _ xml: inout XMLBytes) {
    guard !text.isEmpty else { return }
    if isDeleted {
      xml.markup("<w:delText xml:space=\"preserve\">")
    } else {
      xml.markup("<w:t xml:space=\"preserve\">")
    }
    xml.text(text)
    if isDeleted { xml.markup("</w:delText>") } else { xml.markup("</w:t>") }
  }

  /// The properties of a run, in the order the schema wants.
  private static func look(_ format: FormattedRun.Format, isLink: Bool, isRightToLeft: Bool) -> XMLBytes {
    var xml = XMLBytes()
    if isLink { xml.markup("<w:rStyle w:val=\"Hyperlink\"/>") }
    if format.isCode {
      xml.markup("<w:rFonts w:ascii=\"Courier New\" w:hAnsi=\"Courier New\" w:cs=\"Courier New\"/>")
    }
    if format.isStrong { xml.markup("<w:b/><w:bCs/>") }
    if format.isEmphasized { xml.markup("<w:i/><w:iCs/>") }
    if format.isStruck { xml.markup("<w:strike/>") }
    if isRightToLeft { xml.markup("<w:rtl/>") }
    return xml
  }

  /// True if a letter of a script that runs from right to left is in it.
  private static func hasRightToLeft(_ text: String) -> Bool {
    // Hebrew to Arabic Extended, and the presentation forms: their UTF-8 begins with these bytes.
    guard text.utf8.contains(where: { (0xD6...0xDF).contains($0) || $0 == 0xE0 || $0 == 0xEF }) else { return false }
    return text.unicodeScalars.contains {
      (0x590...0x8FF).contains($0.value) || (0xFB1D...0xFDFF).contains($0.value) || (0xFE70...0xFEFC).contains($0.value)
    }
  }
}
