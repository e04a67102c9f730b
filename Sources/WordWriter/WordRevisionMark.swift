/// What Word is told about a stretch of text or about the end of a paragraph.
enum WordRevisionMark: Hashable {
  case kept
  case deleted
  case inserted
  case movedFrom
  case movedTo

  /// True for what only the new version has.
  var isNew: Bool { self == .inserted || self == .movedTo }
  /// A deletion for what is new, an insertion for what is gone.
  var opposite: WordRevisionMark { isNew ? .deleted : .inserted }
}

/// Who made the changes, and the numbers that tell them apart.
struct WordRevisions {
  /// Who and when: ` w:author="…" w:date="…"`.
  let attributes: XMLBytes
  private var count = 0

  init(author: String, date: String?) {
    var attributes = XMLBytes(" w:author=\"")
    attributes.text(author)
    attributes.markup("\"")
    if let date {
      attributes.markup(" w:date=\"")
      attributes.text(date)
      attributes.markup("\"")
    }
    self.attributes = attributes
  }

  /// A number that no other mark of the file has.
  mutating func nextNumber() -> Int {
    defer { count += 1 }
    return count
  }

  /// The attributes of a mark: ` w:id="3" w:author="…" w:date="…"`.
  mutating func nextAttributes() -> XMLBytes {
    var xml = XMLBytes(" w:id=\"")
    xml.number(nextNumber())
    xml.markup("\"")
    xml.append(attributes)
    return xml
  }

  /// An element that starts a mark, such as `<w:ins w:id="3" w:author="…">`, or stands for it alone.
  mutating func element(_ mark: WordRevisionMark, isEmpty: Bool) -> XMLBytes {
    var xml = XMLBytes()
    switch mark {
    case .kept: return xml
    case .deleted: xml.markup("<w:del")
    case .inserted: xml.markup("<w:ins")
    case .movedFrom: xml.markup("<w:moveFrom")
    case .movedTo: xml.markup("<w:moveTo")
    }
    xml.append(nextAttributes())
    if isEmpty { xml.markup("/>") } else { xml.markup(">") }
    return xml
  }

  /// What ends it.
  static func end(_ mark: WordRevisionMark) -> StaticString {
    switch mark {
    case .kept: ""
    case .deleted: "</w:del>"
    case .inserted: "</w:ins>"
    case .movedFrom: "</w:moveFrom>"
    case .movedTo: "</w:moveTo>"
    }
  }
}
