/// What a start tag says about parts of the page that the element opens and closes, by the attributes of ARIA's
/// disclosure and tab patterns and of the libraries that came before them.
extension HTMLAttributes {
  /// True if the element says that it opens and closes a part of the page.
  ///
  /// What opens a window or a menu of its own (`aria-haspopup`, a toggle of kind `modal` or `dropdown`) shows no text
  /// of the page.
  var togglesPart: Bool {
    guard mayToggle else { return false }
    if let popup = self["aria-haspopup"], popup != "false" { return false }
    // With an address of its own it is a link, whatever a script makes of it.
    if let target = self["href"], !target.isEmpty, !target.hasPrefix("#"), !target.hasPrefix("javascript:") {
      return false
    }
    if let kind = self["data-bs-toggle"] ?? self["data-toggle"], !kind.isEmpty {
      return ["collapse", "tab", "pill", "accordion"].contains(kind)
    }
    if has("aria-expanded") { return true }
    let role = self["role"]
    return role == "tab" || role == "button" && has("aria-controls")
  }

  /// The names of the parts that the element opens, parted by spaces.
  var openedNames: String {
    guard mayToggle else { return "" }
    if let names = self["aria-controls"], !names.isEmpty { return names }
    for key in ["data-bs-target", "data-target", "href"] as [StaticString] {
      if let target = self[key], target.utf8.count > 1, target.utf8.first == UInt8(ascii: "#") {
        return String(target.dropFirst())
      }
    }
    return ""
  }

  /// False for nearly every tag: all that tells a toggle begins with one of three letters.
  private var mayToggle: Bool { mayHave("a") || mayHave("d") || mayHave("r") }
}
