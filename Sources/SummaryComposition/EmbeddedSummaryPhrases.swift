// Written by scripts/embed-language-data from Data/languages: change the data, not this file.
// swift-format-ignore-file

/// The words of summaries, as text, by language.
enum EmbeddedSummaryPhrases {
  static let all: [(tag: String, text: String)] = [("en", en), ("de", de), ("es", es), ("fr", fr), ("it", it), ("nl", nl), ("pt", pt)]

  static let en = #"""
    quote.open: “
    quote.close: ”
    and: {items} and {last}
    more.one: one more
    more.other: {count} more
    number.2: two
    number.3: three
    number.4: four
    number.5: five
    number.6: six
    number.7: seven
    number.8: eight
    number.9: nine
    number.10: ten
    number.11: eleven
    number.12: twelve
    date: {day} {month} {year}
    month.1: January
    month.2: February
    month.3: March
    month.4: April
    month.5: May
    month.6: June
    month.7: July
    month.8: August
    month.9: September
    month.10: October
    month.11: November
    month.12: December
    headline: What changed in {title}
    headline.untitled: What changed
    edition.before: Before
    edition.after: Now
    chapter.substance: What matters
    chapter.structure: Structure
    chapter.license: License and credits
    chapter.editorial: Wording
    table.heading: Section by section
    table.section: Section
    table.happened: What happened
    table.matters: Meaning
    table.omitted.one: One more section that changed is not listed here.
    table.omitted.other: {count} more sections that changed are not listed here.
    section.preamble: the opening text
    section.untitled: the text without a heading
    lead.editions: From {old} to {new}.
    lead.renamed: It was called {before} before.
    lead.effective: It takes effect on {date}.
    lead.dated: It is dated {date}.
    edition.version: version {version}
    edition.dated: the version of {date}
    lead.partial.old: Most of the text of the earlier version was left out in reading; what changed there is not told here.
    lead.partial.new: Most of the text of the new version was left out in reading; what changed there is not told here.
    lead.partial.both: Most of the text of both versions was left out in reading; what changed there is not told here.
    lead.unread.old: No policy text was found in the earlier version.
    lead.unread.new: No policy text was found in the new version.
    lead.unread.both: No policy text was found in either version, so nothing can be said of what changed.
    lead.nothing: Nothing has changed.
    lead.invisible: Nothing has changed that a reader sees.
    lead.editorial.one: Only the wording of one section changes; its meaning stays.
    lead.editorial.other: Only the wording of {count} sections changes; their meaning stays.
    contact.changed.one: The address changes from {before} to {after}.
    contact.changed.other: Instead of {before}, the addresses are now {after}.
    contact.behind: The address behind {text} changes from {before} to {after}.
    contact.added.one: The address {items} is new.
    contact.added.other: The addresses {items} are new.
    contact.removed.one: The address {items} is gone.
    contact.removed.other: The addresses {items} are gone.
    contact.elsewhere.one: The address {items} no longer stands here, but still in {sections}.
    contact.elsewhere.other: The addresses {items} no longer stand here, but still in {sections}.
    contact.also.one: The address {items} now stands here too.
    contact.also.other: The addresses {items} now stand here too.
    link.changed: The link {text} now leads to {after}; it led to {before}.
    link.added: {text} is now a link; it leads to {after}.
    link.removed: {text} is no longer a link; it led to {before}.
    hidden.added: Words that nobody can see were added: {after}.
    hidden.removed: Words that nobody could see are gone: {before}.
    hidden.changed: Words that nobody can see change from {before} to {after}.
    items.added.prohibited: Newly listed as not acceptable: {items}.
    items.added.expected: Newly listed as expected: {items}.
    items.added.plain: New in the list: {items}.
    items.removed.prohibited: No longer listed as not acceptable: {items}.
    items.removed.expected: No longer listed as expected: {items}.
    items.removed.plain: Gone from the list: {items}.
    purpose: {text} stood under {before} and now stands under {after}.
    structure.moved.one: {items} stands in another place now.
    structure.moved.other: {count} sections stand in other places now: {items}.
    structure.split: {before} is now spread over {items}.
    structure.merged: {after} now also takes in {items}.
    structure.retitled: {before} is now called {after}.
    structure.retitled.more.one: One more section has a new title.
    structure.retitled.more.other: {count} more sections have new titles.
    reference.broken: In {section}, the reference to {text} leads nowhere now; it meant {before}.
    reference.elsewhere: In {section}, the reference to {text} now leads to {after}; it meant {before}.
    references.omitted.one: One more reference leads elsewhere.
    references.omitted.other: {count} more references lead elsewhere.
    license.first-stated: A license is stated for the first time: {after}.
    license.removed: No license is stated any more; it was {before}.
    license.changed: The license changes from {before} to {after}.
    credit.added: Now credited: {items}.
    credit.removed: No longer credited: {items}.
    credit.changed: Credited differently: {items}.
    editorial.one: In one section only the wording changes, not the meaning: {items}.
    editorial.other: In {count} sections only the wording changes, not the meaning: {items}.
    unchanged.one: One section is unchanged.
    unchanged.other: {count} sections are unchanged.
    version.suggested: {label} would fit.
    version.given: It calls itself {label}.
    version.date: Versions of this document are named by date; its day of publication would fit.
    version.unlabeled: The version before has no number to count on from.
    version.major: The change is a major one, because it concerns {items}.
    version.minor: The change is a minor one: it says something new, but not on duties, prohibitions, scope, consequences or reporting.
    version.patch: Only wording changes, so the last part of the number is enough.
    version.none: Nothing calls for a new number.
    concerns.reporting: how to report
    concerns.prohibited: what is not acceptable
    concerns.expected: what is expected
    concerns.scope: whom and what it covers
    concerns.consequences: consequences
    concerns.protection: the protection of those involved
    concerns.duties: what must or may be done
    concerns.license: the license
    kind.modified: reworded
    kind.retitled: renamed
    kind.renumbered: renumbered
    kind.moved: moved
    kind.releveled: other level
    kind.link: link changed
    kind.split: split off
    kind.merged: merged
    kind.added: new
    kind.removed: removed
    class.substantive: changes
    class.editorial: stays
    class.markup: stays
    changelog.unreleased: Unreleased
    changelog.added: Added
    changelog.changed: Changed
    changelog.removed: Removed
    changelog.fixed: Fixed
    email.subject: {title}: what changes
    email.subject.untitled: What changes
    email.subject.version: {title}, version {version}: what changes
    email.subject.effective: {title}: what changes on {date}
    band.also: Also
    closing.smaller: Smaller changes: {items}.
    closing.new: New sections: {items}.
    closing.others: others
    closing.same: Unchanged: {items}.
    closing.full: Full comparison: {link}
    closing.numbers.one: Section {before} is now {after}.
    closing.numbers.other: Sections {before} are now {after}.
    role.reporting: reporting
    role.prohibited-behaviours: what is not acceptable
    role.consequences: consequences
    role.scope: scope
    point.now: {text}.
    point.throughout: Throughout, {after} takes the place of {before}.
    point.row: {row}: {text}
    point.was: {text} (was {before}).
    point.with: {text} (new: {after}).
    point.without: {text} (no longer {before}).
    point.before: {text} (before: {before}).
    point.added: New: {text}.
    point.removed: No longer said: {text}.
    items.added.names: Joins: {items}.
    items.removed.names: Leaves: {items}.
    items.changed.names: Joins: {after}. Leaves: {before}.
    rewritten: This section is written anew ({before} words before, {after} now). It begins: {text}.
    section.added: New section: {text}.
    section.added.empty: New section.
    section.removed: Removed. It said: {text}.
    section.removed.empty: Removed.
    section.former: Former section {section}
    section.former.numbered: Former section {number}, {section}
    edition.previous: the previous version
    edition.new: the new version
    lead.own: In the words of its history: {text}.
    lead.works: {old} and {new} are different works and no versions of one policy; there are no changes to sum up.
    lead.works.unnamed: These are different works and no versions of one policy; there are no changes to sum up.
    lead.stub.old: The earlier version holds hardly any text; it may be a page that only leads elsewhere.
    lead.stub.new: The new version holds hardly any text; it may be a page that only leads elsewhere.
    lead.strangers: The two texts have no section in common; they may be different works and no versions of one policy.
    lead.translation: The two texts are in different languages; what changed between them cannot be told.
    notes.heading: For the editor
    note.compared: Compared: {old} with {new}.
    note.undated: The new version does not say when it takes effect.
    note.same-date: The new version carries the same date as the old one, {date}.
    note.untold.one: One change is left out of the short text; it is in {items}.
    note.untold.other: {count} changes are left out of the short text; they are in {items}.
    colophon: Drawn from a word-by-word comparison by PolicyDiff {version}. It reports differences; it gives no legal advice.
    """#

  static let de = #"""
    quote.open: „
    quote.close: “
    and: {items} und {last}
    more.one: eine weitere Stelle
    more.other: {count} weitere
    number.2: zwei
    number.3: drei
    number.4: vier
    number.5: fünf
    number.6: sechs
    number.7: sieben
    number.8: acht
    number.9: neun
    number.10: zehn
    number.11: elf
    number.12: zwölf
    date: {day}. {month} {year}
    month.1: Januar
    month.2: Februar
    month.3: März
    month.4: April
    month.5: Mai
    month.6: Juni
    month.7: Juli
    month.8: August
    month.9: September
    month.10: Oktober
    month.11: November
    month.12: Dezember
    headline: Was sich ändert: {title}
    headline.untitled: Was sich ändert
    edition.before: Bisher
    edition.after: Jetzt
    chapter.substance: Worauf es ankommt
    chapter.structure: Aufbau
    chapter.license: Lizenz und Nennungen
    chapter.editorial: Wortlaut
    table.heading: Abschnitt für Abschnitt
    table.section: Abschnitt
    table.happened: Was geschah
    table.matters: Bedeutung
    table.omitted.one: Ein weiterer geänderter Abschnitt ist hier nicht aufgeführt.
    table.omitted.other: {count} weitere geänderte Abschnitte sind hier nicht aufgeführt.
    section.preamble: der Text am Anfang
    section.untitled: der Text ohne Überschrift
    lead.editions: Verglichen: {old} und {new}.
    lead.renamed: Das Dokument hieß bisher {before}.
    lead.effective: Es gilt ab dem {date}.
    lead.dated: Es trägt das Datum {date}.
    edition.version: Version {version}
    edition.dated: die Fassung vom {date}
    lead.partial.old: Der größte Teil des Textes der früheren Fassung wurde nicht gelesen; was sich dort geändert hat, steht hier nicht.
    lead.partial.new: Der größte Teil des Textes der neuen Fassung wurde nicht gelesen; was sich dort geändert hat, steht hier nicht.
    lead.partial.both: Der größte Teil des Textes beider Fassungen wurde nicht gelesen; was sich dort geändert hat, steht hier nicht.
    lead.unread.old: In der früheren Fassung wurde kein Text gefunden.
    lead.unread.new: In der neuen Fassung wurde kein Text gefunden.
    lead.unread.both: In keiner der beiden Fassungen wurde Text gefunden; was sich geändert hat, lässt sich nicht sagen.
    lead.nothing: Nichts hat sich geändert.
    lead.invisible: Nichts hat sich geändert, was man beim Lesen sieht.
    lead.editorial.one: Nur der Wortlaut eines Abschnitts ändert sich; seine Bedeutung bleibt.
    lead.editorial.other: Nur der Wortlaut von {count} Abschnitten ändert sich; ihre Bedeutung bleibt.
    contact.changed.one: Die Adresse war {before} und ist jetzt {after}.
    contact.changed.other: Statt {before} gelten jetzt die Adressen {after}.
    contact.behind: Die Adresse hinter {text} war {before} und ist jetzt {after}.
    contact.added.one: Neu ist die Adresse {items}.
    contact.added.other: Neu sind die Adressen {items}.
    contact.removed.one: Die Adresse {items} entfällt.
    contact.removed.other: Die Adressen {items} entfallen.
    contact.elsewhere.one: Die Adresse {items} steht nicht mehr hier, aber weiterhin unter {sections}.
    contact.elsewhere.other: Die Adressen {items} stehen nicht mehr hier, aber weiterhin unter {sections}.
    contact.also.one: Die Adresse {items} steht jetzt auch hier.
    contact.also.other: Die Adressen {items} stehen jetzt auch hier.
    link.changed: Der Link {text} führt jetzt zu {after}; er führte zu {before}.
    link.added: {text} ist jetzt ein Link und führt zu {after}.
    link.removed: {text} ist kein Link mehr; er führte zu {before}.
    hidden.added: Hinzugekommen sind Wörter, die niemand sehen kann: {after}.
    hidden.removed: Entfallen sind Wörter, die niemand sehen konnte: {before}.
    hidden.changed: Wörter, die niemand sehen kann, waren {before} und sind jetzt {after}.
    items.added.prohibited: Neu unter dem, was nicht hingenommen wird: {items}.
    items.added.expected: Neu unter dem, was erwartet wird: {items}.
    items.added.plain: Neu in der Liste: {items}.
    items.removed.prohibited: Nicht mehr unter dem genannt, was nicht hingenommen wird: {items}.
    items.removed.expected: Nicht mehr unter dem genannt, was erwartet wird: {items}.
    items.removed.plain: Nicht mehr in der Liste: {items}.
    purpose: {text} stand unter {before} und steht jetzt unter {after}.
    structure.moved.one: {items} steht jetzt an anderer Stelle.
    structure.moved.other: {count} Abschnitte stehen jetzt an anderer Stelle: {items}.
    structure.split: {before} verteilt sich jetzt auf {items}.
    structure.merged: {after} nimmt jetzt auch {items} auf.
    structure.retitled: {before} heißt jetzt {after}.
    structure.retitled.more.one: Ein weiterer Abschnitt heißt jetzt anders.
    structure.retitled.more.other: {count} weitere Abschnitte heißen jetzt anders.
    reference.broken: In {section} führt der Verweis auf {text} jetzt ins Leere; gemeint war {before}.
    reference.elsewhere: In {section} führt der Verweis auf {text} jetzt zu {after}; gemeint war {before}.
    references.omitted.one: Ein weiterer Verweis führt anderswohin.
    references.omitted.other: {count} weitere Verweise führen anderswohin.
    license.first-stated: Erstmals ist eine Lizenz genannt: {after}.
    license.removed: Eine Lizenz ist nicht mehr genannt; es war {before}.
    license.changed: Die Lizenz war {before} und ist jetzt {after}.
    credit.added: Neu genannt als Quelle: {items}.
    credit.removed: Nicht mehr genannt als Quelle: {items}.
    credit.changed: Anders genannt als Quelle: {items}.
    editorial.one: In einem Abschnitt ändert sich nur der Wortlaut, nicht die Bedeutung: {items}.
    editorial.other: In {count} Abschnitten ändert sich nur der Wortlaut, nicht die Bedeutung: {items}.
    unchanged.one: Ein Abschnitt ist unverändert.
    unchanged.other: {count} Abschnitte sind unverändert.
    version.suggested: {label} würde passen.
    version.given: Die neue Fassung nennt sich {label}.
    version.date: Die Fassungen tragen ein Datum als Namen; der Tag der Veröffentlichung würde passen.
    version.unlabeled: Die bisherige Fassung hat keine Nummer, von der man weiterzählen könnte.
    version.major: Es ist eine große Änderung, denn sie betrifft {items}.
    version.minor: Es ist eine kleine Änderung: Der Text sagt Neues, aber nichts zu Pflichten, Verboten, Geltung, Folgen oder Meldewegen.
    version.patch: Nur der Wortlaut ändert sich; die letzte Stelle der Nummer genügt.
    version.none: Eine neue Nummer ist nicht nötig.
    concerns.reporting: das Melden
    concerns.prohibited: das, was nicht hingenommen wird
    concerns.expected: das, was erwartet wird
    concerns.scope: den Geltungsbereich
    concerns.consequences: die Folgen
    concerns.protection: den Schutz der Beteiligten
    concerns.duties: Pflichten und Befugnisse
    concerns.license: die Lizenz
    kind.modified: anderer Wortlaut
    kind.retitled: umbenannt
    kind.renumbered: neue Nummer
    kind.moved: verschoben
    kind.releveled: andere Ebene
    kind.link: Link geändert
    kind.split: abgetrennt
    kind.merged: zusammengelegt
    kind.added: neu
    kind.removed: entfallen
    class.substantive: ändert sich
    class.editorial: bleibt
    class.markup: bleibt
    changelog.unreleased: Unveröffentlicht
    changelog.added: Hinzugefügt
    changelog.changed: Geändert
    changelog.removed: Entfernt
    changelog.fixed: Behoben
    email.subject: {title}: was sich ändert
    email.subject.untitled: Was sich ändert
    email.subject.version: {title}, Version {version}: was sich ändert
    email.subject.effective: {title}: was sich zum {date} ändert
    band.also: Außerdem
    closing.smaller: Kleinere Änderungen: {items}.
    closing.new: Neue Abschnitte: {items}.
    closing.others: andere
    closing.same: Unverändert: {items}.
    closing.full: Vollständiger Vergleich: {link}
    closing.numbers.one: Abschnitt {before} ist jetzt {after}.
    closing.numbers.other: Die Abschnitte {before} sind jetzt {after}.
    role.reporting: Meldewege
    role.prohibited-behaviours: was nicht hingenommen wird
    role.consequences: Folgen
    role.scope: Geltungsbereich
    point.now: {text}.
    point.throughout: Durchgehend steht {after} statt {before}.
    point.row: {row}: {text}
    point.was: {text} (bisher {before}).
    point.with: {text} (neu: {after}).
    point.without: {text} (nicht mehr: {before}).
    point.before: {text} (bisher: {before}).
    point.added: Neu: {text}.
    point.removed: Entfallen: {text}.
    items.added.names: Neu dabei: {items}.
    items.removed.names: Nicht mehr dabei: {items}.
    items.changed.names: Neu dabei: {after}. Nicht mehr dabei: {before}.
    rewritten: Dieser Abschnitt ist neu geschrieben (bisher {before} Wörter, jetzt {after}). Er beginnt: {text}.
    section.added: Neuer Abschnitt: {text}.
    section.added.empty: Neuer Abschnitt.
    section.removed: Entfallen. Er lautete: {text}.
    section.removed.empty: Entfallen.
    section.former: Bisheriger Abschnitt {section}
    section.former.numbered: Bisheriger Abschnitt {number}, {section}
    edition.previous: die bisherige Fassung
    edition.new: die neue Fassung
    lead.own: In den Worten der eigenen Änderungsliste: {text}.
    lead.works: {old} und {new} sind verschiedene Werke und keine Fassungen einer Regelung; es gibt keine Änderungen zusammenzufassen.
    lead.works.unnamed: Das sind verschiedene Werke und keine Fassungen einer Regelung; es gibt keine Änderungen zusammenzufassen.
    lead.stub.old: Die frühere Fassung hat kaum Text; vielleicht ist sie eine Seite, die nur weiterleitet.
    lead.stub.new: Die neue Fassung hat kaum Text; vielleicht ist sie eine Seite, die nur weiterleitet.
    lead.strangers: Die beiden Texte haben keinen Abschnitt gemeinsam; vielleicht sind es verschiedene Werke und keine Fassungen einer Regelung.
    lead.translation: Die beiden Texte sind in verschiedenen Sprachen; was sich zwischen ihnen geändert hat, lässt sich nicht sagen.
    notes.heading: Für die Redaktion
    note.compared: Verglichen: {old} mit {new}.
    note.undated: Die neue Fassung sagt nicht, ab wann sie gilt.
    note.same-date: Die neue Fassung trägt dasselbe Datum wie die alte, {date}.
    note.untold.one: Eine Änderung steht nicht im kurzen Text; sie betrifft {items}.
    note.untold.other: {count} Änderungen stehen nicht im kurzen Text; sie betreffen {items}.
    colophon: Aus einem Vergleich Wort für Wort mit PolicyDiff {version}. Es berichtet Unterschiede und gibt keinen Rechtsrat.
    """#

  static let es = #"""
    quote.open: «
    quote.close: »
    and: {items} y {last}
    more.one: uno más
    more.other: {count} más
    number.2: dos
    number.3: tres
    number.4: cuatro
    number.5: cinco
    number.6: seis
    number.7: siete
    number.8: ocho
    number.9: nueve
    number.10: diez
    number.11: once
    number.12: doce
    date: {day} de {month} de {year}
    month.1: enero
    month.2: febrero
    month.3: marzo
    month.4: abril
    month.5: mayo
    month.6: junio
    month.7: julio
    month.8: agosto
    month.9: septiembre
    month.10: octubre
    month.11: noviembre
    month.12: diciembre
    headline: Qué cambia: {title}
    headline.untitled: Qué cambia
    edition.before: Antes
    edition.after: Ahora
    chapter.substance: Lo importante
    chapter.structure: Estructura
    chapter.license: Licencia y créditos
    chapter.editorial: Redacción
    table.heading: Sección por sección
    table.section: Sección
    table.happened: Qué pasó
    table.matters: Sentido
    table.omitted.one: Otra sección que cambió no figura aquí.
    table.omitted.other: Otras {count} secciones que cambiaron no figuran aquí.
    section.preamble: el texto inicial
    section.untitled: el texto sin título
    lead.editions: De {old} a {new}.
    lead.renamed: Antes se llamaba {before}.
    lead.effective: Entra en vigor el {date}.
    lead.dated: Lleva la fecha del {date}.
    edition.version: la versión {version}
    edition.dated: la versión del {date}
    lead.partial.old: La mayor parte del texto de la versión anterior no se leyó; lo que cambió allí no se cuenta aquí.
    lead.partial.new: La mayor parte del texto de la nueva versión no se leyó; lo que cambió allí no se cuenta aquí.
    lead.partial.both: La mayor parte del texto de ambas versiones no se leyó; lo que cambió allí no se cuenta aquí.
    lead.unread.old: No se encontró texto en la versión anterior.
    lead.unread.new: No se encontró texto en la nueva versión.
    lead.unread.both: No se encontró texto en ninguna de las dos versiones, así que no se puede decir qué cambió.
    lead.nothing: Nada ha cambiado.
    lead.invisible: Nada ha cambiado que se note al leer.
    lead.editorial.one: Solo cambia la redacción de una sección; su sentido es el mismo.
    lead.editorial.other: Solo cambia la redacción de {count} secciones; su sentido es el mismo.
    contact.changed.one: La dirección era {before} y ahora es {after}.
    contact.changed.other: En lugar de {before}, las direcciones son ahora {after}.
    contact.behind: La dirección tras {text} era {before} y ahora es {after}.
    contact.added.one: La dirección {items} es nueva.
    contact.added.other: Las direcciones {items} son nuevas.
    contact.removed.one: La dirección {items} desaparece.
    contact.removed.other: Las direcciones {items} desaparecen.
    contact.elsewhere.one: La dirección {items} ya no está aquí, pero sigue en {sections}.
    contact.elsewhere.other: Las direcciones {items} ya no están aquí, pero siguen en {sections}.
    contact.also.one: La dirección {items} figura ahora también aquí.
    contact.also.other: Las direcciones {items} figuran ahora también aquí.
    link.changed: El enlace {text} lleva ahora a {after}; llevaba a {before}.
    link.added: {text} es ahora un enlace; lleva a {after}.
    link.removed: {text} ya no es un enlace; llevaba a {before}.
    hidden.added: Se añaden palabras que nadie puede ver: {after}.
    hidden.removed: Desaparecen palabras que nadie podía ver: {before}.
    hidden.changed: Unas palabras que nadie puede ver eran {before} y ahora son {after}.
    items.added.prohibited: Se añade a lo que no se admite: {items}.
    items.added.expected: Se añade a lo que se espera: {items}.
    items.added.plain: Se añade a la lista: {items}.
    items.removed.prohibited: Ya no figura en lo que no se admite: {items}.
    items.removed.expected: Ya no figura en lo que se espera: {items}.
    items.removed.plain: Ya no figura en la lista: {items}.
    purpose: {text} estaba en {before} y ahora está en {after}.
    structure.moved.one: {items} está ahora en otro lugar.
    structure.moved.other: {count} secciones están ahora en otro lugar: {items}.
    structure.split: {before} se reparte ahora entre {items}.
    structure.merged: {after} recoge ahora también {items}.
    structure.retitled: {before} se llama ahora {after}.
    structure.retitled.more.one: Otra sección tiene un título nuevo.
    structure.retitled.more.other: Otras {count} secciones tienen títulos nuevos.
    reference.broken: En {section}, la remisión a {text} ya no lleva a ninguna parte; se refería a {before}.
    reference.elsewhere: En {section}, la remisión a {text} lleva ahora a {after}; se refería a {before}.
    references.omitted.one: Otra remisión lleva a otro lugar.
    references.omitted.other: Otras {count} remisiones llevan a otro lugar.
    license.first-stated: Se indica una licencia por primera vez: {after}.
    license.removed: Ya no se indica ninguna licencia; era {before}.
    license.changed: La licencia era {before} y ahora es {after}.
    credit.added: Se cita ahora: {items}.
    credit.removed: Ya no se cita: {items}.
    credit.changed: Se cita de otro modo: {items}.
    editorial.one: En una sección solo cambia la redacción, no el sentido: {items}.
    editorial.other: En {count} secciones solo cambia la redacción, no el sentido: {items}.
    unchanged.one: Una sección no cambia.
    unchanged.other: {count} secciones no cambian.
    version.suggested: {label} sería adecuado.
    version.given: La nueva versión se llama {label}.
    version.date: Las versiones de este documento llevan una fecha; el día de publicación sería adecuado.
    version.unlabeled: La versión anterior no tiene un número desde el que contar.
    version.major: El cambio es mayor, porque afecta a {items}.
    version.minor: El cambio es menor: dice algo nuevo, pero no sobre obligaciones, prohibiciones, alcance, consecuencias ni denuncias.
    version.patch: Solo cambia la redacción; basta la última parte del número.
    version.none: Nada exige un número nuevo.
    concerns.reporting: la forma de denunciar
    concerns.prohibited: lo que no se admite
    concerns.expected: lo que se espera
    concerns.scope: el alcance
    concerns.consequences: las consecuencias
    concerns.protection: la protección de las personas
    concerns.duties: lo que se debe o se puede hacer
    concerns.license: la licencia
    kind.modified: reformulada
    kind.retitled: renombrada
    kind.renumbered: renumerada
    kind.moved: trasladada
    kind.releveled: otro nivel
    kind.link: enlace cambiado
    kind.split: separada
    kind.merged: unida
    kind.added: nueva
    kind.removed: suprimida
    class.substantive: cambia
    class.editorial: se mantiene
    class.markup: se mantiene
    changelog.unreleased: Sin publicar
    changelog.added: Añadido
    changelog.changed: Cambiado
    changelog.removed: Eliminado
    changelog.fixed: Corregido
    email.subject: {title}: qué cambia
    email.subject.untitled: Qué cambia
    email.subject.version: {title}, versión {version}: qué cambia
    email.subject.effective: {title}: qué cambia el {date}
    band.also: Además
    closing.smaller: Cambios menores: {items}.
    closing.new: Secciones nuevas: {items}.
    closing.others: otros
    closing.same: Sin cambios: {items}.
    closing.full: Comparación completa: {link}
    closing.numbers.one: La sección {before} es ahora la {after}.
    closing.numbers.other: Las secciones {before} son ahora las {after}.
    role.reporting: denuncias
    role.prohibited-behaviours: lo que no se acepta
    role.consequences: consecuencias
    role.scope: ámbito de aplicación
    point.now: {text}.
    point.throughout: En todo el texto, {after} sustituye a {before}.
    point.row: {row}: {text}
    point.was: {text} (antes {before}).
    point.with: {text} (nuevo: {after}).
    point.without: {text} (ya no: {before}).
    point.before: {text} (antes: {before}).
    point.added: Nuevo: {text}.
    point.removed: Ya no se dice: {text}.
    items.added.names: Entran: {items}.
    items.removed.names: Salen: {items}.
    items.changed.names: Entra: {after}. Sale: {before}.
    rewritten: Esta sección se ha redactado de nuevo (antes {before} palabras, ahora {after}). Empieza así: {text}.
    section.added: Sección nueva: {text}.
    section.added.empty: Sección nueva.
    section.removed: Suprimida. Decía: {text}.
    section.removed.empty: Suprimida.
    section.former: Antigua sección {section}
    section.former.numbered: Antigua sección {number}, {section}
    edition.previous: la versión anterior
    edition.new: la nueva versión
    lead.own: En palabras de su propio historial: {text}.
    lead.works: {old} y {new} son obras distintas y no versiones de una misma norma; no hay cambios que resumir.
    lead.works.unnamed: Son obras distintas y no versiones de una misma norma; no hay cambios que resumir.
    lead.stub.old: La versión anterior apenas tiene texto; quizá sea una página que solo lleva a otra.
    lead.stub.new: La nueva versión apenas tiene texto; quizá sea una página que solo lleva a otra.
    lead.strangers: Los dos textos no tienen ninguna sección en común; quizá sean obras distintas y no versiones de una misma norma.
    lead.translation: Los dos textos están en idiomas distintos; no se puede decir qué cambió entre ellos.
    notes.heading: Para la redacción
    note.compared: Comparado: {old} con {new}.
    note.undated: La nueva versión no dice cuándo entra en vigor.
    note.same-date: La nueva versión lleva la misma fecha que la anterior, {date}.
    note.untold.one: Un cambio queda fuera del texto breve; está en {items}.
    note.untold.other: {count} cambios quedan fuera del texto breve; están en {items}.
    colophon: A partir de una comparación palabra por palabra con PolicyDiff {version}. Informa de diferencias y no da asesoramiento jurídico.
    """#

  static let fr = #"""
    quote.open: « 
    quote.close:  »
    and: {items} et {last}
    more.one: un autre
    more.other: {count} autres
    number.2: deux
    number.3: trois
    number.4: quatre
    number.5: cinq
    number.6: six
    number.7: sept
    number.8: huit
    number.9: neuf
    number.10: dix
    number.11: onze
    number.12: douze
    date: {day} {month} {year}
    month.1: janvier
    month.2: février
    month.3: mars
    month.4: avril
    month.5: mai
    month.6: juin
    month.7: juillet
    month.8: août
    month.9: septembre
    month.10: octobre
    month.11: novembre
    month.12: décembre
    headline: Ce qui change : {title}
    headline.untitled: Ce qui change
    edition.before: Avant
    edition.after: Maintenant
    chapter.substance: L’essentiel
    chapter.structure: Structure
    chapter.license: Licence et crédits
    chapter.editorial: Rédaction
    table.heading: Section par section
    table.section: Section
    table.happened: Ce qui s’est passé
    table.matters: Sens
    table.omitted.one: Une autre section modifiée n’est pas listée ici.
    table.omitted.other: {count} autres sections modifiées ne sont pas listées ici.
    section.preamble: le texte d’ouverture
    section.untitled: le texte sans titre
    lead.editions: De {old} à {new}.
    lead.renamed: Le document s’appelait {before}.
    lead.effective: Il prend effet le {date}.
    lead.dated: Il est daté du {date}.
    edition.version: la version {version}
    edition.dated: la version du {date}
    lead.partial.old: La plus grande partie du texte de l’ancienne version n’a pas été lue ; ce qui y a changé n’est pas dit ici.
    lead.partial.new: La plus grande partie du texte de la nouvelle version n’a pas été lue ; ce qui y a changé n’est pas dit ici.
    lead.partial.both: La plus grande partie du texte des deux versions n’a pas été lue ; ce qui y a changé n’est pas dit ici.
    lead.unread.old: Aucun texte n’a été trouvé dans l’ancienne version.
    lead.unread.new: Aucun texte n’a été trouvé dans la nouvelle version.
    lead.unread.both: Aucun texte n’a été trouvé dans aucune des deux versions ; on ne peut rien dire de ce qui a changé.
    lead.nothing: Rien n’a changé.
    lead.invisible: Rien n’a changé de ce que l’on voit à la lecture.
    lead.editorial.one: Seule la rédaction d’une section change ; son sens reste le même.
    lead.editorial.other: Seule la rédaction de {count} sections change ; leur sens reste le même.
    contact.changed.one: L’adresse était {before} ; c’est maintenant {after}.
    contact.changed.other: Au lieu de {before}, les adresses sont maintenant {after}.
    contact.behind: L’adresse derrière {text} était {before} ; c’est maintenant {after}.
    contact.added.one: L’adresse {items} est nouvelle.
    contact.added.other: Les adresses {items} sont nouvelles.
    contact.removed.one: L’adresse {items} disparaît.
    contact.removed.other: Les adresses {items} disparaissent.
    contact.elsewhere.one: L’adresse {items} n’est plus ici, mais toujours sous {sections}.
    contact.elsewhere.other: Les adresses {items} ne sont plus ici, mais toujours sous {sections}.
    contact.also.one: L’adresse {items} figure maintenant ici aussi.
    contact.also.other: Les adresses {items} figurent maintenant ici aussi.
    link.changed: Le lien {text} mène maintenant à {after} ; il menait à {before}.
    link.added: {text} est maintenant un lien ; il mène à {after}.
    link.removed: {text} n’est plus un lien ; il menait à {before}.
    hidden.added: Des mots que personne ne peut voir sont ajoutés : {after}.
    hidden.removed: Des mots que personne ne pouvait voir disparaissent : {before}.
    hidden.changed: Des mots que personne ne peut voir étaient {before} ; ce sont maintenant {after}.
    items.added.prohibited: Ajouté à ce qui n’est pas admis : {items}.
    items.added.expected: Ajouté à ce qui est attendu : {items}.
    items.added.plain: Ajouté à la liste : {items}.
    items.removed.prohibited: Ne figure plus dans ce qui n’est pas admis : {items}.
    items.removed.expected: Ne figure plus dans ce qui est attendu : {items}.
    items.removed.plain: Ne figure plus dans la liste : {items}.
    purpose: {text} se trouvait sous {before} et se trouve maintenant sous {after}.
    structure.moved.one: {items} se trouve maintenant à un autre endroit.
    structure.moved.other: {count} sections se trouvent maintenant à un autre endroit : {items}.
    structure.split: {before} est maintenant réparti entre {items}.
    structure.merged: {after} reprend maintenant aussi {items}.
    structure.retitled: {before} s’appelle maintenant {after}.
    structure.retitled.more.one: Une autre section a un nouveau titre.
    structure.retitled.more.other: {count} autres sections ont un nouveau titre.
    reference.broken: Dans {section}, le renvoi à {text} ne mène plus nulle part ; il visait {before}.
    reference.elsewhere: Dans {section}, le renvoi à {text} mène maintenant à {after} ; il visait {before}.
    references.omitted.one: Un autre renvoi mène ailleurs.
    references.omitted.other: {count} autres renvois mènent ailleurs.
    license.first-stated: Une licence est indiquée pour la première fois : {after}.
    license.removed: Aucune licence n’est plus indiquée ; c’était {before}.
    license.changed: La licence était {before} ; c’est maintenant {after}.
    credit.added: Cité désormais : {items}.
    credit.removed: N’est plus cité : {items}.
    credit.changed: Cité autrement : {items}.
    editorial.one: Dans une section, seule la rédaction change, pas le sens : {items}.
    editorial.other: Dans {count} sections, seule la rédaction change, pas le sens : {items}.
    unchanged.one: Une section est inchangée.
    unchanged.other: {count} sections sont inchangées.
    version.suggested: {label} conviendrait.
    version.given: La nouvelle version porte le numéro {label}.
    version.date: Les versions de ce document portent une date ; le jour de publication conviendrait.
    version.unlabeled: La version précédente n’a pas de numéro à partir duquel compter.
    version.major: Le changement est majeur, car il touche {items}.
    version.minor: Le changement est mineur : le texte dit quelque chose de nouveau, mais rien sur les obligations, les interdictions, la portée, les conséquences ou les signalements.
    version.patch: Seule la rédaction change ; la dernière partie du numéro suffit.
    version.none: Rien n’exige un nouveau numéro.
    concerns.reporting: les signalements
    concerns.prohibited: ce qui n’est pas admis
    concerns.expected: ce qui est attendu
    concerns.scope: la portée
    concerns.consequences: les conséquences
    concerns.protection: la protection des personnes
    concerns.duties: les obligations et permissions
    concerns.license: la licence
    kind.modified: reformulée
    kind.retitled: renommée
    kind.renumbered: renumérotée
    kind.moved: déplacée
    kind.releveled: autre niveau
    kind.link: lien changé
    kind.split: séparée
    kind.merged: réunie
    kind.added: nouvelle
    kind.removed: supprimée
    class.substantive: change
    class.editorial: inchangé
    class.markup: inchangé
    changelog.unreleased: Non publié
    changelog.added: Ajouté
    changelog.changed: Modifié
    changelog.removed: Supprimé
    changelog.fixed: Corrigé
    email.subject: {title} : ce qui change
    email.subject.untitled: Ce qui change
    email.subject.version: {title}, version {version} : ce qui change
    email.subject.effective: {title} : ce qui change le {date}
    band.also: Aussi
    closing.smaller: Changements mineurs : {items}.
    closing.new: Nouvelles sections : {items}.
    closing.others: d’autres
    closing.same: Inchangé : {items}.
    closing.full: Comparaison complète : {link}
    closing.numbers.one: La section {before} devient la section {after}.
    closing.numbers.other: Les sections {before} deviennent les sections {after}.
    role.reporting: les signalements
    role.prohibited-behaviours: ce qui n’est pas admis
    role.consequences: les conséquences
    role.scope: le champ d’application
    point.now: {text}.
    point.throughout: Partout, {after} remplace {before}.
    point.row: {row} : {text}
    point.was: {text} (avant : {before}).
    point.with: {text} (nouveau : {after}).
    point.without: {text} (sans {before} désormais).
    point.before: {text} (avant : {before}).
    point.added: Nouveau : {text}.
    point.removed: N’est plus dit : {text}.
    items.added.names: Arrivent : {items}.
    items.removed.names: Partent : {items}.
    items.changed.names: Arrive : {after}. Part : {before}.
    rewritten: Cette section est réécrite (avant {before} mots, maintenant {after}). Elle commence ainsi : {text}.
    section.added: Nouvelle section : {text}.
    section.added.empty: Nouvelle section.
    section.removed: Supprimée. Elle disait : {text}.
    section.removed.empty: Supprimée.
    section.former: Ancienne section {section}
    section.former.numbered: Ancienne section {number}, {section}
    edition.previous: la version précédente
    edition.new: la nouvelle version
    lead.own: Selon son propre historique : {text}.
    lead.works: {old} et {new} sont des œuvres différentes et non deux versions d’un même texte ; il n’y a pas de changements à résumer.
    lead.works.unnamed: Ce sont des œuvres différentes et non deux versions d’un même texte ; il n’y a pas de changements à résumer.
    lead.stub.old: L’ancienne version n’a presque pas de texte ; c’est peut-être une page qui renvoie seulement ailleurs.
    lead.stub.new: La nouvelle version n’a presque pas de texte ; c’est peut-être une page qui renvoie seulement ailleurs.
    lead.strangers: Les deux textes n’ont aucune section en commun ; ce sont peut-être des œuvres différentes et non deux versions d’un même texte.
    lead.translation: Les deux textes sont dans des langues différentes ; on ne peut dire ce qui a changé entre eux.
    notes.heading: Pour la rédaction
    note.compared: Comparaison de {old} avec {new}.
    note.undated: La nouvelle version ne dit pas quand elle entre en vigueur.
    note.same-date: La nouvelle version porte la même date que l’ancienne, le {date}.
    note.untold.one: Un changement n’est pas dans le texte court ; il est dans {items}.
    note.untold.other: {count} changements ne sont pas dans le texte court ; ils sont dans {items}.
    colophon: Tiré d’une comparaison mot à mot par PolicyDiff {version}. Il signale des différences et ne donne pas de conseil juridique.
    """#

  static let it = #"""
    quote.open: «
    quote.close: »
    and: {items} e {last}
    more.one: un altro
    more.other: altri {count}
    number.2: due
    number.3: tre
    number.4: quattro
    number.5: cinque
    number.6: sei
    number.7: sette
    number.8: otto
    number.9: nove
    number.10: dieci
    number.11: undici
    number.12: dodici
    date: {day} {month} {year}
    month.1: gennaio
    month.2: febbraio
    month.3: marzo
    month.4: aprile
    month.5: maggio
    month.6: giugno
    month.7: luglio
    month.8: agosto
    month.9: settembre
    month.10: ottobre
    month.11: novembre
    month.12: dicembre
    headline: Che cosa cambia: {title}
    headline.untitled: Che cosa cambia
    edition.before: Prima
    edition.after: Ora
    chapter.substance: L’essenziale
    chapter.structure: Struttura
    chapter.license: Licenza e crediti
    chapter.editorial: Formulazione
    table.heading: Sezione per sezione
    table.section: Sezione
    table.happened: Che cosa è successo
    table.matters: Senso
    table.omitted.one: Un’altra sezione modificata non è elencata qui.
    table.omitted.other: Altre {count} sezioni modificate non sono elencate qui.
    section.preamble: il testo di apertura
    section.untitled: il testo senza titolo
    lead.editions: Confronto: {old} e {new}.
    lead.renamed: Il documento si chiamava {before}.
    lead.effective: In vigore dal {date}.
    lead.dated: Porta la data del {date}.
    edition.version: versione {version}
    edition.dated: la versione del {date}
    edition.previous: la versione precedente
    edition.new: la nuova versione
    lead.partial.old: La maggior parte del testo della versione precedente non è stata letta; ciò che vi è cambiato non è detto qui.
    lead.partial.new: La maggior parte del testo della nuova versione non è stata letta; ciò che vi è cambiato non è detto qui.
    lead.partial.both: La maggior parte del testo delle due versioni non è stata letta; ciò che vi è cambiato non è detto qui.
    lead.unread.old: Nella versione precedente non è stato trovato alcun testo.
    lead.unread.new: Nella nuova versione non è stato trovato alcun testo.
    lead.unread.both: In nessuna delle due versioni è stato trovato un testo; non si può dire che cosa sia cambiato.
    lead.nothing: Non è cambiato nulla.
    lead.invisible: Non è cambiato nulla di ciò che si vede leggendo.
    lead.editorial.one: Cambia solo la formulazione di una sezione; il senso resta.
    lead.editorial.other: Cambia solo la formulazione di {count} sezioni; il senso resta.
    lead.own: Nelle parole della sua cronologia: {text}.
    lead.works: {old} e {new} sono opere diverse e non versioni della stessa regola; non ci sono cambiamenti da riassumere.
    lead.works.unnamed: Sono opere diverse e non versioni della stessa regola; non ci sono cambiamenti da riassumere.
    lead.stub.old: La versione precedente non ha quasi testo; forse è una pagina che porta solo altrove.
    lead.stub.new: La nuova versione non ha quasi testo; forse è una pagina che porta solo altrove.
    lead.strangers: I due testi non hanno sezioni in comune; forse sono opere diverse e non versioni della stessa regola.
    lead.translation: I due testi sono in lingue diverse; non si può dire che cosa sia cambiato.
    contact.changed.one: L’indirizzo era {before} e ora è {after}.
    contact.changed.other: Al posto di {before}, gli indirizzi ora sono {after}.
    contact.behind: L’indirizzo dietro {text} era {before} e ora è {after}.
    contact.added.one: L’indirizzo {items} è nuovo.
    contact.added.other: Gli indirizzi {items} sono nuovi.
    contact.removed.one: L’indirizzo {items} non c’è più.
    contact.removed.other: Gli indirizzi {items} non ci sono più.
    contact.elsewhere.one: L’indirizzo {items} non è più qui, ma resta in {sections}.
    contact.elsewhere.other: Gli indirizzi {items} non sono più qui, ma restano in {sections}.
    contact.also.one: L’indirizzo {items} ora è anche qui.
    contact.also.other: Gli indirizzi {items} ora sono anche qui.
    link.changed: Il collegamento {text} ora porta a {after}; portava a {before}.
    link.added: {text} ora è un collegamento; porta a {after}.
    link.removed: {text} non è più un collegamento; portava a {before}.
    hidden.added: Sono state aggiunte parole che nessuno vede: {after}.
    hidden.removed: Non ci sono più parole che nessuno vedeva: {before}.
    hidden.changed: Parole che nessuno vede erano {before} e ora sono {after}.
    items.added.prohibited: Nuovo tra ciò che non è ammesso: {items}.
    items.added.expected: Nuovo tra ciò che ci si aspetta: {items}.
    items.added.plain: Nuovo nell’elenco: {items}.
    items.added.names: Entrano: {items}.
    items.removed.prohibited: Non più tra ciò che non è ammesso: {items}.
    items.removed.expected: Non più tra ciò che ci si aspetta: {items}.
    items.removed.plain: Non più nell’elenco: {items}.
    items.removed.names: Escono: {items}.
    items.changed.names: Entra: {after}. Esce: {before}.
    purpose: {text} stava sotto {before} e ora sta sotto {after}.
    point.now: {text}.
    point.throughout: In tutto il testo, {after} prende il posto di {before}.
    point.row: {row}: {text}
    point.was: {text} (prima {before}).
    point.with: {text} (nuovo: {after}).
    point.without: {text} (non più: {before}).
    point.before: {text} (prima: {before}).
    point.added: Nuovo: {text}.
    point.removed: Non è più detto: {text}.
    rewritten: Questa sezione è scritta da capo (prima {before} parole, ora {after}). Comincia così: {text}.
    section.added: Nuova sezione: {text}.
    section.added.empty: Nuova sezione.
    section.removed: Tolta. Diceva: {text}.
    section.removed.empty: Tolta.
    section.former: Ex sezione {section}
    section.former.numbered: Ex sezione {number}, {section}
    structure.moved.one: {items} ora sta in un altro punto.
    structure.moved.other: {count} sezioni ora stanno in un altro punto: {items}.
    structure.split: {before} ora è diviso tra {items}.
    structure.merged: {after} ora comprende anche {items}.
    structure.retitled: {before} ora si chiama {after}.
    structure.retitled.more.one: Un’altra sezione ha un nuovo titolo.
    structure.retitled.more.other: Altre {count} sezioni hanno un nuovo titolo.
    band.also: Inoltre
    closing.smaller: Cambiamenti minori: {items}.
    closing.new: Nuove sezioni: {items}.
    closing.others: altri
    closing.same: Invariato: {items}.
    closing.full: Confronto completo: {link}
    closing.numbers.one: La sezione {before} ora è la {after}.
    closing.numbers.other: Le sezioni {before} ora sono le {after}.
    role.reporting: segnalazioni
    role.prohibited-behaviours: ciò che non è ammesso
    role.consequences: conseguenze
    role.scope: ambito di applicazione
    reference.broken: In {section}, il rimando a {text} non porta più da nessuna parte; si riferiva a {before}.
    reference.elsewhere: In {section}, il rimando a {text} ora porta a {after}; si riferiva a {before}.
    references.omitted.one: Un altro rimando porta altrove.
    references.omitted.other: Altri {count} rimandi portano altrove.
    license.first-stated: Per la prima volta è indicata una licenza: {after}.
    license.removed: Non è più indicata alcuna licenza; era {before}.
    license.changed: La licenza era {before} e ora è {after}.
    credit.added: Ora citati: {items}.
    credit.removed: Non più citati: {items}.
    credit.changed: Citati diversamente: {items}.
    editorial.one: In una sezione cambia solo la formulazione, non il senso: {items}.
    editorial.other: In {count} sezioni cambia solo la formulazione, non il senso: {items}.
    unchanged.one: Una sezione è invariata.
    unchanged.other: {count} sezioni sono invariate.
    notes.heading: Per la redazione
    note.compared: Confronto di {old} con {new}.
    note.undated: La nuova versione non dice da quando è in vigore.
    note.same-date: La nuova versione porta la stessa data della precedente, {date}.
    note.untold.one: Un cambiamento resta fuori dal testo breve; è in {items}.
    note.untold.other: {count} cambiamenti restano fuori dal testo breve; sono in {items}.
    version.suggested: {label} andrebbe bene.
    version.given: La nuova versione si chiama {label}.
    version.date: Le versioni di questo documento portano una data; andrebbe bene il giorno della pubblicazione.
    version.unlabeled: La versione precedente non ha un numero da cui contare.
    version.major: Il cambiamento è maggiore, perché tocca {items}.
    version.minor: Il cambiamento è minore: il testo dice qualcosa di nuovo, ma nulla su doveri, divieti, ambito, conseguenze o segnalazioni.
    version.patch: Cambia solo la formulazione; basta l’ultima parte del numero.
    version.none: Nulla richiede un nuovo numero.
    concerns.reporting: le segnalazioni
    concerns.prohibited: ciò che non è ammesso
    concerns.expected: ciò che ci si aspetta
    concerns.scope: l’ambito
    concerns.consequences: le conseguenze
    concerns.protection: la protezione delle persone
    concerns.duties: doveri e permessi
    concerns.license: la licenza
    kind.modified: riformulata
    kind.retitled: con altro titolo
    kind.renumbered: con altro numero
    kind.moved: spostata
    kind.releveled: altro livello
    kind.link: collegamento cambiato
    kind.split: divisa
    kind.merged: unita
    kind.added: nuova
    kind.removed: tolta
    class.substantive: cambia
    class.editorial: uguale
    class.markup: uguale
    changelog.unreleased: Non pubblicato
    changelog.added: Aggiunto
    changelog.changed: Modificato
    changelog.removed: Tolto
    changelog.fixed: Corretto
    email.subject: {title}: che cosa cambia
    email.subject.untitled: Che cosa cambia
    email.subject.version: {title}, versione {version}: che cosa cambia
    email.subject.effective: {title}: che cosa cambia dal {date}
    colophon: Da un confronto parola per parola con PolicyDiff {version}. Riferisce differenze e non dà consulenza legale.
    """#

  static let nl = #"""
    quote.open: “
    quote.close: ”
    and: {items} en {last}
    more.one: nog een
    more.other: nog {count}
    number.2: twee
    number.3: drie
    number.4: vier
    number.5: vijf
    number.6: zes
    number.7: zeven
    number.8: acht
    number.9: negen
    number.10: tien
    number.11: elf
    number.12: twaalf
    date: {day} {month} {year}
    month.1: januari
    month.2: februari
    month.3: maart
    month.4: april
    month.5: mei
    month.6: juni
    month.7: juli
    month.8: augustus
    month.9: september
    month.10: oktober
    month.11: november
    month.12: december
    headline: Wat er verandert: {title}
    headline.untitled: Wat er verandert
    edition.before: Eerst
    edition.after: Nu
    chapter.substance: Waar het om gaat
    chapter.structure: Opbouw
    chapter.license: Licentie en vermeldingen
    chapter.editorial: Bewoordingen
    table.heading: Per onderdeel
    table.section: Onderdeel
    table.happened: Wat er gebeurde
    table.matters: Betekenis
    table.omitted.one: Nog een gewijzigd onderdeel staat hier niet.
    table.omitted.other: Nog {count} gewijzigde onderdelen staan hier niet.
    section.preamble: de tekst aan het begin
    section.untitled: de tekst zonder kop
    lead.editions: Van {old} naar {new}.
    lead.renamed: Het document heette {before}.
    lead.effective: De nieuwe versie geldt vanaf {date}.
    lead.dated: De nieuwe versie is van {date}.
    edition.version: versie {version}
    edition.dated: de versie van {date}
    edition.previous: de vorige versie
    edition.new: de nieuwe versie
    lead.partial.old: Het grootste deel van de tekst van de vorige versie is niet gelezen; wat daar veranderde staat hier niet.
    lead.partial.new: Het grootste deel van de tekst van de nieuwe versie is niet gelezen; wat daar veranderde staat hier niet.
    lead.partial.both: Het grootste deel van de tekst van beide versies is niet gelezen; wat daar veranderde staat hier niet.
    lead.unread.old: In de vorige versie is geen tekst gevonden.
    lead.unread.new: In de nieuwe versie is geen tekst gevonden.
    lead.unread.both: In geen van beide versies is tekst gevonden; over wat veranderde valt niets te zeggen.
    lead.nothing: Er is niets veranderd.
    lead.invisible: Er is niets veranderd dat een lezer ziet.
    lead.editorial.one: Alleen de bewoording van één onderdeel verandert; de betekenis blijft.
    lead.editorial.other: Alleen de bewoording van {count} onderdelen verandert; de betekenis blijft.
    lead.own: In de woorden van de eigen geschiedenis: {text}.
    lead.works: {old} en {new} zijn verschillende werken en geen versies van één regeling; er zijn geen wijzigingen om samen te vatten.
    lead.works.unnamed: Dit zijn verschillende werken en geen versies van één regeling; er zijn geen wijzigingen om samen te vatten.
    lead.stub.old: De vorige versie heeft nauwelijks tekst; misschien is het een pagina die alleen doorverwijst.
    lead.stub.new: De nieuwe versie heeft nauwelijks tekst; misschien is het een pagina die alleen doorverwijst.
    lead.strangers: De twee teksten hebben geen onderdeel gemeen; misschien zijn het verschillende werken en geen versies van één regeling.
    lead.translation: De twee teksten zijn in verschillende talen; wat er tussen veranderde valt niet te zeggen.
    contact.changed.one: Het adres was {before} en is nu {after}.
    contact.changed.other: In plaats van {before} zijn de adressen nu {after}.
    contact.behind: Het adres achter {text} was {before} en is nu {after}.
    contact.added.one: Het adres {items} is nieuw.
    contact.added.other: De adressen {items} zijn nieuw.
    contact.removed.one: Het adres {items} vervalt.
    contact.removed.other: De adressen {items} vervallen.
    contact.elsewhere.one: Het adres {items} staat niet meer hier, maar nog wel onder {sections}.
    contact.elsewhere.other: De adressen {items} staan niet meer hier, maar nog wel onder {sections}.
    contact.also.one: Het adres {items} staat nu ook hier.
    contact.also.other: De adressen {items} staan nu ook hier.
    link.changed: De link {text} leidt nu naar {after}; hij leidde naar {before}.
    link.added: {text} is nu een link; hij leidt naar {after}.
    link.removed: {text} is geen link meer; hij leidde naar {before}.
    hidden.added: Er zijn woorden toegevoegd die niemand ziet: {after}.
    hidden.removed: Woorden die niemand zag zijn weg: {before}.
    hidden.changed: Woorden die niemand ziet waren {before} en zijn nu {after}.
    items.added.prohibited: Nieuw bij wat niet aanvaardbaar is: {items}.
    items.added.expected: Nieuw bij wat verwacht wordt: {items}.
    items.added.plain: Nieuw in de lijst: {items}.
    items.added.names: Nieuw: {items}.
    items.removed.prohibited: Niet meer bij wat niet aanvaardbaar is: {items}.
    items.removed.expected: Niet meer bij wat verwacht wordt: {items}.
    items.removed.plain: Niet meer in de lijst: {items}.
    items.removed.names: Vertrokken: {items}.
    items.changed.names: Nieuw: {after}. Vertrokken: {before}.
    purpose: {text} stond onder {before} en staat nu onder {after}.
    point.now: {text}.
    point.throughout: Overal staat {after} in plaats van {before}.
    point.row: {row}: {text}
    point.was: {text} (was {before}).
    point.with: {text} (nieuw: {after}).
    point.without: {text} (niet meer: {before}).
    point.before: {text} (eerst: {before}).
    point.added: Nieuw: {text}.
    point.removed: Vervallen: {text}.
    rewritten: Dit onderdeel is herschreven (eerst {before} woorden, nu {after}). Het begint zo: {text}.
    section.added: Nieuw onderdeel: {text}.
    section.added.empty: Nieuw onderdeel.
    section.removed: Vervallen. Er stond: {text}.
    section.removed.empty: Vervallen.
    section.former: Vroeger onderdeel {section}
    section.former.numbered: Vroeger onderdeel {number}, {section}
    structure.moved.one: {items} staat nu op een andere plaats.
    structure.moved.other: {count} onderdelen staan nu op een andere plaats: {items}.
    structure.split: {before} is nu verdeeld over {items}.
    structure.merged: {after} omvat nu ook {items}.
    structure.retitled: {before} heet nu {after}.
    structure.retitled.more.one: Nog een onderdeel heeft een nieuwe titel.
    structure.retitled.more.other: Nog {count} onderdelen hebben een nieuwe titel.
    band.also: Verder
    closing.smaller: Kleinere wijzigingen: {items}.
    closing.new: Nieuwe onderdelen: {items}.
    closing.others: andere
    closing.same: Ongewijzigd: {items}.
    closing.full: Volledige vergelijking: {link}
    closing.numbers.one: Onderdeel {before} is nu {after}.
    closing.numbers.other: De onderdelen {before} zijn nu {after}.
    role.reporting: melden
    role.prohibited-behaviours: wat niet aanvaardbaar is
    role.consequences: gevolgen
    role.scope: toepassingsgebied
    reference.broken: In {section} leidt de verwijzing naar {text} nergens meer heen; bedoeld was {before}.
    reference.elsewhere: In {section} leidt de verwijzing naar {text} nu naar {after}; bedoeld was {before}.
    references.omitted.one: Nog een verwijzing leidt elders heen.
    references.omitted.other: Nog {count} verwijzingen leiden elders heen.
    license.first-stated: Voor het eerst wordt een licentie genoemd: {after}.
    license.removed: Er wordt geen licentie meer genoemd; het was {before}.
    license.changed: De licentie was {before} en is nu {after}.
    credit.added: Nu vermeld: {items}.
    credit.removed: Niet meer vermeld: {items}.
    credit.changed: Anders vermeld: {items}.
    editorial.one: In één onderdeel verandert alleen de bewoording, niet de betekenis: {items}.
    editorial.other: In {count} onderdelen verandert alleen de bewoording, niet de betekenis: {items}.
    unchanged.one: Eén onderdeel is ongewijzigd.
    unchanged.other: {count} onderdelen zijn ongewijzigd.
    notes.heading: Voor de redactie
    note.compared: Vergeleken: {old} met {new}.
    note.undated: De nieuwe versie zegt niet vanaf wanneer zij geldt.
    note.same-date: De nieuwe versie heeft dezelfde datum als de vorige, {date}.
    note.untold.one: Eén wijziging staat niet in de korte tekst; zij staat in {items}.
    note.untold.other: {count} wijzigingen staan niet in de korte tekst; zij staan in {items}.
    version.suggested: {label} zou passen.
    version.given: De nieuwe versie noemt zich {label}.
    version.date: Versies van dit document dragen een datum; de dag van publicatie zou passen.
    version.unlabeled: De vorige versie heeft geen nummer om verder te tellen.
    version.major: De wijziging is groot, want zij raakt {items}.
    version.minor: De wijziging is klein: de tekst zegt iets nieuws, maar niets over plichten, verboden, toepassingsgebied, gevolgen of melden.
    version.patch: Alleen de bewoording verandert; het laatste deel van het nummer volstaat.
    version.none: Niets vraagt om een nieuw nummer.
    concerns.reporting: het melden
    concerns.prohibited: wat niet aanvaardbaar is
    concerns.expected: wat verwacht wordt
    concerns.scope: het toepassingsgebied
    concerns.consequences: de gevolgen
    concerns.protection: de bescherming van mensen
    concerns.duties: plichten en toestemmingen
    concerns.license: de licentie
    kind.modified: anders verwoord
    kind.retitled: andere titel
    kind.renumbered: ander nummer
    kind.moved: verplaatst
    kind.releveled: ander niveau
    kind.link: link gewijzigd
    kind.split: gesplitst
    kind.merged: samengevoegd
    kind.added: nieuw
    kind.removed: vervallen
    class.substantive: verandert
    class.editorial: gelijk
    class.markup: gelijk
    changelog.unreleased: Nog niet uitgebracht
    changelog.added: Toegevoegd
    changelog.changed: Gewijzigd
    changelog.removed: Vervallen
    changelog.fixed: Verbeterd
    email.subject: {title}: wat er verandert
    email.subject.untitled: Wat er verandert
    email.subject.version: {title}, versie {version}: wat er verandert
    email.subject.effective: {title}: wat er verandert op {date}
    colophon: Uit een vergelijking woord voor woord met PolicyDiff {version}. Het meldt verschillen en geeft geen juridisch advies.
    """#

  static let pt = #"""
    quote.open: “
    quote.close: ”
    and: {items} e {last}
    more.one: mais um
    more.other: mais {count}
    number.2: dois
    number.3: três
    number.4: quatro
    number.5: cinco
    number.6: seis
    number.7: sete
    number.8: oito
    number.9: nove
    number.10: dez
    number.11: onze
    number.12: doze
    date: {day} de {month} de {year}
    month.1: janeiro
    month.2: fevereiro
    month.3: março
    month.4: abril
    month.5: maio
    month.6: junho
    month.7: julho
    month.8: agosto
    month.9: setembro
    month.10: outubro
    month.11: novembro
    month.12: dezembro
    headline: O que muda: {title}
    headline.untitled: O que muda
    edition.before: Antes
    edition.after: Agora
    chapter.substance: O essencial
    chapter.structure: Estrutura
    chapter.license: Licença e créditos
    chapter.editorial: Redação
    table.heading: Seção por seção
    table.section: Seção
    table.happened: O que aconteceu
    table.matters: Sentido
    table.omitted.one: Mais uma seção alterada não consta aqui.
    table.omitted.other: Mais {count} seções alteradas não constam aqui.
    section.preamble: o texto de abertura
    section.untitled: o texto sem título
    lead.editions: De {old} a {new}.
    lead.renamed: O documento chamava-se {before}.
    lead.effective: Entra em vigor em {date}.
    lead.dated: Tem a data de {date}.
    edition.version: versão {version}
    edition.dated: a versão de {date}
    edition.previous: a versão anterior
    edition.new: a nova versão
    lead.partial.old: A maior parte do texto da versão anterior não foi lida; o que mudou ali não é dito aqui.
    lead.partial.new: A maior parte do texto da nova versão não foi lida; o que mudou ali não é dito aqui.
    lead.partial.both: A maior parte do texto das duas versões não foi lida; o que mudou ali não é dito aqui.
    lead.unread.old: Não foi encontrado texto na versão anterior.
    lead.unread.new: Não foi encontrado texto na nova versão.
    lead.unread.both: Não foi encontrado texto em nenhuma das versões; nada se pode dizer do que mudou.
    lead.nothing: Nada mudou.
    lead.invisible: Nada mudou do que se vê ao ler.
    lead.editorial.one: Só muda a redação de uma seção; o sentido fica.
    lead.editorial.other: Só muda a redação de {count} seções; o sentido fica.
    lead.own: Nas palavras do seu histórico: {text}.
    lead.works: {old} e {new} são obras diferentes e não versões de uma mesma norma; não há mudanças a resumir.
    lead.works.unnamed: São obras diferentes e não versões de uma mesma norma; não há mudanças a resumir.
    lead.stub.old: A versão anterior quase não tem texto; talvez seja uma página que só leva a outra.
    lead.stub.new: A nova versão quase não tem texto; talvez seja uma página que só leva a outra.
    lead.strangers: Os dois textos não têm nenhuma seção em comum; talvez sejam obras diferentes e não versões de uma mesma norma.
    lead.translation: Os dois textos estão em línguas diferentes; não se pode dizer o que mudou entre eles.
    contact.changed.one: O endereço era {before} e agora é {after}.
    contact.changed.other: Em vez de {before}, os endereços agora são {after}.
    contact.behind: O endereço por trás de {text} era {before} e agora é {after}.
    contact.added.one: O endereço {items} é novo.
    contact.added.other: Os endereços {items} são novos.
    contact.removed.one: O endereço {items} desaparece.
    contact.removed.other: Os endereços {items} desaparecem.
    contact.elsewhere.one: O endereço {items} já não está aqui, mas continua em {sections}.
    contact.elsewhere.other: Os endereços {items} já não estão aqui, mas continuam em {sections}.
    contact.also.one: O endereço {items} agora também está aqui.
    contact.also.other: Os endereços {items} agora também estão aqui.
    link.changed: A ligação {text} agora leva a {after}; levava a {before}.
    link.added: {text} agora é uma ligação; leva a {after}.
    link.removed: {text} já não é uma ligação; levava a {before}.
    hidden.added: Foram acrescentadas palavras que ninguém vê: {after}.
    hidden.removed: Desapareceram palavras que ninguém via: {before}.
    hidden.changed: Palavras que ninguém vê eram {before} e agora são {after}.
    items.added.prohibited: Novo no que não se aceita: {items}.
    items.added.expected: Novo no que se espera: {items}.
    items.added.plain: Novo na lista: {items}.
    items.added.names: Entram: {items}.
    items.removed.prohibited: Já não consta do que não se aceita: {items}.
    items.removed.expected: Já não consta do que se espera: {items}.
    items.removed.plain: Já não consta da lista: {items}.
    items.removed.names: Saem: {items}.
    items.changed.names: Entra: {after}. Sai: {before}.
    purpose: {text} estava em {before} e agora está em {after}.
    point.now: {text}.
    point.throughout: Em todo o texto, {after} substitui {before}.
    point.row: {row}: {text}
    point.was: {text} (antes {before}).
    point.with: {text} (novo: {after}).
    point.without: {text} (já não: {before}).
    point.before: {text} (antes: {before}).
    point.added: Novo: {text}.
    point.removed: Já não se diz: {text}.
    rewritten: Esta seção foi escrita de novo (antes {before} palavras, agora {after}). Começa assim: {text}.
    section.added: Nova seção: {text}.
    section.added.empty: Nova seção.
    section.removed: Retirada. Dizia: {text}.
    section.removed.empty: Retirada.
    section.former: Antiga seção {section}
    section.former.numbered: Antiga seção {number}, {section}
    structure.moved.one: {items} está agora em outro lugar.
    structure.moved.other: {count} seções estão agora em outro lugar: {items}.
    structure.split: {before} divide-se agora entre {items}.
    structure.merged: {after} reúne agora também {items}.
    structure.retitled: {before} chama-se agora {after}.
    structure.retitled.more.one: Mais uma seção tem novo título.
    structure.retitled.more.other: Mais {count} seções têm novo título.
    band.also: Também
    closing.smaller: Mudanças menores: {items}.
    closing.new: Novas seções: {items}.
    closing.others: outras
    closing.same: Sem mudança: {items}.
    closing.full: Comparação completa: {link}
    closing.numbers.one: A seção {before} é agora a {after}.
    closing.numbers.other: As seções {before} são agora as {after}.
    role.reporting: denúncias
    role.prohibited-behaviours: o que não se aceita
    role.consequences: consequências
    role.scope: âmbito de aplicação
    reference.broken: Em {section}, a remissão a {text} já não leva a lugar nenhum; referia-se a {before}.
    reference.elsewhere: Em {section}, a remissão a {text} agora leva a {after}; referia-se a {before}.
    references.omitted.one: Mais uma remissão leva a outro lugar.
    references.omitted.other: Mais {count} remissões levam a outro lugar.
    license.first-stated: Indica-se uma licença pela primeira vez: {after}.
    license.removed: Já não se indica licença; era {before}.
    license.changed: A licença era {before} e agora é {after}.
    credit.added: Agora com crédito: {items}.
    credit.removed: Já sem crédito: {items}.
    credit.changed: Com crédito diferente: {items}.
    editorial.one: Em uma seção só muda a redação, não o sentido: {items}.
    editorial.other: Em {count} seções só muda a redação, não o sentido: {items}.
    unchanged.one: Uma seção não muda.
    unchanged.other: {count} seções não mudam.
    notes.heading: Para a redação
    note.compared: Comparação de {old} com {new}.
    note.undated: A nova versão não diz quando entra em vigor.
    note.same-date: A nova versão tem a mesma data que a anterior, {date}.
    note.untold.one: Uma mudança fica fora do texto curto; está em {items}.
    note.untold.other: {count} mudanças ficam fora do texto curto; estão em {items}.
    version.suggested: {label} serviria.
    version.given: A nova versão chama-se {label}.
    version.date: As versões deste documento levam data; serviria o dia da publicação.
    version.unlabeled: A versão anterior não tem número a partir do qual contar.
    version.major: A mudança é maior, porque toca {items}.
    version.minor: A mudança é menor: o texto diz algo novo, mas nada sobre deveres, proibições, âmbito, consequências ou denúncias.
    version.patch: Só muda a redação; basta a última parte do número.
    version.none: Nada exige um novo número.
    concerns.reporting: as denúncias
    concerns.prohibited: o que não se aceita
    concerns.expected: o que se espera
    concerns.scope: o âmbito
    concerns.consequences: as consequências
    concerns.protection: a proteção das pessoas
    concerns.duties: deveres e permissões
    concerns.license: a licença
    kind.modified: reescrita
    kind.retitled: com outro título
    kind.renumbered: com outro número
    kind.moved: mudou de lugar
    kind.releveled: outro nível
    kind.link: ligação alterada
    kind.split: dividida
    kind.merged: reunida
    kind.added: nova
    kind.removed: retirada
    class.substantive: muda
    class.editorial: igual
    class.markup: igual
    changelog.unreleased: Não publicado
    changelog.added: Acrescentado
    changelog.changed: Alterado
    changelog.removed: Retirado
    changelog.fixed: Corrigido
    email.subject: {title}: o que muda
    email.subject.untitled: O que muda
    email.subject.version: {title}, versão {version}: o que muda
    email.subject.effective: {title}: o que muda em {date}
    colophon: De uma comparação palavra por palavra com PolicyDiff {version}. Informa de diferenças e não dá aconselhamento jurídico.
    """#
}
