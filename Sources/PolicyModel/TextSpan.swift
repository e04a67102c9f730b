/// A place that a fact speaks of: a section as a whole, a heading or block, or some characters of one.
///
/// A fact that travels as text alone has to be looked for again by whoever wants to show it, and may be found at
/// another place that reads the same.
public struct TextSpan: Sendable, Hashable {
  /// The section's ordinal.
  public var section: Int
  /// The heading or block; nil for the section as a whole.
  public var part: BlockReference.Part?
  /// UTF-8 offsets into the text of the heading or block; nil for all of it.
  public var range: Range<Int>?

  /// A section as a whole.
  public init(section: Int) { self.section = section }

  /// A heading or block, or some characters of it.
  public init(_ reference: BlockReference, _ range: Range<Int>? = nil) {
    section = reference.section
    part = reference.part
    self.range = range
  }

  /// The heading or block; nil for a section as a whole.
  public var reference: BlockReference? { part.map { BlockReference(section: section, $0) } }
}

extension PolicyDocument {
  /// The words of a span; nil for a section as a whole, and for what the document does not have.
  public func text(_ span: TextSpan) -> String? {
    guard let whole = span.reference.flatMap(text) else { return nil }
    guard let range = span.range else { return whole }
    let utf8 = whole.utf8
    guard range.lowerBound >= 0, range.upperBound <= utf8.count else { return nil }
    let from = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    return String(whole[from..<utf8.index(from, offsetBy: range.count)])
  }
}
