public import Foundation

/// A small check of JSON values against the part of JSON Schema that our schemas use: `type`, `const`, `enum`,
/// `required`, `properties`, `additionalProperties: false`, `items`, `prefixItems`, `minItems`, `maxItems`,
/// `minimum`, `maximum`, `anyOf`, `$ref` into the same file. Any other keyword is reported, so that no schema can
/// demand what is not checked.
public struct JSONSchemaCheck {
  private let root: [String: Any]

  private static let notes: Set<String> = ["$schema", "$id", "$defs", "title", "description", "$comment"]

  /// Reads a schema.
  public init(schema: Data) throws {
    root = try JSONSerialization.jsonObject(with: schema) as? [String: Any] ?? [:]
  }

  /// Everything that is wrong with a JSON text, each with its path; empty if it is valid.
  public func problems(of json: Data) throws -> [String] {
    check(try JSONSerialization.jsonObject(with: json, options: .fragmentsAllowed), root, at: "$")
  }

  private func check(_ value: Any, _ schema: [String: Any], at path: String) -> [String] {
    schema.keys.sorted().flatMap { key in check(value, keyword: key, schema[key] as Any, schema, at: path) }
  }

  private func check(
    _ value: Any, keyword: String, _ expected: Any, _ schema: [String: Any], at path: String
  ) -> [String] {
    let object = value as? [String: Any]
    let array = value as? [Any]
    switch keyword {
    case "type":
      let types = expected as? [String] ?? [expected as? String ?? ""]
      return types.contains { isOfType($0, value) } ? [] : ["\(path): not \(types.joined(separator: " or "))"]
    case "const": return isEqual(value, expected) ? [] : ["\(path): not \(expected)"]
    case "enum":
      return (expected as? [Any] ?? []).contains { isEqual($0, value) } ? [] : ["\(path): \(value) is not allowed"]
    case "required":
      guard let object else { return [] }
      return (expected as? [String] ?? []).filter { object[$0] == nil }.map { "\(path): no \($0)" }
    case "properties":
      let properties = expected as? [String: [String: Any]] ?? [:]
      return properties.keys.sorted().flatMap { name in
        object?[name].map { check($0, properties[name] ?? [:], at: "\(path).\(name)") } ?? []
      }
    case "additionalProperties":
      guard let object, expected as? Bool == false else { return [] }
      let known = schema["properties"] as? [String: Any] ?? [:]
      return object.keys.sorted().filter { known[$0] == nil }.map { "\(path): unknown member \($0)" }
    case "items":
      let first = (schema["prefixItems"] as? [Any])?.count ?? 0
      let items = expected as? [String: Any] ?? [:]
      return (array ?? []).enumerated().dropFirst(first).flatMap {
        check($0.element, items, at: "\(path)[\($0.offset)]")
      }
    case "prefixItems":
      return zip(array ?? [], expected as? [[String: Any]] ?? []).enumerated()
        .flatMap { check($0.element.0, $0.element.1, at: "\(path)[\($0.offset)]") }
    case "minItems": return (array?.count ?? .max) >= (expected as? Int ?? 0) ? [] : ["\(path): too few elements"]
    case "maxItems": return (array?.count ?? 0) <= (expected as? Int ?? .max) ? [] : ["\(path): too many elements"]
    case "minimum":
      return (value as? NSNumber)?.doubleValue ?? .infinity >= (expected as? NSNumber)?.doubleValue ?? 0
        ? [] : ["\(path): below \(expected)"]
    case "maximum":
      return (value as? NSNumber)?.doubleValue ?? -.infinity <= (expected as? NSNumber)?.doubleValue ?? 0
        ? [] : ["\(path): above \(expected)"]
    case "anyOf":
      let choices = (expected as? [[String: Any]] ?? []).map { check(value, $0, at: path) }
      return choices.contains { $0.isEmpty } ? [] : choices.first ?? []
    case "$ref": return check(value, definition(expected as? String ?? ""), at: path)
    default: return JSONSchemaCheck.notes.contains(keyword) ? [] : ["\(path): schema keyword \(keyword) is not checked"]
    }
  }

  private func definition(_ reference: String) -> [String: Any] {
    var value: Any = root
    for step in reference.dropFirst(2).split(separator: "/") { value = (value as? [String: Any])?[String(step)] ?? [:] }
    return value as? [String: Any] ?? [:]
  }

  private func isEqual(_ left: Any, _ right: Any) -> Bool { (left as? NSObject) == (right as? NSObject) }

  private func isOfType(_ type: String, _ value: Any) -> Bool {
    let number = value as? NSNumber
    let isBoolean = number.map { isTruthValue($0) } ?? false
    switch type {
    case "object": return value is [String: Any]
    case "array": return value is [Any]
    case "string": return value is String
    case "null": return value is NSNull
    case "boolean": return isBoolean
    case "integer": return number != nil && !isBoolean && number?.doubleValue.rounded() == number?.doubleValue
    case "number": return number != nil && !isBoolean
    default: return false
    }
  }

  private func isTruthValue(_ number: NSNumber) -> Bool { String(cString: number.objCType) == "c" }
}
