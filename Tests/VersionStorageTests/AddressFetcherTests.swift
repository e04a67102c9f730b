import Testing

@testable import VersionStorage

/// Fetching from a server on this machine, which has to be allowed.
@Suite struct AddressFetcherTests {
  private static let page: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("<!doctype html>\r\n<p>\u{E9}\r\n".utf8) + [0xFF, 0]

  private let server = LoopbackServer { path in
    func answer(_ status: String, _ fields: String, _ body: [UInt8] = []) -> [UInt8] {
      Array("HTTP/1.1 \(status)\r\nConnection: close\r\n\(fields)Content-Length: \(body.count)\r\n\r\n".utf8) + body
    }
    switch path {
    case "/page": return answer("200 OK", "Content-Type: Text/HTML; charset=utf-8\r\n", page)
    case "/untyped": return answer("200 OK", "", page)
    case "/moved": return answer("301 Moved", "Location: /moved-again\r\n")
    case "/moved-again": return answer("302 Found", "Location: /page\r\n", Array("elsewhere".utf8))
    case "/circle": return answer("302 Found", "Location: /circle\r\n")
    case "/file": return answer("302 Found", "Location: file:///etc/hostname\r\n")
    case "/large": return answer("200 OK", "", [UInt8](repeating: 0x61, count: 70_000))
    case "/endless":
      // Of a length that is not told.
      return Array("HTTP/1.0 200 OK\r\n\r\n".utf8) + [UInt8](repeating: 0x61, count: 200_000)
    case "/short": return Array("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nonly this".utf8)
    case "/silent": return nil
    default: return answer("404 Not Found", "Content-Type: text/html\r\n", Array("<h1>Not found</h1>".utf8))
    }
  }

  private func fetch(_ path: String, allowed: Bool = true) throws(ArchiveError) -> AddressFetcher.Response {
    var limits = AddressFetcher.Limits()
    limits.allowsPrivateAddresses = allowed
    limits.bytes = 60_000
    limits.seconds = path == "/silent" ? 1 : 20
    return try AddressFetcher(limits: limits).fetch(server.address(path))
  }

  @Test func givesTheBytesAsReceived() throws {
    let response = try fetch("/page")
    #expect(response.bytes == Self.page)
    #expect(response.mediaType == "text/html")
    #expect(response.address == server.address("/page"))
    #expect(try fetch("/untyped").mediaType == nil)
  }

  @Test func followsRedirectsAndSaysWhereTheyLed() throws {
    let response = try fetch("/moved")
    #expect(response.bytes == Self.page)
    #expect(response.address == server.address("/page"))
  }

  @Test(arguments: ["/circle", "/file", "/large", "/endless", "/short", "/silent", "/none"])
  func refuses(path: String) {
    expectFetchError { () throws(ArchiveError) in try fetch(path) }
  }

  @Test func asksNoPrivateMachineUnlessAllowed() {
    expectFetchError { () throws(ArchiveError) in try fetch("/page", allowed: false) }
  }

  private func expectFetchError(_ body: () throws(ArchiveError) -> AddressFetcher.Response) {
    do throws(ArchiveError) {
      let response = try body()
      Issue.record("fetched \(response.bytes.count) bytes")
    } catch {
      // A program that gives more than was wanted is ended, which is told as its fault.
      #expect(error.code == .fetch || error.code == .spawn)
      #expect(!error.message.isEmpty)
    }
  }
}
