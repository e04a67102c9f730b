package import PolicyModel
internal import ReportWriters
package import VersionStorage

/// What the archive's commands print, as JSON for programs; the schema is `Documentation/schemas/archive-report.schema.json`.
package enum ArchiveJSON {
  /// The version of the forms.
  package static let formatVersion = "1.0"

  private static func report(_ kind: String, _ members: (inout JSONText) -> Void) -> String {
    var json = JSONText()
    json.object { root in
      root.member("format", "policydiff-" + kind)
      root.member("formatVersion", formatVersion)
      members(&root)
    }
    return json.text
  }

  // MARK: Versions

  /// Label, the day from which it counts and how that is known, and status.
  private static func write(_ version: StoredVersion, to json: inout JSONText) {
    let record = version.record
    json.member("label", version.label.text)
    json.member("date", version.start.dayText)
    let source =
      version.start != record.inForce
      ? "no-later-than" : record.effective != nil ? "effective" : record.published != nil ? "published" : "recorded"
    json.member("dateIs", source)
    json.member("status", record.status.rawValue)
  }

  /// All that the archive knows of a version.
  private static func writeWhole(_ version: StoredVersion, to json: inout JSONText) {
    let record = version.record
    write(version, to: &json)
    json.member("published", record.published?.text)
    json.member("effective", record.effective?.text)
    json.member("recorded", record.recorded.text)
    json.member("mediaType", record.mediaType)
    json.member("sha256", record.digest.hex)
    json.member("source", record.source)
    json.member("sameTextAs", record.sameTextAs?.text)
    json.member("commit", record.commit)
    json.member("path", record.path)
    json.member("author", record.author)
    json.member("note", record.note)
  }

  // MARK: Reports

  /// The policies of an archive.
  package static func list(_ policies: [ArchiveReading.PolicySummary]) -> String {
    report("list") { root in
      root.array("policies") { list in
        for summary in policies {
          list.object { policy in
            policy.member("id", summary.id.text)
            policy.member("title", summary.policy.title)
            policy.member("publisher", summary.policy.publisher)
            policy.member("language", summary.policy.language)
            policy.member("source", summary.policy.source)
            policy.member("license", summary.policy.license)
            policy.array("versions") { versions in
              for version in summary.versions { versions.object(.inline) { write(version, to: &$0) } }
            }
          }
        }
      }
    }
  }

  /// The versions of a policy, newest first, with what changed.
  package static func log(_ id: PolicyIdentifier, _ entries: some Sequence<ArchiveReading.LogEntry>) -> String {
    report("log") { root in
      root.member("policy", id.text)
      root.array("versions") { versions in
        for entry in entries {
          versions.object { version in
            writeWhole(entry.version, to: &version)
            guard let step = entry.step else { return version.member("change", nil as String?) }
            version.object("change", .inline) { change in
              change.member("class", step.changeClass?.rawValue)
              change.member("sections", step.changedSections)
              change.member("insertedWords", step.insertedWords)
              change.member("deletedWords", step.deletedWords)
              change.object("kinds") { kinds in
                for kind in ChangeKind.allCases where step.count(of: kind) > 0 {
                  kinds.member(kind.rawValue, step.count(of: kind))
                }
              }
            }
          }
        }
      }
    }
  }

  /// A version, and some of its sections with their text.
  package static func show(_ id: PolicyIdentifier, _ version: StoredVersion, _ sections: [Section]) -> String {
    report("show") { root in
      root.member("policy", id.text)
      root.object("version") { writeWhole(version, to: &$0) }
      root.array("sections") { list in
        for section in sections {
          list.object { object in
            write(section, to: &object)
            object.array("roles", .inline) { roles in for role in section.roles { roles.element(role.rawValue) } }
            object.array("blocks") { blocks in
              for block in section.blocks { blocks.object(.inline) { write(block, to: &$0) } }
            }
          }
        }
      }
    }
  }

  private static func write(_ section: Section, to json: inout JSONText) {
    json.member("ordinal", section.ordinal)
    json.member("number", section.number?.label)
    json.member("title", section.heading?.title)
    json.member("level", section.level)
  }

  private static func write(_ block: Block, to json: inout JSONText) {
    json.member("kind", block.kind.rawValue)
    json.member("text", block.text)
    if block.nesting.listDepth > 0 { json.member("listDepth", Int(block.nesting.listDepth)) }
    if block.nesting.quoteDepth > 0 { json.member("quoteDepth", Int(block.nesting.quoteDepth)) }
    if let cell = block.nesting.cell {
      json.member("table", Int(cell.table))
      json.member("row", Int(cell.row))
      json.member("column", Int(cell.column))
    }
    if !block.roles.isEmpty {
      json.array("roles") { roles in for assignment in block.roles { roles.element(assignment.role.rawValue) } }
    }
    if !block.links.isEmpty {
      json.array("links") { links in
        for link in block.links {
          links.object {
            $0.member("text", link.text)
            $0.member("target", link.target)
          }
        }
      }
    }
  }

  /// A section in every version, oldest first.
  package static func history(
    _ id: PolicyIdentifier, section: String, _ states: [ArchiveReading.SectionState]
  ) -> String {
    report("history") { root in
      root.member("policy", id.text)
      root.member("section", section)
      root.array("versions") { versions in
        for state in states {
          versions.object { version in
            write(state.version, to: &version)
            version.member("class", state.changeClass?.rawValue)
            version.array("changes", .inline) { changes in
              for kind in state.kinds { changes.element(kind.rawValue) }
            }
            version.array("sections") { sections in
              for section in state.sections { sections.object(.inline) { write(section, to: &$0) } }
            }
          }
        }
      }
    }
  }

  /// The sentences of a version, each with the version that brought it.
  package static func blame(
    _ id: PolicyIdentifier, _ version: StoredVersion, _ sentences: [ArchiveReading.BlamedSentence]
  ) -> String {
    report("blame") { root in
      root.member("policy", id.text)
      root.object("version", .inline) { write(version, to: &$0) }
      root.array("sentences") { list in
        for sentence in sentences {
          list.object(.inline) { object in
            object.member("since", sentence.version.label.text)
            object.member("date", sentence.version.start.dayText)
            object.member("section", sentence.section)
            object.member("text", sentence.text)
          }
        }
      }
    }
  }

  /// What a search found.
  package static func search(_ words: String, _ hits: [ArchiveHit]) -> String {
    report("search") { root in
      root.member("words", words)
      root.array("hits") { list in
        for hit in hits {
          list.object { object in
            object.member("policy", hit.policy)
            object.member("number", hit.number.isEmpty ? nil : hit.number)
            object.member("title", hit.title.isEmpty ? nil : hit.title)
            object.array("roles", .inline) { roles in for role in hit.roles { roles.element(role.rawValue) } }
            object.member("firstVersion", hit.firstLabel)
            object.member("lastVersion", hit.lastLabel)
            object.member("isNewest", hit.isCurrent)
            object.member("excerpt", hit.excerpt)
          }
        }
      }
    }
  }
}
