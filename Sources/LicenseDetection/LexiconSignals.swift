extension LexiconData {
  /// A word of every phrase without which a passage is not looked at, the rarest; a test tells which are lacking.
  static let signals: StaticString = """
    2 3 aangepast abgeleitet abgewandelt acknowledge acknowledges adaptacj* adaptacja adaptada adaptado adaptat
    adaptation adapted adaptiert adaption adaptions adapts adattata adattato afgeleid afgeleide afledt agpl agplv3
    agradecemos agradecimientos alapszik alapul alarak alike amended angelehnt angepasst anlehnung apache
    appreciation appuie asl assisted auf author authored authorised authors avledet basa basada basado basat basata
    basato baseada baseado baseados based baseia basieren basiert basis bazat bazuje bearbeidelse* bearbeitet
    bearbeitung* bearbejdelse bearbejdelser bearbetningar berbagiserupa berdasarkan beruht betreut bron bronnen bsd
    building builds cc cc0 changes comercial comes comment commented comments commercial commerciale commercieel
    commerical common commons compartilha compartilhaigual compartir compartirigual compiled composed conditions
    condividi consultation consulted contains contenido contributed contributions contributors copied copy copyleft
    copyright copyrights courtesy creada creado created creativecommons creato credit credits criado curated
    customised customized dank danken dayan* debt dedication dela deljenje derechos deriva derivada derivadas
    derivado derivate derivation derivative derivatives derivato derived derives derivs designed developed devised
    diadaptasi diambil distributed diturunkan domain domaine draft drafted draw drawing drawn draws drew droits
    editado edited editor editors eikaupallinen eimuutoksia elaborado elemente elements entnommen entwickelt epl
    erstellt escrito esinlen* eupl excerpted expanded extended extracted feedback folgenden fonte fontes fonti fork
    forked free freely from fuente fuentes gayriticari gebaseerd geenafgeleidewerken gelijk gelijkdelen gemaakt
    gemeinfrei generalised generalized generated gepflegt geschreven geschrieben gewijzigd gfdl gnu gpl gplv2 gplv3
    gracias grateful gratitude grazie help helped hentet herausgeber herausgegeben http https ickekommersiell
    ihletett* ikkekommerciel ikkekommersiell ilham* improved incorporated incorporates indebted influenced informed
    ingabearbetningar input inspira inspirada inspiradas inspirado inspirados inspiraram inspiraron inspirat
    inspiration inspire inspired inspirerad inspirerat inspireret inspirert inspiriert inspiroitu* inspirowan*
    ispira ispirata ispirate ispirati ispirato issued jaasamoin kaynak kiitos kilde kommerciel kommersiell
    kommerziell kudos laget language largement lavet leitet lgpl lgplv2 lgplv2.1 lgplv3 licenc* licence licenced
    licences licencia* licens* license licensed licenses licensing licentie* licenz* lifted lisans* lisens* lizenz*
    looked made maintained maintenu mantenido mantenuto mantido material modeled modelled modificado modifications
    modificato modified mpl mukaelma* mukautettu muutoksia nachempfunden nagekeken naocomercial napisan* nc nd ne
    necomercial nekomercialno nekomercijalno nietcommercieel nocomercial noderivatives noderivs noncommercial
    noncommerical nonkomersial obrigada obrigado odbl odc odvozen* ofl oleh onderhouden oparta oparte oparty
    opgesteld original originale originalkilde originally originalquelle overgenomen oversat oversatt oversettelse
    owes partilha pas passagen patterned pddl permission perustu* perustuu pochodzi pohjautu* point points polished
    predelav prepared prerada produced produs proofread property props provengono provided proviene proviennent
    provient pubblicato pubblico publicado publiek published quelle quellen quoted re recognize redaktion redigerad
    reference referencing referred refined released relu remercie* remercions replaces reprend reprinted repris
    reproduce reproduced reproduction reservados reserved retirado reuse reused reuses review reviewed reviewers
    revisado revised revision ringraziamo riservati rivisto sa sacado scritto semderivados sharealike shout
    sinderivadas sinobraderivada skapad skrevet source sources stammen stammt steward stewarded stewardship
    stworzon* sublicense* sumber supersedes sursa tack taget tak taken takk tanpaturunan terima terjemahan text
    textteile thank thankful thanks three tilpasset tingimustel tip tomada tomado took tradotta tradotto traducida
    traducido traduction traduit traduite traduzido traduzione translated translation translations translator
    translators tratta tratto udgivet uitgegeven unlicense updated urheberrecht uses utgiven uvjetima uyarlam*
    uyarlan* valuable verfasst vertaald vertaling verwendet vetted voorbehouden vorbehalten vydal* w3c warunkach
    weitergabe welcome wording written wrote wtfpl www wydan* zaadaptowan* zainspirowan* zdroj
    """

  /// The same of images, which matter only beside a link.
  static let imageSignals: StaticString = """
    afbeelding* artwork* audio banner bild bilder clip cover drawing* emoji figure figures font fonts foto* fotos
    grafiken graphics icon icons illustration* image imagens images immagini logo logos media photo* picture* sounds
    video videos
    """
}
