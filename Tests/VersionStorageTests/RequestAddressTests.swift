import Synchronization
import Testing

@testable import VersionStorage

@Suite struct RequestAddressTests {
  @Test(
    arguments: [
      ("https://a.b/c", "https://a.b/c"), ("http://a.b:8080?x", "http://a.b:8080/?x"), ("HTTP://A.b#c", "http://a.b/"),
      ("https://a.b:443/", "https://a.b/"), ("http://a.b:/x", "http://a.b/x"), ("http://a.b./x", "http://a.b/x"),
      ("http://[2606:4700::0:1]:81/", "http://[2606:4700::1]:81/"),
      ("https://a_b-c.d/%41?q=é|", "https://a_b-c.d/%41?q=%C3%A9%7C"),
      // Numbers have one form, whatever the spelling.
      ("http://134744072/", "http://8.8.8.8/"), ("http://0x8.8.2056", "http://8.8.8.8/"),
      ("http://010.010.8.8./", "http://8.8.8.8/"),
      ("http://[::ffff:8.8.8.8]/", "http://8.8.8.8/"), ("http://8.8.0x808/", "http://8.8.8.8/"),
      // Examples of RFC 3492 and of IDNA.
      ("https://bücher.example/", "https://xn--bcher-kva.example/"),
      ("https://MÜNCHEN.example/", "https://xn--mnchen-3ya.example/"),
      ("https://straße.example/", "https://xn--strae-oqa.example/"),
      ("https://例え.example/", "https://xn--r8jz45g.example/"),
      ("https://ليهمابتكلموشعربي؟.example/", nil),
      ("https://почемужеонинеговорятпорусски.example/", "https://xn--b1abfaaepdrnnbgefbadotcwatmq2g4l.example/"),
    ] as [(String, String?)])
  func `an address has one form`(text: String, form: String?) {
    #expect((try? RequestAddress(text))?.text == form)
    // The form is its own.
    if let form { #expect((try? RequestAddress(form))?.text == form) }
  }

  @Test(arguments: [
    "ftp://a.b/", "https://", "https://u:p@a.b/", "https://a.b@c.d/", "https://a b/", "https://a.b:0/",
    "https://a.b:99999/",
    "https://a.b:+80/", "https://a.b:80:80/", "https://a\n.b/", "https://a\\b/", "file:///etc/passwd", "https://[::1",
    "https://[::1]x/", "https://[fe80::1%25eth0]/", "https://[127.0.0.1]/", "https://.a.b/", "https://a..b/",
    "https://a.b../",
    "https://./", "https://1.2.3.4.5/", "https://256.1.1.1/", "https://1.2.3.08/", "https://a.b.0x1/",
    "https://4294967296/",
    "https://a\u{200D}b.c/", "https://ａ.b/", "https://a。b/", "https://a.b\u{AD}/", "https://①.b/", "https://a%2Eb/",
    "https://\(String(repeating: "a", count: 64)).b/", "https://\(String(repeating: "ab.", count: 90))c/",
    "https://\(String(repeating: "ä", count: 64)).b/",
  ])
  func `what is no host is refused`(text: String) {
    expectError(.fetch) { try RequestAddress(text) }
  }

  /// This machine and its network, in every spelling that some program takes for them.
  static let local = [
    "http://127.0.0.1", "http://127.1", "http://127.0.1", "http://2130706433", "http://017700000001",
    "http://0x7f000001",
    "http://0x7f.0.0.1", "http://0X7F.1", "http://0177.0.0.1", "http://127.0.0.1.", "http://%31%32%37.0.0.1",
    "http://127%2E0.0.1",
    "http://①②⑦.0.0.1", "http://１２７.０.０.１", "http://127。0。0。1", "http://١٢٧.٠.٠.١", "http://𝟭𝟮𝟳.0.0.1", "http://0",
    "http://0.0.0.0",
    "http://[::1]", "http://[::]", "http://[::ffff:127.0.0.1]", "http://[::ffff:7f00:1]", "http://[::127.0.0.1]",
    "http://[64:ff9b::127.0.0.1]", "http://[2002:7f00:1::]", "http://[2001:0:4136:e378:8000:63bf:3fff:fdd2]",
    "http://[fe80::1]",
    "http://[fd00::1]", "http://10.0.0.1", "http://192.168.1", "http://0xa9fea9fe", "http://169.254.169.254.",
    "http://localhost", "http://LOCALHOST.", "http://ｌocalhost", "http://ⓛocalhost", "http://a.localhost",
    "http://printer",
    "http://printer.local", "http://metadata.google.internal", "http://router.home.arpa", "http://u@127.0.0.1",
  ]

  @Test(arguments: local)
  func `no spelling leads to this machine`(address: String) {
    for proxied in [false, true] {
      let asked = Mutex<[String]>([])
      let server = LoopbackServer { path in
        asked.withLock { $0.append(path) }
        return Array("HTTP/1.0 200 OK\r\n\r\nsecret".utf8)
      }
      let proxy = "http://127.0.0.1:\(server.port)"
      let proxies = ProxySettings { name in
        ["http_proxy": proxy, "https_proxy": proxy, "no_proxy": "localhost,127.0.0.1"][name].flatMap {
          proxied ? $0 : nil
        }
      }
      let fetcher = AddressFetcher(limits: AddressFetcher.Limits(), proxies: proxies)
      for text in ["\(address):\(server.port)/x", "\(address)/x", "https" + address.dropFirst(4)] {
        expectError(.fetch) { try fetcher.fetch(text) }
      }
      #expect(asked.withLock { $0 } == [], "\(address)")
    }
  }

  @Test(arguments: [
    "http://127.0.0.1:PORT/secret", "http://%6cocalhost:PORT/secret", "http://127.1:PORT/secret",
    "//0x7f.1:PORT/secret",
    "http://[::ffff:127.0.0.1]:PORT/secret", "ftp://127.0.0.1/secret",
  ])
  func `a redirect is looked at like an address`(target: String) {
    let asked = Mutex<[String]>([])
    let port = Mutex(0)
    let server = LoopbackServer { path in
      asked.withLock { $0.append(path) }
      let location = target.replacing("PORT", with: String(port.withLock { $0 }))
      return Array("HTTP/1.0 302 Found\r\nLocation: \(location)\r\nContent-Length: 0\r\n\r\n".utf8)
    }
    port.withLock { $0 = server.port }
    // The proxy of a name that nobody knows here.
    let proxies = ProxySettings { $0 == "http_proxy" ? "http://127.0.0.1:\(server.port)" : nil }
    let fetcher = AddressFetcher(limits: AddressFetcher.Limits(), proxies: proxies)
    expectError(.fetch) { try fetcher.fetch("http://policy.example/code") }
    #expect(asked.withLock { $0 } == ["http://policy.example/code"])
  }

  @Test func `proxies are those that curl would take`() throws {
    let plain = try RequestAddress("http://a.b/")
    let secure = try RequestAddress("https://a.b/")
    func settings(_ variables: [String: String]) -> ProxySettings { ProxySettings { variables[$0] } }
    #expect(settings([:]).arguments(for: plain, mayGoRound: true) == ["--noproxy", "*"])
    #expect(settings(["HTTP_PROXY": "p"]).proxy(for: plain) == nil)
    #expect(settings(["http_proxy": "p"]).proxy(for: secure) == nil)
    #expect(settings(["HTTPS_PROXY": "p"]).proxy(for: secure) == "p")
    #expect(settings(["ALL_PROXY": "p", "http_proxy": ""]).proxy(for: plain) == "p")
    let both = settings(["https_proxy": "p", "NO_PROXY": "c.d"])
    #expect(both.arguments(for: secure, mayGoRound: true) == ["--proxy", "p", "--noproxy", "c.d"])
    // A host whose numbers are not known is never asked directly.
    #expect(both.arguments(for: secure, mayGoRound: false) == ["--proxy", "p", "--noproxy", ""])
  }
}

@Suite struct HostAddressesTests {
  @Test(arguments: [
    [127, 0, 0, 1], [10, 1, 2, 3], [172, 16, 0, 1], [172, 31, 255, 255], [192, 168, 1, 1], [169, 254, 169, 254],
    [100, 64, 0, 1], [0, 0, 0, 0], [224, 0, 0, 1], [255, 255, 255, 255],
    [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 127, 0, 0, 1],
    [0xFE, 0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], [0xFD, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1],
    [0x20, 0x02, 10, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], [0x20, 0x01, 1, 0xFF, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1],
    [0x20, 0x01, 0x0D, 0xB8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1],
    [0x3F, 0xFF, 0x0F, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1],
  ])
  func knowsPrivateNumbers(number: [UInt8]) {
    #expect(!HostAddresses.isPublic(number))
  }

  @Test(arguments: [
    [8, 8, 8, 8], [172, 15, 0, 1], [172, 32, 0, 1], [192, 167, 1, 1], [100, 63, 0, 1], [223, 255, 255, 255],
    [0x26, 0x06, 0x47, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], [0x20, 0x01, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1],
    [0x3F, 0xFF, 0x10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1],
  ])
  func knowsPublicNumbers(number: [UInt8]) {
    #expect(HostAddresses.isPublic(number))
  }
}
