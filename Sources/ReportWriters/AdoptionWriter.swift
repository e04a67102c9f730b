public import PolicyModel

/// Advice on adapting a document, for people and programs.
public enum AdoptionWriter: String, Sendable, Hashable, CaseIterable {
  /// For a person at a terminal.
  case text
  /// For a page or a README.
  case markdown
  /// A fragment of a page.
  case html
  /// Everything, for programs.
  case json
  /// SPDX tags for the head of a file.
  case spdx
  /// Linked data for the head of a page, in the words of schema.org.
  case jsonLD = "json-ld"

  /// Columns of text that stays readable when it is pasted into a mail.
  private static let textWidth = 90

  /// Writes advice.
  public func write(_ advice: AdoptionAdvice) -> String {
    switch self {
    case .text: text(advice)
    case .markdown: markdown(advice)
    case .html: html(advice)
    case .json: AdoptionJSON.write(advice)
    case .spdx: spdx(advice)
    case .jsonLD: AdoptionJSON.writeLinkedData(advice)
    }
  }

  private func text(_ advice: AdoptionAdvice) -> String {
    var lines = ["Credit", ""]
    let wrapper = LineWrapper(style: TerminalStyle(usesColor: false, width: AdoptionWriter.textWidth))
    lines += wrapper.lines([LineWrapper.Piece(AdoptionWording.plain(advice.credit))], first: "  ", rest: "  ")
    if let chosen = advice.chosen {
      lines += ["", "\(chosen.name) for the adaptation", "", "  " + AdoptionWording.sentence(chosen)]
    }
    if !advice.licenses.isEmpty { lines += ["", "Licenses for an adaptation", ""] }
    let width = advice.licenses.map { DisplayText.width($0.name) }.max() ?? 0
    for license in advice.licenses {
      lines.append("  \(DisplayText.padded(license.name, to: width))  \(AdoptionWording.sentence(license))")
    }
    lines += ["", AdoptionWording.checklistHeading(advice), ""]
    for duty in advice.duties {
      lines.append("  \(DisplayText.padded(duty.state.rawValue, to: 14))  \(AdoptionWording.sentence(duty))")
    }
    lines += ["", AdoptionWording.notice]
    return lines.map { DisplayText.visible($0) }.joined(separator: "\n") + "\n"
  }

  private func markdown(_ advice: AdoptionAdvice) -> String {
    let escaped = MarkdownText.escaped
    let credit = MarkdownText.joined(advice.credit.map { MarkdownText.link($0.text, to: $0.url) })
    var lines = ["## Credit", "", MarkdownText.guarded(credit), ""]
    if let chosen = advice.chosen {
      lines += [
        "## \(escaped(chosen.name)) for the adaptation", "", escaped(AdoptionWording.sentence(chosen)) + ".", "",
      ]
    }
    if !advice.licenses.isEmpty { lines += ["## Licenses for an adaptation", ""] }
    for license in advice.licenses {
      lines.append(
        "- \(MarkdownText.link(license.name, to: license.url)): \(escaped(AdoptionWording.sentence(license)))")
    }
    if !advice.licenses.isEmpty { lines.append("") }
    lines += ["## \(AdoptionWording.checklistHeading(advice))", ""]
    for duty in advice.duties {
      let mark = duty.state == .found || duty.state == .notApplicable ? "[x]" : "[ ]"
      lines.append("- \(mark) \(duty.state.rawValue): \(escaped(AdoptionWording.sentence(duty)))")
    }
    lines += ["", AdoptionWording.notice]
    return lines.joined(separator: "\n") + "\n"
  }

  private func html(_ advice: AdoptionAdvice) -> String {
    var nodes: [HTMLNode] = [.tag("p", [.css("credit")], advice.credit.map { link($0.text, $0.url) })]
    if let chosen = advice.chosen {
      nodes.append(
        .tag("p", [], [.isolated(chosen.name), .text(" for the adaptation: \(AdoptionWording.sentence(chosen)).")]))
    }
    if !advice.licenses.isEmpty {
      nodes.append(.tag("h2", text: "Licenses for an adaptation"))
      let items = advice.licenses.map { license in
        HTMLNode.tag("li", [], [link(license.name, license.url), .text(": " + AdoptionWording.sentence(license))])
      }
      nodes.append(.tag("ul", [], items))
    }
    nodes.append(.tag("h2", text: AdoptionWording.checklistHeading(advice)))
    let duties = advice.duties.map { duty in
      HTMLNode.tag("li", [], [.tag("strong", text: duty.state.rawValue), .text(": " + AdoptionWording.sentence(duty))])
    }
    nodes.append(.tag("ul", [], duties))
    nodes.append(.tag("p", text: AdoptionWording.notice))
    return nodes.map(\.html).joined()
  }

  private func link(_ text: String, _ address: String?) -> HTMLNode {
    guard let address, MarkdownText.isWebAddress(address) else { return .text(text) }
    return .tag("a", [HTMLAttribute("href", address), HTMLAttribute("rel", "noopener noreferrer")], text: text)
  }

  private func spdx(_ advice: AdoptionAdvice) -> String {
    var lines: [String] = []
    let years = advice.work.years.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
    for creator in advice.work.creators {
      lines.append("SPDX-FileCopyrightText: " + (years + [creator]).joined(separator: " "))
    }
    // A license that is refused is not written into a file.
    let accepted = advice.chosen.flatMap { $0.verdict == .allowed || $0.verdict == .discouraged ? $0.spdx : nil }
    lines.append("SPDX-License-Identifier: \(accepted ?? advice.work.license.spdx)")
    // A line feed or a closing tag in a title would end the field.
    let credit = Array(AdoptionWording.plain(advice.credit).utf8).replacing("</".utf8, with: "< /".utf8)
    lines.append("SPDX-FileComment: <text>\(String(decoding: credit, as: UTF8.self))</text>")
    return lines.map { DisplayText.visible($0) + "\n" }.joined()
  }
}
