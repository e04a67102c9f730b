import PolicyModel
import Testing

@testable import SectionDifference

/// Cells are compared with the cells in their row and column.
@Suite struct TableCellTests {
  private func marked(_ old: [String], _ new: [String]) throws -> [String] {
    func table(_ rows: [String]) -> String {
      let columns = rows[0].split(separator: "|").count
      let rule = "|" + String(repeating: "---|", count: columns)
      return "# T\n\n" + ([rows[0], rule] + rows.dropFirst()).joined(separator: "\n") + "\n"
    }
    return try SectionDifferenceTests.marked(compared(table(old), table(new)))
  }

  @Test func `a value that moves to another column is no new wording of a cell`() throws {
    let old = ["|Who|Fine|By|", "|A|20| |", "|B|9|Warden|"]
    let new = ["|Who|Fine|By|", "|A| |Board|", "|B|9|Warden|"]
    #expect(try marked(old, new) == ["[-20-]", "{+Board+}"])
  }

  @Test func `a column put in leaves the others where they belong`() throws {
    let old = ["|Who|Books|", "|A|5|", "|B|20|"]
    let new = ["|Who|Card|Books|", "|A|Green|5|", "|B|Green|50|"]
    #expect(try marked(old, new) == ["{+Card+}", "{+Green+}", "{+Green+}", "[-20-]{+50+}"])
  }

  @Test func `a column taken out takes no other cell along`() throws {
    let old = ["|Who|Card|Days|", "|A|x|1|", "|B|x|2|"]
    let new = ["|Who|Days|", "|A|1|", "|B|3|"]
    #expect(try marked(old, new) == ["[-Card-]", "[-x-]", "[-x-]", "[-2-]{+3+}"])
  }

  @Test func `a row taken out is taken out whole`() throws {
    let old = ["|Who|Days|", "|A|30|", "|B|2|", "|C|5|"]
    let new = ["|Who|Days|", "|A|30|", "|C|5|"]
    #expect(try marked(old, new) == ["[-B-]", "[-2-]"])
  }
}
