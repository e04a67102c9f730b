/// Words in `class`, `id`, `role` and `aria-label` by which site generators name what is not the text.
enum FurnitureVocabulary {
  /// How far a word is to be trusted.
  enum Trust {
    /// Names furniture in nearly every generator.
    case strong
    /// Also names sections of policies: `cookies`, `search`, `comments`.
    case weak
  }

  /// One meaning of a word.
  struct Entry {
    var reason: String
    var trust: Trust
  }

  /// Elements and roles that are never the text, if they are small enough.
  static func reason(ofElement element: String, role: String) -> String? {
    switch role {
    case "navigation": return "navigation"
    case "banner": return "header"
    case "contentinfo": return "footer"
    case "complementary": return "sidebar"
    case "search": return "search"
    case "dialog", "alertdialog": return "dialog"
    case "doc-toc", "directory": return "table-of-contents"
    case "menu", "menubar", "toolbar", "tablist": return "navigation"
    default: break
    }
    switch element {
    case "nav": return "navigation"
    case "header": return "header"
    case "footer": return "footer"
    case "aside": return "sidebar"
    case "button", "select": return "control"
    case "form": return "form"
    case "dialog": return "dialog"
    default: return nil
    }
  }

  /// The first word of an attribute value that names furniture.
  static func entry(in value: String) -> Entry? {
    guard !value.isEmpty else { return nil }
    var found: Entry?
    var before = ""
    forEachWord(of: value) { word in
      // `entry-meta` and `entrymeta` are one name, `entry` and `meta` are none.
      let entry = before.isEmpty ? words[word] : words[before + word] ?? words[word]
      before = firstParts.contains(word) ? word : ""
      guard let entry else { return }
      if found == nil || (found?.trust == .weak && entry.trust == .strong) { found = entry }
    }
    return found
  }

  /// Cuts `site-footer__links` and `siteFooter` into words, in lower case.
  static func forEachWord(of value: String, _ body: (String) -> Void) {
    var word: [UInt8] = []
    var wasLower = false
    func end() {
      if !word.isEmpty { body(String(decoding: word, as: UTF8.self)) }
      word.removeAll(keepingCapacity: true)
    }
    for byte in value.utf8 {
      switch byte {
      case 0x61...0x7A, 0x80...0xFF:
        word.append(byte)
        wasLower = true
      case 0x41...0x5A:
        if wasLower { end() }
        word.append(byte | 0x20)
        wasLower = false
      default:
        end()
        wasLower = false
      }
    }
    end()
  }

  /// Words that begin names of two words.
  private static let firstParts: Set<String> = ["entry", "post", "article", "page", "version", "edit", "jump"]

  private static let words: [String: Entry] = {
    let strong = [
      "navigation":
        "navbox nav navbar navigation menu submenu topnav sidenav subnav menubar navlinks topbar toolbar toctree",
      "sidebar": "sidebar sidemenu",
      "breadcrumbs": "breadcrumb breadcrumbs crumbs",
      "footer": "footer colophon contentinfo printfooter catlinks",
      "header": "masthead",
      "table-of-contents": "toc tocsection onthispage tableofcontents",
      "pagination": "pagination pager prevnext pagenav",
      "skip-link": "skip skiplink skiplinks jumplink",
      "edit-link": "editsection",
      "byline": "byline entrymeta postmeta articlemeta pagemetadata",
      "version-banner": "versionbanner versionwarning",
      "cookie-banner":
        "cookiebar cookiebanner cookieconsent onetrust cookiebot cookieyes cky osano tarteaucitron didomi",
      "share-buttons": "addtoany sharethis sharedaddy",
    ]
    let weak = [
      "navigation": "dropdown tabs links",
      "header": "header",
      "banner": "banner announcement topnotice brand logo branding",
      "pagination": "prev next previous",
      "cookie-banner": "cookie cookies consent gdpr ccpa",
      "share-buttons": "share sharing social",
      "newsletter": "newsletter subscribe subscription signup mailchimp",
      "search": "search searchbox",
      "related": "related recommended promo ads advertisement sponsor sponsors",
      "feedback": "feedback helpful",
      "comments": "comments disqus",
      "edit-link": "edit editlink",
      "language-picker": "language languages lang locale locales translations hreflang",
      "dialog": "modal popup overlay offcanvas",
      "control": "button buttons btn download downloads print",
      "back-to-top": "backtotop totop",
    ]
    var table: [String: Entry] = [:]
    for (words, trust) in [(strong, Trust.strong), (weak, .weak)] {
      for (reason, list) in words {
        for word in list.split(separator: " ") { table[String(word)] = Entry(reason: reason, trust: trust) }
      }
    }
    return table
  }()
}
