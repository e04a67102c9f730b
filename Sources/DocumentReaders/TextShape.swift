import PolicyModel

/// What a short text looks like, apart from what it says: enough to tell a heading from a sentence in any language.
struct TextShape {
  /// Words between white space; ideographs count half a word each.
  private(set) var words = 0.0
  private(set) var letters = 0
  private(set) var upperCase = 0
  private(set) var lowerCase = 0
  /// The last character that is no quote or bracket.
  private(set) var last: Unicode.Scalar = " "
  private(set) var first: Unicode.Scalar = " "
  /// A sentence ends before the text does.
  private(set) var hasInnerSentenceEnd = false

  init(_ text: some StringProtocol) {
    var isInWord = false
    var ideographs = 0
    var wasSentenceEnd = false
    var isFirst = true
    for scalar in text.unicodeScalars {
      if isFirst {
        first = scalar
        isFirst = false
      }
      if scalar.isWhiteSpace {
        isInWord = false
        if wasSentenceEnd { hasInnerSentenceEnd = true }
        continue
      }
      if TextShape.isIdeograph(scalar) {
        ideographs += 1
        letters += 1
      } else {
        if !isInWord { words += 1 }
        isInWord = true
        if scalar.value < 0x80 {
          if scalar.value >= 0x41, scalar.value <= 0x5A {
            upperCase += 1
            letters += 1
          } else if scalar.value >= 0x61, scalar.value <= 0x7A {
            lowerCase += 1
            letters += 1
          }
        } else if scalar.properties.isAlphabetic {
          letters += 1
          if scalar.properties.isUppercase { upperCase += 1 }
          if scalar.properties.isLowercase { lowerCase += 1 }
        }
      }
      if wasSentenceEnd, last == "。" || last == "！" { hasInnerSentenceEnd = true }
      // Quotes and brackets after a full stop belong to the sentence.
      switch scalar {
      case "\"", "'", "”", "’", "»", ")", "]", "）", "」", "』", "*", "_": break
      case ".", "!", "?", "。", "！", "？", "؟", "।":
        wasSentenceEnd = true
        last = scalar
      default:
        wasSentenceEnd = false
        last = scalar
      }
    }
    words += Double(ideographs) / 2
  }

  private static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x3040 else { return false }
    return (0x3040...0x30FF).contains(scalar.value) || (0x3400...0x9FFF).contains(scalar.value)
      || (0xF900...0xFAFF).contains(scalar.value)
  }

  /// A sentence or part of a list ends here.
  var endsLikeSentence: Bool { ".!;,。！；،、।…".unicodeScalars.contains(last) }
  /// It is a part of a list, and the next part follows.
  var goesOn: Bool { last == ";" || last == "；" || last == "," || last == "，" || last == "、" || last == "؛" }
  /// It asks.
  var isQuestion: Bool { last == "?" || last == "？" || last == "؟" }
  /// It leads in what follows.
  var isLeadIn: Bool { last == ":" || last == "：" }
  /// Written in capitals throughout.
  var isAllCaps: Bool { upperCase >= 4 && lowerCase == 0 }
  /// Begins with a capital, or in a script that has none.
  var startsLikeTitle: Bool {
    first.properties.isUppercase || (first.properties.isAlphabetic && !first.properties.isLowercase)
      || first.digitValue != nil
  }
}

extension Unicode.Scalar {
  /// White space of Unicode, without asking the tables for ASCII.
  var isWhiteSpace: Bool {
    value < 0x80 ? value == 0x20 || (value >= 0x09 && value <= 0x0D) : properties.isWhitespace
  }
}
