// Generated from Data/licenses by `RECORD_LEXICON=1 swift test --filter LexiconTable`; do not edit.

/// Phrases by their first words: a line a word, each phrase a column of kind, value and further words.
enum LexiconTable {
  /// Bytes of the longest stem a phrase begins with.
  static let longestStem = 24

  static let words: StaticString = #"""
    &	conjunction||
    2	license|BSD-2-Clause|clause bsd license	license|BSD-2-Clause|clause bsd
    3	license|BSD-3-Clause|clause bsd license	license|BSD-3-Clause|clause bsd
    3.0	cc-filler||unported
    a	article||	conjunction||	relation|forked-from|fork of	cc-filler||
    aangepast	relation|adapted-from|van	relation|adapted-from|uit
    aangepaste	relation|adapted-from|versie van
    abgeleitet	relation|derived-from|von	relation|derived-from|vom	relation|derived-from|aus
    abgewandelt	relation|adapted-from|von	relation<|adapted-from|
    about	credit-heading||this document
    abrufbar	availability||unter
    academy	organisation||
    acceptable	hypothetical||
    accesible	availability||en
    accessible	availability||at
    acknowledge	relation|thanks-to|
    acknowledges	relation|thanks-to|
    adaptación	relation|adapted-from|de	relation|adapted-from|del
    adaptacja	relation|adapted-from|
    adaptada	relation|adapted-from|de	relation|adapted-from|del	relation|adapted-from|do	relation|adapted-from|a partir	relation|adapted-from|de
    adaptado	relation|adapted-from|de	relation|adapted-from|del	relation|adapted-from|do	relation|adapted-from|da	relation|adapted-from|a partir
    adaptare	relation|adapted-from|după	relation|adapted-from|a
    adaptaron	relation|adapted-from|de	relation|adapted-from|del
    adaptat	relation|adapted-from|din	relation|adapted-from|după	relation|adapted-from|de	relation|adapted-from|del
    adaptation	relation|adapted-from|of	relation|modified-by|by	relation|adapted-from|de	relation|adapted-from|du	relation|adapted-from|des
    adaptations	relation|modified-by|by
    adaptată	relation|adapted-from|după
    adaptação	relation|adapted-from|do	relation|adapted-from|da	relation|adapted-from|de
    adapted	relation|adapted-from|version of	relation|adapted-from|form	relation|adapted-from|from	relation|adapted-from|the	relation|adapted-from|after	relation|adapted-from|by us from	relation|adapted-from|and	relation|modified-by|by
    adaptiert	relation|adapted-from|vom	relation|adapted-from|nach	relation|adapted-from|von	relation|adapted-from|aus	relation<|adapted-from|
    adaption	relation|adapted-from|of
    adaptions	relation|adapted-from|of
    adaptita	relation|adapted-from|el
    adaptovaný	relation|adapted-from|z
    adapts	relation|adapted-from|
    adaptált	relation<|adapted-from|
    adapté	relation|adapted-from|de	relation|adapted-from|du	relation|adapted-from|des	relation|adapted-from|à partir
    adaptée	relation|adapted-from|de	relation|adapted-from|du	relation|adapted-from|à partir
    adaptó	relation|adapted-from|de	relation|adapted-from|del
    adattamento	relation|adapted-from|di	relation|adapted-from|del	relation|adapted-from|della
    adattata	relation|adapted-from|da
    adattato	relation|adapted-from|da	relation|adapted-from|dal	relation|adapted-from|dalla
    add	sample||the following
    additional	relation|uses-text-from|language was added by
    additions	relation|modified-by|by	relation|modified-by|were made by
    adfærdskodeks	document||
    adopted	relation|adapted-from|from
    adresinde	availability||
    af	preposition||
    affero	license|AGPL|general public license
    afgeleid	relation|adapted-from|en aangepast	relation|derived-from|van
    afkomstig	relation|uses-text-from|van	relation|uses-text-from|uit
    afledt	relation|derived-from|af
    ag	organisation||
    agency	organisation||
    agpl	license|AGPL|
    agplv3	license|AGPL|
    agradecemos	relation|thanks-to|a	relation|thanks-to|
    agradecimentos	credit-heading||
    agradecimientos	credit-heading||	relation|thanks-to|a
    aitortu	cc-element|BY|
    al	article||
    alapján	relation<|based-on|
    alapszik	relation<|based-on|
    alapul	relation<|based-on|
    alatt	grant||
    alkuperäinen	relation|original-source|lähde
    all	software||code	collection||documents	collection||policies	collection||our policies	collection||of our	collection||content	collection||text	collection||material*	collection||pages	starter||	all-rights-reserved||rights reserved	all-rights-reserved||rights are reserved
    alle	all-rights-reserved||rechte vorbehalten	all-rights-reserved||rechten voorbehouden
    alliance	organisation||
    also	conjunction||	relation|consulted|referred to
    altered	relation|adapted-from|version of
    altında	grant||
    alıntı	cc-element|BY|
    amalgam	relation|uses-text-from|of
    amalgamation	relation|uses-text-from|of
    amb	grant||llicència
    amended	relation|modified-by|by
    an	article||	cc-filler||
    and	conjunction||	or-later||later
    angelehnt	relation|modelled-on|an	relation<|modelled-on|
    angepasst	relation|adapted-from|von	relation|adapted-from|vom	relation|adapted-from|aus	relation|modified-by|durch	relation<|adapted-from|
    anpassad	relation|adapted-from|från
    anpassat	relation|adapted-from|från	relation|adapted-from|från
    anpassning	relation|adapted-from|av
    any	software||code	or-later||later version
    anyone	behaviour||
    apache	license|Apache-2.0|license version 2.0	license|Apache-2.0|license , version 2.0	license|Apache-2.0|license 2.0	license|Apache-2.0|license v2.0	license|Apache-2.0|license v2	license|Apache-2.0|2.0 license	license|Apache-2.0|2 license	license|Apache-2.0|2.0	license|Apache-2.0|license , version 2	license|Apache-2.0|software license 2.0	license|Apache-2.0|software license , version 2.0	license|Apache-2.0|2	license|Apache-2.0|license ( version 2.0 )	license|Apache-2.0|lizenz 2.0	license|Apache-2.0|v2 license	license|Apache-2.0|v2	license|LicenseRef-Apache|license	license|LicenseRef-Apache|software license	license|LicenseRef-Apache|licence
    applies	grant||
    apply	grant||
    appreciation	relation|thanks-to|to
    approved	hypothetical||
    are	hypothetical||to be	starter||	relation|uses-text-from|taken from	grant||in the
    article	document||	work||
    articles	document||
    artistic	license|Artistic|license
    as	sample||follows	article||	conjunction||well as	starter||	relation<|based-on|its basis	relation<|based-on|its starting point	relation<|based-on|a template	relation<|based-on|a base	relation<|based-on|the starting point	relation<|based-on|inspiration and	relation<|based-on|starting points	relation<|based-on|a starting point	relation<|based-on|our starting point	relation<|based-on|a basis	relation<|based-on|the basis	relation<|inspired-by|inspiration	relation<|inspired-by|an inspiration
    asiakirja	document||
    asl	license|Apache-2.0|2.0
    assembled	relation|uses-text-from|from	relation|created-by|by
    assisted	relation<|contributed-by|
    association	organisation||
    associazione	organisation||
    at	preposition||	availability||
    atribucija	cc-element|BY|
    atribución	credit-heading||	cc-element|BY|	cc-element|BY|
    atribuire	cc-element|BY|
    atribuição	credit-heading||	cc-element|BY|
    atribusi	cc-element|BY|
    atsauce	cc-element|BY|
    attribute	template||it	template||us
    attribution	template||for your own	template||statement	template||example	template||text	cc-element|BY|
    attributions	cc-element|BY|
    attribuzione	credit-heading||	cc-element|BY|
    atıf	cc-element|BY|
    au	article||
    audio	image||
    auf	relation|based-on|grundlage	relation|based-on|der basis	relation|based-on|der grundlage	relation|based-on|der grundlage	relation|based-on|basis
    aufbauend	relation|based-on|auf
    australia	port|AU|
    austria	port|AT|
    auszüge	relation|uses-text-from|aus
    author	relation|created-by|:
    authored	relation|created-by|by
    authors	organisation||	credit-heading||	relation|created-by|:
    autorile	cc-element|BY|viitamine
    aux	article||
    av	preposition||
    available	availability||at	availability||from	availability||on	availability||under	availability||in	availability||here	grant||
    avledet	relation|derived-from|fra
    aynı	cc-element|SA|lisansla paylaş
    aynılisanslapaylaş	cc-element|SA|
    background	credit-heading||
    bajo	grant||	grant||licencia	grant||una licencia
    balstīts	relation<|based-on|
    banner	image||
    basada	relation|based-on|en
    basado	relation|based-on|en
    basan	relation|based-on|en
    basaron	relation|based-on|en
    basat	relation|based-on|en
    basata	relation|based-on|su
    basato	relation|based-on|su	relation|based-on|sul	relation|based-on|sulla
    baseada	relation|based-on|em	relation|based-on|no	relation|based-on|na	relation|based-on|nas	relation|based-on|nos
    baseado	relation|based-on|em	relation|based-on|no	relation|based-on|na	relation|based-on|nas	relation|based-on|nos
    baseados	relation|based-on|em
    based	credit-heading||on	relation|based-on|our statement on	relation|based-on|our policy on	relation|based-on|our code on	relation|based-on|our code of conduct on	relation|based-on|this policy on	relation|based-on|this code of conduct on	relation|based-on|this document on	relation|based-on|our guidelines on	relation|based-on|this code on	relation|based-on|our document on	relation|based-on|on	relation|based-on|upon	relation|based-on|off	relation|based-on|off of
    baseia	relation|based-on|se em
    baserade	relation|based-on|på
    baseras	relation|based-on|på
    baserat	relation|based-on|på
    baserede	relation|based-on|på
    baserer	relation|based-on|seg på	relation|based-on|sig på
    baseret	relation|based-on|på
    basert	relation|based-on|på
    baserte	relation|based-on|på
    basieren	relation|based-on|auf
    basiert	relation|based-on|lose auf	relation|based-on|im wesentlichen auf	relation|based-on|auf
    basándose	relation|based-on|en
    basé	relation|based-on|sur
    basée	relation|based-on|sur
    basó	relation|based-on|en
    baut	relation|based-on|auf
    bazat	relation|based-on|pe
    bazează	relation|based-on|pe
    bazita	relation|based-on|sur
    bazuje	relation|based-on|na
    bearbeidet	relation|adapted-from|fra
    bearbeitet	relation|modified-by|von
    bearbeitung	relation|adapted-from|von	relation|adapted-from|des	relation|adapted-from|der
    bearbejdet	relation|adapted-from|fra
    bearbetat	relation|adapted-from|från
    bearbetning	relation|adapted-from|av
    bears	grant||
    bei	preposition||
    beiträge	contribution||
    below	template||text
    benzerpaylaş	cc-element|SA|
    berbagiserupa	cc-element|SA|
    berdasarkan	relation|based-on|
    beruhen	relation|based-on|auf
    beruht	relation|based-on|auf
    beschikbaar	availability||op	availability||via	grant||onder
    betreut	relation|stewarded-by|von
    bewerking	relation|adapted-from|van
    bewerkt	relation|adapted-from|van	relation<|adapted-from|
    beyond	grant||
    bez	cc-element|ND|utworów zależnych	cc-element|ND|prerada
    bijdragen	contribution||
    bild	image||
    bilder	image||
    bitte	starter||
    blog	site||
    board	organisation||
    book	document||	work||
    boost	license|BSL-1.0|software license
    borrow	relation|borrows-from|from
    borrowed	relation|borrows-from|from	relation|borrows-from|text from
    borrowing	relation|borrows-from|from
    borrows	relation|uses-text-from|text from	relation|borrows-from|from
    brasil	port|BR|
    brazil	port|BR|
    brez	cc-element|ND|predelav
    bron	relation|source|:
    broncode	software||
    bronnen	relation|source|:
    bsd	license|BSD-3-Clause|3 clause license	license|BSD-3-Clause|3 clause	license|BSD-3-Clause|three clause	license|BSD-3-Clause|3 clause new or revised license	license|BSD-2-Clause|2 clause license	license|BSD-2-Clause|2 clause	license|LicenseRef-BSD|license	license|LicenseRef-BSD|style license	license|LicenseRef-BSD|licensed	license|LicenseRef-BSD|licence	license|LicenseRef-BSD|style open source license	license|LicenseRef-BSD|licenses	license|0BSD|zero clause license
    bu	self||
    building	relation|based-on|on
    builds	relation|based-on|on	relation|based-on|upon
    built	relation|based-on|on	relation|based-on|upon
    by	document||laws	contribution||contributing	contribution||submitting	preposition||	preposition||the	relation|uses-text-from|kind permission of	cc-element|BY|
    bygger	relation|based-on|på	relation|based-on|på	relation|based-on|på
    bylaws	document||	work||
    calqué	relation|modelled-on|sur
    can	hypothetical||be licensed	sample||be included using	permission||be freely	permission||be reused
    canada	port|CA|
    carries	grant||
    cc	license|CC0-1.0|zero	license|CC0-1.0|0	cc||
    cc0	license|CC0-1.0|	license|CC0-1.0|1.0 universal	license|CC0-1.0|public domain dedication	license|CC0-1.0|dedication
    ce	self||	starter||
    center	organisation||
    centre	organisation||
    ces	self||
    cet	self||
    cette	self||	starter||
    changes	relation|modified-by|were made by	relation|modified-by|by
    chapter	organisation||
    charte	document||	work||
    charter	work||
    chia	cc-element|SA|sẻ tương tự
    china	port|CN|mainland
    choose	hypothetical||
    chuyển	relation|adapted-from|thể từ
    chính	document||sách
    citar	template||como
    cite	template||as	template||this
    citer	template||comme
    clinic	organisation||
    clip	image||art
    club	organisation||
    co	organisation||	relation|contributed-by|authored by
    coalition	organisation||
    cobbled	relation|uses-text-from|together from
    coc	document||
    code	document||of	document||	document||de	work||	work||of*	work||de	software||samples	software||examples	software||snippets	software||source
    codebase	software||
    codes	document||	work||	work||of
    codice	document||	work||	software||sorgente
    collated	relation|uses-text-from|from
    collective	organisation||
    college	organisation||
    colophon	credit-heading||
    combination	relation|uses-text-from|of
    combines	relation|uses-text-from|elements of
    comes	relation|uses-text-from|from
    comment	relation|commented-by|by	relation|commented-by|from
    commented	relation|commented-by|on by	relation|commented-by|by
    comments	relation|commented-by|from	relation|commented-by|by	relation|commented-by|of
    committee	organisation||
    community	organisation||
    company	organisation||
    compartilha	cc-element|SA|igual
    compartilhaigual	cc-element|SA|
    compartir	cc-element|SA|igual
    compartirigual	cc-element|SA|	cc-element|SA|
    compatible	hypothetical||
    compensation	behaviour||
    compiled	relation|uses-text-from|from	relation|edited-by|by
    composed	relation|created-by|by
    con	grant||licenza
    conceived	relation|created-by|by
    condensed	relation|uses-text-from|from
    condividi	cc-element|SA|allo stesso modo
    conduct	work||	behaviour||is
    conference	organisation||
    consensus	behaviour||
    consider	hypothetical||
    consortium	organisation||
    constitution	document||	work||
    consultation	relation|commented-by|with
    consulted	relation|consulted|	relation|commented-by|with
    contains	relation|uses-text-from|elements of	relation|uses-text-from|elements from
    content	user-content||you	user-content||posted	relation|uses-text-from|from
    contribuciones	contribution||
    contribuições	contribution||
    contributed	contribution||to	relation|contributed-by|to by	relation|contributed-by|by	relation<|contributed-by|to	relation<|contributed-by|	grant||under
    contributi	contribution||
    contributions	relation|contributed-by|from	relation|contributed-by|by	relation|contributed-by|of
    contributor	contribution||license
    contributors	contribution||agree	organisation||	credit-heading||	relation|contributed-by|:	relation|contributed-by|are	relation|contributed-by|to
    convention	work||
    cookies	behaviour||
    copied	relation|uses-text-from|from
    copy	permission||and distribute
    copying	license-heading||
    copyleft	copyright||
    copyright	copyright||	license-heading||	license-word||waiver
    copyrights	copyright||
    corp	organisation||
    corporation	organisation||
    could	hypothetical||
    council	organisation||
    courtesy	relation|original-source|of
    covenant	work||
    cover	image||art
    covered	grant||by
    crafted	relation|created-by|by
    creada	relation|created-by|por
    creado	relation|created-by|por
    created	relation|generated-with|with	relation|generated-with|using	relation|created-by|by
    creative	license|CC0-1.0|commons zero	license|CC0-1.0|commons 0	license|CC0-1.0|commons cc0	cc||commons	cc||common
    creativecommons	license|CC0-1.0|zero	cc||
    creato	relation|created-by|da
    credit	template||us	relation|thanks-to|to	relation|thanks-to|goes to	relation|thanks-to|:
    crediti	credit-heading||
    credits	relation|thanks-to|	relation|thanks-to|:
    criado	relation|created-by|por	relation|created-by|pela	relation|created-by|pelo
    cribbed	relation|uses-text-from|from
    créditos	credit-heading||
    crédits	credit-heading||
    créé	relation|created-by|par
    créée	relation|created-by|par
    cui	relative||
    curated	relation|edited-by|by
    curriculum	document||
    customers	user-content||
    customised	relation|adapted-from|version of	relation|modified-by|by
    customized	relation|adapted-from|version of	relation|modified-by|by
    czech	port|CZ|republic
    có	availability||tại
    código	software||fuente	software||fonte
    cảm	relation|thanks-to|ơn
    da	article||	preposition||
    dal	article||
    dall	article||
    dalla	article||
    dan	conjunction||
    dank	relation|thanks-to|an	relation|thanks-to|aan
    danken	relation|thanks-to|
    dankwoord	credit-heading||
    danmark	port|DK|
    das	article||	article||
    data	user-content||set*	behaviour||
    davranış	document||
    dayanarak	relation<|based-on|
    de	article||	preposition||	port|DE|
    declaration	work||
    dedicate	grant||
    dedicated	grant||
    dedication	license-word||	grant||
    degli	article||
    dei	article||
    del	article||	cc-element|SA|på samme vilkår	cc-element|SA|på samme vilkår
    dela	cc-element|SA|lika
    delen	part||
    deljenje	cc-element|SA|pod istim pogojima
    dell	article||
    della	article||
    delle	article||
    dello	article||
    dem	article||
    den	article||
    denmark	port|DK|
    denna	self||
    denne	self||
    department	organisation||
    der	self||vorliegende	article||
    derechos	copyright||de autor
    deriva	relation|derived-from|de	relation|derived-from|del	relation|derived-from|da	relation|derived-from|dal
    derivada	relation|derived-from|de
    derivado	relation|derived-from|de	relation|derived-from|del	relation|derived-from|do
    derivation	relation|derived-from|of
    derivative	relation|derived-from|of	relation|derived-from|work of
    derivato	relation|derived-from|da	relation|derived-from|dal
    derived	credit-heading||from	relation|derived-from|from
    derives	relation|derived-from|from
    des	article||
    descended	relation|based-on|from
    descends	relation|based-on|from
    designed	relation|created-by|by
    dessa	self||
    det	pronoun||
    detta	self||
    dette	self||
    deutschland	port|DE|
    developed	relation|created-by|by
    devised	relation|created-by|by
    deze	self||
    di	preposition||	grant||bawah
    diadaptasi	relation|adapted-from|dari
    diadaptasikan	relation|adapted-from|dari
    diambil	relation|uses-text-from|dari
    didasarkan	relation|based-on|pada
    die	article||
    diese	starter||
    dieser	starter||
    dieses	starter||
    diilhami	relation|inspired-by|oleh
    dijeli	cc-element|SA|pod istim uvjetima
    dikutip	relation|uses-text-from|dari
    dilisensikan	grant||
    directrices	document||	work||
    diretrizes	document||
    disadur	relation|adapted-from|dari
    disponibile	availability||all	availability||su	availability||a	availability||presso
    disponible	availability||à	availability||sur	availability||en	availability||a
    disponível	availability||em
    disse	self||
    distributed	relation|published-by|by	grant||
    distribué	grant||sous
    dit	self||
    diterjemahkan	relation|translated-by|oleh
    diturunkan	relation|derived-from|dari
    do	article||	license|WTFPL|what the fuck you want to public license	license|WTFPL|what the f* ck you want to public license
    documentation	document||
    documenti	document||
    does	negation||not apply
    dokumen	document||
    dokumentum	document||
    domaine	license|LicenseRef-public-domain|public
    dominio	license|LicenseRef-public-domain|público
    domínio	license|LicenseRef-public-domain|público
    dos	article||
    draft	relation|drafted-by|by
    drafted	relation|drafted-by|by	relation|drafted-by|with	relation<|drafted-by|this	relation<|drafted-by|the	relation<|drafted-by|an
    draw	relation|based-on|from	relation|inspired-by|inspiration from
    drawing	relation|inspired-by|inspiration from	relation|consulted|on
    drawn	relation|uses-text-from|from	relation|inspired-by|inspiration from
    draws	relation|based-on|on	relation|based-on|upon	relation|based-on|from	relation|inspired-by|inspiration from
    drew	relation|based-on|from	relation|based-on|on	relation|uses-text-from|content	relation|uses-text-from|text	relation|uses-text-from|language	relation|inspired-by|content and inspiration from	relation|inspired-by|inspiration from
    droits	copyright||d auteur
    du	article||
    dziękujemy	relation|thanks-to|
    dérivé	relation|derived-from|de	relation|derived-from|du
    dérivée	relation|derived-from|de
    díky	relation|thanks-to|
    dílo	document||
    děkujeme	relation|thanks-to|
    dựa	relation|based-on|theo	relation|based-on|vào	relation|based-on|trên
    e	conjunction||
    e.g	hypothetical||
    e.v	organisation||
    each	user-content||author
    eclipse	license|EPL|public license
    ed	conjunction||
    editado	relation|edited-by|por
    edited	relation|adapted-from|version of	relation|edited-by|by	relation|modified-by|and updated by	relation<|edited-by|this	relation<|edited-by|the
    edition	version||
    editor	relation|edited-by|:
    editors	organisation||	relation|edited-by|:	relation|edited-by|are	relation|edited-by|of
    edits	relation|modified-by|by
    een	article||
    ei	cc-element|ND|muutoksia
    eikaupallinen	cc-element|NC|
    eimuutoksia	cc-element|ND|
    ein	article||
    eine	article||
    einem	article||
    einer	article||
    eines	article||
    el	article||
    elaborado	relation|created-by|por
    elemente	relation|uses-text-from|des	relation|uses-text-from|der	relation|uses-text-from|aus
    elements	part||
    eligibility	behaviour||
    ella	pronoun||
    elle	pronoun||
    elérhető	availability||
    em	preposition||
    emoji	image||
    empfehlen	hypothetical||
    en	article||	conjunction||
    encontra	availability||se em
    england	port|UK|and wales	port|UK|& wales	port|UK|
    entlehnt	relation|uses-text-from|aus	relation<|adapted-from|
    entliehen	relation<|uses-text-from|
    entnommen	relation|uses-text-from|aus	relation<|uses-text-from|
    entwickelt	relation|created-by|von
    epl	license|EPL|
    epäkaupallinen	cc-element|NC|
    equivalent	hypothetical||
    er	pronoun||
    eredeti	relation|original-source|forrás
    erkännande	cc-element|BY|
    erkännanden	credit-heading||
    erstellt	relation|created-by|von
    es	pronoun||	relation|based-on|basa en
    esas	relation<|based-on|alın*
    escrito	relation|created-by|por
    eser	document||
    españa	port|ES|
    essa	self||
    esse	self||
    est	grant||sous
    esta	self||	starter||
    estas	self||
    este	self||	self||documento	starter||
    estonia	port|EE|
    estos	self||
    está	grant||bajo
    et	article||	conjunction||
    eupl	license|EUPL|
    european	license|EUPL|union public licence	license|EUPL|union public license
    ev	organisation||
    evolved	relation|based-on|from
    example	software||code	hypothetical||of	sample||:	template||attribution	template||of a
    except	starter||
    excerpted	relation|uses-text-from|from
    expanded	relation|modified-by|by
    expat	license|MIT|license
    expected	hypothetical||to
    explains	hypothetical||
    extended	relation|modified-by|by
    extracted	relation|derived-from|from	relation|uses-text-from|from
    extraído	relation|uses-text-from|de
    ez	self||a	self||az
    ezt	self||
    falls	grant||under
    faq	document||	work||
    federation	organisation||
    feedback	relation|commented-by|from	relation|commented-by|by
    feel	template||free to use	permission||free to copy	permission||free to adapt	permission||free to reuse	permission||free to borrow	permission||free to steal
    figure	image||
    figures	image||
    finland	port|FI|
    following	sample||notice	sample||form	sample||text	template||attribution	template||credit	template||statement	template||acknowledgement	template||acknowledgment	template||notice	template||wording
    fondation	organisation||
    fondé	relation|based-on|sur
    font	image||
    fonte	relation|original-source|originale e crediti	relation|original-source|original	relation|original-source|originale	relation|source|:
    fontes	relation|source|:
    fonti	credit-heading||	relation|source|:
    fonts	image||
    for	hypothetical||example	sample||example	preposition||	starter||
    fordítása	relation|translation-of|a	relation|translation-of|
    fork	relation|forked-from|of
    forked	relation|forked-from|from	relation|forked-from|off
    form	template||of words
    formerly	hypothetical||
    forrás	relation|source|:
    fotos	image||
    found	availability||at	availability||on
    foundation	organisation||
    framework	document||	work||
    france	port|FR|
    free	grant||to use	license|GFDL|documentation license	license|FAL|art license	permission||to copy	permission||to use ,	permission||to adapt	permission||to reuse	permission||to re use	permission||to share	permission||to use and	permission||to modify	permission||of charge in any format
    freebsd	license|BSD-2-Clause|license
    freely	permission||copy	permission||used	permission||adapted	permission||reproduced	permission||available for
    frei	permission||verwendet werden
    from	preposition||	relation|uses-text-from|which we drew content and inspiration	relation|uses-text-from|which we drew content	relation|uses-text-from|which we drew	relation|uses-text-from|which we took	relation|uses-text-from|which we borrowed	relation|inspired-by|which we drew inspiration
    fuente	relation|original-source|y créditos	relation|original-source|original	relation|source|:
    fuentes	relation|source|:
    fundación	organisation||
    fundação	organisation||
    further	credit-heading||sources
    fără	cc-element|ND|derivate
    fărămodificări	cc-element|ND|
    gained	relation|inspired-by|inspiration from
    gave	relation<|contributed-by|feedback
    gayriticari	cc-element|NC|
    gebaseerd	relation|adapted-from|en aangepast	relation|based-on|op	relation|based-on|op
    gedragscode	document||	work||
    geen	cc-element|ND|afgeleide werken
    geenafgeleidewerken	cc-element|ND|
    geinspireerd	relation|inspired-by|op	relation|inspired-by|door
    gelicentieerd	grant||
    gelijk	cc-element|SA|delen
    gelijkdelen	cc-element|SA|
    gemaakt	relation|created-by|door
    gemeinfrei	license|LicenseRef-public-domain|
    general	license|GPL|public license
    generalised	relation<|contributed-by|the
    generalized	relation<|contributed-by|the
    generated	relation|generated-with|with	relation|generated-with|using	relation|generated-with|by	relation|generated-with|from
    generic	cc-filler||
    gepflegt	relation|stewarded-by|von
    geprüft	relation|reviewed-by|von
    germany	port|DE|
    geschreven	relation|created-by|door
    geschrieben	relation|created-by|von
    gestützt	relation|based-on|auf
    gewijzigd	relation|modified-by|door
    geändert	relation|modified-by|von
    geïnspireerd	relation|inspired-by|op	relation|inspired-by|door
    gfdl	license|GFDL|
    ghi	cc-element|BY|công
    give	template||attribution
    giving	template||credit
    giấy	license-word||phép
    gli	article||
    gmbh	organisation||
    gnu	license|GPL|general public license	license|GPL|gpl	license|GPL|general public licence	license|GPL|gplv3	license|GPL|gplv2	license|LGPL|lesser general public license	license|LGPL|library general public license	license|LGPL|lgpl	license|LGPL|lgplv3	license|AGPL|affero general public license	license|AGPL|agpl	license|AGPL|agplv3	license|GFDL|free documentation license	license|GFDL|fdl	license|GFDL|free documentation licence
    governed	grant||by
    gpl	license|GPL|	license|GPL|license
    gplv2	license|GPL|
    gplv3	license|GPL|
    gracias	relation|thanks-to|a
    grafiken	image||
    graphics	image||
    grateful	relation|thanks-to|to	relation|thanks-to|for
    gratitude	relation|thanks-to|to
    grazie	relation|thanks-to|a
    greece	port|GR|
    grew	relation|based-on|out of
    group	organisation||
    guide	document||	work||
    guidelines	work||
    guides	document||
    has	starter||	relation|based-on|adopted the	relation|based-on|adopted	relation<|published-by|waived all
    hat	relation|thanks-to|tip to
    have	starter||	relation|based-on|adopted the	relation|based-on|adopted	relation<|published-by|waived all
    helped	relation<|contributed-by|write	relation<|contributed-by|to write	relation<|contributed-by|draft	relation<|contributed-by|with
    hentet	relation|uses-text-from|fra	relation|uses-text-from|fra
    herausgeber	relation|edited-by|:
    herausgegeben	relation|published-by|von
    herkunft	credit-heading||
    herzlichen	relation|thanks-to|dank an
    het	pronoun||	article||
    history	credit-heading||
    homepage	site||
    hong	port|HK|kong
    hosted	availability||at
    how	hypothetical||to	template||to attribute
    hungary	port|HU|
    hämtad	relation|uses-text-from|från
    hämtade	relation|uses-text-from|från
    hämtat	relation|uses-text-from|från
    härledd	relation|derived-from|från
    i	article||	conjunction||
    icke	cc-element|NC|kommersiell
    ickekommersiell	cc-element|NC|
    icon	image||
    icons	image||
    ideas	part||
    if	hypothetical||you	starter||
    igo	port|IGO|
    ikke	cc-element|NC|kommerciel	cc-element|NC|kommersiell
    ikkekommerciel	cc-element|NC|
    ikkekommersiell	cc-element|NC|
    il	pronoun||	article||
    ile	grant||lisans*
    image	image||
    imagens	image||
    images	image||
    imenovanje	cc-element|BY|
    immagini	image||
    improved	relation|refined-by|by
    imágenes	image||
    in	sample||a form similar	preposition||	starter||	relation|adapted-from|anlehnung an	relation|modelled-on|anlehnung an
    inbound	contribution||
    inc	organisation||
    include	sample||the following	template||the following
    includes	relation|uses-text-from|elements of	relation|uses-text-from|elements from
    incorporated	relation|uses-text-from|from
    incorporates	relation|uses-text-from|text from	relation|uses-text-from|language from	relation|uses-text-from|material from	relation|uses-text-from|
    indebted	relation|thanks-to|to
    india	port|IN|
    influenced	relation|inspired-by|by
    information	document||	behaviour||
    informed	relation|inspired-by|by
    inga	cc-element|ND|bearbetningar
    ingabearbetningar	cc-element|ND|
    ingen	cc-element|ND|bearbejdelse	cc-element|ND|bearbeidelse*	cc-element|ND|bearbejdelser
    inhoud	document||
    ini	self||
    initiative	organisation||
    input	relation|contributed-by|from
    inspirada	relation|inspired-by|en	relation|inspired-by|em
    inspiradas	relation|inspired-by|en	relation|inspired-by|em	relation|inspired-by|no	relation|inspired-by|por
    inspirado	relation|inspired-by|en	relation|inspired-by|por	relation|inspired-by|em	relation|inspired-by|no	relation|inspired-by|na
    inspirados	relation|inspired-by|en	relation|inspired-by|em
    inspiraron	relation|inspired-by|en
    inspirat	relation|inspired-by|de	relation|inspired-by|din	relation|inspired-by|en
    inspiration	relation|inspired-by|for this	relation|inspired-by|from	relation|inspired-by|by	relation|inspired-by|:
    inspirations	relation|inspired-by|:	relation|inspired-by|from
    inspired	credit-heading||by	relation|inspired-by|form	relation|inspired-by|by	relation|inspired-by|from	relation|inspired-by|in
    inspirerad	relation|inspired-by|av
    inspirerade	relation|inspired-by|av
    inspirerades	relation|inspired-by|av
    inspireras	relation|inspired-by|av
    inspirerat	relation|inspired-by|av
    inspirerede	relation|inspired-by|af
    inspireret	relation|inspired-by|af	relation|inspired-by|af
    inspirert	relation|inspired-by|av	relation|inspired-by|av
    inspirerte	relation|inspired-by|av
    inspirieren	relation|inspired-by|lassen von
    inspiriert	relation|inspired-by|vom	relation|inspired-by|von	relation|inspired-by|durch	relation|inspired-by|von	relation|inspired-by|durch	relation|inspired-by|vom
    inspirierte	relation|inspired-by|von
    inspirovaný	relation|inspired-by|
    inspiré	relation|inspired-by|de	relation|inspired-by|du	relation|inspired-by|par
    inspirée	relation|inspired-by|de	relation|inspired-by|du	relation|inspired-by|par
    inspirées	relation|inspired-by|par	relation|inspired-by|de
    inspirés	relation|inspired-by|par	relation|inspired-by|de
    inspiró	relation|inspired-by|en
    instead	hypothetical||of
    institute	organisation||
    intended	hypothetical||to
    intergovernmental	port|IGO|organizations
    internacional	cc-filler||
    internasjonal	cc-filler||
    internationaal	cc-filler||
    international	cc-filler||	cc-filler||public
    internationale	cc-filler||
    internazionale	cc-filler||
    ireland	port|IE|
    is	hypothetical||to be	starter||	relation|uses-text-from|taken from	grant||in	grant||a
    isc	license|ISC|license	license|ISC|licence
    isn	negation||t
    ispirata	relation|inspired-by|a	relation|inspired-by|dal
    ispirate	relation|inspired-by|a	relation|inspired-by|da
    ispirati	relation|inspired-by|a
    ispirato	relation|inspired-by|e adattato da	relation|inspired-by|e adattato dal	relation|inspired-by|a	relation|inspired-by|al	relation|inspired-by|da
    issued	relation|published-by|by	grant||
    it	pronoun||	starter||
    italia	port|IT|
    italy	port|IT|
    ja	conjunction||
    jaasamoin	cc-element|SA|
    jagamine	cc-element|SA|samadel tingimustel
    japan	port|JP|
    je	grant||dostupn*
    kaynak	relation|source|:
    kebijakan	document||
    keine	cc-element|ND|bearbeitung*
    kiitos	relation|thanks-to|
    kilde	relation|source|:
    kilder	credit-heading||
    kod	software||źródłowy
    kodex	document||	work||
    korea	port|KR|
    která	relative||
    který	relative||
    która	relative||
    które	relative||
    który	relative||
    kudos	credit-heading||	relation|thanks-to|to
    kuralları	document||
    källa	relation|source|:
    källor	credit-heading||
    l	article||
    la	self||présente	article||	availability||adresa
    labs	organisation||
    ladder	work||
    laget	relation|created-by|av
    language	part||	relation|uses-text-from|was added by	relation|uses-text-from|from
    large	part||portions
    las	article||
    lavet	relation|created-by|af
    le	self||présent	article||
    learn	hypothetical||more
    legal	license-heading||	relation|reviewed-by|review by
    leidraad	document||
    leitet	relation|derived-from|sich
    leitfaden	work||
    les	article||
    lesser	license|LGPL|general public license
    lgpl	license|LGPL|
    lgplv2	license|LGPL|
    lgplv2.1	license|LGPL|
    lgplv3	license|LGPL|
    libraries	software||
    library	software||	software||code
    libre	permission||de droits
    licenc	grant||alatt
    licence	credit-heading||and attribution	license-word||	grant||	license|MIT|mit	license|FAL|art libre	cc-filler||	cc-filler||
    licenced	license-word||	grant||
    licencelt	grant||
    licences	license-word||
    licencia	license|MIT|mit	cc-filler||
    licencja	cc-filler||
    licencí	cc-filler||
    licens	cc-filler||
    license	license-word||	grant||	cc-filler||
    licensed	license-word||	grant||
    licenseret	grant||
    licenses	license-word||
    licensierat	grant||
    licensing	license-word||	grant||
    licentie	cc-filler||
    licenza	license|MIT|mit	cc-filler||
    licença	license|MIT|mit	cc-filler||
    licenţiat	grant||
    lifted	relation|uses-text-from|from
    lignes	document||directrices	work||directrices
    like	hypothetical||the	relation|thanks-to|to thank
    linee	document||guida
    lisens	cc-filler||
    lisensiert	grant||
    lisensoitu	grant||	grant||
    lisenssillä	grant||
    lizenz	grant||:	cc-filler||
    lizenziert	grant||
    llc	organisation||
    lo	pronoun||	article||
    located	availability||at
    logo	image||
    logos	image||
    look	user-content||and feel	sample||like
    looked	relation|stewarded-by|after by
    los	article||
    ltd	organisation||
    luxembourg	port|LU|
    lähde	relation|source|:
    lähteet	credit-heading||
    lånat	relation|uses-text-from|från
    lấy	relation|inspired-by|cảm hứng từ
    made	relation|generated-with|with	relation|created-by|by	relation|published-by|available by	grant||available
    mainland	port|CN|china
    maintained	relation|stewarded-by|by
    maintainers	organisation||
    maintenu	relation|stewarded-by|par
    manifesto	work||
    mantenido	relation|stewarded-by|por
    mantenuto	relation|stewarded-by|da
    mantido	relation|stewarded-by|por
    manual	work||
    many	relation|thanks-to|thanks to
    material	part||	relation|uses-text-from|was added by	relation|uses-text-from|from
    may	hypothetical||choose	permission||be freely	permission||be copied	permission||be reproduced	permission||be reprinted	permission||be used freely	permission||copy	permission||reproduce	permission||be reused	permission||be re used	permission||be distributed
    means	hypothetical||
    media	image||files
    members	user-content||'	organisation||
    mengacu	relation|based-on|pada
    merci	relation|thanks-to|à
    merujuk	relation|based-on|pada
    met	relation|thanks-to|dank aan
    metin	document||
    mezinárodní	cc-filler||
    might	hypothetical||
    ministry	organisation||
    mis	grant||à disposition
    mise	grant||à disposition
    mit	license|MIT|license	license|MIT|licence	license|MIT|licensed	license|MIT|style license	license|MIT|lizenz	license|MIT|open source license
    międzynarodowe	cc-filler||
    model	work||
    modelado	relation|modelled-on|según
    modeled	relation|modelled-on|on	relation|modelled-on|after	relation|modelled-on|upon	relation|modelled-on|from
    modelled	relation|modelled-on|on	relation|modelled-on|after	relation|modelled-on|upon
    models	work||
    modificado	relation|modified-by|por
    modifications	relation|modified-by|were made by	relation|modified-by|by
    modificato	relation|modified-by|da
    modified	relation|adapted-from|version of	relation|modified-by|by	license|BSD-3-Clause|bsd license
    modifié	relation|modified-by|par
    most	part||of
    mozilla	license|MPL|public license	license|MPL|public licence
    mpl	license|MPL|
    much	part||of
    mukautettu	relation|adapted-from|
    must	hypothetical||
    mű	document||
    na	preposition||	relation|based-on|podstawie	relation|based-on|základě	relation|based-on|základe	relation|based-on|основе	relation|based-on|temelju	relation|based-on|podlagi	grant||licencji	cc-element|SA|tych samych warunkach
    naamsvermelding	cc-element|BY|
    nachempfunden	relation<|modelled-on|
    nagekeken	relation|reviewed-by|door
    namensnennung	credit-heading||	cc-element|BY|
    naocomercial	cc-element|NC|
    nas	preposition||
    navngivelse	credit-heading||	cc-element|BY|
    nc	cc-element|NC|
    nd	cc-element|ND|
    ne	cc-element|NC|add el	cc-element|ND|változtasd
    necomercial	cc-element|NC|
    nederland	port|NL|
    nekomercialno	cc-element|NC|
    nekomercijalno	cc-element|NC|
    nekomerční	cc-element|NC|užití
    nel	preposition||
    nella	preposition||
    nemzetközi	cc-filler||
    netherlands	port|NL|
    network	organisation||
    neužívejte	cc-element|NC|dílo komerčně	cc-element|NC|komerčně
    nevezd	cc-element|BY|meg
    new	license|BSD-3-Clause|bsd license	port|NZ|zealand
    nezasahujte	cc-element|ND|do díla
    nezpracovávejte	cc-element|ND|
    nguyên	document||tắc
    nicht	negation||	cc-element|NC|kommerziell	cc-element|NC|kommerziell	cc-filler||portiert	cc-filler||portierte*
    niet	cc-element|NC|commercieel
    nietcommercieel	cc-element|NC|
    nimeä	cc-element|BY|
    no	hypothetical||longer	preposition||	cc-element|NC|comercial	cc-element|ND|derivatives	cc-element|ND|derivs	cc-filler||adaptada
    nocomercial	cc-element|NC|
    noderivatives	cc-element|ND|
    noderivs	cc-element|ND|
    non	cc-element|NC|commercial	cc-element|NC|commerical	cc-element|NC|commerciale	cc-element|ND|opere derivate	cc-filler||transposé	cc-filler||transcrit
    noncommercial	cc-element|NC|
    noncommerical	cc-element|NC|
    nonkomersial	cc-element|NC|
    norge	port|NO|
    normas	document||
    norway	port|NO|
    nos	self||	preposition||
    not	negation||licensed	negation||under	negation||covered	negation||apply	negation||available under
    notice	work||	sample||should
    notre	self||
    nous	relation|thanks-to|remercions
    nutzungsrechte	license-heading||
    nyomán	relation<|based-on|
    này	self||
    não	cc-element|NC|comercial
    nãocomercial	cc-element|NC|
    o	article||	or-later||posterior
    obra	document||
    obras	document||
    obrigada	relation|thanks-to|a
    obrigado	relation|thanks-to|a
    och	conjunction||
    odbl	license|ODbL|
    odc	license|ODC-By-1.0|by
    oder	or-later||später
    odvozeno	relation|derived-from|z
    oeuvre	document||
    of	preposition||
    offered	grant||
    ofl	license|OFL|
    og	conjunction||
    oinarrituta	relation|based-on|
    oleh	relation|created-by|
    on	pronoun||	preposition||
    onder	grant||	grant||een
    onderhouden	relation|stewarded-by|door
    online	availability||at
    ono	pronoun||
    ontleend	relation|adapted-from|aan
    onze	self||
    op	relation|based-on|basis van
    oparta	relation|based-on|na
    oparte	relation|based-on|na
    oparty	relation|based-on|na
    open	license|OGL-UK|government licence	license|OGL-UK|government license	license|OFL|font license	license|ODbL|database license	license|ODbL|data commons open database license	license|PDDL-1.0|data commons public domain dedication and license	license|ODC-By-1.0|data commons attribution license	license|OPUBL-1.0|publication license
    opera	document||
    opgesteld	relation|created-by|door
    opiera	relation|based-on|się na
    oprindelig	relation|original-source|kilde
    or	conjunction||	or-later||later	or-later||any later version	or-later||at your option any later	or-later||newer	or-later||at your option any
    oraz	conjunction||
    ordnung	document||
    organisation	organisation||
    organization	organisation||
    orientieren	relation|based-on|sich an
    orientiert	relation|based-on|sich an
    origem	credit-heading||
    origen	credit-heading||
    original	relation|original-source|source	relation|original-source|text courtesy of	relation|original-source|source and credit	relation|original-source|text from	relation|original-source|version	relation|original-source|text by	relation|original-source|text	relation|original-source|by	relation|original-source|und quelle
    originalkilde	relation|original-source|
    originalkälla	relation|original-source|
    originally	relation|original-source|from	relation|original-source|published	relation|original-source|appeared	relation|created-by|created by	relation|created-by|written by
    originalquelle	relation|original-source|
    originated	relation|based-on|from	relation|based-on|in	relation|based-on|with
    originates	relation|based-on|from
    origine	credit-heading||
    originele	relation|original-source|bron
    orijinal	relation|original-source|kaynak
    oryginalne	relation|original-source|źródło
    os	article||
    other	user-content||content	user-content||materials	hypothetical||licen*
    ou	or-later||ultérieure
    our	self||	starter||
    overgenomen	relation|uses-text-from|van	relation|uses-text-from|uit	relation|uses-text-from|van	relation|uses-text-from|uit	relation<|adapted-from|
    oversat	relation|translated-by|af
    oversatt	relation|translation-of|fra	relation|translated-by|av
    oversettelse	relation|translation-of|av
    oversættelse	relation|translation-of|af
    owe	relation|thanks-to|a debt to
    owes	relation|thanks-to|much to
    page	document||
    pages	document||
    pagrindu	relation<|based-on|
    pamatā	relation<|based-on|
    paper	work||
    par	preposition||
    paraphrased	relation|uses-text-from|from
    part	part||of	part||
    partage	cc-element|SA|dans les mêmes conditions	cc-element|SA|à l identique	cc-element|SA|des conditions initiales à l identique
    partajare	cc-element|SA|în condiții identice
    partes	part||
    parti	part||
    participants	organisation||
    parties	part||
    partilha	cc-element|SA|nos mesmos termos
    partnership	organisation||
    parts	part||of	part||	relation|uses-text-from|from
    pas	cc-element|NC|d utilisation commerciale	cc-element|ND|de modification	cc-element|ND|d œuvre dérivée
    passagen	relation|uses-text-from|aus
    patches	contribution||
    patterned	relation|modelled-on|after	relation|modelled-on|on
    pautas	document||
    pddl	license|PDDL-1.0|
    pe	relation|based-on|baza
    pedoman	document||
    penned	relation|created-by|by
    people	behaviour||
    permanently	availability||available at	availability||available
    permission	permission||is granted	permission||is hereby granted	permission||to copy	permission||to reproduce	permission||to use
    permitted	hypothetical||licenses
    persons	behaviour||
    perustuu	relation|based-on|
    phi	cc-element|NC|thương mại
    phiên	version||bản
    phỏng	relation|adapted-from|theo
    placed	grant||in	grant||into
    plan	hypothetical||to
    plc	organisation||
    please	template||cite	template||use the following	starter||
    pledge	document||	work||
    plus	conjunction||
    pochodzi	relation|derived-from|z
    pod	grant||licencí
    podziękowania	credit-heading||	relation|thanks-to|dla
    poděkování	credit-heading||
    poland	port|PL|
    policies	document||	work||
    policy	document||	document||document	work||
    polished	relation|refined-by|by
    polska	port|PL|
    por	preposition||
    portal	site||
    ported	relation|adapted-from|from
    portions	user-content||of
    portugal	port|PT|
    post	document||
    posted	user-content||by	grant||
    practices	work||
    preklad	relation|translation-of|
    prepared	relation|drafted-by|by
    press	organisation||
    previously	hypothetical||
    prevod	relation|translation-of|
    principes	document||
    principi	document||
    principles	document||	work||
    prior	credit-heading||art
    pripazīstot	cc-element|BY|
    priskyrimas	cc-element|BY|
    priznanje	cc-element|BY|avtorstva
    process	document||	work||
    produced	relation|generated-with|with
    produs	relation|derived-from|din
    progetto	repository||
    programmcode	software||
    project	repository||
    projects	repository||
    projekt	repository||
    projet	repository||
    projeto	repository||
    proofread	relation|reviewed-by|by
    proposed	hypothetical||
    props	relation|thanks-to|to
    protocol	document||
    provenance	credit-heading||
    provengono	relation|uses-text-from|da
    provided	relation|contributed-by|by	relation<|contributed-by|input	relation<|contributed-by|feedback	relation<|contributed-by|valuable	relation<|translated-by|the translation	grant||	permission|conditions|that
    proviene	relation|uses-text-from|de	relation|uses-text-from|del
    proviennent	relation|uses-text-from|de	relation|uses-text-from|des	relation|uses-text-from|du
    provient	relation|uses-text-from|de	relation|uses-text-from|des	relation|uses-text-from|du
    proyecto	repository||
    przez	preposition||
    przypisanie	credit-heading||
    pubblicato	relation|published-by|da
    pubblico	license|LicenseRef-public-domain|dominio
    public	license-heading||domain	license|PDDL-1.0|domain dedication and license	license|PDDL-1.0|domain dedication and licence	license|CC0-1.0|domain dedication	license|PDM|domain mark	license|LicenseRef-public-domain|domain	license|LicenseRef-public-domain|property	cc-filler||
    publicado	relation|published-by|por	relation|published-by|pela
    publiek	license|LicenseRef-public-domain|domein
    published	availability||at	relation|published-by|by	grant||
    publié	relation|published-by|par	grant||sous
    pull	contribution||request*
    pulled	relation|uses-text-from|from
    põhjal	relation<|based-on|
    překlad	relation|translation-of|
    převzato	relation|uses-text-from|z
    původ	credit-heading||
    původní	relation|original-source|zdroj
    quale	relative||
    que	relative||
    quellcode	software||
    quelle	relation|original-source|und lizenz	relation|original-source|und original	relation|source|:
    quellen	credit-heading||	relation|source|:
    questa	starter||
    questo	starter||
    qui	relative||
    quoted	user-content||material	relation|uses-text-from|from
    quy	document||tắc
    rather	hypothetical||than
    re	template||share your	relation|uses-text-from|uses	grant||used
    read	hypothetical||about
    recognize	relation|thanks-to|
    recommended	template||attribution
    reconeixement	cc-element|BY|
    reconocimiento	cc-element|BY|
    recordings	user-content||
    recoñecemento	cc-element|BY|
    redaktion	relation|edited-by|:
    redigerad	relation|edited-by|av
    redistributed	grant||
    references	credit-heading||and
    referencing	relation|consulted|
    refined	relation|refined-by|by
    regeln	document||
    reglas	document||
    regole	document||
    regras	document||
    regulations	document||
    release	version||
    released	relation|published-by|by	grant||
    relicensed	grant||
    relu	relation|reviewed-by|par
    remerciements	credit-heading||
    remix	relation|adapted-from|of
    remixed	relation|adapted-from|from
    removals	relation|modified-by|were made by
    replaces	relation|revision-of|
    repo	repository||
    report	document||	work||
    reports	document||
    repos	repository||
    repositories	repository||
    repositorio	repository||
    repository	repository||
    reprend	relation|uses-text-from|
    reprinted	relation|uses-text-from|with permission of	relation|uses-text-from|with permission from	relation|uses-text-from|by permission of
    repris	relation|uses-text-from|de
    reproduce	grant||
    reproduced	relation|uses-text-from|with permission of	relation|uses-text-from|by permission of	relation|uses-text-from|with permission from	relation|uses-text-from|from
    reproduction	permission||is authorised	permission||is permitted	permission||permitted
    retirado	relation|uses-text-from|de
    retrieved	availability||from
    reuse	license-heading||	permission||is authorised	permission||is permitted
    reused	relation|uses-text-from|from	grant||
    reuses	relation|uses-text-from|
    review	relation|reviewed-by|by
    reviewed	relation|reviewed-by|by	relation<|reviewed-by|this	relation<|reviewed-by|the	relation<|reviewed-by|drafts	relation<|reviewed-by|it
    reviewers	relation|reviewed-by|:
    revisado	relation|reviewed-by|por
    revised	relation|revision-of|version of	relation|revision-of|from	relation|modified-by|and updated by	relation|modified-by|by	license|BSD-3-Clause|bsd license
    revision	version||	relation|revision-of|of
    revisions	relation|modified-by|by
    reworked	relation|adapted-from|from
    rights	license-heading||	grant||in
    ringraziamenti	credit-heading||
    ringraziamo	relation|thanks-to|
    rivisto	relation|reviewed-by|da
    romania	port|RO|
    rovnaké	cc-element|SA|šírenie
    rubric	work||
    rules	document||	work||
    règles	document||	document||
    rédigé	relation|created-by|par
    s	relation|based-on|appuie sur	relation|based-on|appuient sur	relation|inspired-by|inspire des	relation|inspired-by|inspirent de	relation|inspired-by|inspirent du	relation|based-on|appuie sur	relation|based-on|inspire largement	relation|inspired-by|inspire de	relation|inspired-by|inspire du
    s.a	organisation||
    sa	cc-element|SA|
    saatavilla	availability||
    sacado	relation|uses-text-from|contenido	relation|uses-text-from|texto
    sample	software||code	sample||	template||attribution
    school	organisation||
    schweiz	port|CH|
    scotland	port|SCOTLAND|
    scripts	software||
    scritto	relation|created-by|da
    se	relation|based-on|basa en	relation|based-on|baseia	relation|based-on|bazează pe	relation|inspired-by|inspiraron en	relation|inspired-by|inspira en	relation|inspired-by|inspiraram em	grant||distribuye
    section	part||
    sections	part||
    see	availability||	starter||
    seite	document||
    selection	behaviour||
    selon	grant||les termes
    sem	cc-element|ND|derivações
    semderivados	cc-element|ND|
    semderivações	cc-element|ND|
    shall	hypothetical||
    share	cc-element|SA|alike	cc-element|SA|alike license
    sharealike	cc-element|SA|
    shared	grant||
    should	hypothetical||
    shout	relation|thanks-to|out to
    si	relation|based-on|basa su	relation|based-on|basa sul	relation|inspired-by|ispira a
    sie	pronoun||
    sil	license|OFL|open font license
    similar	hypothetical||to	hypothetical||
    simplified	license|BSD-2-Clause|bsd license
    sin	cc-element|ND|derivadas	cc-element|ND|obras derivadas
    sinderivadas	cc-element|ND|
    singapore	port|SG|
    sinobraderivada	cc-element|ND|
    site	site||	site||web
    sitio	site||
    sito	site||
    skapad	relation|created-by|av
    skrevet	relation|created-by|af
    sob	grant||	grant||a	grant||uma
    society	organisation||
    software	software||	organisation||	license|LicenseRef-W3C-Software-and-Document|and document license
    som	relative||
    some	part||
    someone	behaviour||
    sota	grant||
    sotto	grant||
    sounds	image||
    source	document||text	software||code	credit-heading||	relation|source|:	relation|source|material :	relation|original-source|originale	relation|original-source|d origine
    sourced	relation|uses-text-from|from
    sources	credit-heading||	relation|source|:
    sous	grant||licence	grant||une licence	grant||la licence
    south	port|ZA|africa
    sowie	conjunction||
    spain	port|ES|
    staff	organisation||
    stammen	relation|uses-text-from|aus
    stammt	relation|uses-text-from|von	relation|uses-text-from|aus
    standards	document||
    started	relation|based-on|from
    stehen	grant||unter
    steht	grant||unter
    stems	relation|based-on|from
    steward	relation|stewarded-by|:
    stewarded	relation|stewarded-by|by
    stewardship	relation|stewarded-by|of
    stiftung	organisation||
    stolen	relation|uses-text-from|from
    strona	document||
    strongly	hypothetical||
    strony	site||
    sub	grant||licența	grant||o licență	grant||licență
    subject	grant||to	permission|conditions|to the following conditions	permission|conditions|to these conditions
    subjecte	grant||
    sublicensed	grant||
    submitted	contribution||to
    such	hypothetical||as	sample||as
    suggested	template||attribution	template||text
    suggestions	relation|commented-by|from
    sul	preposition||
    sulla	preposition||
    sumber	relation|original-source|asli
    summarised	relation|uses-text-from|from
    summarized	relation|uses-text-from|from
    suomi	port|FI|
    supersedes	relation|revision-of|
    sursa	relation|source|:
    sverige	port|SE|
    sweden	port|SE|
    swiped	relation|uses-text-from|from
    switzerland	port|CH|
    syndicate	organisation||
    synthesis	relation|uses-text-from|of
    sítio	site||
    sürüm	version||
    sürümü	version||
    ta	self||
    tack	relation|thanks-to|till
    taget	relation|uses-text-from|fra
    tailored	relation|adapted-from|from
    taiwan	port|TW|
    tak	relation|thanks-to|til
    taken	relation|uses-text-from|over from	relation|uses-text-from|from	relation|source|with permission from	relation|inspired-by|inspiration from
    takes	relation|inspired-by|inspiration from
    taking	relation|inspired-by|inspiration from
    takk	relation|thanks-to|til
    tanpaturunan	cc-element|ND|
    tato	self||
    team	organisation||
    tech	organisation||
    teile	part||
    temel	relation<|based-on|alın*	relation<|based-on|alarak
    temelinde	relation<|based-on|
    temelji	relation|based-on|na
    ten	self||	pronoun||
    tento	self||
    teos	document||
    terima	relation|thanks-to|kasih kepada
    terinspirasi	relation|inspired-by|oleh
    terjemahan	relation|translation-of|dari
    terms	document||	work||
    tersedia	availability||di
    testo	document||
    text	document||	work||	template||below	part||	relation|uses-text-from|was added by	relation|uses-text-from|from
    texte	document||
    textes	document||
    texto	relation|uses-text-from|adicional de	relation|uses-text-from|adicional del	relation|uses-text-from|adicional do
    texts	document||
    textteile	part||	relation|uses-text-from|aus
    thank	relation|thanks-to|
    thankful	relation|thanks-to|to
    thanks	credit-heading||	relation|thanks-to|very much to	relation|thanks-to|so much to	relation|thanks-to|a lot to	relation|thanks-to|are due to	relation|thanks-to|is due to	relation|thanks-to|goes to	relation|thanks-to|go out to	relation|thanks-to|goes out to	relation|thanks-to|to	relation|thanks-to|go to	relation|thanks-to|:	relation|thanks-to|also to
    that	pronoun||	relative||
    the	self||present	self||following	software||code	software||libraries	software||app	software||tool	article||	starter||	license|Unlicense|unlicense	cc-filler||
    their	user-content||content	user-content||own
    theo	grant||
    these	self||	starter||
    they	pronoun||
    third	user-content||party	user-content||parties
    this	self||	sample||notice	starter||
    three	license|BSD-3-Clause|clause bsd license	license|BSD-3-Clause|clause bsd
    tilgjengelig	availability||på
    tilgængelig	availability||på
    tillgänglig	availability||på
    tillgängligt	availability||på
    tilpasning	relation|adapted-from|af	relation|adapted-from|av
    tilpassede	relation|adapted-from|fra
    tilpasset	relation|adapted-from|fra	relation|adapted-from|fra	relation|adapted-from|etter
    tilskrivning	credit-heading||
    to	hypothetical||be made	template||attribute	preposition||	starter||
    todos	all-rights-reserved||los derechos reservados	all-rights-reserved||os direitos reservados
    toeschrijving	credit-heading||
    tomada	relation|uses-text-from|de
    tomado	relation|uses-text-from|de	relation|uses-text-from|del
    took	relation|inspired-by|inspiration from	relation<|contributed-by|part in	relation<|contributed-by|part in writing
    toto	self||
    tous	all-rights-reserved||droits réservés
    tradotta	relation|translation-of|dal	relation|translation-of|dall	relation|translated-by|da
    tradotto	relation|translation-of|da	relation|translation-of|dal	relation|translation-of|dall	relation|translated-by|da
    traducció	relation|translation-of|de
    traducción	document||	relation|translation-of|de	relation|translation-of|del	relation|translation-of|de	relation|translation-of|del
    traducida	relation|translated-by|por
    traducido	relation|translation-of|de	relation|translation-of|del	relation|translated-by|por
    traduction	document||	relation|translation-of|de la	relation|translation-of|de	relation|translation-of|du
    traduit	relation|translation-of|de	relation|translation-of|du	relation|translated-by|par
    traduite	relation|translated-by|par
    traduzido	relation|translation-of|do	relation|translation-of|de	relation|translated-by|por
    traduzione	relation|translation-of|di	relation|translation-of|del	relation|translation-of|della
    tradução	document||	relation|translation-of|de	relation|translation-of|do	relation|translation-of|da
    translated	relation|translation-of|from	relation|translation-of|version of	relation|translated-by|by	relation<|translated-by|this	relation<|translated-by|the
    translation	relation|translation-of|of	relation|translation-of|from	relation|translated-by|by
    translations	relation|translated-by|by
    translator	relation|translated-by|:
    translators	relation|translated-by|:
    tratta	relation|uses-text-from|da
    tratto	relation|uses-text-from|da	relation|uses-text-from|dal
    treść	document||
    tutti	all-rights-reserved||i diritti riservati
    two	license|BSD-2-Clause|clause bsd
    tài	document||liệu
    tämä	self||
    tämän	self||
    türetilemez	cc-element|ND|
    tłumaczenie	relation|translation-of|z	relation|translation-of|
    tłumaczeniem	relation|translation-of|
    udgivet	relation|published-by|af
    uitgegeven	relation|published-by|door
    uk	license|OGL-UK|open government licence	port|UK|
    uluslararası	cc-filler||
    um	article||
    uma	article||
    umgearbeitet	relation<|adapted-from|
    un	article||
    una	article||
    und	conjunction||
    under	grant||the terms	grant||	grant||en	permission|conditions|the following conditions
    une	article||
    union	organisation||
    united	port|US|states	port|UK|kingdom
    universal	cc-filler||
    university	organisation||
    unless	starter||
    unlicense	license|Unlicense|
    uno	article||
    unported	cc-filler||
    unter	grant||	grant||der	grant||einer	permission|conditions|folgenden bedingungen
    unterliegt	grant||
    until	hypothetical||
    updated	relation|revision-of|version of	relation|modified-by|by
    updates	relation|modified-by|by
    uploaded	user-content||
    upravená	relation|adapted-from|verze
    urheberrecht	copyright||	license-heading||
    us	port|US|
    usa	port|US|
    use	grant||is	grant||of
    used	hypothetical||to be	relation|uses-text-from|with permission of	relation|uses-text-from|with permission from	relation|uses-text-from|by permission of	grant||
    user	user-content||content	user-content||generated	user-content||contributed
    users	user-content||
    uses	relation|uses-text-from|elements of	relation|uses-text-from|elements from	grant||the
    utgave	version||
    utgiven	relation|published-by|av
    utilisation	cc-element|NC|non commerciale
    utwór	document||
    uvedenie	cc-element|BY|autora
    uveďte	cc-element|BY|původ	cc-element|BY|autora
    uznanie	cc-element|BY|autorstwa
    użycie	cc-element|NC|niekomercyjne
    v	version||	cc-filler||
    valt	grant||onder
    values	work||
    van	article||	preposition||
    ve	conjunction||
    ver	version||
    verein	organisation||
    verfasst	relation|created-by|von
    verfügbar	availability||unter	availability||auf	grant||unter
    verk	document||
    verket	document||
    versi	version||
    versie	version||
    version	work||	version||	version||	relation|original-source|originale	cc-filler||
    versione	version||	relation|original-source|originale	cc-filler||
    versions	hypothetical||of
    versiunea	version||
    versión	version||	relation|original-source|original	cc-filler||
    versjon	version||
    versão	version||	relation|original-source|original	cc-filler||
    vertaald	relation|translation-of|uit	relation|translated-by|door
    vertaling	relation|translation-of|van
    verze	version||
    verzió	version||
    veröffentlicht	relation|published-by|von	grant||unter
    vetted	relation|reviewed-by|by
    veřejné	license|LicenseRef-public-domain|vlastnictví
    video	image||
    videos	image||
    volunteers	organisation||
    vom	article||	preposition||
    von	article||	article||der	preposition||
    voting	behaviour||
    vychádza	relation|based-on|z	relation|based-on|zo
    vychází	relation|based-on|z	relation|based-on|ze
    và	conjunction||
    w	relation|based-on|oparciu o
    w3c	license|LicenseRef-W3C-Software-and-Document|software and document license	license|LicenseRef-W3C-Software-and-Document|software and document notice and license	license|LicenseRef-W3C-Document|document license	license|LicenseRef-W3C-Document|document notice	license|LicenseRef-W3C-Document|document use	license|LicenseRef-W3C-Software|software license	license|LicenseRef-W3C-Software|software notice and license
    waive	grant||
    waived	grant||through
    waives	relation<|published-by|all	grant||
    want	hypothetical||to
    was	starter||
    we	starter||	relation|consulted|also consulted
    web	site||site
    website	site||
    weitergabe	cc-element|SA|unter gleichen bedingungen
    welcome	permission||to copy	permission||to use	permission||to adapt	permission||to reuse
    were	starter||
    werk	document||
    wersja	version||
    wersji	version||
    wersję	version||
    what	hypothetical||is
    when	contribution||you contribute
    whether	hypothetical||
    which	relative||
    who	relative||
    whose	relative||
    wiki	document||	work||page	site||	organisation||
    will	hypothetical||be
    wir	relation|thanks-to|danken
    with	preposition||	relation|uses-text-from|kind permission of	relation|consulted|reference to	relation|contributed-by|help from	relation|contributed-by|input from	relation|contributed-by|contributions from	relation|contributed-by|the help of	relation|contributed-by|support from	relation|contributed-by|assistance from
    wording	part||	relation|uses-text-from|from
    work	document||
    working	organisation||
    works	document||
    would	hypothetical||
    written	relation|created-by|by
    wrote	relation<|drafted-by|this	relation<|drafted-by|the	relation<|drafted-by|an
    wszelkie	all-rights-reserved||prawa zastrzeżone
    wtfpl	license|WTFPL|
    wywodzi	relation|derived-from|się z
    y	conjunction||
    you	contribution||contribute	contribution||submit	contribution||agree to license	contribution||grant	hypothetical||may license	template||could use	template||can use	starter||
    your	user-content||content	user-content||data	user-content||work	user-content||submissions
    zachovejte	cc-element|SA|licenci
    založen	relation|based-on|na
    zdroj	relation|source|:
    zdroje	credit-heading||
    zdrojový	software||kód
    zero	license|0BSD|clause bsd
    zie	availability||
    zitieren	template||als
    zlib	license|Zlib|license
    zu	availability||finden unter
    zum	article||
    zur	article||
    zuschreibung	credit-heading||
    ©	copyright||
    átvéve	relation<|adapted-from|
    è	relation|adapted-from|un adattamento	grant||sotto	grant||distribuit*
    écrit	relation|created-by|par
    édité	relation|edited-by|par
    él	pronoun||
    és	conjunction||
    így	cc-element|SA|add tovább
    österreich	port|AT|
    översatt	relation|translation-of|från	relation|translated-by|av
    översättning	relation|translation-of|av
    översättningen	relation|translation-of|av
    überarbeitet	relation|modified-by|von
    übernommen	relation|uses-text-from|aus	relation|uses-text-from|von	relation<|adapted-from|
    überprüft	relation|reviewed-by|von
    übersetzt	relation|translation-of|aus	relation|translated-by|von
    übersetzung	document||	relation|translation-of|vom	relation|translation-of|von	relation|translation-of|des	relation|translation-of|der	relation|translated-by|durch
    česko	port|CZ|
    česká	port|CZ|republika
    điều	relation|adapted-from|chỉnh từ
    được	relation|adapted-from|điều chỉnh từ	grant||cấp phép
    œuvre	document||
    şu	availability||adreste
    źródła	credit-heading||
    źródło	relation|source|:
    și	conjunction||	conjunction||
    έγγραφο	document||
    έκδοση	version||
    έργο	document||
    αναφορά	cc-element|BY|δημιουργού	cc-element|BY|
    βασίζεται	relation|based-on|σ*
    διατίθεται	grant||
    κάτω	grant||από
    και	conjunction||
    κώδικας	document||
    μη	cc-element|NC|εμπορική χρήση
    παρόμοια	cc-element|SA|διανομή
    πηγή	relation|source|:
    το	self||παρόν
    υπό	grant||
    όχι	cc-element|ND|παράγωγα έργα
    автор	relation|created-by|:
    адаптация	relation|adapted-from|
    адаптовано	relation|adapted-from|з
    атрибуция	credit-heading||	cc-element|BY|
    базира	relation|based-on|на
    базируется	relation|based-on|на
    базується	relation|based-on|на
    без	cc-element|NC|права коммерческого использования	cc-element|ND|производных	cc-element|ND|похідних
    благодарим	relation|thanks-to|
    благодарности	credit-heading||
    версии	version||
    версия	version||
    версії	version||
    все	all-rights-reserved||права защищены
    всемирная	cc-filler||
    джерела	credit-heading||
    дякуємо	relation|thanks-to|
    за	relation|based-on|основу
    зазначення	cc-element|BY|авторства
    и	conjunction||
    источник	relation|original-source|
    источники	credit-heading||
    исходный	software||код
    лицензии	cc-filler||
    лицензия	cc-filler||
    на	relation|based-on|основе	relation|based-on|базе	relation|based-on|основі	grant||условиях	cc-element|SA|тех же условиях
    он	pronoun||
    она	pronoun||
    они	pronoun||
    оно	pronoun||
    оригинал	relation|original-source|
    основава	relation|based-on|на
    основано	relation|based-on|на
    первоисточник	relation|original-source|
    перевод	relation|translation-of|
    переклав	relation|translated-by|
    переклад	relation|translation-of|
    по	relation|based-on|мотивам
    под	grant||лицензией
    поширення	cc-element|SA|на тих самих умовах
    поширюється	grant||
    распространяется	grant||
    с	cc-element|BY|указанием авторства	cc-element|SA|сохранением условий
    спасибо	relation|thanks-to|
    та	conjunction||
    це	self||
    цей	self||
    ця	self||
    ці	self||
    является	relation|derived-from|производной
    і	conjunction||
    із	cc-element|BY|зазначенням авторства
    בהשראה	relation|inspired-by|מ
    בהשראת	relation|inspired-by|
    גרסה	version||
    דولי	cc-filler||
    דولي	cc-filler||
    המשاع	cc||
    זה	self||
    זו	self||
    ייחוס	cc-element|BY|
    יצירה	document||
    לא	cc-element|NC|מסחרי
    ללא	cc-element|ND|יצירות נגזרות
    מבוסס	relation|based-on|על
    מבוססת	relation|based-on|על
    מדיניות	document||
    מסמך	document||
    מקור	relation|original-source|
    נגזר	relation|derived-from|מ
    נהלים	document||
    קוד	document||
    רישיון	license-word||	grant||
    רשיון	license-word||
    שיתוף	cc-element|SA|זהה
    תודה	relation|thanks-to|ל
    תחת	grant||
    תרגום	relation|translation-of|של
    آیین	document||نامه
    إسناد	cc-element|BY|
    اقتباس	relation|adapted-from|از
    الإصدار	version||
    الترخيص	cc-element|SA|بالمثل
    العمل	document||
    المشاركة	cc-element|SA|بالمثل
    المشاع	license-word||	cc||الإبداعي
    المصدر	relation|original-source|الأصلي
    النسبة	cc-element|BY|
    النص	document||
    الهام	relation|inspired-by|گرفته از
    الوثيقة	document||
    این	self||
    بر	relation|based-on|اساس	relation|based-on|پایه
    برگرفته	relation|adapted-from|از
    بموجب	grant||
    تحت	grant||
    ترجمة	relation|translation-of|
    ترجمه	relation|translated-by|	cc-element|BY|ای
    ترخيص	license-word||
    تستند	relation|based-on|إلى
    رخصة	license-word||	cc||المشاع الإبداعي
    سند	license-word||
    سياسة	document||
    غير	cc-element|NC|التجاري	cc-element|NC|تجاري
    قواعد	document||
    مجوز	license-word||
    مدونة	document||
    مستوحاة	relation|inspired-by|من
    مستوحى	relation|inspired-by|من
    مقتبس	relation|adapted-from|من
    مقتبسة	relation|adapted-from|من
    منع	cc-element|ND|الاشتقاق
    نسب	cc-element|BY|المصنف
    نسبة	cc-element|BY|
    نسخه	version||
    هذا	self||
    هذه	self||
    و	conjunction||
    يستند	relation|based-on|إلى
    کد	document||
    अनुकूलित	relation<|adapted-from|
    आधार	relation<|based-on|पर
    आधारित	relation<|based-on|
    इस	self||
    और	conjunction||
    के	grant||तहत
    क्रिएटिव	cc||कॉमन्स
    दस्तावेज़	document||
    नسخه	version||
    पर	relation<|based-on|आधारित
    प्रेरित	relation|adapted-from|
    यह	self||
    लाइसेंस	license-word||
    श्रेय	cc-element|BY|
    से	relation<|adapted-from|अनुकूलित	relation<|inspired-by|प्रेरित
    か	relation<|adapted-from|ら 改 変	relation<|adapted-from|ら 引 用 し	relation<|derived-from|ら 派 生	relation<|inspired-by|ら 着 想	relation<|uses-text-from|ら 引 用	relation<|uses-text-from|ら 抜 粋
    こ	self||の
    で	grant||提 供	grant||公 開
    と	conjunction||
    に	relation<|adapted-from|変 更 を 加 え	relation<|based-on|由 来	relation<|based-on|な ら っ て	relation<|inspired-by|倣	relation<|based-on|基 づ	relation<|based-on|も と づ	relation<|adapted-from|適 合 し て	relation<|inspired-by|触 発	relation<|inspired-by|イ ン ス パ イ ア
    の	relation<|translation-of|翻 訳	relation<|translation-of|日 本 語 訳	grant||下	grant||下 に	grant||も と
    よ	relation<|uses-text-from|り 引 用	relation<|uses-text-from|り 抜 粋
    を	relation<|adapted-from|改 訂	relation<|based-on|下 敷 き	relation<|based-on|採 用	relation<|inspired-by|手 本	relation<|based-on|基 に	relation<|based-on|も と に	relation<|based-on|ベース に	relation<|based-on|元 に	relation<|based-on|土 台 に	relation<|adapted-from|改 変	relation<|adapted-from|適 応	relation<|adapted-from|翻 案	relation<|adapted-from|一 部 改 変	relation<|derived-from|派 生	relation<|translation-of|翻 訳	relation<|translation-of|和 訳	relation<|consulted|参 考
    インスパイア	relation<|inspired-by|
    ガイドライン	document||
    クリエイティブ	cc||コモンズ	cc||コモンズ
    サイト	site||
    ソースコード	software||
    テキスト	document||
    ドキュメント	document||
    バージョン	version||
    パブリックドメイン	license|LicenseRef-public-domain|
    ベース	relation<|based-on|に	relation<|based-on|
    ポリシー	document||
    ライセンス	license-heading||	license-word||
    リポジトリ	repository||
    一	part||部
    与	conjunction||
    中	port|CN|国 大 陆
    为	relation<|based-on|基 础	relation<|based-on|蓝 本
    仓	repository||库	repository||库
    代	software||码
    以	grant||
    作	document||品	relation|created-by|者	relation<|based-on|成 さ れ
    來	relation|original-source|源
    依	grant||据	grant||據
    保	all-rights-reserved||留 所 有 权 利
    修	relation|adapted-from|改 自
    入	availability||手
    公	document||约	license|LicenseRef-public-domain|有 领 域	license|LicenseRef-public-domain|共 领 域	cc-filler||共	cc-filler||眾
    共	cc||享 創 意
    准	document||则	document||则
    出	credit-heading||典	relation|original-source|典
    创	cc||作 共 用
    創	cc||用 cc	cc||用
    协	license-word||议
    協	license-word||議	cc-filler||議
    原	relation|original-source|文 出 处	relation|original-source|文 出 處	relation|original-source|始 来 源	relation|original-source|始 來 源	relation|original-source|文 来 自	relation|original-source|文	relation|original-source|典
    参	availability||见	availability||照	credit-heading||考	credit-heading||考 文 献	relation|inspired-by|考	relation<|consulted|考 に
    參	availability||見	relation|inspired-by|考
    及	conjunction||
    发	relation|published-by|布
    取	relation|uses-text-from|自
    受	relation|inspired-by|到
    可	availability||在	availability||从	availability||見 於	availability||于	availability||查 阅
    台	port|TW|灣
    启	relation|inspired-by|发 自	relation<|inspired-by|发
    和	conjunction||
    啟	relation<|inspired-by|發
    国	cc-filler||际	cc-filler||際
    图	image||片	image||片
    國	cc-filler||際
    圖	image||片
    基	relation|based-on|于	relation|based-on|於
    姓	cc-element|BY|名 標 示
    守	document||则	document||則
    帰	credit-heading||属
    引	relation|uses-text-from|用 自
    归	credit-heading||属
    当	self||
    影	relation<|inspired-by|响	relation<|inspired-by|響
    感	relation|thanks-to|谢	relation|thanks-to|謝
    指	document||南
    授	license-heading||权	license-heading||權	license-word||权	license-word||權	grant||权	grant||權
    採	grant||用
    提	grant||供
    摘	relation|uses-text-from|自
    改	relation|adapted-from|编 自	relation|adapted-from|編 自	relation|adapted-from|寫 自	relation<|adapted-from|写	relation<|adapted-from|変 し た	relation<|adapted-from|编	relation<|adapted-from|編	relation<|adapted-from|編 而 成	relation<|adapted-from|编 而 来	relation<|adapted-from|编 而 成	cc-element|ND|変 禁 止
    政	document||策
    文	document||件	document||档	document||書	document||章
    方	document||针	document||針
    日	port|JP|本
    本	self||
    条	document||款
    来	credit-heading||源	relation|original-source|源
    根	grant||据
    條	document||款
    此	self||
    派	relation|derived-from|生 自	relation<|derived-from|生
    源	software||代 码	software||代 码	relation|derived-from|自
    準	document||則
    灵	relation|inspired-by|感 来 源 于	relation|inspired-by|感 来 源	relation|inspired-by|感 来 自
    為	relation<|based-on|基 礎	relation<|based-on|藍 本
    版	version||本	all-rights-reserved||权 所 有	all-rights-reserved||權 所 有	copyright||权	copyright||權
    画	image||像	image||像
    發	relation|published-by|布
    相	cc-element|SA|同 方 式 共 享	cc-element|SA|同 方 式 分 享
    知	cc||识 共 享
    禁	cc-element|ND|止 演 绎	cc-element|ND|止 改 作
    程	software||式 碼	software||式 碼
    章	document||程
    継	cc-element|SA|承
    網	site||站
    网	site||站	site||站
    署	credit-heading||名	cc-element|BY|名
    翻	relation|translation-of|译 自	relation|translation-of|譯 自	relation|translated-by|译
    致	credit-heading||谢	credit-heading||謝	relation|thanks-to|谢
    與	conjunction||
    著	copyright||作 権
    行	document||動 規 範	document||为 准 则
    衍	relation|derived-from|生 自
    表	cc-element|BY|示
    規	document||範	document||約	document||範
    规	document||范	document||约
    許	license-heading||可	license-word||可
    該	self||
    謝	credit-heading||意	credit-heading||辞
    譯	relation|translation-of|自	relation|translated-by|者
    许	license-heading||可	license-word||可	cc-filler||可
    译	relation|translation-of|自	relation|translated-by|者
    该	self||
    这	self||
    這	self||
    遵	grant||循
    采	grant||用
    靈	relation|inspired-by|感 來 源 於	relation|inspired-by|感 來 自
    非	cc-element|NC|商 业 性 使 用	cc-element|NC|商 业 性	cc-element|NC|商 业	cc-element|NC|商 業 性	cc-element|NC|営 利
    鳴	relation|thanks-to|謝
    鸣	relation|thanks-to|谢
    麻	license|MIT|省 理 工 学 院 许 可 证
    가이드라인	document||
    각색	relation<|adapted-from|
    감사	credit-heading||
    강령	document||
    과	conjunction||
    국제	cc-filler||
    귀속	credit-heading||
    규범	document||
    기초로	relation<|based-on|
    다음에서	availability||
    대한민국	port|KR|
    동일조건	cc-element|SA|변경허락
    동일조건변경허락	cc-element|SA|
    따라	grant||	grant||배포
    라이선스	license-heading||	license-word||
    라이센스	license-word||
    를	relation<|based-on|기반	relation<|adapted-from|수정	relation<|translation-of|번역
    문서	document||
    및	conjunction||
    바탕으로	relation<|based-on|
    배포	grant||
    버전	version||
    번역본	relation<|translation-of|
    변경금지	cc-element|ND|
    비영리	cc-element|NC|
    사이트	site||
    소스	software||코드
    수정	relation<|adapted-from|
    에서	relation<|adapted-from|가져와	relation<|inspired-by|영감	relation<|uses-text-from|인용
    와	conjunction||
    원문	relation|original-source|
    의	relation<|translation-of|번역
    이	self||
    이미지	image||
    이용할	grant||
    저작물	document||
    저작자	cc-element|BY|표시
    저작자표시	cc-element|BY|
    저장소	repository||
    정책	document||
    지침	document||
    출처	credit-heading||	relation|original-source|
    크리에이티브	cc||커먼즈	cc||커먼즈 코리아
    행동	document||
    """#

  static let stems: StaticString = #"""
    abgewandelt	relation|adapted-from|von
    acest	self||
    acknowledg	credit-heading||
    action	behaviour||
    adaptacj	relation|adapted-from|z
    adaptad	relation|adapted-from|de	relation|adapted-from|del	relation|adapted-from|do	relation|adapted-from|da	relation|adapted-from|dos	relation|adapted-from|das	relation|adapted-from|a partir
    adaptiert	relation|adapted-from|von	relation|adapted-from|aus	relation|adapted-from|nach
    adaptován	relation|adapted-from|z
    adaptál	relation<|adapted-from|
    adapté	relation|adapted-from|de	relation|adapted-from|du	relation|adapted-from|des	relation|adapted-from|à partir
    adattat	relation|adapted-from|da	relation|adapted-from|dal	relation|adapted-from|dalla	relation|adapted-from|dai	relation|adapted-from|dalle
    afbeelding	image||
    agreement	document||	work||
    alınmış	relation<|uses-text-from|
    alıntı	relation<|uses-text-from|
    anpassad	relation|adapted-from|från
    aquest	self||
    artwork	image||
    ask	hypothetical||
    assum	behaviour||
    attack	behaviour||
    attribution	credit-heading||
    basad	relation|based-on|en
    basat	relation|based-on|su	relation|based-on|sul	relation|based-on|sulla	relation|based-on|sui	relation|based-on|sulle
    basead	relation|based-on|em	relation|based-on|no	relation|based-on|na	relation|based-on|nos	relation|based-on|nas
    baserad	relation|based-on|på
    basé	relation|based-on|sur
    bazat	relation|based-on|pe
    bearbetad	relation|adapted-from|från
    behavio	behaviour||
    belge	document||
    bias	behaviour||
    charter	document||
    comment	behaviour||
    commitment	document||	work||
    contenido	document||
    content	document||
    contenu	document||
    contenut	document||
    conteúdo	document||
    contribution	contribution||
    covenant	document||
    credit	credit-heading||
    código	document||	work||
    danksagung	credit-heading||
    database	user-content||
    dataset	user-content||
    dayalı	relation<|based-on|
    dayan	relation<|based-on|
    decision	behaviour||
    depozyt	repository||
    determin	behaviour||
    dies	self||
    disciplin	behaviour||
    discriminat	behaviour||
    disponibilizad	grant||
    distribuid	grant||
    distribuit	grant||
    distribuován	grant||
    document	document||	document||	work||
    documento	document||
    dokument	document||
    dostupn	availability||na	availability||z
    dostępn	availability||pod
    draft	document||
    drawing	image||
    employee	behaviour||
    emprunté	relation|uses-text-from|à	relation|uses-text-from|au	relation|uses-text-from|aux	relation|uses-text-from|du
    encourage	hypothetical||
    esinlen	relation<|inspired-by|
    estatuto	document||
    evaluat	behaviour||
    exclu	behaviour||
    extrait	relation|uses-text-from|de	relation|uses-text-from|du
    extraíd	relation|uses-text-from|de	relation|uses-text-from|do	relation|uses-text-from|da
    fee	behaviour||
    fondé	relation|based-on|sur
    fordítás	relation<|translation-of|
    foto	image||
    guia	document||
    guideline	document||	work||
    guía	document||
    handbook	document||	work||
    harass	behaviour||
    hat	behaviour||
    hämtad	relation|uses-text-from|från
    ihletett	relation<|inspired-by|
    ilham	relation<|inspired-by|
    illustration	image||
    inhalt	document||
    inspirad	relation|inspired-by|en	relation|inspired-by|por	relation|inspired-by|em	relation|inspired-by|no	relation|inspired-by|na	relation|inspired-by|nos	relation|inspired-by|nas	relation|inspired-by|pelo	relation|inspired-by|pela
    inspiration	credit-heading||
    inspirerad	relation|inspired-by|av
    inspirisan	relation|inspired-by|
    inspiroitu	relation<|inspired-by|
    inspiroval	relation|inspired-by|
    inspirován	relation|inspired-by|
    inspirowan	relation|inspired-by|
    inspiré	relation|inspired-by|de	relation|inspired-by|du	relation|inspired-by|des	relation|inspired-by|par
    insuflețit	relation|inspired-by|
    insult	behaviour||
    internationell	cc-filler||
    internetseite	site||
    inšpirovan	relation|inspired-by|
    irányelv	document||
    ispirat	relation|inspired-by|a	relation|inspired-by|al	relation|inspired-by|alla	relation|inspired-by|ai	relation|inspired-by|da	relation|inspired-by|dal
    issu	relation|uses-text-from|de	relation|uses-text-from|du	relation|uses-text-from|des
    judg	behaviour||
    kildekode	software||
    kodeks	document||	work||
    kodex	document||
    källkod	software||
    käännös	relation<|translation-of|
    leitlinie	document||	work||
    licen	license-heading||
    licenc	license-word||	grant||
    licencia	license-word||
    licenciad	grant||
    licencj	grant||
    licencjonowan	grant||
    licencován	grant||
    licens	license-word||
    licensierad	grant||
    licentie	license-word||
    licenz	license-word||
    licença	license-word||
    licenţ	license-word||
    licențiat	grant||
    lineamiento	document||
    lisans	license-heading||	license-word||
    lisanslan	grant||
    lisens	license-heading||	license-word||
    lisensi	license-word||
    lisenssi	license-word||
    lizenz	license-heading||	license-word||
    llicència	license-word||
    logiciel	software||
    lucrare	document||
    lånad	relation|uses-text-from|från
    manual	document||
    material	document||
    member	behaviour||
    modifié	relation|adapted-from|à partir
    mukaelma	relation<|adapted-from|
    nadahnut	relation|inspired-by|
    napisan	relation|created-by|przez
    nettsted	site||
    niniejsz	self||
    noss	self||
    nostr	self||
    notice	document||
    nuestr	self||
    odvozen	relation|derived-from|z
    offer	behaviour||
    ohje	document||
    opart	relation|based-on|na	relation|based-on|o
    oppress	behaviour||
    ordningsregl	document||
    origin	credit-heading||
    participant	behaviour||
    payment	behaviour||
    perustu	relation<|based-on|
    photo	image||
    picture	image||
    playbook	work||
    pohjautu	relation<|based-on|
    politika	document||
    politique	document||
    política	document||	work||
    portion	part||
    povzet	relation|uses-text-from|po
    pravidl	document||
    prefer	hypothetical||
    prejudice	behaviour||
    preluat	relation|uses-text-from|din	relation|uses-text-from|de
    preuzet	relation|uses-text-from|iz
    prilagojen	relation|adapted-from|po
    prilagođen	relation|adapted-from|iz	relation|adapted-from|prema
    prispôsoben	relation|adapted-from|z
    procedure	document||	work||
    program	software||
    przetłumaczon	relation|translated-by|przez
    pubblicat	grant||
    publicad	grant||
    publication	document||
    přeložen	relation|translation-of|z
    přeložil	relation|translated-by|
    převzat	relation|adapted-from|z
    přizpůsoben	relation|adapted-from|z
    quest	self||
    recomend	hypothetical||
    recommand	hypothetical||
    recommend	hypothetical||
    regel	document||
    regler	document||
    regolament	document||
    regulamin	document||
    remark	behaviour||
    remercie	relation|thanks-to|
    repris	relation|uses-text-from|de	relation|uses-text-from|du	relation|uses-text-from|des	relation|uses-text-from|à
    require	hypothetical||
    resource	document||
    response	behaviour||
    retirad	relation|uses-text-from|de	relation|uses-text-from|do	relation|uses-text-from|da
    retningslinj	document||
    review	behaviour||
    richtlijn	document||
    richtlinie	document||	work||
    riktlinj	document||
    rilasciat	grant||
    ripres	relation|uses-text-from|da	relation|uses-text-from|dal
    règlement	document||
    sanction	behaviour||
    smernic	document||
    směrnic	document||
    specification	document||
    standard	work||
    statement	document||	work||
    stereotyp	behaviour||
    stránk	site||
    stworzon	relation|created-by|przez
    sublicense	license-word||
    submission	contribution||
    suggest	hypothetical||
    szabályzat	document||
    tekst	document||
    temeljen	relation|based-on|na
    template	document||	work||
    texto	document||
    tiré	relation|uses-text-from|de	relation|uses-text-from|du	relation|uses-text-from|des
    tomad	relation|uses-text-from|de	relation|uses-text-from|del
    traduzion	relation|translation-of|dal
    translation	document||
    tratt	relation|uses-text-from|da	relation|uses-text-from|dal	relation|uses-text-from|dalla
    treat	behaviour||
    tutorial	document||
    türetil	relation<|derived-from|
    udostępnion	grant||
    unser	self||
    uppförandekod	document||
    upraven	relation|adapted-from|z
    uyarlam	relation<|adapted-from|
    uyarlan	relation<|adapted-from|
    verhaltens	document||	work||
    violen	behaviour||
    vorliegend	self||
    vote	behaviour||
    vydal	relation|published-by|
    vytvořil	relation|created-by|
    vår	self||
    webpage	site||
    webplats	site||
    webseite	site||
    welche	relative||
    werke	document||
    wydan	relation|published-by|przez
    wytyczn	document||
    zaadaptowan	relation|adapted-from|z
    zaczerpnięt	relation|uses-text-from|z	relation|uses-text-from|ze	relation|uses-text-from|z
    zainspirowan	relation|inspired-by|
    založen	relation|based-on|na	relation|based-on|na
    zasad	document||
    zasnovan	relation|based-on|na
    zásad	document||
    átdolgoz	relation<|adapted-from|
    çeviri	relation<|translation-of|
    çevril	relation<|translation-of|
    άδεια	license-word||
    αδειοδοτ	grant||
    αυτ	self||
    βασισμέν	relation|based-on|
    διαθέσιμ	availability||
    εμπνευσμέν	relation|inspired-by|από
    προσαρμοσμέν	relation|adapted-from|από
    авторск	copyright||прав*
    адаптиран	relation|adapted-from|от
    адаптирован	relation|adapted-from|из	relation|adapted-from|на
    адаптован	relation|adapted-from|од	relation|adapted-from|з
    базиран	relation|based-on|на
    благодарност	credit-heading||
    вдохновлен	relation|inspired-by|
    вдохновлён	relation|inspired-by|
    взят	relation|uses-text-from|с	relation|uses-text-from|из
    данн	self||
    документ	document||
    доступ	grant||
    доступн	availability||по	availability||на
    заимствован	relation|uses-text-from|у	relation|uses-text-from|из
    заснован	relation|based-on|на	relation|based-on|на
    изображени	image||
    кодекс	document||
    которы	relative||
    лиценз	license-heading||	license-word||
    лицензирован	grant||
    ліценз	license-heading||	license-word||
    ліцензован	grant||
    международн	cc-filler||
    міжнародн	cc-filler||
    навіян	relation|inspired-by|
    настоящ	self||
    натхненн	relation|inspired-by|
    наш	self||
    некомерційн	cc-element|NC|
    некоммерческ	cc-element|NC|использован*
    опубликован	relation|published-by|
    основан	relation|based-on|върху	relation|based-on|на
    переведен	relation|translated-by|
    политик	document||
    положени	document||
    політик	document||
    правил	document||
    принцип	document||
    произведени	document||
    производн	relation|derived-from|от
    репозитор	repository||
    робот	document||
    руководств	document||
    сайт	site||
    создан	relation|created-by|
    текст	document||
    эт	self||
    זמין	availability||
    تكييف	relation|adapted-from|
    شكر	relation|thanks-to|
    مأخوذ	relation|adapted-from|من
    مبني	relation|based-on|على
    متاح	availability||
    متوفر	availability||
    مرخص	grant||
    مشتق	relation|derived-from|من
    معدل	relation|adapted-from|من
    각색하	relation<|adapted-from|
    근거하	relation<|based-on|
    기반	relation<|based-on|
    기초하	relation<|based-on|
    바탕	relation<|based-on|
    영감	relation<|inspired-by|
    유래	relation<|derived-from|
    참고	relation<|consulted|
    참조	relation<|consulted|
    파생	relation<|derived-from|
    """#
}
