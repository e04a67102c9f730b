/// Names findings so that the same one has the same name in the next version.
///
/// What goes in is what does not move: the rule, the words it rests on, the title (not the number) of the section, and
/// for equal ones which of them it is. Lines, columns and ordinals stay out.
enum Fingerprint {
  /// 16 hexadecimal digits: FNV-1a over 64 bits. It names, it does not protect; two findings of one document would
  /// have to number thousands of millions before they shared one.
  static func of(rule: String, section: String?, key: String, occurrence: Int) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func add(_ text: String) {
      for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
      hash = (hash ^ 0x1F) &* 0x100_0000_01b3
    }
    add(rule)
    add(section ?? "")
    add(key)
    add(String(occurrence))
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
