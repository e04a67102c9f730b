internal import PolicyModel

/// Names findings so that the same one has the same name in the next version.
///
/// What goes in is what does not move: the rule, the words it rests on, the title (not the number) of the section, and
/// for equal ones which of them it is. Lines, columns and ordinals stay out.
enum Fingerprint {
  /// 16 hexadecimal digits: FNV-1a over 64 bits. It names, it does not protect; two findings of one document would
  /// have to number thousands of millions before they shared one.
  static func of(rule: String, section: String?, key: String, occurrence: Int) -> String {
    var hash = FNVHash()
    for part in [rule, section ?? "", key, String(occurrence)] {
      for byte in part.utf8 { hash.add(byte) }
      hash.add(UInt8(0x1F))
    }
    let digits = String(hash.value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
