package import PolicyModel

/// Marks of an unfinished merge stand in the document.
///
/// ## Why it matters
///
/// Two versions of the text stand side by side, and readers see both.
///
/// ## Example
///
///     <<<<<<< HEAD
///     Report to the board.
///     =======
///     Report to the committee.
///     >>>>>>> draft
///
/// ## How to mend it
///
/// Decide for one of the texts and remove the marks.
package enum ConflictMarker: Rule {
  package static let id = "conflict-marker"
  package static let severity = Diagnostic.Severity.error

  package static func check(_ context: ValidationContext, _ findings: inout FindingCollector) {
    var opened: Int?
    for line in 1...context.lines.lineCount {
      guard let range = context.lines.range(ofLine: line) else { continue }
      let bytes = context.input.source[range]
      if isMark(bytes, UInt8(ascii: "<")) {
        opened = line
      } else if isMark(bytes, UInt8(ascii: ">")), let start = opened {
        opened = nil
        let place = SourceRange(SourcePosition(line: start, column: 1), SourcePosition(line: start, column: 8))
        findings.report(
          self, at: FindingPlace(range: place),
          "marks of an unfinished merge stand in lines \(start) to \(line)", key: "conflict")
      }
    }
  }

  /// True for a line of seven marks that ends there or goes on with a space.
  private static func isMark(_ line: ArraySlice<UInt8>, _ mark: UInt8) -> Bool {
    let mark7 = line.prefix(7)
    return mark7.count == 7 && mark7.allSatisfy { $0 == mark }
      && (line.count == 7 || line[line.startIndex + 7] == 0x20)
  }
}
