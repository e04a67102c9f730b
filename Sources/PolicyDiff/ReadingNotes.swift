public import PolicyModel

/// What a person should know of how documents were read before they trust a comparison of them: what was left out, and
/// what was doubted.
public enum ReadingNotes {
  /// One line for each version of which something was left out or doubted, for standard error.
  public static func lines(for report: ComparisonReport) -> [String] {
    let ofPair = report.diagnostics.filter { $0.pairDoubt != nil }.map(\.summary)
    return ofPair
      + [(report.oldName, report.old), (report.newName, report.new)].compactMap { name, document in
        line(name: name, document)
      }
  }

  /// The line of one document; nil if there is nothing to say.
  public static func line(name: String, _ document: PolicyDocument) -> String? {
    var told: [(id: String, summary: String, others: Int)] = []
    for diagnostic in document.diagnostics where !aboutRoles.contains(diagnostic.id) {
      if let known = told.firstIndex(where: { $0.id == diagnostic.id }) {
        told[known].others += 1
      } else {
        let place = diagnostic.position.map { " (line \($0.line))" } ?? ""
        told.append((diagnostic.id, diagnostic.summary + place, 0))
      }
    }
    guard !told.isEmpty else { return nil }
    return "\(name): "
      + told.map { $0.summary + ($0.others > 0 ? " and \($0.others) more" : "") }.joined(separator: "; ")
  }

  /// What the roles rest on does not touch the comparison of words.
  private static let aboutRoles: Set<String> = ["roles-language"]

  /// True if no word of either version was read: then nothing can be said of what changed.
  public static func isBlind(_ report: ComparisonReport) -> Bool { report.isBlind }

  /// Warnings that belong into every form of a report: of a version hardly anything was read, or the two differ in what
  /// nobody sees.
  static func warnings(for report: ComparisonReport) -> [Diagnostic] {
    var warnings: [Diagnostic] = []
    for (side, coverage) in [("old", report.oldCoverage), ("new", report.newCoverage)] {
      switch coverage {
      case .most: break
      case .less:
        warnings.append(
          Diagnostic(
            "mostly-omitted", .warning,
            "most of the text of the \(side) version was left out in reading; what changed there is not told here"))
      case .none:
        warnings.append(Diagnostic("nothing-read", .warning, "no policy text was found in the \(side) version"))
      }
    }
    warnings += PairNotes.warnings(for: report)
    if let difference = hiddenDifference(report.old, report.new) { warnings.append(difference) }
    if let exchange = lookAlikeExchange(in: report) { warnings.append(exchange) }
    return warnings
  }

  /// Text that is hidden in one version and not in the other stands in the redline; what is hidden in both stands
  /// nowhere, and can differ.
  private static func hiddenDifference(_ old: PolicyDocument, _ new: PolicyDocument) -> Diagnostic? {
    func hidden(_ document: PolicyDocument) -> [String] {
      document.omitted.filter { $0.reason == "hidden" }.flatMap(\.blocks).map(\.text).filter { !$0.isEmpty }
    }
    let (before, after) = (hidden(old), hidden(new))
    guard !before.isEmpty, !after.isEmpty, before != after else { return nil }
    return Diagnostic("hidden-text-differs", .warning, "text that is hidden in both versions is not the same in both")
  }

  /// The first words that were exchanged for others that only look the same: in a redline a reader sees twice the same.
  private static func lookAlikeExchange(in report: ComparisonReport) -> Diagnostic? {
    for redline in report.redlines {
      for block in redline.blocks {
        for (gone, come) in zip(block.runs, block.runs.dropFirst())
        where gone.operation == .deleted && come.operation == .inserted {
          let isPlain = gone.text.utf8.allSatisfy { $0 < 0x80 } && come.text.utf8.allSatisfy { $0 < 0x80 }
          guard !isPlain, let letter = exchangedLetter(gone.text, come.text) else { continue }
          return Diagnostic(
            "look-alike-exchange", .warning,
            "“\(trimmed(gone.text))” became “\(trimmed(come.text))”, which only looks the same: a look-alike letter of "
              + "another script, \(HiddenCharacters.name(of: letter))")
        }
      }
    }
    return nil
  }

  /// The letter that is out of place if two texts are different and look the same.
  private static func exchangedLetter(_ old: String, _ new: String) -> Unicode.Scalar? {
    let (before, after) = (trimmed(old), trimmed(new))
    guard before != after, LookAlikes.skeleton(before) == LookAlikes.skeleton(after) else { return nil }
    let pairs = zip(before.unicodeScalars, after.unicodeScalars).first { $0 != $1 }
    return pairs.map { LookAlikes.latin($1) != nil ? $1 : $0 }
  }

  private static func trimmed(_ text: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
  }
}
