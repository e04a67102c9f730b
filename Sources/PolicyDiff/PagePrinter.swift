internal import Glibc
internal import VersionStorage

/// Prints pages as PDF by a Chromium that is found on the machine, without network and for a bounded time.
struct PagePrinter {
  /// The program, as a path.
  let program: String

  /// Names under which Chromium is installed.
  private static let names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
  /// A page of 5,000 changes takes seconds; a program that hangs should not hang us.
  private static let seconds = 120

  /// The printer of this machine: what `CHROMIUM` names, or the first Chromium in the search path.
  init(in host: some HostEnvironment) throws(PolicyDiffError) {
    let named = host.variable("CHROMIUM") ?? ""
    let folders = (host.variable("PATH") ?? "").split(separator: ":").map(String.init)
    var candidates: [String] = []
    for name in named.isEmpty ? PagePrinter.names : [named] {
      if name.contains("/") { candidates.append(name) } else { candidates += folders.map { "\($0)/\(name)" } }
    }
    let found = candidates.first { path in access(path, X_OK) == 0 }
    guard let found else {
      throw .output(
        named.isEmpty
          ? "pdf needs Chromium, which is not in the search path; install it, or name one in CHROMIUM"
          : "CHROMIUM names \(named), which is no program; name a Chromium")
    }
    program = found
  }

  /// A page as PDF.
  func pdf(of page: [UInt8], in host: some HostEnvironment) throws(PolicyDiffError) -> [UInt8] {
    let base = host.variable("TMPDIR").flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    var template = Array((base + "/policydiff-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else {
      throw .output("\(base): no folder can be made here for printing; set TMPDIR to one that can be written")
    }
    let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { TemporaryFolders.remove(folder) }
    do {
      try host.replace(folder + "/page.html", with: page)
      // The administrator's programs may not use the sandbox, and say so only after they have started.
      let sandbox = geteuid() == 0 ? ["--no-sandbox"] : []
      let result = try ChildProcess.run(
        program,
        sandbox + [
          "--headless", "--disable-gpu", "--disable-extensions", "--disable-sync", "--no-first-run",
          "--disable-background-networking", "--disable-component-update", "--host-resolver-rules=MAP * ~NOTFOUND",
          "--user-data-dir=\(folder)/profile", "--no-pdf-header-footer", "--print-to-pdf=\(folder)/page.pdf",
          "file://\(folder)/page.html",
        ], seconds: PagePrinter.seconds)
      guard result.status == 0, host.exists(folder + "/page.pdf") else {
        let words = result.messages.split(separator: "\n").last.map { ": \($0)" } ?? ""
        throw PolicyDiffError.output("\(program) could not print the page (status \(result.status))\(words)")
      }
      return try host.read(folder + "/page.pdf", limit: .max)
    } catch let error as PolicyDiffError {
      throw error
    } catch {
      throw .output("pdf: \(error)")
    }
  }
}
