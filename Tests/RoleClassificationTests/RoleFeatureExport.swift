import DocumentReaders
import Foundation
import PolicyModel
import Testing

@testable import RoleClassification

/// Not a test of anything: writes the features of documents for `scripts/fit-role-weights`, when that asks for them.
struct RoleFeatureExport {
  private static let environment = ProcessInfo.processInfo.environment

  @Test(.enabled(if: environment["ROLE_FEATURES"] != nil))
  func export() throws {
    let output = try #require(Self.environment["ROLE_FEATURES"])
    var documents: [String: [[String: Any]]] = [:]
    for path in (Self.environment["ROLE_DOCUMENTS"] ?? "").split(separator: "\n").map(String.init) {
      let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: path)))
      var document = try DocumentReader.read(bytes, name: path)
      var run = RoleClassification(document, collectsCandidates: true)
      run.classify(&document)
      documents[path] = document.allSections.enumerated().map { index, section in
        [
          "heading": section.heading?.text as Any? ?? NSNull(), "roles": section.roles.map(\.rawValue),
          "candidates": run.candidates.filter { $0.section == index }.map {
            ["role": $0.role.rawValue, "values": $0.values, "cues": $0.cues] as [String: Any]
          },
        ]
      }
    }
    let result: [String: Any] = ["names": RoleModel.names, "documents": documents]
    try JSONSerialization.data(withJSONObject: result, options: [.sortedKeys]).write(to: URL(fileURLWithPath: output))
  }
}
