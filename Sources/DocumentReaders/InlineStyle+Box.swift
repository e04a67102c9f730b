extension InlineStyle {
  /// A number with its unit.
  struct Length {
    enum Unit { case pixel, share, window }
    var value: Double
    var unit: Unit

    init?(_ text: String) {
      let end =
        text.firstIndex { !($0.isASCII && ($0.isNumber || $0 == "." || $0 == "-" || $0 == "+")) } ?? text.endIndex
      guard let number = Double(text[..<end]) else { return nil }
      switch text[end...] {
      case "", "px": (value, unit) = (number, .pixel)
      case "pt": (value, unit) = (number * 4 / 3, .pixel)
      case "pc": (value, unit) = (number * 16, .pixel)
      case "in": (value, unit) = (number * 96, .pixel)
      case "cm": (value, unit) = (number * 38, .pixel)
      case "mm": (value, unit) = (number * 3.8, .pixel)
      case "em", "rem": (value, unit) = (number, .share)
      case "ex", "ch": (value, unit) = (number / 2, .share)
      case "%": (value, unit) = (number / 100, .share)
      case "vw", "vh", "vmin", "vmax": (value, unit) = (number, .window)
      default: return nil
      }
    }

    /// In pixels, where text has its usual size and a window is a thousand wide.
    var pixels: Double {
      switch unit {
      case .pixel: value
      case .share: value * 16
      case .window: value * 10
      }
    }
  }

  /// The box an element is put into: whether it lies outside of the window, or is too small to show anything.
  struct Box {
    var showsTransparentText = false
    private var isPlaced = false
    private var outside: String?
    private var small: String?
    private var cutsOff = false
    private var clip: String?
    private var always: String?
    private var ofBlocks: String?
    /// True if an element amid a sentence becomes a box of its own.
    private var makesBlock = false

    mutating func take(_ name: String, _ value: String) {
      switch name {
      case "position":
        isPlaced = value != "static"
        if value == "absolute" || value == "fixed" { makesBlock = true }
      case "display":
        makesBlock = makesBlock || value.contains("block") || value.contains("flex") || value.contains("grid")
      case "float": makesBlock = makesBlock || value != "none"
      case "left", "right", "top", "bottom", "inset":
        if isFar(value) { outside = "\(name): \(value)" }
      case "margin-left", "margin-top": if isFar(value) { always = "\(name): \(value)" }
      case "text-indent": if isFar(value) { ofBlocks = "\(name): \(value)" }
      case "height", "width", "max-height", "max-width":
        if let length = Length(value), length.unit != .share || length.value == 0,
          length.pixels <= InlineStyle.smallestBox
        {
          small = "\(name): \(value)"
        }
      case "overflow", "overflow-x", "overflow-y": cutsOff = value.contains("hidden") || value.contains("clip")
      case "clip": if showsNothing(value) { clip = "\(name): \(value)" }
      case "clip-path", "-webkit-clip-path": if showsNothing(value) { always = "\(name): \(value)" }
      case "transform", "scale", "translate", "-webkit-transform":
        if shrinks(name, value) { ofBlocks = "\(name): \(value)" }
      case "zoom": if Length(value)?.value == 0 { always = "zoom: \(value)" }
      case "filter": if value.contains("opacity(0)") || value.contains("opacity(0%)") { always = "filter: \(value)" }
      default: break
      }
    }

    /// What hides it. Boxes amid a sentence have no height, no indentation and are not transformed.
    func hiding(isBlock: Bool) -> String? {
      if let always { return always }
      if isPlaced, let outside { return outside }
      if isPlaced, let clip { return clip }
      guard isBlock || makesBlock else { return nil }
      return ofBlocks ?? (cutsOff ? small : nil)
    }

    private func isFar(_ value: String) -> Bool {
      Length(value).map { $0.pixels <= InlineStyle.outsideOfWindow } ?? false
    }

    /// The numbers in the brackets of `rect(0, 0, 0, 0)` or `inset(50%)`.
    private func showsNothing(_ value: String) -> Bool {
      guard let open = value.firstIndex(of: "("), value.hasSuffix(")") else { return false }
      let lengths = value[value.index(after: open)...].dropLast().split { $0 == "," || $0 == " " }
        .compactMap { Length(String($0)) }
      switch value[..<open] {
      case "rect": return lengths.count == 4 && lengths.allSatisfy { abs($0.pixels) <= InlineStyle.smallestBox }
      case "inset":
        return !lengths.isEmpty && lengths.allSatisfy { $0.unit == .share && $0.value >= 0.5 }
      case "circle", "ellipse": return lengths.first.map { $0.value == 0 } ?? false
      case "polygon": return !lengths.isEmpty && lengths.allSatisfy { $0.value == 0 }
      default: return false
      }
    }

    private func shrinks(_ name: String, _ value: String) -> Bool {
      if name == "scale" { return Length(value)?.value == 0 }
      if name == "translate" { return value.split(separator: " ").contains { isFar(String($0)) } }
      for function in value.split(separator: ")") {
        guard let open = function.firstIndex(of: "(") else { continue }
        let arguments = function[function.index(after: open)...].split { $0 == "," || $0 == " " }.map(String.init)
        let kind = function[..<open].drop { $0 == " " }
        if kind.hasPrefix("scale"), arguments.contains(where: { Length($0)?.value == 0 }) { return true }
        if kind.hasPrefix("translate"), arguments.contains(where: isFar) { return true }
      }
      return false
    }
  }
}
