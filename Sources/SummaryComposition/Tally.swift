/// How often each thing happened that the first paragraph tells.
struct Tally: Hashable {
  /// Before and after of each contact: one that stands in several sections changes once.
  var contacts: Set<String> = []
  var prohibited = 0
  var unprohibited = 0
  var expected = 0
  var unexpected = 0
  var figures = 0
  var strengthened = 0
  var relaxed = 0
  var licenses = 0

  /// True if nothing was counted.
  var isEmpty: Bool { self == Tally() }

  static func += (left: inout Tally, right: Tally) {
    left.contacts.formUnion(right.contacts)
    left.prohibited += right.prohibited
    left.unprohibited += right.unprohibited
    left.expected += right.expected
    left.unexpected += right.unexpected
    left.figures += right.figures
    left.strengthened += right.strengthened
    left.relaxed += right.relaxed
    left.licenses += right.licenses
  }
}
