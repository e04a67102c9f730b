public import PolicyModel
internal import ReportWriters

/// The new version as a Word file in which every change is a tracked change.
///
/// Accepting all of them gives the new text, rejecting all the old, paragraph by paragraph. Deleted and inserted words,
/// ends of paragraphs and rows of tables are marked, and what stands at another place is a move. No field, macro or
/// outside part is ever written: what a document says is only ever text, and links lead to web pages and mail only.
public struct WordReportWriter: Sendable {
  private let author: String
  private let date: String?
  private let marksMoves: Bool

  /// The author of the changes where none is given.
  public static let defaultAuthor = "PolicyDiff"

  /// Creates a writer.
  /// - Parameters:
  ///   - author: Who is named as the author of the changes.
  ///   - date: When they were made, as `2024-05-01T00:00:00Z`; nil for no date. The clock is never read, so that the
  ///     same documents give the same bytes.
  ///   - marksMoves: Whether text at another place is marked as moved; if not, it is deleted and inserted.
  public init(author: String = WordReportWriter.defaultAuthor, date: String? = nil, marksMoves: Bool = true) {
    self.author = author
    self.date = date
    self.marksMoves = marksMoves
  }

  /// Writes a report.
  public func write(_ report: ComparisonReport) -> [UInt8] {
    var writer = WordBodyWriter(report, rows: rows(of: report), revisions: WordRevisions(author: author, date: date))
    let body = writer.write()
    var container = ZipContainer()
    container.add("[Content_Types].xml", Array(WordReportWriter.contentTypes.utf8))
    container.add("_rels/.rels", Array(WordReportWriter.packageRelationships.utf8))
    container.add("word/document.xml", document(body, report))
    container.add("word/_rels/document.xml.rels", relationships(writer.text.addresses))
    let language = WordReportWriter.language(of: report.new)
    container.add(
      "word/styles.xml",
      Array(WordStyles.styles(language: language, isRightToLeft: report.new.metadata.isRightToLeft).utf8))
    container.add("word/numbering.xml", Array(WordStyles.numbering(starts: writer.style.listStarts).utf8))
    container.add("word/settings.xml", Array(WordReportWriter.settings.utf8))
    container.add("docProps/core.xml", properties(report))
    return container.finish()
  }

  /// The stretches of both texts in one order.
  func rows(of report: ComparisonReport) -> [WordRow] {
    WordRowOrder.rows(of: report, marksMoves: marksMoves)
  }

  private func document(_ body: XMLBytes, _ report: ComparisonReport) -> [UInt8] {
    var xml = XMLBytes(
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
      xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>
      """)
    xml.append(body)
    xml.markup("<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"")
    xml.number(WordStyles.margin)
    for side in ["\" w:right=\"", "\" w:bottom=\"", "\" w:left=\""] as [StaticString] {
      xml.markup(side)
      xml.number(WordStyles.margin)
    }
    xml.markup("\" w:header=\"709\" w:footer=\"709\" w:gutter=\"0\"/>")
    if report.new.metadata.isRightToLeft { xml.markup("<w:bidi/>") }
    xml.markup("</w:sectPr></w:body></w:document>")
    return xml.bytes
  }

  private func relationships(_ addresses: [String]) -> [UInt8] {
    var xml = XMLBytes(
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="styles" \
      Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>\
      <Relationship Id="numbering" \
      Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/>\
      <Relationship Id="settings" \
      Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" Target="settings.xml"/>
      """)
    for (index, address) in addresses.enumerated() {
      xml.markup("<Relationship Id=\"link")
      xml.number(index + 1)
      xml.markup("\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\" Target=\"")
      xml.text(address)
      xml.markup("\" TargetMode=\"External\"/>")
    }
    xml.markup("</Relationships>")
    return xml.bytes
  }

  private func properties(_ report: ComparisonReport) -> [UInt8] {
    var xml = XMLBytes(
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
      xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>
      """)
    xml.text(
      Wording.short(Wording.title(of: report.new) ?? Wording.title(of: report.old) ?? report.newName, limit: 200))
    xml.markup("</dc:title><dc:creator>")
    xml.text(author)
    xml.markup("</dc:creator>")
    // The body holds nothing but the two texts, so that accepting and rejecting give them back.
    let warnings = report.diagnostics.filter { $0.severity >= .warning }.map(\.summary)
    if !warnings.isEmpty {
      xml.markup("<dc:description>")
      xml.text(warnings.joined(separator: "; "))
      xml.markup("</dc:description>")
    }
    if let date {
      xml.markup("<dcterms:created xsi:type=\"dcterms:W3CDTF\">")
      xml.text(date)
      xml.markup("</dcterms:created>")
    }
    xml.markup("</cp:coreProperties>")
    return xml.bytes
  }

  /// The document's language if it is a plain tag, else English: Word rejects files with a tag that is none.
  private static func language(of document: PolicyDocument) -> String {
    guard let tag = document.metadata.language?.value, (2...35).contains(tag.utf8.count),
      tag.utf8.allSatisfy({ UnicodeScalar($0).properties.isAlphabetic || (0x30...0x39).contains($0) || $0 == 0x2D })
    else { return "en" }
    return tag
  }

  private static let contentTypes = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
    <Default Extension="xml" ContentType="application/xml"/>\
    \(["document.main", "styles", "numbering", "settings"].map { part in
      let name = part == "document.main" ? "document" : part
      return "<Override PartName=\"/word/\(name).xml\" ContentType="
        + "\"application/vnd.openxmlformats-officedocument.wordprocessingml.\(part)+xml\"/>"
    }.joined())\
    <Override PartName="/docProps/core.xml" \
    ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>
    """

  private static let packageRelationships = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
    <Relationship Id="document" \
    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
    Target="word/document.xml"/><Relationship Id="properties" \
    Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" \
    Target="docProps/core.xml"/></Relationships>
    """

  /// Further edits are tracked too: a file with tracked changes is on its way between people.
  private static let settings = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:trackRevisions/>\
    <w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" \
    w:val="15"/></w:compat></w:settings>
    """
}
