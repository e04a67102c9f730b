/// A tar file (POSIX ustar), made so that the same files always give the same bytes: no times, owners or order of
/// the disk are in it.
struct TarWriter {
  /// Why a file cannot be in it.
  enum Problem: Error { case nameTooLong(String) }

  private(set) var bytes: [UInt8] = []

  /// Adds a file.
  mutating func add(_ path: String, _ content: [UInt8]) throws(Problem) {
    var header = [UInt8](repeating: 0, count: 512)
    func put(_ text: String, at offset: Int) {
      for (index, byte) in text.utf8.enumerated() { header[offset + index] = byte }
    }
    func octal(_ value: Int, width: Int) -> String {
      let digits = String(value, radix: 8)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    let (prefix, name) = try split(path)
    put(name, at: 0)
    put("0000644", at: 100)
    put("0000000", at: 108)
    put("0000000", at: 116)
    put(octal(content.count, width: 11), at: 124)
    put(octal(0, width: 11), at: 136)
    put("        ", at: 148)
    put("0", at: 156)
    put("ustar", at: 257)
    put("00", at: 263)
    put(prefix, at: 345)
    // The sum is taken with its own field as spaces.
    let sum = header.reduce(0) { $0 + Int($1) }
    put(octal(sum, width: 6), at: 148)
    header[154] = 0
    header[155] = UInt8(ascii: " ")
    bytes += header
    bytes += content
    bytes += [UInt8](repeating: 0, count: (512 - content.count % 512) % 512)
  }

  /// The end mark, and zeros up to a whole record of twenty blocks.
  mutating func finish() {
    bytes += [UInt8](repeating: 0, count: 1024)
    bytes += [UInt8](repeating: 0, count: (10_240 - bytes.count % 10_240) % 10_240)
  }

  private func split(_ path: String) throws(Problem) -> (prefix: String, name: String) {
    if path.utf8.count <= 100 { return ("", path) }
    for (index, character) in path.enumerated() where character == "/" {
      let cut = path.index(path.startIndex, offsetBy: index)
      let name = path[path.index(after: cut)...]
      if name.utf8.count <= 100, path[..<cut].utf8.count <= 155 { return (String(path[..<cut]), String(name)) }
    }
    throw .nameTooLong(path)
  }
}
