import Foundation

/// A folder that is gone when the test is that holds it.
public final class TemporaryFolder: Sendable {
  /// Where it is.
  public let path: String

  /// Makes an empty folder.
  public init() {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("policydiff-\(UUID().uuidString)").path
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The paths of all files below, relative, in order.
  public func files(below folder: String = "", skipping hidden: Bool = true) -> [String] {
    let root = folder.isEmpty ? path : path + "/" + folder
    let all = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    return all.filter { name in
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: root + "/" + name, isDirectory: &isFolder)
      return !isFolder.boolValue && !(hidden && name.hasPrefix("."))
    }.sorted()
  }
}
