import DocumentReaders
import Foundation
import PolicyModel
import Testing

@testable import PolicyDiff

/// PDF files, read through poppler where it is installed.
@Suite struct PDFConversionTests {
  private static let isInstalled =
    FileManager.default.isExecutableFile(atPath: "/usr/bin/pdftohtml")
    && FileManager.default.isExecutableFile(atPath: "/usr/bin/prlimit")

  /// A page with a line for each text, in the size given; poppler finds the objects without a table of their places.
  private func file(_ lines: [(text: String, size: Int)]) -> [UInt8] {
    var content = "BT 1 0 0 1 72 760 Tm "
    for line in lines { content += "/F1 \(line.size) Tf (\(line.text)) Tj 0 -\(line.size * 3 / 2) Td " }
    content += "ET"
    let font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
    return Array(
      """
      %PDF-1.4
      1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
      2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
      3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 \(font) >> >> >> endobj
      4 0 obj << /Length \(content.utf8.count) >> stream
      \(content)
      endstream endobj
      trailer << /Root 1 0 R >>
      %%EOF
      """.utf8)
  }

  private func read(_ bytes: [UInt8]) throws -> PolicyDocument {
    try LoadDocument.read((bytes, "x.pdf", ReadingOptions()))
  }

  @Test(.enabled(if: isInstalled, "needs pdftohtml of poppler-utils"))
  func `the pages of a file are read as text`() throws {
    let document = try read(
      file([("House rules", 20), ("All who come in are kind to each other,", 11), ("and nobody is late.", 11)]))
    #expect(document.sections.map(\.title) == ["House rules"])
    #expect(
      document.sections[0].blocks.map(\.text) == ["All who come in are kind to each other, and nobody is late."])
  }

  @Test(.enabled(if: isInstalled, "needs pdftohtml of poppler-utils"))
  func `a file without text and one cut off are refused`() {
    #expect(throws: PolicyDiffError.self) { try read(file([])) }
    #expect(throws: PolicyDiffError.self) { try read(Array("%PDF-1.7\nnothing".utf8)) }
  }

  @Test func `only what begins like one is a PDF file`() {
    #expect(PDFConversion.isPDF(Array("%PDF-1.4\n".utf8)))
    #expect(!PDFConversion.isPDF(Array("# About %PDF- files\n\nText.\n".utf8)))
    #expect(!PDFConversion.isPDF([]))
    #expect(PDFConversion.isPDF([0, 1, 2] + Array("%PDF-1.4\n".utf8)))
  }
}
