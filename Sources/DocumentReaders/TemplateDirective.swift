/// A directive of Blade at the start of a line: `@section('title', 'Terms')`, `@endif`.
struct TemplateDirective {
  private(set) var range: Range<Int>
  /// The words of a title that it sets.
  private(set) var title: Range<Int>?

  private static let names: Set<String> = Set(
    """
    extends section endsection stop show overwrite append yield include includeIf includeWhen push endpush prepend \
    endprepend stack if elseif else endif unless endunless foreach endforeach forelse empty endforelse for endfor isset \
    endisset auth endauth guest endguest php endphp csrf method component endcomponent slot endslot props vite once \
    endonce switch case break default endswitch parent can endcan cannot endcannot env endenv production endproduction
    """.split(separator: " ").map(String.init))

  /// True if a source is written with directives; a line of others may begin with `@` by chance.
  static func areUsed(in source: UnsafeBufferPointer<UInt8>) -> Bool {
    for (next, name) in [("e", "@extends("), ("s", "@section("), ("e", "@endsection")]
      as [(Unicode.Scalar, StaticString)]
    {
      var index = 0
      while let at = source.firstIndex(of: UInt8(ascii: "@"), followedBy: UInt8(ascii: next), from: index) {
        if source.starts(with: name, at: at) { return true }
        index = at + 1
      }
    }
    return false
  }

  /// The directive at an `@`; nil if there is none.
  init?(_ source: UnsafeBufferPointer<UInt8>, at start: Int) {
    var end = start + 1
    while end < source.count, (source[end] | 0x20) &- 0x61 < 26 { end += 1 }
    let name = String(decoding: source[start + 1..<end], as: UTF8.self)
    guard TemplateDirective.names.contains(name) else { return nil }
    var open = end
    while open < source.count, source[open] == 0x20 { open += 1 }
    guard open < source.count, source[open] == UInt8(ascii: "(") else {
      range = start..<end
      return
    }
    guard let close = TemplateDirective.closing(source, open) else { return nil }
    range = start..<close
    if name == "section", let part = TemplateLanguage.quoted(source, open..<close),
      String(decoding: source[part], as: UTF8.self) == "title"
    {
      title = TemplateLanguage.quoted(source, part.upperBound + 1..<close)
    }
  }

  /// The offset after the parenthesis that closes another; strings are passed over.
  private static func closing(_ source: UnsafeBufferPointer<UInt8>, _ open: Int) -> Int? {
    var (depth, quote) = (0, UInt8(0))
    for index in open..<source.count {
      let byte = source[index]
      if quote != 0 {
        if byte == quote, source[index - 1] != UInt8(ascii: "\\") { quote = 0 }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        depth -= 1
        if depth == 0 { return index + 1 }
      default: break
      }
    }
    return nil
  }
}
