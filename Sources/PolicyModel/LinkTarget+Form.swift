extension LinkTarget {
  /// True for a page that takes reports or messages: known makers of forms, and paths that say so.
  package var isForm: Bool {
    let whole = host + path.lowercased()
    return LinkTarget.formHosts.contains { LinkTarget.contains(whole.utf8, $0.utf8) }
  }

  private static func contains(_ text: String.UTF8View, _ part: String.UTF8View) -> Bool {
    var text = text[...]
    while let start = text.firstIndex(of: part[part.startIndex]) {
      text = text[start...]
      if text.starts(with: part) { return true }
      text = text.dropFirst()
    }
    return false
  }

  private static let formHosts = [
    "forms.gle", "goo.gl/forms", "docs.google.com/forms", "forms.office.com", "typeform.com", "airtable.com",
    "surveymonkey", "jotform", "framaforms", "cryptpad", "/contact", "/report", "/form", "hotline", "ethicspoint",
    "whistle", "speakup", "integrityline", "convercent", "navexglobal",
  ]
}
