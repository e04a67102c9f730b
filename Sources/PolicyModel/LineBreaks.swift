/// Where a text has line breaks that the author asked for, such as HTML's `br`.
///
/// Breaks are layout, as the width of a page is: two texts that differ in nothing else are the same text. So all
/// values are equal, and only who asks where a thought ends looks inside.
public struct LineBreaks: Sendable, Hashable {
  /// UTF-8 offsets of the spaces that stand for the breaks, ascending.
  public var offsets: [Int]

  /// Creates breaks; the default is none.
  public init(_ offsets: [Int] = []) { self.offsets = offsets }

  /// Always true: see above.
  public static func == (_: LineBreaks, _: LineBreaks) -> Bool { true }

  /// Adds nothing, as all values are equal.
  public func hash(into _: inout Hasher) {}
}
