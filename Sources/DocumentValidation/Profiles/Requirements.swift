public import PolicyModel

/// A role that a profile asks for, and what its text must hold.
public struct RoleRequirement: Sendable, Hashable {
  /// The role.
  public var role: Role
  /// Whether it must or should be there.
  public var level: Profile.Level
  /// What its text must hold where it is there.
  public var contains: TextRequirement

  /// Creates a requirement.
  public init(_ role: Role, _ level: Profile.Level, contains: TextRequirement = TextRequirement()) {
    self.role = role
    self.level = level
    self.contains = contains
  }
}

/// What the text of a role must hold.
public struct TextRequirement: Sendable, Hashable {
  /// An address.
  public var contact: Bool
  /// A time within which something is done.
  public var timeLimit: Bool
  /// At least so many list items.
  public var items: Int

  /// Creates a requirement; the default asks for nothing.
  public init(contact: Bool = false, timeLimit: Bool = false, items: Int = 0) {
    self.contact = contact
    self.timeLimit = timeLimit
    self.items = items
  }
}

/// A heading that a profile asks for.
public struct HeadingRequirement: Sendable, Hashable {
  /// What it is called in findings, unique in the profile.
  public var name: String
  /// Titles that will do, in any language; `*` stands for any words. Case and the printed number do not count.
  public var anyOf: [String]
  /// Whether it must or should be there.
  public var level: Profile.Level

  /// Creates a requirement.
  public init(name: String, anyOf: [String], level: Profile.Level) {
    self.name = name
    self.anyOf = anyOf
    self.level = level
  }

  /// True if one of the patterns fits a title.
  public func matches(_ title: String) -> Bool {
    let title = Array(title.lowercased())
    return anyOf.contains { HeadingRequirement.matches(Array($0.lowercased())[...], title[...]) }
  }

  private static func matches(_ pattern: ArraySlice<Character>, _ text: ArraySlice<Character>) -> Bool {
    // Two cursors with one place to go back to: linear for one star, never worse than pattern times text.
    var (p, t) = (pattern.startIndex, text.startIndex)
    var star: (pattern: Int, text: Int)?
    while t < text.endIndex {
      if p < pattern.endIndex, pattern[p] == "*" {
        star = (p, t)
        p += 1
      } else if p < pattern.endIndex, pattern[p] == text[t] {
        p += 1
        t += 1
      } else if let last = star {
        p = last.pattern + 1
        t = last.text + 1
        star = (last.pattern, t)
      } else {
        return false
      }
    }
    while p < pattern.endIndex, pattern[p] == "*" { p += 1 }
    return p == pattern.endIndex
  }
}

/// How sections of a level must be numbered.
public struct NumberingRequirement: Sendable, Hashable {
  /// How the last component counts.
  public var style: SectionNumber.Style
  /// The outline depth it holds for, from 1; the title of the document counts as depth 1 if it is a heading above
  /// all others.
  public var depth: Int

  /// Creates a requirement.
  public init(style: SectionNumber.Style, depth: Int) {
    self.style = style
    self.depth = depth
  }
}
