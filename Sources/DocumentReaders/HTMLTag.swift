/// The elements that mean something to a reader; all others, custom elements among them, are `other`.
enum HTMLTag: UInt8, CaseIterable, Sendable {
  case a, address, area, article, aside, b, base, blockquote, body, br, button, canvas, caption, center, code, col
  case colgroup, dd, del, details, dialog, dir, div, dl, dt, em, embed, fieldset, figcaption, figure, font, footer
  case form, h1, h2, h3, h4, h5, h6, head, header, hgroup, hr, html, i, iframe, img, input, ins, kbd, label, legend, li
  case link, main, math, menu, meta, nav, noembed, noframes, noscript, object, ol, optgroup, option, p, param, pre, s
  case samp, script, section, select, source, span, strike, strong, style, sub, summary, sup, svg, table, tbody, td
  case template, textarea, tfoot, th, thead, time, title, tr, track, tt, u, ul, video, audio, wbr, xmp
  case other

  /// Its name as written in lower case; empty for `other`.
  var name: String { HTMLTag.names[Int(rawValue)] }

  /// The element of a name in lower case.
  init(name: String) {
    self = HTMLTag.byName[name] ?? .other
  }

  private static let names = allCases.map { $0 == .other ? "" : "\($0)" }
  private static let byName = [String: HTMLTag](uniqueKeysWithValues: zip(names, allCases))

  /// 1 to 6 for `h1` to `h6`; 0 for all others.
  var headingLevel: Int {
    switch self {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: 0
    }
  }

  /// True if text before and after its tags cannot belong to one paragraph.
  var isBlock: Bool {
    switch self {
    case .address, .article, .aside, .blockquote, .body, .caption, .center, .dd, .details, .dialog, .dir, .div, .dl,
      .dt, .fieldset, .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5, .h6, .header, .hgroup, .hr,
      .html, .legend, .li, .main, .menu, .nav, .ol, .optgroup, .option, .p, .pre, .section, .select, .summary,
      .table, .tbody, .td, .tfoot, .th, .thead, .tr, .ul:
      true
    default: false
    }
  }

  /// True if its start tag ends an open paragraph.
  var closesParagraph: Bool {
    guard isBlock else { return false }
    switch self {
    case .td, .th, .tr, .tbody, .thead, .tfoot, .li, .dt, .dd, .caption, .option, .optgroup, .body, .html: return false
    default: return true
    }
  }

  /// True if its content is never part of the text.
  var isSkipped: Bool {
    switch self {
    case .script, .style, .template, .head, .title, .noscript, .svg, .math, .textarea, .iframe: true
    default: false
    }
  }

  /// True if its content is only for browsers that cannot show the element, so that nobody reads it.
  var isFallback: Bool {
    switch self {
    case .object, .canvas, .audio, .video, .noembed, .noframes: true
    default: false
    }
  }

  /// True if its content is characters up to its own end tag, whatever they look like, and libxml2 does not know so.
  var isRawText: Bool {
    switch self {
    case .title, .textarea, .iframe, .noembed, .noframes, .xmp: true
    default: false
    }
  }

  /// True if it never has content.
  var isVoid: Bool {
    switch self {
    case .area, .base, .br, .col, .embed, .hr, .img, .input, .link, .meta, .param, .source, .track, .wbr: true
    default: false
    }
  }

  /// True if it belongs into `head`; any other start tag ends a `head` whose end tag was left out.
  var isHeadContent: Bool {
    switch self {
    case .base, .link, .meta, .noscript, .script, .style, .template, .title: true
    default: false
    }
  }

  /// True if its end tag may be left out.
  var hasOptionalEnd: Bool {
    switch self {
    case .p, .li, .dt, .dd, .tr, .td, .th, .tbody, .tfoot, .thead, .option, .html, .body, .head, .colgroup: true
    default: false
    }
  }

  /// True if it is kept as a container of leaves.
  var isContainer: Bool {
    switch self {
    case .p, .h1, .h2, .h3, .h4, .h5, .h6, .pre, .dt, .tr, .tbody, .thead, .tfoot, .caption, .figcaption, .hr, .html,
      .legend, .option, .optgroup:
      false
    case .button, .label, .other: true
    default: isBlock
    }
  }

  /// The open elements its start tag ends, and the ones it does not look beyond (HTML standard, optional tags).
  var impliedEnds: (closes: [HTMLTag], stops: [HTMLTag])? {
    switch self {
    case .li: ([.li], [.ul, .ol, .menu, .dir])
    case .dt, .dd: ([.dt, .dd], [.dl])
    case .tr: ([.tr, .td, .th], [.table])
    case .td, .th: ([.td, .th], [.table, .tr])
    case .tbody: ([.thead, .tbody, .tfoot, .tr, .td, .th], [.table])
    case .tfoot: ([.thead, .tbody, .tr, .td, .th], [.table])
    case .option: ([.option], [.select])
    default: nil
    }
  }
}
