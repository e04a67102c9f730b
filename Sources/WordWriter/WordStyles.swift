/// The parts of a Word file that are the same in every file, but for the language and the lists.
enum WordStyles {
  /// Twentieths of a point by which a level of a list is indented.
  static let indent = 425
  /// Width of the text on the page, in the same unit: A4 less its margins.
  static let textWidth = 11_906 - 2 * margin
  /// Margin on every side.
  static let margin = 1_418

  static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

  private static func paragraph(
    _ id: String, _ name: String, next: Bool = false, _ properties: String = "", run: String = ""
  ) -> String {
    let isDefault = id == "Normal" ? " w:default=\"1\"" : ""
    return "<w:style w:type=\"paragraph\"\(isDefault) w:styleId=\"\(id)\"><w:name w:val=\"\(name)\"/>"
      + (id == "Normal" ? "" : "<w:basedOn w:val=\"Normal\"/>") + (next ? "<w:next w:val=\"Normal\"/>" : "")
      + "<w:qFormat/>" + (properties.isEmpty ? "" : "<w:pPr>\(properties)</w:pPr>")
      + (run.isEmpty ? "" : "<w:rPr>\(run)</w:rPr>") + "</w:style>"
  }

  /// `word/styles.xml`. The language is a BCP 47 tag, checked before it comes here.
  static func styles(language: String, isRightToLeft: Bool) -> String {
    // Half-points by heading level.
    let sizes = [40, 32, 27, 24, 22, 22, 22, 22, 22]
    let headings = sizes.enumerated().map { level, size in
      paragraph(
        "Heading\(level + 1)", "heading \(level + 1)", next: true,
        "<w:keepNext/><w:keepLines/><w:spacing w:before=\"\(level == 0 ? 240 : 320)\" w:after=\"100\" w:line=\"264\" "
          + "w:lineRule=\"auto\"/><w:outlineLvl w:val=\"\(level)\"/>",
        run: "<w:b/><w:bCs/><w:sz w:val=\"\(size)\"/><w:szCs w:val=\"\(size)\"/>")
    }
    let lang =
      "<w:lang w:val=\"\(isRightToLeft ? "en" : language)\" w:eastAsia=\"\(language)\" w:bidi=\"\(language)\"/>"
    return """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <w:styles xmlns:w="\(main)"><w:docDefaults><w:rPrDefault><w:rPr>\
      <w:rFonts w:ascii="Cambria" w:hAnsi="Cambria" w:cs="Times New Roman"/><w:sz w:val="22"/><w:szCs w:val="22"/>\
      \(lang)</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>\
      <w:spacing w:after="140" w:line="288" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
      \(paragraph("Normal", "Normal"))
      \(headings.joined(separator: "\n"))
      \(paragraph("ListParagraph", "List Paragraph", "<w:spacing w:after=\"80\"/>"))
      \(paragraph("Quote", "Quote", "<w:ind w:left=\"567\" w:right=\"567\"/>", run: "<w:i/><w:iCs/>"))
      \(paragraph("Code", "Code", "<w:spacing w:line=\"252\" w:lineRule=\"auto\"/>", run: "<w:rFonts w:ascii=\"Courier New\" w:hAnsi=\"Courier New\" w:cs=\"Courier New\"/><w:sz w:val=\"19\"/>"))
      \(paragraph("DefinitionTerm", "Definition Term", "<w:keepNext/><w:spacing w:after=\"40\"/>", run: "<w:b/><w:bCs/>"))
      \(paragraph("Definition", "Definition", "<w:ind w:left=\"567\"/>"))
      \(paragraph("Caption", "caption", "", run: "<w:color w:val=\"555555\"/><w:sz w:val=\"20\"/>"))
      \(paragraph("FootnoteText", "footnote text", "", run: "<w:sz w:val=\"19\"/>"))
      \(paragraph("TableText", "Table Text", "<w:spacing w:before=\"40\" w:after=\"40\"/>", run: "<w:sz w:val=\"20\"/>"))
      \(paragraph("TableHeading", "Table Heading", "<w:spacing w:before=\"40\" w:after=\"40\"/>", run: "<w:b/><w:bCs/><w:sz w:val=\"20\"/>"))
      <w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr>\
      <w:color w:val="1F4E79"/><w:u w:val="single"/></w:rPr></w:style>
      <w:style w:type="table" w:styleId="PolicyTable"><w:name w:val="Policy Table"/><w:tblPr><w:tblBorders>\
      \(["top", "left", "bottom", "right", "insideH", "insideV"].map { "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"A6A6A6\"/>" }.joined())\
      </w:tblBorders><w:tblCellMar><w:left w:w="100" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar>\
      </w:tblPr></w:style>
      </w:styles>
      """
  }

  /// `word/numbering.xml`: bullets, and a list of its own for each numbered list, so that each starts where it should.
  static func numbering(starts: [(level: Int, start: Int)]) -> String {
    func levels(_ format: (Int) -> String) -> String {
      (0...WordParagraphStyle.deepestLevel).map { level in
        "<w:lvl w:ilvl=\"\(level)\"><w:start w:val=\"1\"/>\(format(level))<w:lvlJc w:val=\"left\"/><w:pPr>"
          + "<w:ind w:left=\"\(indent * (level + 1))\" w:hanging=\"\(indent)\"/></w:pPr></w:lvl>"
      }.joined()
    }
    let bullets = levels { "<w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"\($0 % 2 == 0 ? "•" : "–")\"/>" }
    let numbers = levels { "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%\($0 + 1).\"/>" }
    let lists = starts.enumerated().map { index, list in
      "<w:num w:numId=\"\(WordParagraphStyle.bullets + index + 1)\"><w:abstractNumId w:val=\"1\"/>"
        + "<w:lvlOverride w:ilvl=\"\(list.level)\"><w:startOverride w:val=\"\(list.start)\"/></w:lvlOverride></w:num>"
    }
    return """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <w:numbering xmlns:w="\(main)"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/>\
      \(bullets)</w:abstractNum><w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="multilevel"/>\
      \(numbers)</w:abstractNum><w:num w:numId="\(WordParagraphStyle.bullets)"><w:abstractNumId w:val="0"/></w:num>\
      \(lists.joined())</w:numbering>
      """
  }
}
