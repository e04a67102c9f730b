internal import PolicyModel
internal import VersionStorage

/// Where a section stands in each version of a policy, as ordinals: several where it was split, none where it is not.
struct SectionTrail {
  /// The ordinals in each version.
  private(set) var ordinals: [Set<Int>]

  /// Follows a section from the version at `start` in both directions.
  ///
  /// - Parameters:
  ///   - name: Finds the section where the trail begins, and again behind a version or a step that cannot be read.
  ///   - steps: What changed from each version to the next; nil where that is not known.
  ///   - documents: The versions; nil for those that cannot be read.
  init(of name: SectionName, from start: Int, steps: [VersionStep?], documents: [PolicyDocument?]) {
    ordinals = [Set<Int>](repeating: [], count: documents.count)
    func named(_ place: Int) -> Set<Int> {
      documents[place].flatMap { name.find(in: $0) }.map { [$0.ordinal] } ?? []
    }
    ordinals[start] = named(start)
    for place in stride(from: start, to: 0, by: -1) {
      guard let step = steps[place - 1] else {
        ordinals[place - 1] = named(place - 1)
        continue
      }
      for pair in step.pairs {
        if let new = pair.new, ordinals[place].contains(new), let old = pair.old { ordinals[place - 1].insert(old) }
      }
    }
    for place in (start + 1)..<max(start + 1, documents.count) {
      guard let step = steps[place - 1] else {
        ordinals[place] = named(place)
        continue
      }
      for pair in step.pairs {
        if let old = pair.old, ordinals[place - 1].contains(old), let new = pair.new { ordinals[place].insert(new) }
      }
    }
  }
}

extension PolicyDocument {
  /// The section of an ordinal that was remembered; nil if the document, read anew, has none.
  func section(_ ordinal: Int) -> Section? {
    ordinal == Section.preambleOrdinal || sections.indices.contains(ordinal) ? self[section: ordinal] : nil
  }
}
