public import PolicyModel

/// What holds for every document that a reader makes, whatever it was given: what the tests with broken input and the
/// fuzzers check.
public enum ReadingLaws {
  /// The laws that a document breaks, one line each. O(*n*).
  public static func violations(in document: PolicyDocument) -> [String] {
    var violations: [String] = []
    for (ordinal, section) in document.sections.enumerated() {
      if section.ordinal != ordinal { violations.append("section \(ordinal) says it is \(section.ordinal)") }
      if let parent = section.parent {
        if parent >= ordinal || document.sections[parent].level >= section.level {
          violations.append("section \(ordinal) stands under \(parent)")
        }
      }
      guard let heading = section.heading else { continue }
      if heading.text.isEmpty { violations.append("section \(ordinal) has an empty heading") }
      check(heading.marks, in: heading.text, "heading \(ordinal)", &violations)
      let number = heading.number?.printed ?? ""
      // A soft hyphen or zero-width space before the number belongs to neither.
      let visible = String(heading.text.unicodeScalars.drop { $0.properties.isDefaultIgnorableCodePoint })
      if !heading.text.hasSuffix(heading.title) || !heading.text.hasPrefix(number) && !visible.hasPrefix(number) {
        violations.append("“\(heading.text)” is not “\(number)” and “\(heading.title)”")
      }
    }
    for section in document.allSections {
      for block in section.blocks {
        check(block.marks, in: block.text, "block at \(block.range.start)", &violations)
        if block.range.end < block.range.start { violations.append("block ends before \(block.range.start)") }
      }
    }
    for part in document.omitted where part.blocks.isEmpty { violations.append("nothing left out: \(part.reason)") }
    return violations
  }

  private static func check(_ marks: [InlineMark], in text: String, _ place: String, _ violations: inout [String]) {
    let utf8 = text.utf8
    for mark in marks {
      guard mark.range.upperBound <= utf8.count else {
        violations.append("mark \(mark.range) of \(utf8.count) bytes in \(place)")
        continue
      }
      for offset in [mark.range.lowerBound, mark.range.upperBound] where offset < utf8.count {
        if utf8[utf8.index(utf8.startIndex, offsetBy: offset)] & 0xC0 == 0x80 {
          violations.append("mark \(mark.range) cuts a character in \(place)")
        }
      }
    }
  }
}
