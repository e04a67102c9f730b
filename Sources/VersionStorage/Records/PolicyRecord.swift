/// What an archive knows of a policy besides its versions: the contents of `policy.yaml`.
///
/// The file is written once, by the first recording, and belongs to people from then on.
package struct PolicyRecord: Sendable, Hashable {
  /// What people call it.
  package var title: String
  /// Who publishes it.
  package var publisher: String?
  /// BCP 47 tag.
  package var language: String?
  /// Where it is published.
  package var source: String?
  /// The validation profile it is held to.
  package var profile: String?
  /// SPDX expression of the licence of its text.
  package var license: String?
  /// What else is to be said about the licence.
  package var licenseNotes: String?
  /// Whom the text must credit.
  package var attribution: String?
  /// Which part of a page is the policy.
  package var contentSelector: String?
  /// Which parts of it are none, parted by commas.
  package var removeSelectors: String?
  /// The encoding of versions that do not state theirs.
  package var encoding: String?
  /// Anything else.
  package var note: String?

  /// Creates a record.
  package init(
    title: String, publisher: String? = nil, language: String? = nil, source: String? = nil, profile: String? = nil,
    license: String? = nil, licenseNotes: String? = nil, attribution: String? = nil, contentSelector: String? = nil,
    removeSelectors: String? = nil, encoding: String? = nil, note: String? = nil
  ) {
    self.title = title
    self.publisher = publisher
    self.language = language
    self.source = source
    self.profile = profile
    self.license = license
    self.licenseNotes = licenseNotes
    self.attribution = attribution
    self.contentSelector = contentSelector
    self.removeSelectors = removeSelectors
    self.encoding = encoding
    self.note = note
  }

  /// Reads a `policy.yaml`; `path` is named in errors.
  package init(yaml bytes: [UInt8], path: String) throws(ArchiveError) {
    let schema = RecordSchema.policy
    let fields = try schema.check(RecordDecoding.decode(bytes, schema: schema, path: path), path: path)
    self.init(
      title: fields["title"]?.value ?? "", publisher: fields["publisher"]?.value, language: fields["language"]?.value,
      source: fields["source"]?.value, profile: fields["profile"]?.value, license: fields["license"]?.value,
      licenseNotes: fields["licenseNotes"]?.value, attribution: fields["attribution"]?.value,
      contentSelector: fields["contentSelector"]?.value, removeSelectors: fields["removeSelectors"]?.value,
      encoding: fields["encoding"]?.value, note: fields["note"]?.value)
  }

  /// The file that says this.
  package var yaml: [UInt8] {
    let values: [(String, String?)] = [
      ("title", title), ("publisher", publisher), ("language", language), ("source", source), ("profile", profile),
      ("license", license), ("licenseNotes", licenseNotes), ("attribution", attribution),
      ("contentSelector", contentSelector), ("removeSelectors", removeSelectors), ("encoding", encoding),
      ("note", note),
    ]
    return RecordEncoding.encode(values.compactMap { key, value in value.map { RecordField(key, $0) } })
  }
}
