/// A source or agent as read from the words after (or before) a relation.
struct AttributionSource {
  var title: String?
  var url: String?
  var homepage: String?
  var version: String?
  var persons: [String] = []
  var organisations: [String] = []
  /// From its first to its last token, modifiers included.
  var tokens: Range<Int>
  var part: String?
  /// The license that the same sentence says it is under.
  var license: String?
  /// Makers named beside it ("created by …"): agents of the source, not of the document.
  var makers: [AttributionSource] = []
  /// True if the words look like a name: linked, quoted or capitalised.
  var isNamed = false

  /// "policies authored by [A] and [B]": where the work has no name of its own and each maker an address, each maker's
  /// work is a source.
  var isOfSeveral: Bool { !isNamed && url == nil && makers.count > 1 && makers.allSatisfy { $0.url != nil } }

  var isEmpty: Bool { title == nil && url == nil && persons.isEmpty && organisations.isEmpty }
}
