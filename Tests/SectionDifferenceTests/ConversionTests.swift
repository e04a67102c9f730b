import DocumentReaders
import PolicyModel
import Testing

@testable import SectionDifference

/// The same document written in other ways has no changes at all, whatever it says: generated documents, each in
/// several markups.
@Suite struct ConversionTests {
  /// A document before it is written.
  private struct Draft {
    enum Block {
      case paragraph([String])
      case list([[String]])
    }
    var sections: [(title: String, level: Int, blocks: [Block])]
  }

  /// A small generator of random numbers, the same on every run.
  private struct Random: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 32) | (state << 32)
    }
  }

  private static let vocabulary = [
    "members", "must", "treat", "each", "other's", "work", "with", "respect", "a", "\"safe\"", "space", "caf\u{E9}",
    "R&D", "we", "don't", "tolerate", "harassment", "report", "within", "10", "days", "never", "naïve", "the", "board",
    "decides", "x<y", "Öffentlichkeit", "行動規範", "and", "also", "e.g.", "3.5", "%",
  ]

  private func draft(_ seed: UInt64) -> Draft {
    var random = Random(state: seed)
    func sentence(_ random: inout Random) -> [String] {
      let count = Int.random(in: 4...18, using: &random)
      return ["Words"]
        + (0..<count).map { _ in Self.vocabulary[Int.random(in: 0..<Self.vocabulary.count, using: &random)] } + ["end."]
    }
    var sections: [(title: String, level: Int, blocks: [Draft.Block])] = []
    for index in 0..<Int.random(in: 2...6, using: &random) {
      var blocks: [Draft.Block] = []
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        if Bool.random(using: &random) {
          blocks.append(.paragraph(sentence(&random) + sentence(&random)))
        } else {
          // Two lists in a row would be one list in Markdown.
          blocks.append(.paragraph(sentence(&random)))
          blocks.append(.list((0..<Int.random(in: 2...4, using: &random)).map { _ in sentence(&random) }))
          blocks.append(.paragraph(sentence(&random)))
        }
      }
      sections.append(("Section \(Self.vocabulary[index]) \(index)", index == 0 ? 1 : 2, blocks))
    }
    return Draft(sections: sections)
  }

  private func markdown(_ draft: Draft, marker: String, width: Int, isSetext: Bool, curly: Bool) -> String {
    func escaped(_ word: String) -> String {
      var word = word.replacing("&", with: "\\&").replacing("<", with: "\\<")
      if curly { word = word.replacing("'", with: "\u{2019}") }
      return word
    }
    func wrapped(_ words: [String], _ indent: String) -> String {
      var lines = [""]
      for word in words.map(escaped) {
        // A number or sign at the start of a line could begin a list.
        if lines[lines.count - 1].count + word.count > width, word.first?.isLetter == true { lines.append("") }
        lines[lines.count - 1] += lines[lines.count - 1].isEmpty ? word : " " + word
      }
      return lines.joined(separator: "\n" + indent)
    }
    var parts: [String] = []
    for section in draft.sections {
      let title = section.title.split(separator: " ").map { escaped(String($0)) }.joined(separator: " ")
      parts.append(
        isSetext
          ? title + "\n" + String(repeating: section.level == 1 ? "=" : "-", count: 8)
          : String(repeating: "#", count: section.level) + " " + title)
      for block in section.blocks {
        switch block {
        case .paragraph(let words): parts.append(wrapped(words, ""))
        case .list(let items):
          let indent = String(repeating: " ", count: marker.count + 1)
          parts.append(items.map { marker + " " + wrapped($0, indent) }.joined(separator: "\n"))
        }
      }
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private func html(_ draft: Draft, wrapped isWrapped: Bool, entities: Bool) -> String {
    func escaped(_ words: [String]) -> String {
      var text = words.joined(separator: isWrapped ? "\n   " : " ")
      text = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      if entities { text = text.replacing("\u{E9}", with: "&eacute;").replacing("'", with: "&rsquo;") }
      return text
    }
    var body = ""
    for section in draft.sections {
      let title = escaped(section.title.split(separator: " ").map(String.init))
      body += "<h\(section.level)>\(title)</h\(section.level)>\n"
      for block in section.blocks {
        switch block {
        case .paragraph(let words):
          body +=
            isWrapped ? "<div><p class=\"x\"><span>\(escaped(words))</span></p></div>\n" : "<p>\(escaped(words))\n"
        case .list(let items):
          body += "<ul>" + items.map { "<li>" + escaped($0) + (isWrapped ? "</li>\n" : "") }.joined() + "</ul>\n"
        }
      }
    }
    return
      "<!DOCTYPE html><html><head><title>t</title></head><body>\(isWrapped ? "<main>\(body)</main>" : body)</body></html>"
  }

  @Test(arguments: 1...20) func anotherMarkupIsNoChange(seed: Int) throws {
    let draft = draft(UInt64(seed) &* 7_919)
    let forms: [(name: String, text: String)] = [
      ("plain.md", markdown(draft, marker: "-", width: 10_000, isSetext: false, curly: false)),
      ("wrapped.md", markdown(draft, marker: "*", width: 40, isSetext: true, curly: true)),
      ("other.md", markdown(draft, marker: "+", width: 72, isSetext: false, curly: true)),
      ("plain.html", html(draft, wrapped: false, entities: false)),
      ("wrapped.html", html(draft, wrapped: true, entities: true)),
    ]
    let documents = try forms.map {
      try DocumentReader.read(Array($0.text.utf8), name: $0.name, options: ReadingOptions(mode: .markup))
    }
    #expect(documents.allSatisfy { $0.sections.count == draft.sections.count })
    for (index, document) in documents.enumerated() {
      for other in documents[(index + 1)...] {
        let report = try SectionComparison.compare(document, other)
        #expect(facts(report) == [])
        #expect(report.redlines.isEmpty)
      }
    }
  }

  @Test func oneWordMoreIsAChangeInEveryMarkup() throws {
    let before = draft(3)
    var after = before
    after.sections[1].blocks[0] = .paragraph(["Something", "else."])
    let old = try DocumentReader.read(
      Array(markdown(before, marker: "-", width: 60, isSetext: false, curly: false).utf8), name: "a.md")
    let new = try DocumentReader.read(Array(html(after, wrapped: true, entities: true).utf8), name: "b.html")
    #expect(try SectionComparison.compare(old, new).sections.filter { !$0.kinds.isEmpty }.map(\.kinds) == [[.modified]])
  }
}
