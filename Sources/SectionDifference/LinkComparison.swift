internal import PolicyModel
internal import PolicyText

/// Links whose words stayed while their target changed.
enum LinkComparison {
  /// The changed links of a section, in the old order.
  ///
  /// Links are known by their words. Where the same words link more than once, the targets are compared in order,
  /// and only if there are as many as before: a link that was added or removed is a change of the text.
  ///
  /// - Parameter hosts: hosts that the old document links to: an address written with such a host and the same without
  ///   one (`/conduct`) lead to the same page.
  static func changes(from old: [Block], to new: [Block], hosts: Set<String>) -> [LinkChange] {
    let (order, before) = targets(old)
    let (_, after) = targets(new)
    var changes: [LinkChange] = []
    for text in order {
      guard let targets = before[text], let now = after[text], targets.count == now.count else { continue }
      for (from, to) in zip(targets, now) where !isSame(from.target, to.target, hosts) {
        changes.append(LinkChange(text: from.text, oldTarget: from.target, newTarget: to.target))
      }
    }
    return changes
  }

  /// The hosts of a document's links.
  static func hosts(of document: PolicyDocument) -> Set<String> {
    var hosts: Set<String> = []
    for section in document.allSections {
      for block in section.blocks {
        for mark in block.marks {
          if let target = mark.linkTarget, let (host, _) = split(trimmed(target)) { hosts.insert(host) }
        }
      }
    }
    return hosts
  }

  private static func isSame(_ left: String, _ right: String, _ hosts: Set<String>) -> Bool {
    let (a, b) = (plain(left), plain(right))
    if a == b { return true }
    for (relative, absolute) in [(a, b), (b, a)] where relative.hasPrefix("/") && !relative.hasPrefix("//") {
      if let (host, path) = split(absolute), hosts.contains(host), path == relative { return true }
    }
    return false
  }

  /// A target without the spaces around it and without needless percent-encoding.
  private static func plain(_ target: String) -> Substring {
    let target = trimmed(target)
    guard target.utf8.contains(UInt8(ascii: "%")) else { return target }
    let isAddress = target.prefix(contactScheme.count).lowercased() == contactScheme
    return PercentEncoding.decoded(String(target), keepingReserved: !isAddress)[...]
  }

  private static let contactScheme = "mailto:"

  private static func trimmed(_ target: String) -> Substring {
    let isSpace = { (character: Character) in character.isWhitespace }
    guard let first = target.firstIndex(where: { !isSpace($0) }), let last = target.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return target[first...last]
  }

  /// Host and path of an absolute web address.
  private static func split(_ target: Substring) -> (host: String, path: Substring)? {
    guard let scheme = ["https://", "http://"].first(where: { target.hasPrefix($0) }) else { return nil }
    let rest = target.dropFirst(scheme.count)
    let slash = rest.firstIndex(of: "/") ?? rest.endIndex
    return (String(rest[..<slash]).lowercased(), rest[slash...])
  }

  private typealias Found = (text: String, target: String)

  private static func targets(_ blocks: [Block]) -> (order: [String], found: [String: [Found]]) {
    var order: [String] = []
    var found: [String: [Found]] = [:]
    for block in blocks where !block.marks.isEmpty {
      for link in block.links {
        let key = squeezed(link.text)
        if found[key] == nil { order.append(key) }
        found[key, default: []].append(link)
      }
    }
    return (order, found)
  }

  /// Without white space and invisible characters, quotes straightened.
  private static func squeezed(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch ScalarClass.of(scalar) {
      case .space, .invisible: continue
      default: result.append(WordTokenizer.straightened(scalar))
      }
    }
    return String(result)
  }
}
