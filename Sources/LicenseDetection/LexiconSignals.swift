/// The words that tell whether a text is to be read.
enum LexiconData {
  /// A word of every phrase without which a passage is not looked at, the rarest; a test tells which are lacking.
  static let signals: StaticString = """
    2 3 aangepast aangepaste abgeleitet abgewandelt abgewandelt* acknowledge acknowledges adaptacj* adaptacja adaptad*
    adaptada adaptado adaptare adaptaron adaptat adaptation adaptations adapted adaptiert adaptiert* adaption
    adaptions adaptita adapts adattamento adattat* adattata adattato additions adicional adoptad* adopted adotad*
    adottat* afgeleid afgeleide afkomstig afledt agpl agplv3 agradecemos agradecimientos alapszik alapul alarak alike
    altered amalgam amalgamation amended angelehnt angepasst anlehnung anpassning apache appreciation appuie appuient
    asl assembled assisted auf auteur auteurs author authored authorised authors autor autoren autores autori avledet
    basa basad* basada basado basan basaron basat basat* basata basato base basead* baseada baseado baseados based
    baseia basieren basiert basis baza bazat bazat* bazita bazuje bearbeidelse* bearbeidet bearbeitet bearbeitung*
    bearbejdelse bearbejdelser bearbejdet bearbetning bearbetningar berbagiserupa berdasarkan beruht betreut bewerking
    bewerkt bron bronnen bsd building builds built cc cc0 changes combination comercial comes comment commented
    comments commercial commerciale commercieel commerical common commons compartilha compartilhaigual compartir
    compartirigual compilad* compiled composed conceived conditions condividi consultation consulted contains
    contenido contributed contributions contributors copied copy copyleft copyright copyrights courtesy crafted creada
    creado created creativecommons creato credit credits criado curated curatori customised customized dank danken
    dayan* debt dedication dela deljenje derechos deriva derivada derivadas derivado derivate derivation derivative
    derivatives derivato derived derives derivs designed developed devised diadaptasi diadaptasikan diambil didasarkan
    dikutip disadur distributed diturunkan domain domaine draft drafted draw drawing drawn draws drew droits editado
    edited editor editores editors edits eikaupallinen eimuutoksia elaborado elemente elements entlehnt entliehen
    entnommen entwickelt epl erstellt escrito esinlen* eupl excerpted expanded extended extracted extrait* feedback
    folgenden fonte fontes fonti fork forked free freely from fuente fuentes gayriticari gebaseerd geenafgeleidewerken
    geinspireerd gelijk gelijkdelen gemaakt gemeinfrei generalised generalized generated gepflegt geschreven
    geschrieben gewijzigd gfdl gnu gpl gplv2 gplv3 gracias grateful gratitude grazie grew help helped hentet
    herausgeber herausgegeben http https ickekommersiell ihletett* ikkekommerciel ikkekommersiell ilham* improved
    incorporated incorporates indebted influenced informed ingabearbetningar input inspira inspirad* inspirada
    inspiradas inspirado inspirados inspiram inspiran inspiraram inspiraron inspirat inspiration inspirations inspire
    inspired inspirent inspirerad inspirerad* inspireras inspirerat inspirerede inspireret inspirert inspirerte
    inspirieren inspiriert inspirierte inspirisan* inspiroitu* inspiroval* inspirowan* ispira ispirano ispirat*
    ispirata ispirate ispirati ispirato issu* issued jaasamoin kaynak kiitos kilde kommerciel kommersiell kommerziell
    kudos laget language largement lavet leitet lgpl lgplv2 lgplv2.1 lgplv3 licenc* licence licenced licences
    licencia* licens* license licensed licenses licensing licentie* licenz* lifted lisans* lisens* lizenz* looked made
    maintained maintainers maintenu mantenido mantenuto mantido material mengacu merujuk modeled modelled modificado
    modifications modificato modified mpl mukaelma* mukautettu muutoksia nachempfunden nadahnut* nagekeken
    naocomercial napisan* nc nd ne necomercial nekomercialno nekomercijalno nietcommercieel nocomercial noderivatives
    noderivs noncommercial noncommerical nonkomersial obrigada obrigado odbl odc odvozen* ofl ogl oinarrituta oleh
    onderhouden ontleend oparciu opart* oparta oparte oparty opgesteld orientieren orientiert original originale
    originalkilde originally originalquelle originated oryginalny overgenomen oversat oversatt oversettelse owes
    pagrindu partilha pas passagen patterned pddl penned permission perustu* perustuu pochodzi podlagi podstawie
    pohjautu* point points polished povzet* predelav preklad preluat* prepared prerada preuzet* prevod prilagojen*
    produced produs proofread property props provengono provided proviene proviennent provient pubblicato pubblico
    publicado publiek published quelle quellen quoted raccolt* re recognize recopilad* redaktion redaktor redaktorzy
    redigerad reference referencing referred refined released relu remercie* remercions remezclad* remix remixad*
    replaces reprend reprinted repris repris* reproduce reproduced reproduction reservados reserved retirad* retirado
    reuse reused reuses review reviewed reviewers revisado revised revision revisions ringraziamo ripres* riservati
    rivisto sa sacado scritto semderivados sharealike shout sinderivadas sinobraderivada skapad skrevet source sources
    stammen stammt steward stewarded stewardship stworzon* sublicense* sumber supersedes sursa synthesis tack taget
    tak taken takk tanpaturunan temelinde temeljen* temelji temelju template terima terjemahan text textteile thank
    thankful thanks three tilpasning tilpassede tilpasset tingimustel tip tomad* tomada tomado took tradotta tradotto
    traducida traducido traduction traduit traduite traduzido traduzion* traduzione translated translation
    translations translator translators tratt* tratta tratto udgivet uitgegeven umgearbeitet unlicense updated updates
    upraven* urheberrecht uses utgiven uvjetima uyarlam* uyarlan* v3.0 valuable verfasst vertaald vertaling verwendet
    vetted voorbehouden vorbehalten vydal* w3c waived waives warunkach weitergabe welcome wording written wrote wtfpl
    www wydan* wzorowan* zaadaptowan* zainspirowan* zasnovan* zdroj zgodna zgodny zusammengestellt
    """

  /// The same of images, which matter only beside a link.
  static let imageSignals: StaticString = """
    afbeelding* artwork* audio banner bild bilder clip cover drawing* emoji figure figures font fonts foto* fotos
    grafiken graphics icon icons illustration* image imagens images immagini logo logos media photo* picture* sounds
    video videos
    """
}
