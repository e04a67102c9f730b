public import PolicyModel

/// Findings as a checklist that a board can read: what is asked for and where it is, then what is to be mended.
public struct FindingsMarkdownWriter: Sendable {
  /// Creates a writer.
  public init() {}

  /// One chapter for each document.
  public func write(_ report: ValidationReport) -> String {
    var lines: [String] = []
    for document in report.documents {
      lines += ["# \(MarkdownText.unlinked(document.title ?? document.name))", ""]
      if let profile = document.profile {
        let against = MarkdownText.unlinked(profile.title + (profile.reason.map { ", since \($0)" } ?? ""))
        lines += ["Checked: \(MarkdownText.code(document.name)), against: \(against).", ""]
      }
      if !document.troubles.isEmpty {
        lines += ["## Not checked", ""] + document.troubles.map { "- \(MarkdownText.unlinked($0))" } + [""]
      }
      if !document.checklist.isEmpty { lines += ["## What it must and should have", ""] }
      lines += document.checklist.map(line) + (document.checklist.isEmpty ? [] : [""])
      lines += chapter("## To be mended", document.openFindings.filter { $0.severity == .error })
      lines += chapter("## To be looked at", document.openFindings.filter { $0.severity == .warning })
      lines += chapter("## Good to know", document.openFindings.filter { $0.severity == .note })
      let allowed = document.findings.filter { $0.suppression != nil }
      if !allowed.isEmpty { lines += ["## Allowed to stay", ""] }
      for finding in allowed {
        guard let suppression = finding.suppression else { continue }
        let until = suppression.expires.map { ", until \($0)" } ?? ""
        let by = suppression.approver.map { ", decided by \($0)" } ?? ""
        lines.append(
          "- \(MarkdownText.unlinked(finding.message)): \(MarkdownText.unlinked(suppression.reason + by + until)).")
      }
      if !allowed.isEmpty { lines.append("") }
      if document.openFindings.isEmpty, document.troubles.isEmpty { lines += ["Nothing is to be mended.", ""] }
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }

  private func line(_ item: ChecklistItem) -> String {
    let mark = item.state == .present ? "[x]" : "[ ]"
    let wish = item.isRequired ? "" : " (recommended)"
    let names = item.sections.map { "“\(MarkdownText.unlinked($0))”" }.joined(separator: ", ")
    let sections = names.isEmpty ? "" : ": " + names
    switch item.state {
    case .present: return "- \(mark) \(MarkdownText.unlinked(item.title))\(wish)\(sections)"
    case .hinted: return "- \(mark) \(MarkdownText.unlinked(item.title))\(wish): only hinted at"
    case .missing: return "- \(mark) **\(MarkdownText.unlinked(item.title))**\(wish): missing"
    }
  }

  private func chapter(_ heading: String, _ findings: [Finding]) -> [String] {
    guard !findings.isEmpty else { return [] }
    var lines = [heading, ""]
    for finding in findings {
      let isWhole = finding.place.section == nil && finding.place.range == .none
      let place = isWhole ? "" : " (line \(finding.place.range.start.line))"
      lines.append("- \(MarkdownText.unlinked(finding.message))\(place). \(MarkdownText.unlinked(finding.remedy))")
    }
    return lines + [""]
  }
}
