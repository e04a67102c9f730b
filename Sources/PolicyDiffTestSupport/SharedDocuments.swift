public import Foundation

/// The real documents that developers have beside the checkout, in `../shared`. They are not part of the repository, so
/// every test that reads them says so and passes where they are absent.
public enum SharedDocuments {
  /// The folder of the package.
  public static let package: URL = {
    var folder = URL(fileURLWithPath: #filePath)
    while folder.path != "/"
      && !FileManager.default.fileExists(atPath: folder.appendingPathComponent("Package.swift").path)
    {
      folder.deleteLastPathComponent()
    }
    return folder
  }()

  /// `../shared`, or nil.
  public static let folder: URL? = {
    let folder = package.deletingLastPathComponent().appendingPathComponent("shared")
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }()

  /// A file or folder in `../shared`, or nil if it is not there.
  public static func url(_ path: String) -> URL? {
    guard let url = folder?.appendingPathComponent(path) else { return nil }
    return FileManager.default.fileExists(atPath: url.path) ? url : nil
  }

  /// The policies of the corpus with their versions in order, each with the path of its file; empty if absent.
  public static func corpusPolicies() throws -> [(id: String, files: [URL])] {
    guard let corpus = url("corpus/corpus.json") else { return [] }
    struct Policy: Decodable {
      struct Version: Decodable { var file: String }
      var id: String
      var versions: [Version]
    }
    let policies = try JSONDecoder().decode([Policy].self, from: Data(contentsOf: corpus))
    return policies.map { policy in
      (policy.id, policy.versions.map { corpus.deletingLastPathComponent().appendingPathComponent($0.file) })
    }
  }
}
