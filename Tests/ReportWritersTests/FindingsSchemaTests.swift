import Foundation
import PolicyDiffTestSupport
import PolicyModel
import Testing

@testable import ReportWriters

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Findings keep to the schemas of the forms that other programs read.
@Suite struct FindingsSchemaTests {
  /// The report of the writers' tests, with a finding that was mended since the older version.
  private var report: ValidationReport {
    var report = FindingsWriterTests().report
    var mended = report.documents[0].findings[1]
    mended.baseline = .absent
    report.documents[0].mended = [mended]
    return report
  }

  /// What the schema of SARIF 2.1.0 (OASIS) says of the members that we write: their types, values and which are
  /// needed; any other member is a fault.
  private static let sarif = """
    {
      "type": "object", "additionalProperties": false, "required": ["version", "runs"],
      "properties": {
        "$schema": {"type": "string"}, "version": {"enum": ["2.1.0"]},
        "runs": {"type": "array", "items": {"$ref": "#/$defs/run"}}
      },
      "$defs": {
        "run": {
          "type": "object", "additionalProperties": false, "required": ["tool"],
          "properties": {
            "tool": {
              "type": "object", "additionalProperties": false, "required": ["driver"],
              "properties": {"driver": {
                "type": "object", "additionalProperties": false, "required": ["name"],
                "properties": {
                  "name": {"type": "string"}, "semanticVersion": {"type": "string"},
                  "rules": {"type": "array", "items": {"$ref": "#/$defs/rule"}}
                }
              }}
            },
            "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
            "invocations": {"type": "array", "items": {
              "type": "object", "additionalProperties": false, "required": ["executionSuccessful"],
              "properties": {
                "executionSuccessful": {"type": "boolean"},
                "toolExecutionNotifications": {"type": "array", "items": {
                  "type": "object", "additionalProperties": false, "required": ["message"],
                  "properties": {"level": {"$ref": "#/$defs/level"}, "message": {"$ref": "#/$defs/message"}}
                }}
              }
            }},
            "results": {"type": "array", "items": {"$ref": "#/$defs/result"}}
          }
        },
        "level": {"enum": ["none", "note", "warning", "error"]},
        "message": {
          "type": "object", "additionalProperties": false, "required": ["text"],
          "properties": {"text": {"type": "string"}, "markdown": {"type": "string"}}
        },
        "rule": {
          "type": "object", "additionalProperties": false, "required": ["id"],
          "properties": {
            "id": {"type": "string"}, "shortDescription": {"$ref": "#/$defs/message"},
            "help": {"$ref": "#/$defs/message"},
            "defaultConfiguration": {
              "type": "object", "additionalProperties": false, "properties": {"level": {"$ref": "#/$defs/level"}}
            }
          }
        },
        "location": {
          "type": "object", "additionalProperties": false,
          "properties": {
            "physicalLocation": {
              "type": "object", "additionalProperties": false, "required": ["artifactLocation"],
              "properties": {
                "artifactLocation": {
                  "type": "object", "additionalProperties": false, "properties": {"uri": {"type": "string"}}
                },
                "region": {
                  "type": "object", "additionalProperties": false, "required": ["startLine"],
                  "properties": {
                    "startLine": {"type": "integer", "minimum": 1}, "startColumn": {"type": "integer", "minimum": 1},
                    "endColumn": {"type": "integer", "minimum": 1}
                  }
                }
              }
            },
            "logicalLocations": {"type": "array", "items": {
              "type": "object", "additionalProperties": false, "properties": {"name": {"type": "string"}}
            }},
            "message": {"$ref": "#/$defs/message"}
          }
        },
        "result": {
          "type": "object", "additionalProperties": false, "required": ["message"],
          "properties": {
            "ruleId": {"type": "string"}, "ruleIndex": {"type": "integer", "minimum": -1},
            "level": {"$ref": "#/$defs/level"}, "message": {"$ref": "#/$defs/message"},
            "locations": {"type": "array", "items": {"$ref": "#/$defs/location"}},
            "relatedLocations": {"type": "array", "items": {"$ref": "#/$defs/location"}},
            "partialFingerprints": {
              "type": "object", "additionalProperties": false,
              "properties": {"policydiffFinding/v1": {"type": "string"}}
            },
            "baselineState": {"enum": ["new", "unchanged", "updated", "absent"]},
            "suppressions": {"type": "array", "items": {
              "type": "object", "additionalProperties": false, "required": ["kind"],
              "properties": {
                "kind": {"enum": ["inSource", "external"]},
                "status": {"enum": ["accepted", "underReview", "rejected"]}, "justification": {"type": "string"}
              }
            }}
          }
        }
      }
    }
    """

  @Test func sarifIsValid() throws {
    let schema = try JSONSchemaCheck(schema: Data(FindingsSchemaTests.sarif.utf8))
    let text = FindingsSARIFWriter(toolVersion: "1.0.0").write(report)
    #expect(try schema.problems(of: Data(text.utf8)) == [])
    #expect(text.contains(#""baselineState": "absent""#))
    // The check itself: what the schema forbids is found.
    let broken = text.replacing(#""level": "error""#, with: #""level": "fatal""#)
    #expect(try !schema.problems(of: Data(broken.utf8)).isEmpty)
  }

  /// A comparison keeps to the same schema, and each of its results stands where its words stand.
  @Test func sarifOfAComparison() throws {
    var report = SampleReport.report
    let place = SourceRange(SourcePosition(line: 12, column: 1), SourcePosition(line: 12, column: 40))
    report.new.sections[4].blocks[0].range = place
    report.sections[5].verdict?.reasons[0].new = TextSpan(BlockReference(section: 4, block: 0))
    let schema = try JSONSchemaCheck(schema: Data(FindingsSchemaTests.sarif.utf8))
    let text = ComparisonSARIFWriter.write(report)
    #expect(try schema.problems(of: Data(text.utf8)) == [])
    #expect(text.contains(#""ruleId": "contact-changed""#))
    #expect(text.contains(#""level": "warning""#))
    #expect(text.contains(#"“us” became “the Chair”."#))
    #expect(text.contains(#""region": {"startLine": 12, "startColumn": 1}"#))
    #expect(text.contains(#"{"uri": "old.md"}"#))
    // What keeps the meaning is no warning, whatever its severity.
    report.sections[5].verdict?.reasons[0].changeClass = .editorial
    #expect(ComparisonSARIFWriter.write(report).contains(#""level": "none""#))
  }

  @Test(arguments: Diagnostic.Severity.allCases) func junitIsValid(threshold: Diagnostic.Severity) {
    let text = FindingsJUnitWriter(threshold: threshold).write(report)
    #expect(JUnitCheck.problems(of: text) == [])
    #expect(!JUnitCheck.problems(of: text.replacing("<testcase name=", with: "<testcase title=")).isEmpty)
  }
}

/// Checks XML against what Jenkins' JUnit schema says of the elements that we write: their attributes, their children
/// and the order of these; and that a suite's counts are those of its cases.
private final class JUnitCheck: NSObject, XMLParserDelegate {
  private static let attributes: [String: (needed: Set<String>, allowed: Set<String>)] = [
    "testsuites": ([], ["name", "time", "tests", "failures", "disabled", "errors"]),
    "testsuite": (
      ["name", "tests"],
      ["name", "tests", "failures", "errors", "time", "disabled", "skipped", "timestamp", "hostname", "id", "package"]
    ),
    "testcase": (["name", "classname"], ["name", "classname", "assertions", "time", "status"]),
    "failure": ([], ["type", "message"]), "error": ([], ["type", "message"]), "skipped": ([], ["message"]),
    "system-out": ([], []), "system-err": ([], []), "properties": ([], []),
    "property": (["name", "value"], ["name", "value"]),
  ]
  private static let children: [String: [String]] = [
    "": ["testsuites"], "testsuites": ["testsuite"],
    "testsuite": ["properties", "testcase", "system-out", "system-err"],
    "properties": ["property"], "testcase": ["skipped", "error", "failure", "system-out", "system-err"],
  ]

  private var problems: [String] = []
  private var open: [(name: String, place: Int)] = [("", 0)]
  private var suite: [String: String] = [:]
  private var counts: [String: Int] = [:]
  private var failedInCase: Set<String> = []

  static func problems(of text: String) -> [String] {
    let check = JUnitCheck()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = check
    if !parser.parse() { check.problems.append("not well formed: \(String(describing: parser.parserError))") }
    return check.problems
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes found: [String: String]
  ) {
    let parent = open[open.count - 1]
    if let place = JUnitCheck.children[parent.name]?.firstIndex(of: name), place >= parent.place {
      open[open.count - 1].place = place
    } else {
      problems.append("\(name) does not belong here in \(parent.name)")
    }
    let expected = JUnitCheck.attributes[name] ?? ([], [])
    problems += expected.needed.subtracting(found.keys).sorted().map { "\(name) has no \($0)" }
    problems += Set(found.keys).subtracting(expected.allowed).sorted().map { "\(name) may not have \($0)" }
    switch name {
    case "testsuite": (suite, counts) = (found, [:])
    case "testcase":
      failedInCase = []
      counts["tests", default: 0] += 1
    case "failure", "error", "skipped":
      let plural = name == "skipped" ? name : name + "s"
      if failedInCase.insert(name).inserted { counts[plural, default: 0] += 1 }
    default: break
    }
    open.append((name, 0))
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    open.removeLast()
    guard name == "testsuite" else { return }
    for count in ["tests", "failures", "errors", "skipped"] where Int(suite[count] ?? "0") != counts[count] ?? 0 {
      problems.append("\(count) is \(suite[count] ?? "0"), there are \(counts[count] ?? 0)")
    }
  }
}
