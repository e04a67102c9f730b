/// What a document says about itself outside its sections, with the places that say so.
public struct DocumentMetadata: Sendable, Hashable {
  /// A fact and the field it was taken from.
  public struct Fact: Sendable, Hashable {
    /// The value.
    public var value: String
    /// Where it stood: `front-matter:title`, `meta:og:title`, `title`, `h1`, `text`.
    public var source: String
    /// The position of it.
    public var position: SourcePosition?

    /// Creates a fact.
    public init(_ value: String, source: String, position: SourcePosition? = nil) {
      self.value = value
      self.source = source
      self.position = position
    }
  }

  /// The title of the document.
  public var title: Fact?
  /// The version label, as printed.
  public var version: Fact?
  /// When it was published, ISO 8601.
  public var published: Fact?
  /// From when it is in force, ISO 8601.
  public var effective: Fact?
  /// When it was last changed, ISO 8601.
  public var updated: Fact?
  /// BCP 47 tag of the language.
  public var language: Fact?
  /// True for scripts that run from right to left.
  public var isRightToLeft: Bool
  /// Who publishes it.
  public var publisher: Fact?
  /// Every field the source carries beside its text: `meta` and `link` elements, front matter, JSON-LD, comments
  /// with tags; in source order.
  public var fields: [MetadataField]

  /// Creates metadata.
  public init(
    title: Fact? = nil, version: Fact? = nil, published: Fact? = nil, effective: Fact? = nil, updated: Fact? = nil,
    language: Fact? = nil, isRightToLeft: Bool = false, publisher: Fact? = nil, fields: [MetadataField] = []
  ) {
    self.title = title
    self.version = version
    self.published = published
    self.effective = effective
    self.updated = updated
    self.language = language
    self.isRightToLeft = isRightToLeft
    self.publisher = publisher
    self.fields = fields
  }
}

/// A field that stands beside the text.
public struct MetadataField: Sendable, Hashable {
  /// Where such fields come from.
  public enum Source: String, Sendable, Hashable, CaseIterable {
    /// YAML, TOML or JSON before the text; nested keys are joined with dots.
    case frontMatter = "front-matter"
    /// A `meta` element: its `name`, `property`, `itemprop` or `http-equiv`.
    case meta
    /// A `link` element: its `rel`.
    case link
    /// A `script` of type `application/ld+json`, whole.
    case jsonLD = "json-ld"
    /// A comment, whole.
    case comment
    /// An attribute on an element (`property`, `rel`, `itemprop`, `typeof`, `about`): RDFa and microdata.
    case attribute
    /// The `title` element.
    case title
  }

  /// Where it comes from.
  public var source: Source
  /// Its name.
  public var name: String
  /// Its value.
  public var value: String
  /// Where it stands.
  public var position: SourcePosition

  /// Creates a field.
  public init(_ source: Source, _ name: String, _ value: String, position: SourcePosition = .start) {
    self.source = source
    self.name = name
    self.value = value
    self.position = position
  }
}
