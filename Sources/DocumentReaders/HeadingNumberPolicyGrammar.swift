import PolicyModel

/// The numbers of policy reading: words of several languages before them, mixed numbers such as `A.2.(b)`, numbers in
/// parentheses, and those of Chinese, Japanese, Korean and Arabic documents.
enum PolicyGrammar {
  static func match(_ view: HeadingView) -> HeadingNumber.Match? {
    if let match = eastAsian(view) { return match }
    if let (word, end) = wordBefore(view) {
      if let match = numeral(view, at: end, word: word) ?? numberWord(view, at: end, word: word) { return match }
    }
    return numeral(view, at: 0, word: nil)
  }

  private static func numeral(_ view: HeadingView, at start: Int, word: String?) -> HeadingNumber.Match? {
    guard var chain = NumeralChain(view, at: start) else { return nil }
    chain.takeOrdinalSign(view, word: word)
    chain.takeInsertion(view)
    var word = word
    if word == nil, let sign = paragraphSign(view, after: chain) { (word, chain) = ("§", sign) }
    var after = chain.end
    var hasPunctuation = chain.isInParentheses || word == "§" && start == 0
    if view[after] == ".", view[after + 1] == ")", view.isSpaceOrEnd(after + 2) {
      // `I.)`, as some number by habit.
      hasPunctuation = true
      after += 2
    } else if let next = view[after], ".:)、．。：）".unicodeScalars.contains(next) {
      let following = view[after + 1]
      // "1.Scope" is written without a space; "e.g." is no number.
      let runsOn = following.map { $0 != " " } ?? false
      if runsOn, !(chain.endsInDigit && (following?.properties.isAlphabetic ?? false)), next.value < 0x80 { return nil }
      hasPunctuation = true
      after += 1
      // "Note B:" is no number, and what is printed in 3D is none either.
      if next == ":", word == nil, chain.isLetter || chain.hasCapital { return nil }
    }
    if view[after] == " ", let dash = view[after + 1], "-–—:".unicodeScalars.contains(dash),
      view.isSpaceOrEnd(after + 2)
    {
      hasPunctuation = true
      after += 2
    } else if let dash = view[after], dash == "–" || dash == "—" || (dash == "-" && chain.endsInDigit),
      view[after + 1] == " "
    {
      hasPunctuation = true
      after += 1
    }
    if after == chain.end, !view.isSpaceOrEnd(after) { return nil }
    if view[after] == " " { after += 1 }
    if !hasPunctuation {
      if word != nil {
        // "Schedule a meeting" and "Part of" hold no number.
        if chain.isLetter, view[start]?.properties.isLowercase ?? false { return nil }
      } else if !chain.isDotted {
        guard chain.endsInDigit, chain.end - start <= 2, let next = view[after],
          next.properties.isUppercase || !next.properties.isLowercase && next.properties.isAlphabetic
        else { return nil }
      }
    }
    let numerals = view.text(start + (chain.isInParentheses ? 1 : 0), chain.end - (chain.isInParentheses ? 1 : 0))
    // Behind the number, the sign is among the numerals already.
    let before = start > 0 ? word.map { $0 + " " } ?? "" : ""
    return HeadingNumber.Match(
      number: SectionNumber(printed: "", label: before + numerals, word: word, components: chain.components),
      end: after)
  }

  /// `1 §` and `1. §`, as laws of the north and of Hungary are printed: the chain with the sign behind it.
  private static func paragraphSign(_ view: HeadingView, after chain: NumeralChain) -> NumeralChain? {
    guard chain.endsInDigit else { return nil }
    var end = chain.end
    if view[end] == "." { end += 1 }
    if view[end] == " " { end += 1 }
    guard view[end] == "§", view.isSpaceOrEnd(end + 1) || view[end + 1] == "." else { return nil }
    return chain.extended(to: end + 1)
  }

  // MARK: Chinese, Japanese, Korean

  /// `第三条`, `第 3 章`, `제1조`; `一、`; `（一）`.
  static func eastAsian(_ view: HeadingView) -> HeadingNumber.Match? {
    if let first = view[0], first == "第" || first == "제" {
      var start = 1
      if view[start] == " " { start += 1 }
      guard let (value, numeralEnd) = eastAsianNumeral(view, at: start) else { return nil }
      var end = numeralEnd
      if view[end] == " " { end += 1 }
      guard let unit = view[end], "条條章节節款项項编編部回조장절항관".unicodeScalars.contains(unit) else { return nil }
      end += 1
      if unit == "部", view[end] == "分" { end += 1 }
      let inserted = eastAsianInsertions(view, at: end)
      end = inserted.end
      let label = view.text(0, end)
      var after = end
      if let next = view[after], ".:、．。：".unicodeScalars.contains(next) { after += 1 }
      if view[after] == " " { after += 1 }
      return HeadingNumber.Match(
        number: SectionNumber(
          printed: "", label: label, word: String(Character(first)) + "…" + String(Character(unit)),
          components: [value] + inserted.components),
        end: after)
    }
    let isInParentheses = view[0] == "（" || view[0] == "("
    let start = isInParentheses ? 1 : 0
    guard let (value, end) = eastAsianNumeral(view, at: start), value.style == .chinese, let next = view[end] else {
      return nil
    }
    guard (isInParentheses ? "）)" : "、.．").unicodeScalars.contains(next) else { return nil }
    let after = view[end + 1] == " " ? end + 2 : end + 1
    return HeadingNumber.Match(
      number: SectionNumber(printed: "", label: view.text(start, end), components: [value]), end: after)
  }

  static func eastAsianNumeral(
    _ view: HeadingView, at start: Int
  ) -> (value: SectionNumber.Component, end: Int)? {
    var end = start
    if view[end]?.digitValue != nil {
      while view[end]?.digitValue != nil { end += 1 }
      guard end - start <= 4 else { return nil }
    } else {
      while let scalar = view[end], "〇零一二三四五六七八九十百千两".unicodeScalars.contains(scalar) { end += 1 }
    }
    guard end > start, let value = Numeral.component(of: view.text(start, end)) else { return nil }
    return (value, end)
  }
}

/// A numeral of one or more components: `2.1`, `IV`, `A.2.(b)`, `3(b)`, `(a)`.
struct NumeralChain {
  private(set) var components: [SectionNumber.Component] = []
  var end: Int
  private(set) var isInParentheses = false
  private(set) var endsInDigit = false

  /// True for a single letter, which may as well be a word.
  var isLetter: Bool {
    components.count == 1 && !isInParentheses && components[0].style != .decimal && length == 1
  }
  /// True if there is more than one component, apart from a letter after a digit.
  var isDotted: Bool { components.count > (hasSuffix ? 2 : 1) }
  /// True for the `a` of `4a`.
  private var hasSuffix = false
  /// True for the `A` of `2A`.
  private(set) var hasCapital = false
  private var length = 0

  /// Adds what stands behind the numerals and inserts a provision between two others.
  mutating func append(_ component: SectionNumber.Component, end: Int) {
    components.append(component)
    self.end = end
    hasSuffix = true
    endsInDigit = false
  }

  /// The same numerals, taking more of the heading.
  func extended(to end: Int) -> NumeralChain {
    var chain = self
    chain.end = end
    return chain
  }

  /// Longer numerals are years or amounts.
  private static let mostDigits = 3
  /// Nobody prints a number of more components.
  private static let mostComponents = 8
  /// Roman numerals above this are words such as "mix".
  private static let largestRoman = 199

  init?(_ view: HeadingView, at start: Int) {
    end = start
    if view[start] == "(" || view[start] == "（" {
      guard let part = NumeralChain.part(view, at: start + 1), view[part.end] == ")" || view[part.end] == "）" else {
        return nil
      }
      components = [part.component]
      end = part.end + 1
      isInParentheses = true
      return
    }
    guard let first = NumeralChain.part(view, at: start) else { return nil }
    components = [first.component]
    end = first.end
    length = end - start
    endsInDigit = view[end - 1]?.digitValue != nil
    while components.count < NumeralChain.mostComponents {
      if endsInDigit, let letter = view[end], letter.isASCII, letter.properties.isAlphabetic,
        NumeralChain.endsNumber(view, end + 1)
      {
        hasCapital = letter.value < 0x61
        append(
          .init(Int(letter.value & 0x1F), hasCapital ? .upperLetter : .lowerLetter), end: end + 1)
        continue
      }
      var next = end
      if let separator = view[next], separator == "." || separator == "-" { next += 1 }
      if view[next] == "(" || view[next] == "（" {
        guard let part = NumeralChain.part(view, at: next + 1), view[part.end] == ")" || view[part.end] == "）" else {
          return
        }
        components.append(part.component)
        end = part.end + 1
        endsInDigit = false
        continue
      }
      guard next > end, let part = NumeralChain.part(view, at: next) else { return }
      // "A.Name" is no chain; a letter must end the number.
      if part.component.style != .decimal {
        guard NumeralChain.endsNumber(view, part.end) else { return }
        // "e.g." and "U.S." are words; "I.A" and "2.a" are numbers.
        guard components[0].style == .decimal || components[0].style == .upperRoman else { return }
      }
      components.append(part.component)
      end = part.end
      endsInDigit = part.component.style == .decimal
    }
  }

  private static func endsNumber(_ view: HeadingView, _ index: Int) -> Bool {
    view.isSpaceOrEnd(index) || ".:)(".unicodeScalars.contains(view[index] ?? " ")
  }

  private static func part(_ view: HeadingView, at start: Int) -> (component: SectionNumber.Component, end: Int)? {
    guard let first = view[start] else { return nil }
    var end = start
    if first.digitValue != nil {
      while view[end]?.digitValue != nil { end += 1 }
      guard end - start <= mostDigits, let component = Numeral.component(of: view.text(start, end)) else { return nil }
      return (component, end)
    }
    while let scalar = view[end], scalar.isASCII, scalar.properties.isAlphabetic { end += 1 }
    guard end > start, end - start <= 8, let component = Numeral.component(of: view.text(start, end)) else {
      return nil
    }
    let isRoman = component.style == .upperRoman || component.style == .lowerRoman
    if isRoman, component.value > largestRoman { return nil }
    return (component, end)
  }
}
