internal import PolicyDiff

/// Where and how a command writes.
struct OutputChoice: Hashable {
  /// The file to write to; nil or `-` for standard output.
  var output: String?
  var color = OutputStyle.Color.auto
  /// Whether to tell why.
  var explain = false

  func style(in host: some HostEnvironment) -> OutputStyle {
    OutputStyle(color: color, toFile: output != nil, in: host)
  }

  /// True if output goes to somebody's terminal.
  func isTerminal(_ host: some HostEnvironment) -> Bool {
    (output == nil || output == "-") && host.terminalWidth != nil
  }

  /// Writes a text, which a terminal may show.
  func write(_ text: String, in host: some HostEnvironment) throws(PolicyDiffError) {
    let keepsColors = style(in: host).usesColor
    do {
      if let file {
        try host.replace(file, with: text, keepsColors: keepsColors)
      } else {
        try host.write(text, keepsColors: keepsColors)
      }
    } catch {
      throw .file(error)
    }
  }

  /// Writes what is no text.
  func write(_ bytes: [UInt8], in host: some HostEnvironment) throws(PolicyDiffError) {
    do {
      if let file { try host.replace(file, with: bytes) } else { try host.write(bytes) }
    } catch {
      throw .file(error)
    }
  }

  private var file: String? { output == "-" ? nil : output }
}
