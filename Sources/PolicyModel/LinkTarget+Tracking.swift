/// What addresses carry for those who count visitors: it changes with every letter and visit, and leads nowhere else.
extension LinkTarget {
  /// A query without its tracking parameters; the query itself if it has none.
  static func withoutTracking(query: String) -> String {
    guard query.contains(where: { $0 == "_" || $0 == "i" || $0 == "I" }) else { return query }
    let fields = query.split(separator: "&", omittingEmptySubsequences: false)
    let kept = fields.filter { !isTracking($0.prefix { $0 != "=" }.lowercased()) }
    return kept.count == fields.count ? query : kept.joined(separator: "&")
  }

  /// A target without the parameters of its query and its path that only follow a visitor.
  package static func withoutTracking(_ target: Substring) -> Substring {
    var target = target
    if let session = range(ofSession: target) { target.removeSubrange(session) }
    guard let mark = target.firstIndex(of: "?") else { return target }
    let start = target.index(after: mark)
    let end = target[start...].firstIndex(of: "#") ?? target.endIndex
    let query = String(target[start..<end])
    let kept = withoutTracking(query: query)
    if kept.utf8.count == query.utf8.count { return target }
    return (target[..<mark] + (kept.isEmpty ? "" : "?" + kept) + target[end...])[...]
  }

  /// `;jsessionid=…` in a path.
  private static func range(ofSession target: Substring) -> Range<Substring.Index>? {
    guard let start = target.firstIndex(of: ";"), target[start...].prefix(session.count).lowercased() == session else {
      return nil
    }
    return start..<(target[start...].firstIndex { $0 == "?" || $0 == "#" } ?? target.endIndex)
  }

  private static let session = ";jsessionid="

  private static func isTracking(_ name: String) -> Bool {
    names.contains(name) || prefixes.contains { name.hasPrefix($0) }
  }

  /// Families of parameters: campaigns (Google, Matomo, HubSpot, Mailchimp).
  private static let prefixes = ["utm_", "mtm_", "pk_", "hsa_", "_hs", "mc_cid", "mc_eid", "aspsessionid"]

  private static let names: Set<String> = [
    "fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "igshid", "igsh", "twclid", "ttclid",
    "li_fat_id", "_ga", "_gl", "vero_id", "vero_conv", "oly_anon_id", "oly_enc_id", "s_cid", "mkt_tok", "phpsessid",
    "jsessionid", "sessionid", "session_id",
  ]
}
