import Foundation
import PolicyDiffTestSupport
import PolicyText

@testable import LicenseDetection

/// The phrases as people write them, in `Data/licenses`.
struct LexiconSource {
  struct Entry {
    var kind: CueKind
    var value: String
    var words: [Word]
  }

  /// A word of a phrase, or what it begins with.
  struct Word: Equatable {
    var form: String
    var isStem: Bool
    /// As the table writes it.
    var written: String { form + (isStem ? "*" : "") }
  }

  let entries: [Entry]

  /// Reads the files in a fixed order, as of phrases that match alike the first counts.
  init() throws {
    var found: [Entry] = []
    for name in ["general", "relations", "relations-world", "licenses", "creative-commons"] {
      let file = SharedDocuments.package.appendingPathComponent("Data/licenses/\(name).phrases")
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") where !line.hasPrefix("#") {
        guard let colon = line.firstIndex(of: ":") else { throw LexiconError.noColon(String(line)) }
        let head = line[..<colon].split(separator: " ").map(String.init)
        guard let first = head.first, let kind = Lexicon.kinds[first] else { throw LexiconError.unknown(String(line)) }
        for phrase in line[line.index(after: colon)...].split(separator: "|") {
          let words = LexiconSource.words(phrase)
          if !words.isEmpty {
            found.append(Entry(kind: kind, value: head.count > 1 ? head[1] : "", words: words))
          }
        }
      }
    }
    entries = found
  }

  enum LexiconError: Error { case noColon(String), unknown(String) }

  /// Of each phrase of some kinds its words, stems with a star; the words of elements but attribution count too, as a
  /// row of them names a license.
  func words(of kinds: Set<CueKind>) -> [[String]] {
    entries.filter {
      kinds.contains($0.kind) || kinds.contains(.ccTrigger) && $0.kind == .ccElement && $0.value != "BY"
    }
    .map { $0.words.map(\.written) }
  }

  /// The words of a phrase as texts are split; a star belongs to the word before it.
  private static func words(_ phrase: Substring) -> [Word] {
    var words: [Word] = []
    for token in TextTokens.tokens(of: String(phrase)) {
      if token.form == "*", token.isGlued, let last = words.indices.last {
        words[last].isStem = true
      } else {
        words.append(Word(form: token.form, isStem: false))
      }
    }
    return words
  }

  /// Lines of the table: the first word of phrases, then of each the kind, value and further words.
  var table: [String] {
    var lines: [String: [String]] = [:]
    for entry in entries {
      let kind = String(Unicode.Scalar(Lexicon.firstKind + entry.kind.rawValue))
      let rest = entry.words.dropFirst().map(\.written).joined(separator: " ")
      lines[entry.words[0].written, default: []].append("\(kind)\(entry.value)|\(rest)")
    }
    return lines.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { form in
      ([form] + (lines[form] ?? [])).joined(separator: "\t")
    }
  }

  var longestStem: Int { entries.filter { $0.words[0].isStem }.map(\.words[0].form.utf8.count).max() ?? 0 }

  /// The source text of the table.
  var program: String {
    let table = table
    return """
      // Generated from Data/licenses by `RECORD_LEXICON=1 swift test --filter LexiconTable`; do not edit.
      // swift-format-ignore-file

      /// Phrases by their first words: a line a word or stem, each phrase a column of kind, value and further words.
      enum LexiconTable {
        /// Bytes of the longest stem a phrase begins with.
        static let longestStem = \(longestStem)

        static let phrases: StaticString = #\"\"\"
      \(table.map { "    " + $0 }.joined(separator: "\n"))
          \"\"\"#

        /// The index of `phrases`.
        static let slots: StaticString = #\"\"\"
      \(PackedNumbers.literal(LineTable.slots(of: table), indent: "    "))
          \"\"\"#
      }

      """
  }
}
