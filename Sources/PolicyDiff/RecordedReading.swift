package import DocumentReaders
internal import VersionStorage

/// What an archive's `policy.yaml` says of how the versions are to be read.
package struct RecordedReading: Sendable, Hashable {
  /// Which part of a page is the policy.
  package var contentSelector: String?
  /// Which parts of it are none.
  package var removedSelectors: [String] = []
  /// The encoding of versions that do not state theirs.
  package var encoding: String?

  /// Of what is in no archive: the reader finds out.
  package init() {}

  /// Of a policy's record.
  init(_ policy: PolicyRecord) {
    contentSelector = policy.contentSelector
    removedSelectors = RecordedReading.selectors(policy.removeSelectors ?? "")
    encoding = policy.encoding
  }

  /// Adds what somebody who reads did not ask for otherwise.
  package func complete(_ options: inout ReadingOptions) {
    options.contentSelector = options.contentSelector ?? contentSelector
    if options.removedSelectors.isEmpty { options.removedSelectors = removedSelectors }
    options.encoding = options.encoding ?? encoding
  }

  /// The selectors of a list parted by commas.
  package static func selectors(_ list: String) -> [String] {
    list.split { $0 == "," || $0 == " " }.map(String.init)
  }
}
