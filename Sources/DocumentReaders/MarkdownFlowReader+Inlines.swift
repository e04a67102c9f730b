internal import CMD4C
import PolicyModel

/// Inlines: spans of md4c, tags written as HTML, entities, bare addresses, and the finished leaf.
extension MarkdownFlowReader {
  func enterSpan(_ type: MD_SPANTYPE, _ detail: UnsafeMutableRawPointer?) {
    if leaf == nil { open(.block(.paragraph), isImplicit: true) }
    if !rawHTML.isEmpty { finishRawTag() }
    var span = Span(type: type, mark: -1)
    if type == MD_SPAN_IMG {
      if imageDepth == 0 {
        alternative.removeAll(keepingCapacity: true)
        let source = detail!.load(as: MD_SPAN_IMG_DETAIL.self).src
        if isAffordable(source) { span.target = string(source) }
      }
      imageDepth += 1
    } else if imageDepth == 0 {
      switch type {
      case MD_SPAN_STRONG: span.mark = text.open(.strong)
      case MD_SPAN_EM: span.mark = text.open(.emphasis)
      case MD_SPAN_CODE: span.mark = text.open(.code)
      case MD_SPAN_DEL: span.mark = text.open(.strikethrough)
      case MD_SPAN_A:
        let target = detail!.load(as: MD_SPAN_A_DETAIL.self).href
        guard isAffordable(target) else { break }
        span.target = string(target)
        span.mark = text.open(.link(target: span.target, relation: nil))
      default: break
      }
    }
    spans.append(span)
  }

  func leaveSpan(_ type: MD_SPANTYPE) {
    if !rawHTML.isEmpty { finishRawTag() }
    guard let span = spans.popLast() else { return }
    if type == MD_SPAN_IMG {
      imageDepth -= 1
      if imageDepth == 0 {
        text.addImage(
          source: span.target,
          alternative: String(
            decoding: alternative.withUnsafeBufferPointer { Array($0.trimmed) }, as: UTF8.self))
      }
    } else if span.mark >= 0 {
      // `<a@b.example>` is written without the scheme that md4c adds; as the source has it, it is the same link text.
      if type == MD_SPAN_A, mode == .markup, span.target.hasPrefix("mailto:") {
        let words = text.text(of: span.mark)
        if span.target == "mailto:" + words, isAutolink {
          text.setKind(.link(target: words, relation: nil), of: span.mark)
        }
      }
      if type == MD_SPAN_DEL, mode == .policy {
        withhold(text.cut(span.mark), .struck)
      } else {
        text.close(span.mark)
      }
    }
  }

  /// True if the text just read stands in angle brackets.
  private var isAutolink: Bool {
    guard let end = leaf?.end, end > 0, end < source.count else { return false }
    return source[end] == UInt8(ascii: ">")
  }

  // MARK: Tags

  /// A piece of raw HTML inside a paragraph; a tag over several lines comes in several pieces.
  func rawTag(_ run: UnsafeBufferPointer<UInt8>, at offset: Int) {
    if !rawHTML.isEmpty, run.first == UInt8(ascii: "<"), isRawTagComplete { finishRawTag() }
    if rawHTML.isEmpty { rawHTMLStart = offset }
    rawHTML.append(contentsOf: run)
  }

  private var isRawTagComplete: Bool {
    guard rawHTML.last == UInt8(ascii: ">") else { return false }
    return rawHTML.withUnsafeBufferPointer { html in
      !html.starts(with: "<!--") || (html.count >= 7 && html.starts(with: "-->", at: html.count - 3))
    }
  }

  func finishRawTag() {
    let raw = rawHTML
    rawHTML.removeAll(keepingCapacity: true)
    raw.withUnsafeBufferPointer { html in
      if html.starts(with: "<!--") {
        let end = html.count >= 7 ? html.count - 3 : html.count
        addComment(UnsafeBufferPointer(rebasing: html[min(4, end)..<end]), at: rawHTMLStart)
        return
      }
      guard let tag = InlineTag(html), imageDepth == 0 else { return }
      apply(tag)
    }
  }

  private func apply(_ tag: InlineTag) {
    if !tag.isClosing, tag.name == "br" {
      text.appendBreak()
      return
    }
    if let id = tag["id"] ?? (tag.name == "a" ? tag["name"] : nil), !tag.isClosing, !id.isEmpty { anchors.append(id) }
    if tag.name == "img" {
      text.addImage(source: tag["src"] ?? "", alternative: tag["alt"] ?? "")
      return
    }
    if tag.isClosing {
      guard let open = openTags.lastIndex(where: { $0.name == tag.name }) else { return }
      close(openTags.remove(at: open))
      return
    }
    guard openTags.count < OpenTag.most else { return }
    if let effect = effect(of: tag) {
      openTags.append(OpenTag(name: tag.name, mark: text.open(.strikethrough), effect: effect))
      return
    }
    let kind: InlineMark.Kind
    switch tag.name {
    case "b", "strong": kind = .strong
    case "i", "em", "cite", "dfn", "var": kind = .emphasis
    case "code", "kbd", "samp", "tt": kind = .code
    case "s", "del", "strike": kind = .strikethrough
    case "a":
      guard mode == .policy, let target = tag["href"] else { return }
      kind = .link(target: target, relation: tag["rel"])
    default: return
    }
    openTags.append(OpenTag(name: tag.name, mark: text.open(kind)))
  }

  /// Comments carry licences and suppressions of findings.
  func addComment(_ comment: UnsafeBufferPointer<UInt8>, at offset: Int) {
    let words = comment.trimmed
    guard !words.isEmpty else { return }
    flow.fields.append(
      MetadataField(.comment, "", String(decoding: words, as: UTF8.self), position: position(of: max(0, offset))))
  }

  // MARK: Strings of md4c

  /// True if a target is within what a document may have of them; says once where it is not.
  private func isAffordable(_ target: MD_ATTRIBUTE) -> Bool {
    guard targetBytesLeft >= 0 else { return false }
    targetBytesLeft -= Int(target.size)
    if targetBytesLeft >= 0 { return true }
    flow.diagnostics.append(
      Diagnostic(
        "links-cut", .warning, "links by reference repeat long targets too often; the rest are read as text",
        at: leaf.map { position(of: max(0, $0.end)) }))
    return false
  }

  /// An attribute with its entities decoded.
  func string(_ attribute: MD_ATTRIBUTE) -> String {
    guard attribute.size > 0, let characters = attribute.text else { return "" }
    return characters.withMemoryRebound(to: UInt8.self, capacity: Int(attribute.size)) { bytes in
      guard let types = attribute.substr_types, let offsets = attribute.substr_offsets else {
        return String(decoding: UnsafeBufferPointer(start: bytes, count: Int(attribute.size)), as: UTF8.self)
      }
      if types[0] == MD_TEXT_NORMAL, offsets[1] == attribute.size {
        let plain = UnsafeBufferPointer(start: bytes, count: Int(attribute.size))
        if plain.elementsEqual(lastAttribute.utf8) { return lastAttribute }
        lastAttribute = String(decoding: plain, as: UTF8.self)
        return lastAttribute
      }
      var result = ""
      var i = 0
      while offsets[i] < attribute.size {
        let part = UnsafeBufferPointer(start: bytes + Int(offsets[i]), count: Int(offsets[i + 1] - offsets[i]))
        switch types[i] {
        case MD_TEXT_ENTITY: result += decodedEntity(part)
        case MD_TEXT_NULLCHAR: result += "\u{FFFD}"
        default: result += String(decoding: part, as: UTF8.self)
        }
        i += 1
      }
      return result
    }
  }

  /// The characters of `&name;`, `&#10;` or `&#xA;`; the source itself if there is no such entity.
  func decodedEntity(_ entity: UnsafeBufferPointer<UInt8>) -> String {
    CharacterReference.decode(entity) ?? String(decoding: entity, as: UTF8.self)
  }

  // MARK: The finished leaf

  func finishLeaf() {
    if !rawHTML.isEmpty { finishRawTag() }
    guard var leaf else { return }
    self.leaf = nil
    while let open = openTags.popLast() { close(open) }
    if mode == .policy, !leaf.isCode { applyConventions(to: &leaf) }
    attachPreparedAnchors(before: leaf.first < 0 ? 0 : preparation.originalOffset(of: leaf.first))
    if !leaf.isCode { text.trimEnds() }
    let content = leaf.isCode ? codeText : text.text
    var marks = leaf.isCode ? [] : text.finishedMarks
    if mode == .policy { marks.removeAll { $0.linkTarget.map(TemplateLanguage.makesTarget) ?? false } }
    if content.isEmpty, !marks.contains(where: { if case .image = $0.kind { true } else { false } }) { return }
    if !leaf.isCode {
      text.bytes.withUnsafeBufferPointer { BareAddress.addLinks(to: &marks, in: $0, mode: mode) }
    }
    var kind = leaf.kind
    let range = range(of: leaf, kind: &kind)
    let finished = FlowLeaf(
      kind: kind, text: content, marks: marks, breaks: leaf.isCode ? [] : text.breaks, nesting: leaf.nesting,
      range: range, anchors: anchors, container: openFolds.last ?? -1,
      lineBreak: Int32(clamping: text.breaks.first ?? -1), lineEnd: Int32(clamping: text.firstLineEnd))
    if let withholding = openWithholding { withhold(finished, withholding) } else { flow.leaves.append(finished) }
    anchors.removeAll(keepingCapacity: true)
  }

  private var codeText: String {
    var end = text.bytes.count
    while end > 0, isSpace(text.bytes[end - 1]) { end -= 1 }
    return String(decoding: text.bytes[..<end], as: UTF8.self)
  }

  /// From the first character of the block, markers of containers left out, to the end of its last line.
  private func range(of leaf: Leaf, kind: inout FlowLeaf.Kind) -> SourceRange {
    guard leaf.first >= 0 else { return .none }
    var first = leaf.first
    var end = leaf.end
    if leaf.nesting.cell == nil {
      var start = leaf.first
      while start > 0, source[start - 1] != 0x0A { start -= 1 }
      first = skipMarkers(from: start, to: leaf.first, containers: leaf.nesting)
      end = min(source.count, source.endOfLine(from: max(0, end - 1)))
      while end > leaf.end, isSpace(source[end - 1]) { end -= 1 }
      end = max(end, leaf.end)
    }
    if case .heading(let level, _) = kind {
      kind = .heading(level: level, style: isATX(at: first, level: level) ? .atx : .setext)
    }
    return SourceRange(position(of: first), position(of: end))
  }

  private func isATX(at offset: Int, level: Int) -> Bool {
    var i = offset
    while i < source.count, source[i] == UInt8(ascii: "#") { i += 1 }
    return i - offset == level && (i == source.count || isSpace(source[i]))
  }

  /// Skips indentation, `>` and item markers at the start of a block's first line.
  private func skipMarkers(from start: Int, to limit: Int, containers: Nesting) -> Int {
    var i = start
    var left = Int(containers.listDepth) + Int(containers.quoteDepth)
    while i < limit {
      let byte = source[i]
      if byte == 0x20 || byte == 0x09 {
        i += 1
        continue
      }
      guard left > 0 else { return i }
      var next = i
      if byte == UInt8(ascii: ">"), containers.quoteDepth > 0 {
        i += 1
        left -= 1
        continue
      } else if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "+") {
        next = i + 1
      } else {
        while next < limit, source[next] >= 0x30, source[next] <= 0x39 { next += 1 }
        guard next > i, next < limit, source[next] == UInt8(ascii: ".") || source[next] == UInt8(ascii: ")") else {
          return i
        }
        next += 1
      }
      guard next < limit, source[next] == 0x20 || source[next] == 0x09 else { return i }
      i = next
      left -= 1
    }
    return i
  }

  /// Gives link targets from lines of their own to the block they name.
  func attachPreparedAnchors(before offset: Int) {
    while nextPreparedAnchor < preparation.anchors.count,
      preparation.anchors[nextPreparedAnchor].offset < offset
    {
      let anchor = preparation.anchors[nextPreparedAnchor]
      nextPreparedAnchor += 1
      if anchor.isForBlockBefore, !flow.leaves.isEmpty {
        flow.leaves[flow.leaves.count - 1].anchors.append(anchor.name)
      } else {
        anchors.append(anchor.name)
      }
    }
  }
}
