internal import PolicyModel

/// Links as they are meant, however a page or a program spells them.
extension Flow {
  /// Follows the `base` element, takes off what programs wrapped around targets, and makes links to the page's own
  /// address links inside of it. O(marks).
  ///
  /// - Parameter isPage: whether an archive may have rewritten all links, as it does with pages and with nothing else.
  mutating func straightenLinks(isPage: Bool) {
    followBase()
    let isArchived = isPage && isArchivedCopy
    let own = isPage ? PageAddress.stated(in: fields) : nil
    rewriteTargets { target in
      var target = isArchived ? LinkWrapper.archived(target) ?? target : target
      target = LinkWrapper.unwrapped(target) ?? target
      if let own, target.hasPrefix(own), target.utf8.count > own.utf8.count + 1,
        target.utf8[target.utf8.index(target.startIndex, offsetBy: own.utf8.count)] == UInt8(ascii: "#")
      {
        target.removeFirst(own.count)
      }
      return target
    }
  }

  private mutating func rewriteTargets(_ rewritten: (String) -> String) {
    for leaf in leaves.indices where !leaves[leaf].marks.isEmpty || !leaves[leaf].notes.isEmpty {
      leaves[leaf].rewriteTargets(rewritten)
    }
    for form in forms.indices { forms[form].action = rewritten(forms[form].action) }
  }

  /// Fewer links may be the author's own, to a copy of what is gone.
  private static let leastArchivedLinks = 2

  /// True if an archive gave the page out: it rewrites every link.
  private var isArchivedCopy: Bool {
    var (archived, others) = (0, 0)
    for leaf in leaves where !leaf.marks.isEmpty {
      for mark in leaf.marks {
        guard case .link(let target, _) = mark.kind else { continue }
        if LinkWrapper.archived(target) != nil {
          archived += 1
        } else if !LinkTarget(target).host.isEmpty {
          others += 1
        }
      }
    }
    guard archived > 0 else { return false }
    return archived >= Flow.leastArchivedLinks && others == 0
      || fields.contains { $0.source == .comment && $0.value.contains("FILE ARCHIVED ON") }
  }

  /// Follows the `base` element in all links and forms.
  private mutating func followBase() {
    guard let base else { return }
    let address = BaseAddress(base.address)
    rewriteTargets { address.resolved($0) }
    if let warning = foreignBase(base.address, at: base.position) { diagnostics.append(warning) }
  }

  /// What there is to say if the page names its own address at another site.
  private func foreignBase(_ address: String, at position: SourcePosition) -> Diagnostic? {
    let base = LinkTarget(address)
    let own = fields.first { field in
      (field.source == .link && field.name.lowercased() == "canonical")
        || (field.source == .meta && field.name.lowercased() == "og:url")
    }.map { LinkTarget($0.value) }
    guard let own, !own.host.isEmpty, !base.host.isEmpty, own.site != base.site else { return nil }
    return Diagnostic(
      "foreign-base", .warning,
      "links without a host lead to \(base.host), which the base element names; the page’s own address is at \(own.host)",
      at: position)
  }
}

extension FlowLeaf {
  /// Gives every link of the leaf and of its notes the target that a function makes of it.
  fileprivate mutating func rewriteTargets(_ rewritten: (String) -> String) {
    for mark in marks.indices {
      guard case .link(let target, let relation) = marks[mark].kind else { continue }
      marks[mark].kind = .link(target: rewritten(target), relation: relation)
    }
    for note in notes.indices { notes[note].rewriteTargets(rewritten) }
  }
}
