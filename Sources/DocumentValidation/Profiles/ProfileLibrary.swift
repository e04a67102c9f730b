/// Finds profiles by name and joins each with what it extends.
public struct ProfileLibrary {
  /// A profile of an organisation's own, and where it was read.
  public struct Source: Sendable {
    /// The file.
    public var file: String
    /// Its text.
    public var text: String

    /// Creates a source.
    public init(file: String, text: String) {
      self.file = file
      self.text = text
    }
  }

  private let load: (String) -> Source?

  /// Creates a library.
  ///
  /// - Parameter load: Finds the file of a profile that is not built in, by name; nil if there is none.
  public init(load: @escaping (String) -> Source? = { _ in nil }) {
    self.load = load
  }

  /// The profile of a name with everything it extends.
  ///
  /// - Throws: `ProfileError` for an unknown name, faults in a file, or a circle of `extends`.
  public func profile(named name: String) throws(ProfileError) -> Profile {
    try resolve(name, askedBy: nil, path: [])
  }

  private func resolve(_ name: String, askedBy asker: (file: String, line: Int)?, path: [String]) throws(ProfileError)
    -> Profile
  {
    if let start = path.firstIndex(of: name) {
      let circle = (path[start...] + [name]).joined(separator: " → ")
      throw ProfileError([
        .init(file: asker?.file ?? name, line: asker?.line ?? 0, message: "profiles extend each other: \(circle)")
      ])
    }
    let own: Profile
    var origin: (file: String, line: Int)?
    if let source = load(name) {
      let parsed = try ProfileReader.read(source.text, file: source.file)
      own = parsed.profile
      origin = (source.file, parsed.extendsLine)
    } else if let builtIn = Profile.builtIn.first(where: { $0.id == name }) {
      own = builtIn
    } else {
      let known = Profile.builtIn.map(\.id).joined(separator: ", ")
      throw ProfileError([
        .init(
          file: asker?.file ?? name, line: asker?.line ?? 0,
          message: "no profile '\(name)'; built in are \(known), others are read from policies/profiles/NAME.yaml")
      ])
    }
    guard let base = own.extends else { return own }
    // A file of the same name as a built-in profile may add to that one.
    if base == name, origin != nil, let builtIn = Profile.builtIn.first(where: { $0.id == base }) {
      let rest = builtIn.extends == nil ? builtIn : try ProfileLibrary().profile(named: base)
      return own.adding(to: rest)
    }
    return own.adding(to: try resolve(base, askedBy: origin, path: path + [name]))
  }
}
