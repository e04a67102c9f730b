import Foundation
import FoundationXML

/// Reads what Word would show after accepting or rejecting all changes, from the XML alone.
final class WordReading: NSObject, XMLParserDelegate {
  enum Decision { case accept, reject }

  private let decision: Decision
  private(set) var paragraphs: [String] = []
  private(set) var isWellFormed = true
  private var text = ""
  /// For every open element, whether what is in it goes.
  private var drops: [Bool] = []
  private var open: [String] = []
  private var endGoes = false
  private var isText = false

  private init(_ decision: Decision) { self.decision = decision }

  /// The paragraphs that have text, and whether the XML is well formed.
  static func paragraphs(of xml: String, _ decision: Decision) -> (texts: [String], isWellFormed: Bool) {
    let reading = WordReading(decision)
    let parser = XMLParser(data: Data(xml.utf8))
    parser.delegate = reading
    let isWellFormed = parser.parse()
    // The end of the last paragraph cannot go.
    if !reading.text.isEmpty { reading.paragraphs.append(reading.text) }
    return (reading.paragraphs.filter { !$0.isEmpty }, isWellFormed && parser.parserError == nil)
  }

  private func goes(_ name: String) -> Bool {
    switch name {
    case "w:ins", "w:moveTo": decision == .reject
    case "w:del", "w:moveFrom": decision == .accept
    default: false
    }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    let parent = open.last
    if parent == "w:rPr", open.dropLast().last == "w:pPr", goes(name) { endGoes = true }
    drops.append(drops.last == true || goes(name))
    open.append(name)
    isText = (name == "w:t" || name == "w:delText") && drops.last == false
    if drops.last == false, name == "w:br" { text += "\n" }
    if drops.last == false, name == "w:tab", parent == "w:r" { text += "\t" }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { if isText { text += string } }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    open.removeLast()
    drops.removeLast()
    isText = false
    guard name == "w:p" else { return }
    // In a row that goes as a whole the paragraph is empty by now.
    if !endGoes {
      paragraphs.append(text)
      text = ""
    }
    endGoes = false
  }
}
