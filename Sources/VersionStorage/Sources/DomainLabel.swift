/// One part of a host's name, between dots, in the ASCII form that DNS knows.
enum DomainLabel {
  /// The longest label (RFC 1035).
  private static let longest = 63

  /// A label in lower-case ASCII; nil if it cannot be one. The empty label, which a dot at the end leaves, stays.
  ///
  /// Letters beyond ASCII are encoded as IDNA does. What stands for another character (full-width and circled digits,
  /// ligatures, invisible ones) is refused and not guessed: such a label would be read as another name elsewhere.
  static func ascii(_ label: String) -> String? {
    var scalars: [Unicode.Scalar] = []
    for scalar in label.unicodeScalars {
      guard isAllowed(scalar) else { return nil }
      scalars += Array(scalar.properties.lowercaseMapping.unicodeScalars)
    }
    let isASCII = scalars.allSatisfy(\.isASCII)
    let ascii = isASCII ? String(String.UnicodeScalarView(scalars)) : "xn--" + punycode(scalars)
    return ascii.utf8.count <= longest ? ascii : nil
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", "_": return true
    // IDNA keeps these two letters, which folding would take for others.
    case "ß", "ς": return true
    case _ where scalar.isASCII: return false
    default: break
    }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .lowercaseLetter, .otherLetter, .modifierLetter, .nonspacingMark, .spacingMark:
      return !properties.changesWhenNFKCCaseFolded
    case .uppercaseLetter:
      return properties.lowercaseMapping.unicodeScalars.allSatisfy { !$0.properties.changesWhenNFKCCaseFolded }
    default: return false
    }
  }

  /// The scalars in Punycode, with the parameters that RFC 3492 sets for domain names. O(*n*²) for the *n* ≤ 63
  /// characters that a label can have.
  private static func punycode(_ scalars: [Unicode.Scalar]) -> String {
    let (base, tMin, tMax, skew, damp) = (36, 1, 26, 38, 700)
    guard scalars.count <= longest else { return String(repeating: "-", count: longest + 1) }
    func digit(_ value: Int) -> Character {
      Character(Unicode.Scalar(UInt8(value < 26 ? value + 0x61 : value - 26 + 0x30)))
    }
    var result = String(String.UnicodeScalarView(scalars.filter(\.isASCII)))
    let basic = result.utf8.count
    if basic > 0 { result.append("-") }
    var (next, delta, bias, handled) = (128, 0, 72, basic)
    while handled < scalars.count {
      let smallest = scalars.lazy.map { Int($0.value) }.filter { $0 >= next }.min() ?? next
      delta += (smallest - next) * (handled + 1)
      next = smallest
      for scalar in scalars {
        if scalar.value < next { delta += 1 }
        guard scalar.value == next else { continue }
        var (rest, place) = (delta, base)
        while true {
          let threshold = min(max(place - bias, tMin), tMax)
          if rest < threshold { break }
          result.append(digit(threshold + (rest - threshold) % (base - threshold)))
          rest = (rest - threshold) / (base - threshold)
          place += base
        }
        result.append(digit(rest))
        // The bias adapts, so that the next distance takes few digits.
        delta = handled == basic ? delta / damp : delta / 2
        delta += delta / (handled + 1)
        var steps = 0
        while delta > (base - tMin) * tMax / 2 {
          delta /= base - tMin
          steps += base
        }
        bias = steps + (base - tMin + 1) * delta / (delta + skew)
        delta = 0
        handled += 1
      }
      delta += 1
      next += 1
    }
    return result
  }
}
