/// Names a heading or a block of a document.
///
/// A heading is no block: whoever wants the block behind a reference has to say what happens where there is none.
public struct BlockReference: Sendable, Hashable {
  /// What a section holds that can be named, in reading order.
  public enum Part: Sendable, Hashable, Comparable {
    /// The section's heading.
    case heading
    /// A block, by its index into the section's blocks.
    case block(Int)
  }

  /// The section's ordinal.
  public var section: Int
  /// The heading or the block.
  public var part: Part

  /// Creates a reference.
  public init(section: Int, _ part: Part) {
    self.section = section
    self.part = part
  }

  /// Names a block, by its index into the section's blocks.
  public init(section: Int, block: Int) { self.init(section: section, .block(block)) }

  /// Names the heading of a section.
  public static func heading(of section: Int) -> BlockReference { BlockReference(section: section, .heading) }

  /// True for a heading.
  public var isHeading: Bool { part == .heading }

  /// Index into the section's blocks; nil for a heading.
  public var block: Int? {
    switch part {
    case .heading: nil
    case .block(let index): index
    }
  }
}

extension BlockReference: Comparable {
  /// In reading order.
  public static func < (left: BlockReference, right: BlockReference) -> Bool {
    (left.section, left.part) < (right.section, right.part)
  }
}

extension PolicyDocument {
  /// The block that a reference names; nil for a heading, and for what the document does not have.
  public func block(_ reference: BlockReference) -> Block? {
    guard let index = reference.block, let section = section(reference), section.blocks.indices.contains(index) else {
      return nil
    }
    return section.blocks[index]
  }

  /// The text of the heading or block that a reference names; nil for what the document does not have.
  public func text(_ reference: BlockReference) -> String? {
    reference.isHeading ? section(reference)?.heading?.text : block(reference)?.text
  }

  /// Links, emphasis and images over the text that a reference names.
  public func marks(_ reference: BlockReference) -> [InlineMark] {
    (reference.isHeading ? section(reference)?.heading?.marks : block(reference)?.marks) ?? []
  }

  private func section(_ reference: BlockReference) -> Section? {
    guard reference.section != Section.preambleOrdinal else { return preamble }
    return sections.indices.contains(reference.section) ? sections[reference.section] : nil
  }
}
