// Written by scripts/embed-summary-phrases from Data/summary: change the data, not this file.
// swift-format-ignore-file

/// The words of summaries, as text, by language.
enum EmbeddedSummaryPhrases {
  static let all: [(tag: String, text: String)] = [("en", en), ("de", de), ("es", es), ("fr", fr)]

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
    chapter.references: References to check
    chapter.license: License and credits
    chapter.editorial: Wording
    chapter.affected: Whom it concerns
    chapter.version: Version number
    table.heading: Section by section
    table.section: Section
    table.happened: What happened
    table.matters: Meaning
    table.omitted.one: One more section that changed is not listed here.
    table.omitted.other: {count} more sections that changed are not listed here.
    section.preamble: the opening text
    section.untitled: the text without a heading
    colophon: Drawn from a word-by-word comparison by PolicyDiff {version}. It reports differences; it gives no legal advice.
    lead.editions: {title} goes from {old} to {new}.
    lead.editions.untitled: The document goes from {old} to {new}.
    lead.renamed: It was called {before} before.
    lead.effective: It takes effect on {date}.
    lead.dated: It is dated {date}.
    lead.undated: It does not say when it takes effect.
    edition.version: version {version}
    edition.dated: the version of {date}
    edition.name: {name}
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
    lead.main: In short: {clauses}.
    clause.contact.one: the address to turn to changes
    clause.contact.other: {count} addresses to turn to change
    clause.prohibited.one: one point is added to what is not acceptable
    clause.prohibited.other: {count} points are added to what is not acceptable
    clause.unprohibited.one: one point is taken from what is not acceptable
    clause.unprohibited.other: {count} points are taken from what is not acceptable
    clause.expected.one: one point is added to what is expected
    clause.expected.other: {count} points are added to what is expected
    clause.unexpected.one: one point is taken from what is expected
    clause.unexpected.other: {count} points are taken from what is expected
    clause.figure.one: one number or time limit changes
    clause.figure.other: {count} numbers or time limits change
    clause.strengthened.one: one rule becomes stricter
    clause.strengthened.other: {count} rules become stricter
    clause.relaxed.one: one rule is relaxed
    clause.relaxed.other: {count} rules are relaxed
    clause.license: the license changes
    clause.license.text: what it says on licenses changes
    clause.added.one: one section is new
    clause.added.other: {count} sections are new
    clause.removed.one: one section is gone
    clause.removed.other: {count} sections are gone
    clause.sections.one: one section changes in substance
    clause.sections.other: {count} sections change in substance
    clause.more.one: one more section changes in substance
    clause.more.other: {count} more sections change in substance
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
    becomes: {before} becomes {after}.
    replaced: Instead of {before}, it now says {after}.
    rewritten: Most of this section is worded anew. It now begins: {text}.
    added: It now adds {after}.
    added.after: After {anchor}, it now adds {after}.
    dropped: It drops {before}.
    dropped.after: After {anchor}, it drops {before}.
    duty.changed: {from} becomes {to}: {before} is now {after}.
    strength.must: a duty
    strength.must-not: a prohibition
    strength.should: a recommendation
    strength.should-not: a discouragement
    strength.expected: an expectation
    strength.may: a permission
    items.added.prohibited: Newly listed as not acceptable: {items}.
    items.added.expected: Newly listed as expected: {items}.
    items.added.plain: New in the list: {items}.
    items.removed.prohibited: No longer listed as not acceptable: {items}.
    items.removed.expected: No longer listed as expected: {items}.
    items.removed.plain: Gone from the list: {items}.
    text.added: It now also says: {items}.
    text.removed: It no longer says: {items}.
    purpose: {text} stood under {before} and now stands under {after}.
    section.added: This section is new. It begins: {text}.
    section.removed: This section is gone. It began: {text}.
    license.text: On the license, it said {before}; now it says {after}.
    license.text.added: On the license, it now says {after}.
    license.text.removed: On the license, it no longer says {before}.
    changes.omitted.one: One further change to this section is not told here.
    changes.omitted.other: {count} further changes to this section are not told here.
    sections.omitted: More changes of meaning, not told one by one, are in {items}.
    structure.added.one: There is a new section, {items}.
    structure.added.other: {count} sections are new: {items}.
    structure.removed.one: The section {items} is gone.
    structure.removed.other: {count} sections are gone: {items}.
    structure.moved.one: {items} stands in another place now.
    structure.moved.other: {count} sections stand in other places now: {items}.
    structure.split: {before} is now spread over {items}.
    structure.merged: {after} now also takes in {items}.
    structure.renumbered.one: One section has another number: {items}.
    structure.renumbered.other: {count} sections have other numbers: {items}.
    structure.retitled: {before} is now called {after}.
    structure.retitled.more.one: One more section has a new title.
    structure.retitled.more.other: {count} more sections have new titles.
    number.was: {section} (was {before})
    number.unnumbered: {section} (had no number)
    number.dropped: {section} (was {before}, has none now)
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
    markup.one: One section changes in ways that no reader sees.
    markup.other: {count} sections change in ways that no reader sees.
    unchanged.one: One section is unchanged.
    unchanged.other: {count} sections are unchanged.
    affected.reporter: Whoever reports something, or thinks of it: {items}.
    affected.participant: Everyone it applies to: {items}.
    affected.body: Those who decide and enforce: {items}.
    affected.adopter: Whoever reuses the text: {items}.
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
    chapter.references: Verweise zu prüfen
    chapter.license: Lizenz und Nennungen
    chapter.editorial: Wortlaut
    chapter.affected: Wen es angeht
    chapter.version: Versionsnummer
    table.heading: Abschnitt für Abschnitt
    table.section: Abschnitt
    table.happened: Was geschah
    table.matters: Bedeutung
    table.omitted.one: Ein weiterer geänderter Abschnitt ist hier nicht aufgeführt.
    table.omitted.other: {count} weitere geänderte Abschnitte sind hier nicht aufgeführt.
    section.preamble: der Text am Anfang
    section.untitled: der Text ohne Überschrift
    colophon: Aus einem wortweisen Vergleich mit PolicyDiff {version}. Es nennt Unterschiede; Rechtsrat gibt es nicht.
    lead.editions: {title}: verglichen sind {old} und {new}.
    lead.editions.untitled: Verglichen sind {old} und {new}.
    lead.renamed: Das Dokument hieß bisher {before}.
    lead.effective: Es gilt ab dem {date}.
    lead.dated: Es trägt das Datum {date}.
    lead.undated: Ab wann es gilt, sagt das Dokument nicht.
    edition.version: Version {version}
    edition.dated: die Fassung vom {date}
    edition.name: {name}
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
    lead.main: Kurz gesagt: {clauses}.
    clause.contact.one: die Adresse, an die man sich wendet, ändert sich
    clause.contact.other: {count} Adressen, an die man sich wendet, ändern sich
    clause.prohibited.one: ein Punkt kommt zu dem hinzu, was nicht hingenommen wird
    clause.prohibited.other: {count} Punkte kommen zu dem hinzu, was nicht hingenommen wird
    clause.unprohibited.one: ein Punkt entfällt bei dem, was nicht hingenommen wird
    clause.unprohibited.other: {count} Punkte entfallen bei dem, was nicht hingenommen wird
    clause.expected.one: ein Punkt kommt zu dem hinzu, was erwartet wird
    clause.expected.other: {count} Punkte kommen zu dem hinzu, was erwartet wird
    clause.unexpected.one: ein Punkt entfällt bei dem, was erwartet wird
    clause.unexpected.other: {count} Punkte entfallen bei dem, was erwartet wird
    clause.figure.one: eine Zahl oder Frist ändert sich
    clause.figure.other: {count} Zahlen oder Fristen ändern sich
    clause.strengthened.one: eine Regel wird strenger
    clause.strengthened.other: {count} Regeln werden strenger
    clause.relaxed.one: eine Regel wird gelockert
    clause.relaxed.other: {count} Regeln werden gelockert
    clause.license: die Lizenz ändert sich
    clause.license.text: die Angaben zu Lizenzen ändern sich
    clause.added.one: ein Abschnitt ist neu
    clause.added.other: {count} Abschnitte sind neu
    clause.removed.one: ein Abschnitt entfällt
    clause.removed.other: {count} Abschnitte entfallen
    clause.sections.one: ein Abschnitt ändert sich inhaltlich
    clause.sections.other: {count} Abschnitte ändern sich inhaltlich
    clause.more.one: ein weiterer Abschnitt ändert sich inhaltlich
    clause.more.other: {count} weitere Abschnitte ändern sich inhaltlich
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
    becomes: Aus {before} wird {after}.
    replaced: Statt {before} heißt es jetzt {after}.
    rewritten: Dieser Abschnitt ist zum größten Teil neu gefasst. Er beginnt jetzt: {text}.
    added: Hinzu kommt {after}.
    added.after: Nach {anchor} kommt {after} hinzu.
    dropped: Es entfällt {before}.
    dropped.after: Nach {anchor} entfällt {before}.
    duty.changed: Aus {from} wird {to}: {before} heißt jetzt {after}.
    strength.must: einer Pflicht|eine Pflicht
    strength.must-not: einem Verbot|ein Verbot
    strength.should: einer Empfehlung|eine Empfehlung
    strength.should-not: einer Warnung|eine Warnung
    strength.expected: einer Erwartung|eine Erwartung
    strength.may: einer Erlaubnis|eine Erlaubnis
    items.added.prohibited: Neu unter dem, was nicht hingenommen wird: {items}.
    items.added.expected: Neu unter dem, was erwartet wird: {items}.
    items.added.plain: Neu in der Liste: {items}.
    items.removed.prohibited: Nicht mehr unter dem genannt, was nicht hingenommen wird: {items}.
    items.removed.expected: Nicht mehr unter dem genannt, was erwartet wird: {items}.
    items.removed.plain: Nicht mehr in der Liste: {items}.
    text.added: Neu heißt es: {items}.
    text.removed: Nicht mehr heißt es: {items}.
    purpose: {text} stand unter {before} und steht jetzt unter {after}.
    section.added: Dieser Abschnitt ist neu. Er beginnt: {text}.
    section.removed: Dieser Abschnitt entfällt. Er begann: {text}.
    license.text: Zur Lizenz hieß es {before}; jetzt heißt es {after}.
    license.text.added: Zur Lizenz heißt es neu {after}.
    license.text.removed: Zur Lizenz heißt es nicht mehr {before}.
    changes.omitted.one: Eine weitere Änderung dieses Abschnitts ist hier nicht genannt.
    changes.omitted.other: {count} weitere Änderungen dieses Abschnitts sind hier nicht genannt.
    sections.omitted: Weitere inhaltliche Änderungen, hier nicht einzeln genannt, stehen in {items}.
    structure.added.one: Neu ist der Abschnitt {items}.
    structure.added.other: {count} Abschnitte sind neu: {items}.
    structure.removed.one: Der Abschnitt {items} entfällt.
    structure.removed.other: {count} Abschnitte entfallen: {items}.
    structure.moved.one: {items} steht jetzt an anderer Stelle.
    structure.moved.other: {count} Abschnitte stehen jetzt an anderer Stelle: {items}.
    structure.split: {before} verteilt sich jetzt auf {items}.
    structure.merged: {after} nimmt jetzt auch {items} auf.
    structure.renumbered.one: Ein Abschnitt hat eine andere Nummer: {items}.
    structure.renumbered.other: {count} Abschnitte haben andere Nummern: {items}.
    structure.retitled: {before} heißt jetzt {after}.
    structure.retitled.more.one: Ein weiterer Abschnitt heißt jetzt anders.
    structure.retitled.more.other: {count} weitere Abschnitte heißen jetzt anders.
    number.was: {section} (war {before})
    number.unnumbered: {section} (hatte keine Nummer)
    number.dropped: {section} (war {before}, hat jetzt keine)
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
    markup.one: Ein Abschnitt ändert sich so, dass es beim Lesen nicht auffällt.
    markup.other: {count} Abschnitte ändern sich so, dass es beim Lesen nicht auffällt.
    unchanged.one: Ein Abschnitt ist unverändert.
    unchanged.other: {count} Abschnitte sind unverändert.
    affected.reporter: Wer etwas meldet oder melden will: {items}.
    affected.participant: Alle, für die es gilt: {items}.
    affected.body: Wer entscheidet und durchsetzt: {items}.
    affected.adopter: Wer den Text übernimmt: {items}.
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
    chapter.references: Remisiones por revisar
    chapter.license: Licencia y créditos
    chapter.editorial: Redacción
    chapter.affected: A quién afecta
    chapter.version: Número de versión
    table.heading: Sección por sección
    table.section: Sección
    table.happened: Qué pasó
    table.matters: Sentido
    table.omitted.one: Otra sección que cambió no figura aquí.
    table.omitted.other: Otras {count} secciones que cambiaron no figuran aquí.
    section.preamble: el texto inicial
    section.untitled: el texto sin título
    colophon: Elaborado con una comparación palabra por palabra de PolicyDiff {version}. Señala diferencias; no da consejo jurídico.
    lead.editions: {title} pasa de {old} a {new}.
    lead.editions.untitled: El documento pasa de {old} a {new}.
    lead.renamed: Antes se llamaba {before}.
    lead.effective: Entra en vigor el {date}.
    lead.dated: Lleva la fecha del {date}.
    lead.undated: No dice desde cuándo se aplica.
    edition.version: la versión {version}
    edition.dated: la versión del {date}
    edition.name: {name}
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
    lead.main: En breve: {clauses}.
    clause.contact.one: cambia la dirección a la que dirigirse
    clause.contact.other: cambian {count} direcciones a las que dirigirse
    clause.prohibited.one: se añade un punto a lo que no se admite
    clause.prohibited.other: se añaden {count} puntos a lo que no se admite
    clause.unprohibited.one: desaparece un punto de lo que no se admite
    clause.unprohibited.other: desaparecen {count} puntos de lo que no se admite
    clause.expected.one: se añade un punto a lo que se espera
    clause.expected.other: se añaden {count} puntos a lo que se espera
    clause.unexpected.one: desaparece un punto de lo que se espera
    clause.unexpected.other: desaparecen {count} puntos de lo que se espera
    clause.figure.one: cambia un número o plazo
    clause.figure.other: cambian {count} números o plazos
    clause.strengthened.one: una regla se vuelve más estricta
    clause.strengthened.other: {count} reglas se vuelven más estrictas
    clause.relaxed.one: una regla se relaja
    clause.relaxed.other: {count} reglas se relajan
    clause.license: cambia la licencia
    clause.license.text: cambia lo que dice sobre licencias
    clause.added.one: hay una sección nueva
    clause.added.other: hay {count} secciones nuevas
    clause.removed.one: desaparece una sección
    clause.removed.other: desaparecen {count} secciones
    clause.sections.one: una sección cambia en el fondo
    clause.sections.other: {count} secciones cambian en el fondo
    clause.more.one: otra sección cambia en el fondo
    clause.more.other: otras {count} secciones cambian en el fondo
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
    becomes: {before} pasa a ser {after}.
    replaced: En lugar de {before}, ahora dice {after}.
    rewritten: La mayor parte de esta sección está redactada de nuevo. Ahora empieza así: {text}.
    added: Ahora añade {after}.
    added.after: Tras {anchor}, ahora añade {after}.
    dropped: Ya no dice {before}.
    dropped.after: Tras {anchor}, ya no dice {before}.
    duty.changed: {from} pasa a ser {to}: {before} es ahora {after}.
    strength.must: una obligación
    strength.must-not: una prohibición
    strength.should: una recomendación
    strength.should-not: una advertencia
    strength.expected: una expectativa
    strength.may: un permiso
    items.added.prohibited: Se añade a lo que no se admite: {items}.
    items.added.expected: Se añade a lo que se espera: {items}.
    items.added.plain: Se añade a la lista: {items}.
    items.removed.prohibited: Ya no figura en lo que no se admite: {items}.
    items.removed.expected: Ya no figura en lo que se espera: {items}.
    items.removed.plain: Ya no figura en la lista: {items}.
    text.added: Ahora dice además: {items}.
    text.removed: Ya no dice: {items}.
    purpose: {text} estaba en {before} y ahora está en {after}.
    section.added: Esta sección es nueva. Empieza así: {text}.
    section.removed: Esta sección desaparece. Empezaba así: {text}.
    license.text: Sobre la licencia decía {before}; ahora dice {after}.
    license.text.added: Sobre la licencia, ahora dice {after}.
    license.text.removed: Sobre la licencia, ya no dice {before}.
    changes.omitted.one: Otro cambio de esta sección no se cuenta aquí.
    changes.omitted.other: Otros {count} cambios de esta sección no se cuentan aquí.
    sections.omitted: Hay más cambios de sentido, no contados uno por uno, en {items}.
    structure.added.one: Hay una sección nueva, {items}.
    structure.added.other: Hay {count} secciones nuevas: {items}.
    structure.removed.one: Desaparece la sección {items}.
    structure.removed.other: Desaparecen {count} secciones: {items}.
    structure.moved.one: {items} está ahora en otro lugar.
    structure.moved.other: {count} secciones están ahora en otro lugar: {items}.
    structure.split: {before} se reparte ahora entre {items}.
    structure.merged: {after} recoge ahora también {items}.
    structure.renumbered.one: Una sección tiene otro número: {items}.
    structure.renumbered.other: {count} secciones tienen otro número: {items}.
    structure.retitled: {before} se llama ahora {after}.
    structure.retitled.more.one: Otra sección tiene un título nuevo.
    structure.retitled.more.other: Otras {count} secciones tienen títulos nuevos.
    number.was: {section} (antes {before})
    number.unnumbered: {section} (antes sin número)
    number.dropped: {section} (antes {before}, ahora sin número)
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
    markup.one: Una sección cambia sin que se note al leer.
    markup.other: {count} secciones cambian sin que se note al leer.
    unchanged.one: Una sección no cambia.
    unchanged.other: {count} secciones no cambian.
    affected.reporter: A quien denuncia algo o piensa hacerlo: {items}.
    affected.participant: A todas las personas a las que se aplica: {items}.
    affected.body: A quienes deciden y hacen cumplir: {items}.
    affected.adopter: A quien reutiliza el texto: {items}.
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
    chapter.references: Renvois à vérifier
    chapter.license: Licence et crédits
    chapter.editorial: Rédaction
    chapter.affected: Qui est concerné
    chapter.version: Numéro de version
    table.heading: Section par section
    table.section: Section
    table.happened: Ce qui s’est passé
    table.matters: Sens
    table.omitted.one: Une autre section modifiée n’est pas listée ici.
    table.omitted.other: {count} autres sections modifiées ne sont pas listées ici.
    section.preamble: le texte d’ouverture
    section.untitled: le texte sans titre
    colophon: Établi par une comparaison mot à mot avec PolicyDiff {version}. Ce texte signale des différences ; il ne donne pas de conseil juridique.
    lead.editions: {title} : comparaison de {old} et de {new}.
    lead.editions.untitled: Comparaison de {old} et de {new}.
    lead.renamed: Le document s’appelait {before}.
    lead.effective: Il prend effet le {date}.
    lead.dated: Il est daté du {date}.
    lead.undated: Il ne dit pas à partir de quand il s’applique.
    edition.version: la version {version}
    edition.dated: la version du {date}
    edition.name: {name}
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
    lead.main: En bref : {clauses}.
    clause.contact.one: l’adresse à laquelle s’adresser change
    clause.contact.other: {count} adresses auxquelles s’adresser changent
    clause.prohibited.one: un point s’ajoute à ce qui n’est pas admis
    clause.prohibited.other: {count} points s’ajoutent à ce qui n’est pas admis
    clause.unprohibited.one: un point disparaît de ce qui n’est pas admis
    clause.unprohibited.other: {count} points disparaissent de ce qui n’est pas admis
    clause.expected.one: un point s’ajoute à ce qui est attendu
    clause.expected.other: {count} points s’ajoutent à ce qui est attendu
    clause.unexpected.one: un point disparaît de ce qui est attendu
    clause.unexpected.other: {count} points disparaissent de ce qui est attendu
    clause.figure.one: un nombre ou un délai change
    clause.figure.other: {count} nombres ou délais changent
    clause.strengthened.one: une règle devient plus stricte
    clause.strengthened.other: {count} règles deviennent plus strictes
    clause.relaxed.one: une règle est assouplie
    clause.relaxed.other: {count} règles sont assouplies
    clause.license: la licence change
    clause.license.text: ce qui est dit des licences change
    clause.added.one: une section est nouvelle
    clause.added.other: {count} sections sont nouvelles
    clause.removed.one: une section disparaît
    clause.removed.other: {count} sections disparaissent
    clause.sections.one: une section change sur le fond
    clause.sections.other: {count} sections changent sur le fond
    clause.more.one: une autre section change sur le fond
    clause.more.other: {count} autres sections changent sur le fond
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
    becomes: {before} devient {after}.
    replaced: Au lieu de {before}, on lit maintenant {after}.
    rewritten: Cette section est en grande partie réécrite. Elle commence maintenant ainsi : {text}.
    added: On lit en plus {after}.
    added.after: Après {anchor}, on lit en plus {after}.
    dropped: On ne lit plus {before}.
    dropped.after: Après {anchor}, on ne lit plus {before}.
    duty.changed: {from} devient {to} : {before} est maintenant {after}.
    strength.must: une obligation
    strength.must-not: une interdiction
    strength.should: une recommandation
    strength.should-not: une mise en garde
    strength.expected: une attente
    strength.may: une permission
    items.added.prohibited: Ajouté à ce qui n’est pas admis : {items}.
    items.added.expected: Ajouté à ce qui est attendu : {items}.
    items.added.plain: Ajouté à la liste : {items}.
    items.removed.prohibited: Ne figure plus dans ce qui n’est pas admis : {items}.
    items.removed.expected: Ne figure plus dans ce qui est attendu : {items}.
    items.removed.plain: Ne figure plus dans la liste : {items}.
    text.added: Le texte dit maintenant aussi : {items}.
    text.removed: Le texte ne dit plus : {items}.
    purpose: {text} se trouvait sous {before} et se trouve maintenant sous {after}.
    section.added: Cette section est nouvelle. Elle commence ainsi : {text}.
    section.removed: Cette section disparaît. Elle commençait ainsi : {text}.
    license.text: Sur la licence, on lisait {before} ; on lit maintenant {after}.
    license.text.added: Sur la licence, on lit maintenant {after}.
    license.text.removed: Sur la licence, on ne lit plus {before}.
    changes.omitted.one: Un autre changement de cette section n’est pas donné ici.
    changes.omitted.other: {count} autres changements de cette section ne sont pas donnés ici.
    sections.omitted: D’autres changements de sens, non détaillés ici, se trouvent dans {items}.
    structure.added.one: Une section est nouvelle : {items}.
    structure.added.other: {count} sections sont nouvelles : {items}.
    structure.removed.one: La section {items} disparaît.
    structure.removed.other: {count} sections disparaissent : {items}.
    structure.moved.one: {items} se trouve maintenant à un autre endroit.
    structure.moved.other: {count} sections se trouvent maintenant à un autre endroit : {items}.
    structure.split: {before} est maintenant réparti entre {items}.
    structure.merged: {after} reprend maintenant aussi {items}.
    structure.renumbered.one: Une section a un autre numéro : {items}.
    structure.renumbered.other: {count} sections ont un autre numéro : {items}.
    structure.retitled: {before} s’appelle maintenant {after}.
    structure.retitled.more.one: Une autre section a un nouveau titre.
    structure.retitled.more.other: {count} autres sections ont un nouveau titre.
    number.was: {section} (auparavant {before})
    number.unnumbered: {section} (auparavant sans numéro)
    number.dropped: {section} (auparavant {before}, maintenant sans numéro)
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
    markup.one: Une section change sans que cela se voie à la lecture.
    markup.other: {count} sections changent sans que cela se voie à la lecture.
    unchanged.one: Une section est inchangée.
    unchanged.other: {count} sections sont inchangées.
    affected.reporter: Qui signale ou pense signaler quelque chose : {items}.
    affected.participant: Toutes les personnes à qui le texte s’applique : {items}.
    affected.body: Qui décide et fait appliquer : {items}.
    affected.adopter: Qui réutilise le texte : {items}.
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
    """#
}
