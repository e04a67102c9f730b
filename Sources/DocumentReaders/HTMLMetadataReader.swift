internal import PolicyModel

/// Picks up what a page says beside its text: `title`, `meta`, `link`, JSON-LD, comments, RDFa and microdata.
struct HTMLMetadataReader {
  /// Longest comment or attribute text kept, in bytes: more than any license notice, less than a page pasted into one.
  static let longestValue = 16_384

  private var capture: (tag: HTMLTag, source: MetadataField.Source, name: String, position: SourcePosition)?
  private var captured: [UInt8] = []
  private var hasTitle = false

  /// Looks at a start tag.
  mutating func start(
    _ tag: HTMLTag, _ values: HTMLAttributes, isInHead: Bool, at position: @autoclosure () -> SourcePosition,
    into flow: inout Flow
  ) {
    switch tag {
    case .title where isInHead && !hasTitle:
      hasTitle = true
      begin(tag, .title, "title", position())
    case .script where values["type"]?.lowercased() == "application/ld+json":
      begin(tag, .jsonLD, "application/ld+json", position())
    case .meta:
      let name = values["name"] ?? values["property"] ?? values["itemprop"] ?? values["http-equiv"]
      if let name, !name.isEmpty, let content = values["content"] {
        flow.fields.append(MetadataField(.meta, name, content, position: position()))
      }
    case .base:
      if flow.base == nil, let address = values["href"], !address.isEmpty { flow.base = (address, position()) }
    case .link:
      if let relation = values["rel"], let target = values["href"] {
        flow.fields.append(MetadataField(.link, relation, target, position: position()))
      }
    default: break
    }
  }

  private mutating func begin(
    _ tag: HTMLTag, _ source: MetadataField.Source, _ name: String, _ position: SourcePosition
  ) {
    capture = (tag, source, name, position)
    captured.removeAll()
  }

  /// Characters inside an element that is not read.
  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if capture != nil { captured.append(contentsOf: bytes) }
  }

  /// Looks at an end.
  mutating func end(_ tag: HTMLTag, into flow: inout Flow) {
    guard let (opened, source, name, position) = capture, opened == tag else { return }
    capture = nil
    if source == .title {
      let decoded = captured.withUnsafeBufferPointer { HTMLEntities.decode($0, inAttribute: false) }
      let words = Array(decoded.split(whereSeparator: HTMLTextRun.isSpace).joined(separator: [0x20]))
      guard !words.isEmpty else { return }
      flow.fields.append(MetadataField(source, name, String(decoding: words, as: UTF8.self), position: position))
    } else {
      flow.fields.append(MetadataField(source, name, HTMLMetadataReader.unmasked(captured), position: position))
    }
  }

  /// Looks at a comment.
  func comment(_ text: UnsafeBufferPointer<UInt8>, at position: SourcePosition, into flow: inout Flow) {
    let kept = UnsafeBufferPointer(rebasing: text.prefix(HTMLMetadataReader.longestValue))
    let blank = UnicodeSpace.prefixLength(kept)
    guard blank < kept.count else { return }
    let trimmed = kept[blank..<kept.count - UnicodeSpace.suffixLength(kept)]
    flow.fields.append(
      MetadataField(.comment, "", HTMLMetadataReader.unmasked(Array(trimmed)), position: position))
  }

  /// Makes fields of an element's RDFa and microdata attributes and of `rel`; returns the index of a field whose value
  /// is the element's text, or -1.
  func attributeField(
    _ values: HTMLAttributes, at position: @autoclosure () -> SourcePosition, into flow: inout Flow
  ) -> Int32 {
    if values.isEmpty { return -1 }
    let target = values["href"] ?? values["src"] ?? values["resource"]
    if let relation = values["rel"], let target {
      flow.fields.append(MetadataField(.attribute, "rel=\(relation)", target, position: position()))
    }
    for name in ["about", "typeof", "itemtype"] as [StaticString] {
      if let value = values[name], !value.isEmpty {
        flow.fields.append(MetadataField(.attribute, "\(name)", value, position: position()))
      }
    }
    var completed: Int32 = -1
    for name in ["property", "itemprop"] as [StaticString] {
      guard let value = values[name], !value.isEmpty else { continue }
      let stated = values["content"] ?? target ?? values["datetime"]
      flow.fields.append(MetadataField(.attribute, "\(name)=\(value)", stated ?? "", position: position()))
      if stated == nil { completed = Int32(flow.fields.count - 1) }
    }
    return completed
  }

  private static func unmasked(_ bytes: [UInt8]) -> String {
    String(decoding: bytes.map { $0 == HTMLEntities.ampersand ? UInt8(ascii: "&") : $0 }, as: UTF8.self)
  }
}
