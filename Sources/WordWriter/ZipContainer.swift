internal import CZlib

/// A ZIP file in memory: a few named parts, deflated, without times, so that the same parts give the same bytes.
///
/// Word files need nothing of the format but this, and zlib, which does the work, is loaded with libxml2 anyway; a
/// library for containers would bring another cryptographic library to every start.
struct ZipContainer {
  /// The file so far: each part with its header.
  private var bytes: [UInt8] = []
  /// What the directory at the end says of each part.
  private var directory: [UInt8] = []
  private var count: UInt16 = 0

  /// The fields that stand alike before a part and in the directory.
  private static let versionNeeded: UInt16 = 20
  /// Names are UTF-8.
  private static let flags: UInt16 = 1 << 11
  private static let deflated: UInt16 = 8
  /// Midnight, 1 January 1980: the first day of the format.
  private static let firstDay: UInt16 = 0x21

  /// Adds a part.
  mutating func add(_ name: String, _ content: [UInt8]) {
    let packed = ZipContainer.deflate(content)
    let checksum = content.withUnsafeBufferPointer { crc32(0, $0.baseAddress, uInt($0.count)) }
    var fields = LittleEndianBytes()
    fields.short(ZipContainer.versionNeeded, ZipContainer.flags, ZipContainer.deflated, 0, ZipContainer.firstDay)
    fields.long(UInt32(checksum), UInt32(packed.count), UInt32(content.count))
    fields.short(UInt16(name.utf8.count), 0)

    var entry = LittleEndianBytes()
    entry.long(0x0201_4B50)
    entry.short(ZipContainer.versionNeeded)
    entry.bytes += fields.bytes
    // No comment, first disk, no attributes.
    entry.short(0, 0, 0)
    entry.long(0, UInt32(bytes.count))
    directory += entry.bytes + Array(name.utf8)

    var header = LittleEndianBytes()
    header.long(0x0403_4B50)
    bytes += header.bytes + fields.bytes + Array(name.utf8) + packed
    count += 1
  }

  /// The whole file.
  func finish() -> [UInt8] {
    var end = LittleEndianBytes()
    end.long(0x0605_4B50)
    end.short(0, 0, count, count)
    end.long(UInt32(directory.count), UInt32(bytes.count))
    end.short(0)
    return bytes + directory + end.bytes
  }

  /// zlib's stream without the two bytes before and the four after it, which ZIP does not have.
  private static func deflate(_ content: [UInt8]) -> [UInt8] {
    var length = compressBound(uLong(content.count))
    let packed = [UInt8](unsafeUninitializedCapacity: Int(length)) { buffer, count in
      // With room for the worst case it can only run out of memory, which ends the process in Swift as well.
      let status = compress2(buffer.baseAddress, &length, content, uLong(content.count), Z_DEFAULT_COMPRESSION)
      precondition(status == Z_OK, "zlib is out of memory")
      count = Int(length)
    }
    return Array(packed.dropFirst(2).dropLast(4))
  }
}

/// Numbers as ZIP writes them.
private struct LittleEndianBytes {
  var bytes: [UInt8] = []

  mutating func short(_ values: UInt16...) {
    for value in values { bytes += [UInt8(truncatingIfNeeded: value), UInt8(value >> 8)] }
  }

  mutating func long(_ values: UInt32...) {
    for value in values {
      for shift in [0, 8, 16, 24] as [UInt32] { bytes.append(UInt8(truncatingIfNeeded: value >> shift)) }
    }
  }
}
