internal import CZlib

/// Why a container of an office document cannot be read.
enum OfficeFault: Error, Equatable {
  /// The directory of the container cannot be made out, or contradicts itself.
  case damaged(String)
  /// Somebody protected the file with a password.
  case encrypted
  /// More text than any document has, or packed more tightly than text can be.
  case bomb
  /// A part that every document of the format has.
  case missing(String)
  /// The document has tracked changes, and the caller did not want any.
  case hasRevisions(insertions: Int, deletions: Int)
}

/// A ZIP file in memory: the names and places of its parts, each unpacked only when asked for.
///
/// Nothing is ever written to a disk, so a name can lead nowhere; names that climb out of the container are refused all
/// the same, since no word processor writes them.
struct ZipArchive {
  /// A part as the directory describes it.
  private struct Entry {
    var offset: Int
    var packed: Int
    var size: Int
    var checksum: UInt32
    var method: Int
    var isEncrypted: Bool
  }

  /// No document has so many parts; each picture is one.
  static let mostEntries = 10_000
  /// Bytes of all parts that are unpacked of one document: text of a thousand books.
  static let mostBytes = 128 << 20
  /// XML packs to a thirtieth, rarely to a hundredth; what packs to less is made to fill the memory.
  static let highestRatio = 400
  /// Smaller parts may be packed as tightly as they like.
  static let leastSuspiciousSize = 1 << 20

  private let bytes: [UInt8]
  private var entries: [String: Entry] = [:]
  private var bytesLeft = ZipArchive.mostBytes

  /// True for the first bytes of a ZIP file.
  static func isOne(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) }

  /// Reads the directory. O(entries).
  init(_ bytes: [UInt8]) throws(OfficeFault) {
    self.bytes = bytes
    guard let end = ZipArchive.endOfDirectory(bytes) else { throw .damaged("it ends before its directory") }
    let count = short(end + 10)
    var at = long(end + 16)
    guard count <= ZipArchive.mostEntries else { throw .bomb }
    for _ in 0..<count {
      guard at + 46 <= bytes.count, long(at) == 0x0201_4B50 else { throw .damaged("its directory is cut off") }
      let (nameLength, extra, comment) = (short(at + 28), short(at + 30), short(at + 32))
      guard at + 46 + nameLength <= bytes.count else { throw .damaged("its directory is cut off") }
      let name = String(decoding: bytes[(at + 46)..<(at + 46 + nameLength)], as: UTF8.self)
      guard !name.hasPrefix("/"), !name.split(separator: "/").contains(".."), !name.contains("\\") else {
        throw .damaged("a part has the name \(name.prefix(60))")
      }
      let entry = Entry(
        offset: long(at + 42), packed: long(at + 20), size: long(at + 24), checksum: UInt32(long(at + 16)),
        method: short(at + 10), isEncrypted: short(at + 8) & 1 != 0)
      guard entries.updateValue(entry, forKey: name) == nil else {
        throw .damaged("two parts have the name \(name.prefix(60))")
      }
      at += 46 + nameLength + extra + comment
    }
  }

  /// True if there is a part of a name.
  func has(_ name: String) -> Bool { entries[name] != nil }

  /// The content of a part; nil if there is none of that name.
  mutating func part(_ name: String) throws(OfficeFault) -> [UInt8]? {
    guard let entry = entries[name] else { return nil }
    guard !entry.isEncrypted else { throw .encrypted }
    guard entry.size <= bytesLeft,
      entry.size < ZipArchive.leastSuspiciousSize || entry.size / max(entry.packed, 1) <= ZipArchive.highestRatio
    else { throw .bomb }
    guard entry.offset + 30 <= bytes.count, long(entry.offset) == 0x0403_4B50 else {
      throw .damaged("\(name.prefix(60)) is not where the directory says")
    }
    let start = entry.offset + 30 + short(entry.offset + 26) + short(entry.offset + 28)
    guard start + entry.packed <= bytes.count else { throw .damaged("\(name.prefix(60)) is cut off") }
    let packed = bytes[start..<(start + entry.packed)]
    let content: [UInt8]
    switch entry.method {
    case 0: content = Array(packed)
    case 8: content = try ZipArchive.inflate(packed, size: entry.size)
    default: throw .damaged("\(name.prefix(60)) is packed in a way that is not known here")
    }
    let checksum = content.withUnsafeBufferPointer { crc32(0, $0.baseAddress, uInt($0.count)) }
    guard content.count == entry.size, UInt32(checksum) == entry.checksum else {
      throw .damaged("\(name.prefix(60)) was changed on its way")
    }
    bytesLeft -= entry.size
    return content
  }

  /// Unpacks a part of which the size is known; what would be longer is refused.
  private static func inflate(_ packed: ArraySlice<UInt8>, size: Int) throws(OfficeFault) -> [UInt8] {
    var stream = z_stream()
    guard inflateInit2_(&stream, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { throw .bomb }
    defer { inflateEnd(&stream) }
    var status = Z_OK
    let content = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
      packed.withUnsafeBufferPointer { source in
        stream.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
        stream.avail_in = uInt(source.count)
        stream.next_out = buffer.baseAddress
        stream.avail_out = uInt(size + 1)
        status = CZlib.inflate(&stream, Z_FINISH)
      }
      count = min(size + 1, Int(stream.total_out))
    }
    guard status == Z_STREAM_END else { throw .damaged("a part cannot be unpacked") }
    return content
  }

  /// The offset of the record that ends the directory; a comment of up to 64 KiB may follow it.
  private static func endOfDirectory(_ bytes: [UInt8]) -> Int? {
    var at = bytes.count - 22
    let last = max(0, at - 0xFFFF)
    while at >= last {
      if bytes[at] == 0x50, bytes[at + 1] == 0x4B, bytes[at + 2] == 0x05, bytes[at + 3] == 0x06 { return at }
      at -= 1
    }
    return nil
  }

  private func short(_ at: Int) -> Int { at + 2 <= bytes.count ? Int(bytes[at]) | Int(bytes[at + 1]) << 8 : 0 }
  private func long(_ at: Int) -> Int { short(at) | short(at + 2) << 16 }
}
