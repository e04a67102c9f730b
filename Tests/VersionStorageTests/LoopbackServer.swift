import Glibc

/// A server on this machine that answers each request with fixed bytes, until it is released.
final class LoopbackServer: Sendable {
  /// What to answer to a path: the whole answer, head and body; nil for silence until the other side gives up.
  typealias Answers = @Sendable (String) -> [UInt8]?

  let port: Int
  private let listener: Int32

  init(_ answers: @escaping Answers) {
    listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    _ = fcntl(listener, F_SETFD, FD_CLOEXEC)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let (descriptor, length) = (listener, size)
    withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        precondition(bind(descriptor, $0, length) == 0 && listen(descriptor, 16) == 0, "no port on this machine")
        _ = getsockname(descriptor, $0, &size)
      }
    }
    port = Int(UInt16(bigEndian: address.sin_port))
    let worker = Worker(descriptor, answers)
    var thread = pthread_t()
    pthread_create(
      &thread, nil,
      { argument in
        Unmanaged<Worker>.fromOpaque(argument!).takeRetainedValue().run()
        return nil
      }, Unmanaged.passRetained(worker).toOpaque())
    pthread_detach(thread)
  }

  deinit {
    shutdown(listener, Int32(SHUT_RDWR))
    close(listener)
  }

  /// The address of a path.
  func address(_ path: String) -> String { "http://127.0.0.1:\(port)\(path)" }

  private final class Worker {
    let listener: Int32
    let answers: Answers
    /// Connections that get no answer stay open.
    var silent: [Int32] = []

    init(_ listener: Int32, _ answers: @escaping Answers) {
      self.listener = listener
      self.answers = answers
    }

    func run() {
      while true {
        let connection = accept(listener, nil, nil)
        guard connection >= 0 else { break }
        // A program that another test starts must not hold the connection open.
        _ = fcntl(connection, F_SETFD, FD_CLOEXEC)
        var request = [UInt8](repeating: 0, count: 8192)
        let count = max(0, recv(connection, &request, request.count, 0))
        let words = String(decoding: request[..<count], as: UTF8.self).split(separator: " ")
        guard words.count > 1, let answer = answers(String(words[1])) else {
          silent.append(connection)
          continue
        }
        // The other side may stop reading, which must not end the test.
        _ = answer.withUnsafeBytes { send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
        // Ends it for the other side even if a program that was just started has a copy.
        shutdown(connection, Int32(SHUT_RDWR))
        close(connection)
      }
      for connection in silent { close(connection) }
    }
  }
}
