extension LanguageData {
  static let german = """
    claim right: recht | rechte | rechten | anspruch | ansprüche
    claim duty: pflicht | pflichten | verpflichtung | verpflichtungen | obliegenheiten
    step 1: erste | ersten | erster | erstes | erstem | erstmalig | erstmaliger | erstmaligem | erstmaligen
    step 2: zweite | zweiten | zweiter | zweites | zweitem
    step 3: dritte | dritten | dritter | drittes | drittem
    step 4: vierte | vierten | vierter | viertem
    step again: wiederholt | wiederholte | wiederholten | wiederholter | wiederholtem | erneut | erneute | erneuten | erneuter | erneutem
    nobody: kein | keine | keiner | keines | niemand
    opener: in | im | an | am | auf | aus | bei | beim | mit | nach | von | vom | vor | zu | zum | zur | für | um | über | unter | ohne | gegen | durch | bis | während | wegen | trotz | innerhalb | außerhalb | und | oder | aber | der die | außerdem | zudem | dabei | dafür | daher | deshalb | dann | hier | dort | auch | nur | nicht | so | gegebenenfalls | ggf | bitte | soweit | sofern | wenn | falls | dass | weil | ob | wie | wo | was | wer
    conjunction: wenn | falls | dass | weil | ob | sofern | soweit | während | damit | indem
    vague: das | dies | dieses | es | was | man | welche | welcher | welches
    hypothetical: würde | würden | könnte | könnten
    modal must: muss | müssen | musst | hat zu | haben zu | ist verpflichtet | sind verpflichtet | verpflichtet | erforderlich | zwingend | ist zu | sind zu
    modal must-not: darf nicht | dürfen nicht | darf kein | darf keine | dürfen keine | dürfen keinen | verboten | untersagt | unzulässig | nicht gestattet | nicht erlaubt | nicht zulässig
    modal should: soll | sollen | sollte | sollten | empfohlen | angehalten
    modal should-not: soll nicht | sollen nicht | sollte nicht | sollten nicht
    modal expected: wird erwartet | erwartet | erwarten
    modal not-expected: muss nicht | müssen nicht | nicht verpflichtet | nicht erforderlich
    modal may: darf | dürfen | berechtigt | erlaubt | gestattet | zulässig | behält sich | behalten sich | behalten uns
    modal can: kann | können | könnte | könnten
    modal cannot: kann nicht | können nicht | nicht können | nicht kann
    modal will: wird | werden | würde | würden
    modal will-not: wird nicht | werden nicht
    modal not: nicht | kein | keine | keinen | keinem | keiner | keines | nie | niemals | ohne | weder | noch | niemand | nichts
    scope all: alle | allen | aller | alles | jeder | jede | jeden | jedem | jedes | sämtliche | sämtlichen
    scope any: irgendein | irgendeine | beliebige | jegliche | jeglicher | jegliches
    scope some: einige | einigen | manche | bestimmte | bestimmten | mehrere | gewisse
    scope only: nur | ausschließlich | lediglich | allein | beschränkt auf
    scope open: insbesondere | unter anderem | nicht beschränkt auf | usw | und so weiter | etc
    scope except: außer | ausgenommen | ausser | sofern nicht | es sei denn | mit ausnahme | unbeschadet | ungeachtet | unabhängig von | vorbehaltlich
    scope always: immer | stets | jederzeit | grundsätzlich
    scope least: mindestens | wenigstens | mehr als | über
    scope most: höchstens | maximal | bis zu | weniger als | spätestens
    scope within: innerhalb | binnen | vor | nach | bis | unverzüglich | sofort | umgehend
    scope public: öffentlich | öffentlichen | privat | privaten | online
    scope anonymous: anonym | vertraulich | vertraulichkeit
    scope sole: endgültig | dauerhaft | dauerhafte | vorübergehend | vorübergehende | unwiderruflich
    number 1: eins
    number 2: zwei | zweimal
    number 3: drei | dreimal
    number 4: vier
    number 5: fünf
    number 6: sechs
    number 7: sieben
    number 8: acht
    number 9: neun
    number 10: zehn
    number 11: elf
    number 12: zwölf
    number 14: vierzehn
    number 20: zwanzig
    number 30: dreißig | dreissig
    number 50: fünfzig
    number 60: sechzig
    number 90: neunzig
    number 100: hundert
    number 1/2: hälfte
    number 2/3: zwei drittel | zweidrittel | zweidrittelmehrheit
    number 3/4: drei viertel | dreiviertel
    number all: einstimmig
    number majority: mehrheit | einfache mehrheit
    unit day: tag | tage | tagen | kalendertage | kalendertagen
    unit workday: werktag | werktage | werktagen | arbeitstag | arbeitstage | arbeitstagen
    unit week: woche | wochen | wöchentlich
    unit month: monat | monate | monaten | monats | monatlich
    unit year: jahr | jahre | jahren | jahres | jährlich
    unit hour: stunde | stunden
    unit minute: minute | minuten
    month 1: januar | jänner
    month 2: februar
    month 3: märz
    month 4: april
    month 5: mai
    month 6: juni
    month 7: juli
    month 8: august
    month 9: september
    month 10: oktober
    month 11: november
    month 12: dezember
    currency eur: euro | eur
    currency chf: franken | chf
    currency usd: dollar | usd
    currency percent: prozent
    article: der | die | das | den | dem | des | ein | eine | einer | einem | einen | eines
    filler: auch | bitte | jedoch | daher | somit | zudem | außerdem | ferner | darüber hinaus | zum beispiel | z.b | beispielsweise | d.h | also | hierbei | dabei
    little: in | im | an | am | auf | zu | zum | zur | von | vom | für | dass | welche | welcher | welches
    joint: und | oder
    agreement be: ist | sind
    agreement have: hat | haben
    agreement this: dieser | diese | dieses | diesem | diesen
    pronoun they: er | sie | er oder sie | sie oder er | er/sie
    pronoun their: sein | ihr | seine | ihre | seiner | ihrer | seinen | ihren | seinem | ihrem | seine oder ihre | ihre oder seine
    same gemäß: entsprechend | laut | im sinne von
    same website: webseite | internetseite | homepage
    reference: abschnitt | abschnitte | abschnitten | artikel | absatz | ziffer | nummer | kapitel | punkt | anhang | anlage | paragraph | paragraf | § | §§ | abs | art | nr
    version: version | fassung | stand | zuletzt geändert | zuletzt aktualisiert | aktualisiert | geändert | gültig ab | in kraft | veröffentlicht | datum | beschlossen | verabschiedet
    reach: kontaktieren | wenden an | wenden sie sich an | melden an | melden bei | gemeldet | informieren | schreiben an | ansprechen
    characteristic: alter | behinderung | ethnische zugehörigkeit | ethnie | herkunft | geschlecht | geschlechtsidentität | hautfarbe | kaste | religion | sexuelle orientierung | sexuelle identität | nationalität | bildung | sprache | weltanschauung
    ending: e | en | er | es | em | n | s | t | te | ten | st
    """
}
