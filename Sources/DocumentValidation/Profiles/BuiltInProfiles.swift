internal import PolicyModel

extension Profile {
  /// The profiles that come with the tool. They are values so that a run reads no file for them; their YAML form in
  /// `Documentation/Profiles` is written from them.
  public static let builtIn: [Profile] = [codeOfEthics, codeOfConduct, bylaws, policy, strict]

  /// The profile that is used unless another is named.
  public static let defaultID = "code-of-ethics"

  /// Structure only: what any policy must get right.
  static let policy = Profile(id: "policy", title: "Any policy: structure, references and links")

  /// The five core roles, and what lets others use and trust the text.
  static let codeOfEthics = Profile(
    id: "code-of-ethics", title: "Code of Ethics", extends: "policy",
    roles: Role.core.map { RoleRequirement($0, .required) },
    facts: [.license: .recommended, .attribution: .recommended, .versionDate: .recommended, .contact: .recommended])

  /// The same five roles; a code of conduct often stands beside a repository's own license and history.
  static let codeOfConduct = Profile(
    id: "code-of-conduct", title: "Code of Conduct", extends: "policy",
    roles: Role.core.map { RoleRequirement($0, .required) },
    facts: [.attribution: .recommended, .contact: .recommended])

  /// What the articles of an association need.
  static let bylaws = Profile(
    id: "bylaws", title: "Bylaws", extends: "policy",
    roles: [
      RoleRequirement(.responsibilities, .required), RoleRequirement(.amendment, .required),
      RoleRequirement(.purpose, .recommended), RoleRequirement(.conflictsOfInterest, .recommended),
    ],
    facts: [.versionDate: .recommended],
    rules: ["numbering-gap": .error, "duplicate-number": .error])

  /// A code whose procedure can be relied on.
  static let strict = Profile(
    id: "strict", title: "Code of Ethics with a procedure that can be relied on", extends: "code-of-ethics",
    roles: [
      RoleRequirement(.reporting, .required, contains: TextRequirement(contact: true)),
      RoleRequirement(.procedure, .required, contains: TextRequirement(timeLimit: true)),
      RoleRequirement(.confidentiality, .required), RoleRequirement(.nonRetaliation, .required),
      RoleRequirement(.appeals, .required), RoleRequirement(.conflictsOfInterest, .required),
    ],
    facts: [.license: .required, .versionDate: .required])
}
