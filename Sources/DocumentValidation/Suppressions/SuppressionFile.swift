extension Suppressions {
  /// The name of the file with suppressions for the documents of its folder.
  public static let fileName = "policydiff-allow.yaml"

  /// The suppressions for one document in a file beside it.
  /// ```yaml
  /// allow:
  ///   - document: conduct.md        # a file name; without it, for all documents of the folder
  ///     rule: missing-license
  ///     section: Reporting          # optional
  ///     fingerprint: 0f3a…          # optional
  ///     reason: the site's licence is stated on every page
  ///     approver: The Board
  ///     expires: "2026-12-31"
  /// ```
  ///
  /// - Parameter document: The file name of the document, without its folder.
  public static func file(_ text: String, name: String, document: String) -> Suppressions {
    var suppressions = Suppressions()
    let faults = YAMLFields.Faults(file: name)
    if let fields = YAMLFields.top(of: text, faults) {
      fields.allow(["allow"], in: "a file of suppressions")
      for entry in fields.list("allow") {
        entry.allow(
          ["document", "rule", "section", "fingerprint", "reason", "approver", "expires"], in: "a suppression")
        let isForDocument = entry.text("document").map { $0 == document } ?? true
        guard let rule = entry.text("rule") else {
          if !entry.has("rule") { faults.add("a suppression needs a rule", line: entry.line) }
          continue
        }
        let suppression = Suppression(
          rule: rule, reason: entry.text("reason"), approver: entry.text("approver"), expires: entry.text("expires"),
          fingerprint: entry.text("fingerprint"), section: entry.text("section"), file: name, line: entry.line)
        // A rule that does not exist is named whichever document is checked.
        if isForDocument || RuleRegistry.rule(named: rule) == nil { suppressions.add(suppression, file: name) }
      }
    }
    for fault in faults.sorted { suppressions.add(fault: fault.message, file: name, line: fault.line) }
    return suppressions
  }
}
