internal import Yams

/// Reading the YAML files of an archive.
enum RecordDecoding {
  /// Files larger than this are no records: the longest commit message known is far shorter.
  static let largest = 1 << 20

  /// The fields of a file that `RecordEncoding` wrote, or nil if it may be another's work.
  ///
  /// A quick reading of lines, to be trusted only if encoding its result gives the same bytes again: then no other
  /// reading of the file is possible, and thousands of records are read without a YAML parser.
  static func decodeOwn(_ bytes: [UInt8], schema: RecordSchema) -> [RecordField]? {
    guard bytes.count <= largest, let text = String(validating: bytes, as: UTF8.self) else { return nil }
    var fields: [RecordField] = []
    for (index, line) in text.utf8.split(separator: UInt8(ascii: "\n")).enumerated() {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return nil }
      let after = line.index(after: colon)
      guard after < line.endIndex, line[after] == UInt8(ascii: " ") else { return nil }
      let key = String(line[..<colon]) ?? ""
      guard let rule = schema.rules.first(where: { $0.key == key }) else { return nil }
      let rest = line[line.index(after: after)...]
      let value: String
      if rest.first == UInt8(ascii: "\"") {
        guard let unquoted = unquote(Array(rest)) else { return nil }
        value = unquoted
      } else {
        value = String(rest) ?? ""
      }
      fields.append(RecordField(key, value, kind: rule.kind, line: index + 1))
    }
    return RecordEncoding.encode(fields) == bytes ? fields : nil
  }

  private static func unquote(_ bytes: [UInt8]) -> String? {
    guard bytes.count >= 2, bytes.last == UInt8(ascii: "\"") else { return nil }
    var result: [UInt8] = []
    var position = 1
    while position < bytes.count - 1 {
      let byte = bytes[position]
      position += 1
      guard byte == UInt8(ascii: "\\") else {
        result.append(byte)
        continue
      }
      let escape = bytes[position]
      position += 1
      switch escape {
      case UInt8(ascii: "n"): result.append(UInt8(ascii: "\n"))
      case UInt8(ascii: "t"): result.append(UInt8(ascii: "\t"))
      case UInt8(ascii: "u"), UInt8(ascii: "U"):
        let width = escape == UInt8(ascii: "u") ? 4 : 8
        guard position + width < bytes.count,
          let value = UInt32(String(decoding: bytes[position..<position + width], as: UTF8.self), radix: 16),
          let scalar = Unicode.Scalar(value)
        else { return nil }
        result += Array(String(Character(scalar)).utf8)
        position += width
      default: result.append(escape)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The fields of any YAML file that is one mapping of keys to plain values. Throws `invalidRecord` with the line.
  static func decode(_ bytes: [UInt8], schema: RecordSchema, path: String) throws(ArchiveError) -> [RecordField] {
    if let fields = decodeOwn(bytes, schema: schema) { return fields }
    guard bytes.count <= largest else {
      throw ArchiveError(.invalidRecord, path: path, "\(bytes.count) bytes are too many for a record")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw ArchiveError(.invalidRecord, path: path, "not UTF-8")
    }
    try refuseUnwantedSyntax(text, path: path)
    var nodes: [Node] = []
    do {
      var documents = try compose_all(yaml: text)
      while let node = documents.next() { nodes.append(node) }
      // The sequence ends quietly at an error.
      if let error = documents.error { throw error }
    } catch {
      throw describe(error, path: path)
    }
    guard nodes.count == 1, case .mapping(let mapping) = nodes[0] else {
      throw ArchiveError(.invalidRecord, path: path, "not one mapping of keys to values")
    }
    var fields: [RecordField] = []
    for (key, value) in mapping {
      let line = key.mark?.line
      guard case .scalar(let name) = key, case .scalar(let content) = value else {
        throw ArchiveError(
          .invalidRecord, path: path, line: line, "'\(key.string ?? "a key")' has parts of its own",
          remedy: "write each value on one line, or as a block of text with '|'")
      }
      let kind = schema.rules.first { $0.key == name.string }?.kind ?? .text
      let tag = value.tag.description
      let isText = tag == Tag.Name.str.rawValue || tag == Tag.Name.timestamp.rawValue && kind == .time
      fields.append(RecordField(name.string, content.string, kind: kind, line: line ?? 0, isText: isText))
    }
    return fields
  }

  /// Anchors, aliases and what a failed merge leaves are refused before parsing, with their line: an alias is a
  /// second place that changes when one is edited, and conflict markers can happen to be valid YAML.
  private static func refuseUnwantedSyntax(_ text: String, path: String) throws(ArchiveError) {
    var number = 0
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      let bytes = Array(line)
      func starts(_ marker: String) -> Bool { bytes.starts(with: marker.utf8) }
      if starts("<<<<<<<") || starts("=======") || starts(">>>>>>>") || starts("|||||||") {
        throw ArchiveError(
          .invalidRecord, path: path, line: number, "holds the marks of a merge conflict",
          remedy: "resolve the conflict and commit the result")
      }
      guard let first = bytes.first, first != UInt8(ascii: " "), first != UInt8(ascii: "#"),
        let colon = bytes.firstIndex(of: UInt8(ascii: ":"))
      else {
        if bytes.first == UInt8(ascii: "&") || bytes.first == UInt8(ascii: "*") { throw anchors(number) }
        continue
      }
      let value = bytes[(colon + 1)...].drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
      let isMergeKey = starts("<<") && colon == 2
      if first == UInt8(ascii: "&") || first == UInt8(ascii: "*") || value.first == UInt8(ascii: "&")
        || value.first == UInt8(ascii: "*") || isMergeKey
      {
        throw anchors(number)
      }
    }
    func anchors(_ line: Int) -> ArchiveError {
      ArchiveError(
        .invalidRecord, path: path, line: line, "anchors and aliases have no place in a record",
        remedy: "write the value out, in quotes if it begins with '&' or '*'")
    }
  }

  private static func describe(_ error: any Error, path: String) -> ArchiveError {
    guard let error = error as? YamlError else {
      return ArchiveError(.invalidRecord, path: path, "not YAML: \(error)")
    }
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return ArchiveError(.invalidRecord, path: path, line: mark.line, "not YAML: \(problem)")
    case .duplicatedKeysInMapping(let keys, _):
      let names = keys.map { "'\($0)'" }.joined(separator: ", ")
      return ArchiveError(.invalidRecord, path: path, "key \(names) stands twice")
    default:
      return ArchiveError(.invalidRecord, path: path, "not YAML")
    }
  }
}
