internal import PolicyText

/// Cuts text into words for the rules.
///
/// Other than the tokens of the comparison, an address is one word here, a number with its separators is one, and a
/// placeholder in brackets is one, since the rules speak of them as wholes.
struct WordScanner {
  private let scalars: [Unicode.Scalar]
  private var at = 0
  private var words: [Word] = []
  private var spaceBefore: Bool
  /// A place whose UTF-8 offset is known; words are found in order, so it only ever moves on.
  private var known = (scalar: 0, byte: 0)
  /// Contacts that are spelled in several words, last first: where they stand, and what they are plainly.
  private var contacts: [(range: Range<Int>, plain: String)]

  /// The words of a text. O(length).
  ///
  /// - Parameter sentences: What ends a sentence; nil if it need not be known where they end.
  static func words(of text: String, spaceBefore: Bool = true, sentences: SentenceBreaks? = nil) -> [Word] {
    var scanner = WordScanner(text, spaceBefore: spaceBefore)
    scanner.scan()
    if let sentences { scanner.mark(sentences.ends(in: text)) }
    return scanner.words
  }

  private init(_ text: String, spaceBefore: Bool) {
    scalars = Array(text.unicodeScalars)
    self.spaceBefore = spaceBefore
    contacts = SpelledContacts.all(in: text, scalars).reversed()
  }

  private mutating func scan() {
    while at < scalars.count {
      let scalar = scalars[at]
      if WordScanner.isSpace(scalar) {
        spaceBefore = true
        at += 1
      } else if WordScanner.isInvisible(scalar) {
        at += 1
      } else if let contact = contactHere() {
        emit(contact.range.upperBound, .address, folded: contact.plain)
      } else if let end = placeholderEnd() {
        emit(end, .placeholder)
      } else if let end = phoneEnd() {
        emit(end, .address)
      } else if WordScanner.isIdeograph(scalar) {
        emit(at + 1, .word)
      } else if WordScanner.isWord(scalar) {
        word()
      } else {
        // Signs that are read aloud as words.
        emit(
          at + 1, "&%\u{A7}\u{A9}$\u{20AC}\u{A3}\u{A5}\u{2030}".unicodeScalars.contains(scalar) ? .word : .punctuation)
      }
    }
  }

  /// Marks the last word before each of some UTF-8 offsets, which are in order.
  private mutating func mark(_ ends: [Int]) {
    var end = 0
    for index in words.indices {
      while end < ends.count, ends[end] <= words[index].range.lowerBound {
        if index > 0 { words[index - 1].endsSentence = true }
        end += 1
      }
    }
    if end < ends.count, !words.isEmpty { words[words.count - 1].endsSentence = true }
  }

  /// The contact that starts here.
  private mutating func contactHere() -> (range: Range<Int>, plain: String)? {
    while let next = contacts.last, next.range.lowerBound < at { contacts.removeLast() }
    guard let next = contacts.last, next.range.lowerBound == at else { return nil }
    return next
  }

  private mutating func emit(_ end: Int, _ kind: Word.Kind, folded: String? = nil) {
    var (isASCII, hasCapitals) = (true, false)
    for index in at..<end {
      let value = scalars[index].value
      if value >= 0x80 { isASCII = false } else if value &- 0x41 < 26 { hasCapitals = true }
    }
    let printed = isASCII ? ascii(at..<end, isLowered: false) : text(at..<end)
    let plain =
      folded ?? (!isASCII ? WordScanner.fold(printed) : hasCapitals ? ascii(at..<end, isLowered: true) : printed)
    let start = offset(of: at)
    words.append(
      Word(text: printed, folded: plain, kind: kind, spaceBefore: spaceBefore, range: start..<offset(of: end)))
    spaceBefore = false
    at = end
  }

  /// Characters that are all ASCII, as nearly all words are.
  private func ascii(_ range: Range<Int>, isLowered: Bool) -> String {
    String(unsafeUninitializedCapacity: range.count) { buffer in
      for (offset, index) in range.enumerated() {
        let byte = UInt8(truncatingIfNeeded: scalars[index].value)
        buffer[offset] = isLowered && byte &- 0x41 < 26 ? byte | 0x20 : byte
      }
      return range.count
    }
  }

  /// The UTF-8 offset of a scalar that does not stand before the last one asked for.
  private mutating func offset(of scalar: Int) -> Int {
    while known.scalar < scalar {
      known.byte += UTF8.width(scalars[known.scalar])
      known.scalar += 1
    }
    return known.byte
  }

  private func text(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }

  // MARK: Words and numbers

  private mutating func word() {
    var end = at
    var isAddress = false
    var stem: Int?
    scanning: while end < scalars.count {
      let scalar = scalars[end]
      if (WordScanner.isWord(scalar) && !WordScanner.isIdeograph(scalar)) || WordScanner.isInvisible(scalar) {
        end += 1
        continue
      }
      if let ending = genderEnd(end) {
        stem = stem ?? end
        end = ending
        continue
      }
      let next = end + 1 < scalars.count ? scalars[end + 1] : " "
      let joins = WordScanner.isWord(next) && !WordScanner.isIdeograph(next)
      switch scalar {
      case "-", "'", "\u{2019}", "\u{2010}", "\u{2011}": if joins { end += 2 } else { break scanning }
      case ".": if joins { end += 2 } else { break scanning }
      // A range of numbers, and a part of one.
      case "\u{2012}", "\u{2013}", "\u{2212}":
        guard joins, isFigure(end - 1), isFigure(end + 1) else { break scanning }
        end += 2
      case "/" where joins && isFigure(end - 1) && isFigure(end + 1): end += 2
      case ",":
        guard joins, WordScanner.digit(scalars[end - 1]) != nil, WordScanner.digit(next) != nil else { break scanning }
        end += 2
      case "@":
        guard joins else { break scanning }
        isAddress = true
        end += 2
      case ":" where next == "/" && end + 2 < scalars.count && scalars[end + 2] == "/":
        isAddress = true
        end = addressEnd(from: end)
        break scanning
      case "/" where isHost(at..<end):
        isAddress = true
        end = addressEnd(from: end)
        break scanning
      default: break scanning
      }
    }
    if isAddress || isHost(at..<end) {
      emit(end, .address)
    } else if WordScanner.digit(scalars[at]) != nil || isFraction(at) {
      emit(end, .number)
    } else if isTemplateName(at..<end) {
      emit(end, .placeholder)
    } else {
      emit(end, .word, folded: stem.map { WordScanner.fold(text(at..<$0)) })
    }
  }

  /// The end of an ending for all genders that starts here: `Besucher:innen`, `Leser*in`, `étudiant·e·s`. The word is
  /// then the one without it.
  private func genderEnd(_ start: Int) -> Int? {
    guard start > at, scalars[start - 1].properties.isAlphabetic, WordScanner.genderSigns.contains(scalars[start])
    else {
      return nil
    }
    var end = start + 1
    let isSlash = scalars[start] == "/"
    // A slash parts words as well: only behind a noun, and for the long endings, it is such a sign.
    if isSlash, end - at < WordScanner.shortestSlashed || !scalars[at].properties.isUppercase { return nil }
    if isSlash, end < scalars.count, scalars[end] == "-" { end += 1 }
    let letters = end
    while end < scalars.count, end - letters <= WordScanner.longestGenderEnding, scalars[end].properties.isLowercase {
      end += 1
    }
    guard end == scalars.count || !WordScanner.isWord(scalars[end]) else { return nil }
    let ending = text(letters..<end)
    return (isSlash ? WordScanner.slashedEndings : WordScanner.genderEndings).contains(ending) ? end : nil
  }

  private static let genderSigns: Set<Unicode.Scalar> = [":", "*", "\u{B7}", "\u{2022}", "/"]
  private static let genderEndings: Set<String> = [
    "in", "innen", "r", "e", "n", "m", "s", "es", "er", "en", "ne", "se", "ve", "euse", "rice", "trice",
  ]
  private static let slashedEndings: Set<String> = ["in", "innen"]
  private static let longestGenderEnding = 5
  private static let shortestSlashed = 5

  /// `½`: a number of one sign that is no digit.
  private func isFraction(_ at: Int) -> Bool {
    (0xBC...0xBE).contains(scalars[at].value) || (0x2150...0x215E).contains(scalars[at].value)
  }

  private func isFigure(_ at: Int) -> Bool { WordScanner.digit(scalars[at]) != nil }

  /// Up to the next white space, closing marks left out.
  private func addressEnd(from start: Int) -> Int {
    var end = start
    while end < scalars.count, !WordScanner.isSpace(scalars[end]), !WordScanner.isIdeograph(scalars[end]) { end += 1 }
    while end > start, "\u{3002}.,;:!?)]}>\"'\u{201D}\u{2019}".unicodeScalars.contains(scalars[end - 1]) { end -= 1 }
    return end
  }

  /// A name such as `www.example.org`: dots inside, letters after the last one, and no abbreviation such as `e.g`.
  private func isHost(_ range: Range<Int>) -> Bool {
    // Asked of every word, so most have to be told without cutting them up.
    guard scalars[range].contains(".") else { return false }
    let parts = scalars[range].split(separator: ".")
    guard parts.count >= 2, let last = parts.last, let first = parts.first else { return false }
    return last.count >= 2 && first.count >= 2 && last.count <= 12
      && last.allSatisfy { $0.isASCII && $0.properties.isAlphabetic && !$0.properties.isUppercase }
  }

  /// A name such as `COMMUNITY_NAME`.
  private func isTemplateName(_ range: Range<Int>) -> Bool {
    range.count >= 4 && scalars[range].contains("_")
      && scalars[range].allSatisfy { $0 == "_" || $0.properties.isUppercase || WordScanner.digit($0) != nil }
  }

  /// The end of a telephone number with a plus sign that starts here.
  private func phoneEnd() -> Int? {
    guard scalars[at] == "+", at + 1 < scalars.count, WordScanner.digit(scalars[at + 1]) != nil else { return nil }
    var end = at + 1
    var digits = 0
    var last = end
    while end < scalars.count, end - at < 30 {
      if WordScanner.digit(scalars[end]) != nil {
        digits += 1
        last = end + 1
      } else if !" -().\u{A0}/".unicodeScalars.contains(scalars[end]) {
        break
      }
      end += 1
    }
    return digits >= WordScanner.shortestPhone ? last : nil
  }

  /// Numbers with fewer digits are no telephone numbers of an international form.
  static let shortestPhone = 7

  // MARK: Placeholders

  /// Texts in brackets up to this length may be placeholders; longer ones are remarks.
  static let longestPlaceholder = 60

  private func placeholderEnd() -> Int? {
    let opening = scalars[at]
    if opening == "{" || opening == "<" || opening == "%" {
      let closing: Unicode.Scalar = opening == "{" ? "}" : opening == "<" ? ">" : "%"
      guard at + 2 < scalars.count, scalars[at + 1] == opening || opening == "<" else { return nil }
      var end = at + 1
      while end < scalars.count, end - at <= WordScanner.longestPlaceholder, scalars[end] != closing { end += 1 }
      guard end < scalars.count, scalars[end] == closing else { return nil }
      while end < scalars.count, scalars[end] == closing { end += 1 }
      let inner = scalars[at..<end].filter { $0.properties.isAlphabetic }
      guard opening != "<" || inner.allSatisfy({ $0.properties.isUppercase }), !inner.isEmpty else { return nil }
      return end
    }
    guard opening == "[" || opening == "\u{3010}" || opening == "\u{FF3B}" else { return nil }
    let closings: [Unicode.Scalar] = ["]", "\u{3011}", "\u{FF3D}"]
    var end = at + 1
    while end < scalars.count, end - at <= WordScanner.longestPlaceholder, !closings.contains(scalars[end]) { end += 1 }
    guard end < scalars.count, closings.contains(scalars[end]) else { return nil }
    let inner = Array(scalars[(at + 1)..<end])
    guard isOpenPlace(inner) else { return nil }
    return end + 1
  }

  /// True for words that ask to be replaced: in capitals, of a script without capitals, or saying so.
  private func isOpenPlace(_ inner: [Unicode.Scalar]) -> Bool {
    let letters = inner.filter { $0.properties.isAlphabetic }
    guard letters.count >= 3 else { return false }
    if letters.allSatisfy({ !$0.properties.isLowercase }) { return true }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: inner)
    let text = String(view).lowercased()
    return WordScanner.openingWords.contains { text.hasPrefix($0) }
  }

  private static let openingWords = [
    "insert ", "your ", "name of", "add ", "project ", "link to", "email", "e-mail", "contact", "community", "date",
    "organi", "event", "einf", "ihre", "nom ", "ins\u{E9}rer", "insertar", "inserir", "inserire",
  ]

  // MARK: Characters

  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80 ? (scalar.value == 0x20 || (9...13).contains(scalar.value)) : scalar.properties.isWhitespace
  }

  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: true
    default: false
    }
  }

  static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3005, 0x3041...0x3096, 0x30A1...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF,
      0x20000...0x3134F, 0x0E01...0x0E4E:
      true
    default: false
    }
  }

  static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 {
      switch scalar.value {
      case 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: return true
      default: return false
      }
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark:
      return true
    default: return false
    }
  }

  /// The value of a decimal digit of any script.
  static func digit(_ scalar: Unicode.Scalar) -> Int? {
    if scalar.value < 0x80 {
      return (0x30...0x39).contains(scalar.value) ? Int(scalar.value) - 0x30 : nil
    }
    guard scalar.properties.generalCategory == .decimalNumber, let value = scalar.properties.numericValue else {
      return nil
    }
    return Int(value)
  }

  /// `½` as `1/2`, `2½` as `2+1/2`: as it is spelled where the sign is wanting.
  private static func fraction(
    _ scalar: Unicode.Scalar, after last: Unicode.Scalar?
  ) -> String.UnicodeScalarView {
    let parts: String =
      switch scalar.value {
      case 0xBC: "1/4"
      case 0xBD: "1/2"
      case 0xBE: "3/4"
      case 0x2153: "1/3"
      case 0x2154: "2/3"
      case 0x215B: "1/8"
      default: String(scalar)
      }
    return ((last.flatMap(digit) != nil ? "+" : "") + parts).unicodeScalars
  }

  /// The form for comparing.
  static func fold(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      return text.utf8.contains { (0x41...0x5A).contains($0) } ? text.lowercased() : text
    }
    var result = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      switch scalar.value {
      case _ where isInvisible(scalar): continue
      case 0x64B...0x65F, 0x670, 0x640: continue  // Arabic vowel signs and the lengthening stroke
      case 0x622, 0x623, 0x625, 0x671: result.append("\u{627}")
      case 0x649: result.append("\u{64A}")
      case 0x591...0x5C7: continue  // Hebrew points
      case 0x2018, 0x2019, 0x201B, 0x2032: result.append("'")
      case 0x201C, 0x201D, 0x201E, 0x2033, 0xAB, 0xBB: result.append("\"")
      case 0x2010...0x2013, 0x2212: result.append("-")
      // Ligatures, and fractions of one sign.
      case 0xFB00: result.append(contentsOf: "ff".unicodeScalars)
      case 0xFB01: result.append(contentsOf: "fi".unicodeScalars)
      case 0xFB02: result.append(contentsOf: "fl".unicodeScalars)
      case 0xFB03: result.append(contentsOf: "ffi".unicodeScalars)
      case 0xFB04: result.append(contentsOf: "ffl".unicodeScalars)
      case 0xFB05, 0xFB06: result.append(contentsOf: "st".unicodeScalars)
      case 0xBC...0xBE, 0x2150...0x215E: result.append(contentsOf: fraction(scalar, after: result.last))
      case 0xFF01...0xFF5E: result.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
      default:
        if scalar.value > 0x80, let digit = digit(scalar), let ascii = Unicode.Scalar(UInt32(0x30 + digit)) {
          result.append(ascii)
        } else {
          result.append(scalar)
        }
      }
    }
    return String(result)
  }
}
