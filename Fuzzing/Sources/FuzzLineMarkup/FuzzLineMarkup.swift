import DocumentReaders
import PolicyModel
import ReadingLaws

/// Reads what the fuzzer made up, in both modes.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  for mode in ReadingMode.allCases {
    for format in [SourceFormat.restructuredText, .asciiDoc] {
      let options = ReadingOptions(mode: mode, format: format)
      guard let document = try? DocumentReader.read(bytes, name: "page", options: options) else { continue }
      let violations = ReadingLaws.violations(in: document)
      precondition(violations.isEmpty, violations.joined(separator: "\n"))
      _ = CrossReferences.find(in: document)
    }
  }
  return 0
}
