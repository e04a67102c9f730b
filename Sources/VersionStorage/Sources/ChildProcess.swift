internal import CLinux
internal import Glibc

/// A program that is run to its end, without a shell.
package enum ChildProcess {
  /// What a program left behind.
  package struct Result: Sendable {
    /// Its exit status; 128 and the signal's number if a signal ended it.
    package var status: Int32
    /// What it wrote to standard output.
    package var output: [UInt8]
    /// What it wrote to standard error, cut after 64 KiB.
    package var messages: String
  }

  /// Runs `program`, found in the search path, and waits for its end.
  ///
  /// Input stands in memory before the program starts and both outputs are read as they come, so that no pipe can
  /// fill up and no order of reading and writing can block.
  /// - Parameters:
  ///   - limit: most bytes of output; a program that writes more is ended.
  ///   - seconds: how long it may run before it is ended; nil for as long as it wants.
  package static func run(
    _ program: String, _ arguments: [String], input: [UInt8] = [], environment extra: [String] = [],
    limit: Int = 1 << 31, seconds: Int? = nil
  ) throws(ArchiveError) -> Result {
    func failure(_ what: String, _ code: Int32) -> ArchiveError {
      ArchiveError(
        .spawn, "cannot run \(program): \(what): \(String(cString: strerror(code)))",
        remedy: code == ENOENT ? "install \(program)" : "")
    }
    let source = try file(with: input, failure)
    defer { close(source) }
    var output: [Int32] = [-1, -1]
    var messages: [Int32] = [-1, -1]
    // Closed in other programs from the first instant: one that another thread starts meanwhile would hold the end
    // open, and reading would last as long as that program.
    guard pipe2(&output, O_CLOEXEC) == 0 else { throw failure("pipe", errno) }
    guard pipe2(&messages, O_CLOEXEC) == 0 else {
      let code = errno
      close(output[0])
      close(output[1])
      throw failure("pipe", code)
    }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, source, 0)
    posix_spawn_file_actions_adddup2(&actions, output[1], 1)
    posix_spawn_file_actions_adddup2(&actions, messages[1], 2)

    var environment = extra
    var variable = environ
    while let entry = variable.pointee {
      environment.append(String(cString: entry))
      variable += 1
    }
    var process: pid_t = 0
    let code = withCStrings([program] + arguments) { argv in
      withCStrings(environment) { envp in posix_spawnp(&process, program, &actions, nil, argv, envp) }
    }
    close(output[1])
    close(messages[1])
    defer {
      close(output[0])
      close(messages[0])
    }
    guard code == 0 else { throw failure("start", code) }
    let (bytes, text, excess) = drain(output[0], messages[0], limit: limit, seconds: seconds)
    if excess != nil { kill(process, SIGKILL) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    switch excess {
    case .bytes: throw ArchiveError(.spawn, "\(program) gave more than \(limit) bytes")
    case .seconds: throw ArchiveError(.spawn, "\(program) took more than \(seconds ?? 0) seconds")
    case nil: break
    }
    let signal = status & 0x7F
    return Result(
      status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal, output: bytes,
      messages: String(decoding: text, as: UTF8.self))
  }

  private static func file(
    with bytes: [UInt8], _ failure: (String, Int32) -> ArchiveError
  ) throws(ArchiveError) -> Int32 {
    let descriptor = memfd_create("input", UInt32(pd_memfd_close_on_exec))
    guard descriptor >= 0 else { throw failure("memory", errno) }
    var written = 0
    while written < bytes.count {
      let result = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress! + written, bytes.count - written) }
      guard result > 0 else {
        let code = errno
        close(descriptor)
        throw failure("memory", code)
      }
      written += result
    }
    lseek(descriptor, 0, SEEK_SET)
    return descriptor
  }

  /// What a program took too much of.
  private enum Excess {
    case bytes
    case seconds
  }

  /// Reads both ends until they are closed, until the first has given more than `limit` bytes, or until time is up.
  private static func drain(
    _ output: Int32, _ messages: Int32, limit: Int, seconds: Int?
  ) -> ([UInt8], [UInt8], Excess?) {
    let end = seconds.map { time(nil) + $0 }
    var ends = [
      pollfd(fd: output, events: Int16(POLLIN), revents: 0), pollfd(fd: messages, events: Int16(POLLIN), revents: 0),
    ]
    var bytes: [UInt8] = []
    var text: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while ends[0].fd >= 0 || ends[1].fd >= 0 {
      let wait = end.map { max(0, $0 - time(nil)) * 1_000 } ?? -1
      let ready = poll(&ends, 2, Int32(clamping: wait))
      guard ready >= 0 else {
        if errno == EINTR { continue }
        break
      }
      if ready == 0 || end.map({ time(nil) > $0 }) == true { return (bytes, text, .seconds) }
      for index in 0..<2 where ends[index].fd >= 0 && ends[index].revents != 0 {
        let count = read(ends[index].fd, &piece, piece.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else {
          ends[index].fd = -1
          continue
        }
        if index == 0 {
          bytes += piece[..<count]
        } else if text.count < 1 << 16 {
          text += piece[..<count]
        }
      }
      if bytes.count > limit { return (bytes, text, .bytes) }
    }
    return (bytes, text, nil)
  }

  private static func withCStrings<T>(
    _ strings: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> T
  ) -> T {
    var pointers = strings.map { strdup($0) as UnsafeMutablePointer<CChar>? }
    pointers.append(nil)
    defer { for pointer in pointers { free(pointer) } }
    return pointers.withUnsafeMutableBufferPointer { body($0.baseAddress!) }
  }
}
