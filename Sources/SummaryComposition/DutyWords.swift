internal import PolicyModel

/// The words by which two versions ask, allow and forbid: those that the ledger of duties found in them.
///
/// What a long sentence asks stands seldom in its first words; a quotation is cut so that these stay in it.
struct DutyWords {
  private struct Modal: Hashable {
    var bytes: [UInt8]
    var grade: Int
  }

  private let modals: [Modal]

  /// A document uses a few dozen; a longer list is of misread text.
  private static let most = 48

  /// Gathers them. O(ledger).
  init(_ ledger: ObligationLedger) {
    var seen: Set<Modal> = []
    var modals: [Modal] = []
    for obligation in ledger.changes.flatMap({ [$0.before, $0.after] }) {
      guard let obligation, !obligation.modal.isEmpty, modals.count < DutyWords.most else { continue }
      let modal = Modal(
        bytes: Array(obligation.modal.lowercased().utf8), grade: DutyWords.grade(of: obligation.strength))
      if seen.insert(modal).inserted { modals.append(modal) }
    }
    self.modals = modals
  }

  /// What somebody is held to matters most, then what somebody is let do; that something will or can happen is told
  /// least.
  private static func grade(of strength: ObligationStrength) -> Int {
    switch strength {
    case .obligation, .prohibition, .recommendation, .dissuasion, .expectation, .exemption, .refusal: 3
    case .permission: 2
    case .commitment, .ability, .inability: 1
    }
  }

  /// What a sentence has of them.
  struct Found {
    /// UTF-8 offsets of the first of the highest grade; nil where there is none.
    var place: Range<Int>?
    fileprivate var grade = 0
    /// True if there is a number besides.
    var hasFigure = false

    /// True if it holds somebody to something.
    var binds: Bool { grade == 3 }
    /// How much a sentence has to say to those it concerns.
    var weight: Int { grade + (hasFigure ? 1 : 0) }
  }

  /// Looks through a sentence. O(its length × words known).
  func find(in sentence: String) -> Found {
    let bytes = Array(sentence.lowercased().utf8)
    var found = Found()
    found.hasFigure = bytes.contains { (0x30...0x39).contains($0) }
    for modal in modals where modal.grade >= found.grade {
      guard let start = DutyWords.first(modal.bytes, in: bytes) else { continue }
      if modal.grade > found.grade || start < found.place?.lowerBound ?? .max {
        (found.place, found.grade) = (start..<start + modal.bytes.count, modal.grade)
      }
    }
    // A letter that is longer in lower case moves what follows; such a place would cut words.
    if bytes.count != sentence.utf8.count { found.place = nil }
    return found
  }

  /// Where whole words stand first in a text.
  private static func first(_ words: [UInt8], in text: [UInt8]) -> Int? {
    guard let head = words.first, text.count >= words.count else { return nil }
    func isBorder(_ at: Int) -> Bool {
      guard text.indices.contains(at) else { return true }
      let byte = text[at]
      return byte < 0x80 && !(0x61...0x7A).contains(byte) && !(0x30...0x39).contains(byte)
    }
    // Scripts without spaces have no borders of words.
    let isSpaced = head < 0x80 || words.contains { $0 < 0x80 }
    for start in 0...(text.count - words.count) where text[start] == head {
      guard text[start..<start + words.count].elementsEqual(words) else { continue }
      if !isSpaced || isBorder(start - 1) && isBorder(start + words.count) { return start }
    }
    return nil
  }
}
