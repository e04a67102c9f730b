internal import PolicyModel

/// Numbers that count on from one section to the next beside it.
struct NumberSequence {
  /// A numbered section.
  struct Member {
    let section: Int
    let value: Int
    let label: String
  }

  private(set) var members: [Member]
  private let prefix: [Int]
  private let word: String

  /// Numbers from here on are years.
  private static let firstYear = 1000

  /// All sequences of a document, by their first member. Sections count together if they have the same parent, the same
  /// word before the number, and the same components but the last; a number that starts again at 1 opens a new
  /// sequence, as parts without numbers of their own do in flat documents. The history of versions is left out.
  static func all(in document: PolicyDocument) -> [NumberSequence] {
    var sequences: [NumberSequence] = []
    var open: [String: Int] = [:]
    for section in document.sections {
      guard let number = section.number, let last = number.values.last, last < firstYear,
        section.roles.first != .revisionHistory
      else { continue }
      let word = number.word?.lowercased() ?? ""
      guard word != "version", word != "v" else { continue }
      let prefix = Array(number.values.dropLast())
      let key = "\(section.parent ?? -1)|\(word)|\(prefix)"
      let member = Member(section: section.ordinal, value: last, label: number.label)
      if let index = open[key], last >= (sequences[index].members.last?.value ?? 0),
        !(last == 1 && sequences[index].members.count > 1)
      {
        sequences[index].members.append(member)
      } else {
        open[key] = sequences.count
        sequences.append(NumberSequence(members: [member], prefix: prefix, word: word))
      }
    }
    return sequences
  }

  /// Sections side by side that are numbered with the same word and as many components, at least two, in order.
  static func numberedSiblings(in document: PolicyDocument) -> [[Section]] {
    var groups: [[Section]] = []
    var index: [String: Int] = [:]
    for section in document.sections {
      guard let number = section.number, !number.components.isEmpty, section.roles.first != .revisionHistory else {
        continue
      }
      let key = "\(section.parent ?? -1)|\(number.word?.lowercased() ?? "")|\(number.components.count)"
      if let known = index[key] {
        groups[known].append(section)
      } else {
        index[key] = groups.count
        groups.append([section])
      }
    }
    return groups
  }

  /// True if a single letter can be read in another style: `C` as a letter and as a Roman hundred.
  static func isReadable(_ number: SectionNumber, as style: SectionNumber.Style) -> Bool {
    guard let last = number.components.last else { return false }
    let letters: Set<SectionNumber.Style> = [.upperLetter, .upperRoman]
    let small: Set<SectionNumber.Style> = [.lowerLetter, .lowerRoman]
    let isOneLetter = number.label.last.map { $0.isLetter } ?? false
    guard isOneLetter else { return last.style == style }
    return (letters.contains(last.style) && letters.contains(style))
      || (small.contains(last.style) && small.contains(style))
  }

  /// True if a number between two members stands somewhere else between them: as a heading at another level, or at the
  /// start of a paragraph or item.
  func stands(between before: Member, and after: Member, in context: ValidationContext) -> Bool {
    let missing = before.value + 1..<after.value
    let document = context.document
    for ordinal in before.section + 1..<max(after.section, before.section + 1) {
      if let last = document.sections[ordinal].number?.values.last, missing.contains(last) { return true }
    }
    // Also further up: two columns, or a section that was moved.
    let isElsewhere = document.sections.contains { section in
      guard let number = section.number, let last = number.values.last else { return false }
      return missing.contains(last) && Array(number.values.dropLast()) == prefix
        && (number.word?.lowercased() ?? "") == word
    }
    if isElsewhere { return true }
    return context.texts.contains { text in
      guard text.section >= before.section, text.section < after.section, !text.isHeading else { return false }
      if case .ordered(let count) = text.nesting.marker, missing.contains(count) { return true }
      let digits = text.bytes.prefix { isASCIIDigit($0) }
      guard let value = Int(String(decoding: digits, as: UTF8.self)), digits.count < text.bytes.count else {
        return false
      }
      return missing.contains(value) && ".):".utf8.contains(text.bytes[digits.count])
    }
  }
}
