internal import PolicyModel

/// A license that is not the document's own, with its place.
struct FoundLicense {
  var license: OtherLicense
  /// Which passage; -1 for what stands in no text.
  var passage = -1
  /// Its first token there.
  var token = 0
}
