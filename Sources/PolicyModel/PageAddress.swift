/// The address of a page, as the page itself states it.
package enum PageAddress {
  /// The address under which the page was published; nil if nothing says so.
  ///
  /// What a browser wrote when it saved the page comes first, then what the site calls the page's one address.
  package static func stated(in fields: [MetadataField]) -> String? {
    fields.lazy.compactMap(saved).first { isWeb($0) }
      ?? fields.first { $0.source == .link && hasWord("canonical", $0.name) && isWeb($0.value) }?.value
      ?? fields.first { $0.source == .meta && $0.name.lowercased() == "og:url" && isWeb($0.value) }?.value
  }

  /// The name of the field that holds the address of a page in a web archive.
  package static let fieldOfArchive = "content-location"

  /// `saved from url=(0036)https://example.org/rules`, as browsers write into what they save.
  private static func saved(_ field: MetadataField) -> String? {
    if field.source == .meta, field.name == fieldOfArchive { return field.value }
    guard field.source == .comment, field.value.hasPrefix(mark), let close = field.value.firstIndex(of: ")") else {
      return nil
    }
    return String(field.value[field.value.index(after: close)...].prefix { !$0.isWhitespace })
  }

  private static let mark = "saved from url=("

  private static func isWeb(_ address: String) -> Bool {
    address.hasPrefix("https://") || address.hasPrefix("http://")
  }

  private static func hasWord(_ word: String, _ list: String) -> Bool {
    list.lowercased().split(separator: " ").contains { $0 == word }
  }
}
