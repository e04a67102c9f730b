internal import Glibc
internal import Synchronization

/// A lock of the system, which ends with its process whatever happens.
final class SystemFileLock: FileLock {
  private let descriptor: Mutex<Int32>

  init(_ descriptor: Int32) { self.descriptor = Mutex(descriptor) }

  func release() {
    descriptor.withLock { held in
      if held >= 0 { close(held) }
      held = -1
    }
  }

  deinit { release() }
}
