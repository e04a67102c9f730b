// Generated from Data/licenses by `RECORD_LEXICON=1 swift test --filter LexiconTable`; do not edit.
// swift-format-ignore-file

/// Phrases by their first words: a line a word or stem, each phrase a column of kind, value and further words.
enum LexiconTable {
  /// Bytes of the longest stem a phrase begins with.
  static let longestStem = 24

  static let phrases: StaticString = #"""
    &	F|
    2	NBSD-2-Clause|clause bsd license	NBSD-2-Clause|clause bsd
    3	NBSD-3-Clause|clause bsd license	NBSD-3-Clause|clause bsd
    3.0	L|unported
    a	E|	F|	0forked-from|fork of	L|
    aangepast	0adapted-from|van	0adapted-from|uit
    aangepaste	0adapted-from|versie van
    abgeleitet	0derived-from|von	0derived-from|vom	0derived-from|aus
    abgewandelt	0adapted-from|von	1adapted-from|
    abgewandelt*	0adapted-from|von
    about	S|this document
    abrufbar	C|unter
    academy	B|
    acceptable	?|
    accesible	C|en
    accessible	C|at
    acest*	5|
    acknowledg*	S|
    acknowledge	0thanks-to|
    acknowledges	0thanks-to|
    action*	G|
    adaptación	0adapted-from|de	0adapted-from|del
    adaptacj*	0adapted-from|z
    adaptacja	0adapted-from|
    adaptad*	0adapted-from|de	0adapted-from|del	0adapted-from|do	0adapted-from|da	0adapted-from|dos	0adapted-from|das	0adapted-from|a partir
    adaptada	0adapted-from|de	0adapted-from|del	0adapted-from|do	0adapted-from|a partir	0adapted-from|de
    adaptado	0adapted-from|de	0adapted-from|del	0adapted-from|do	0adapted-from|da	0adapted-from|a partir
    adaptare	0adapted-from|după	0adapted-from|a
    adaptaron	0adapted-from|de	0adapted-from|del
    adaptat	0adapted-from|din	0adapted-from|după	0adapted-from|de	0adapted-from|del
    adaptation	0adapted-from|of	0modified-by|by	0adapted-from|de	0adapted-from|du	0adapted-from|des
    adaptations	0modified-by|by
    adaptată	0adapted-from|după
    adaptação	0adapted-from|do	0adapted-from|da	0adapted-from|de
    adapted	0adapted-from|version of	0adapted-from|form	0adapted-from|from	0adapted-from|the	0adapted-from|after	0adapted-from|by us from	0adapted-from|and	0modified-by|by
    adaptiert	0adapted-from|vom	0adapted-from|nach	0adapted-from|von	0adapted-from|aus	1adapted-from|
    adaptiert*	0adapted-from|von	0adapted-from|aus	0adapted-from|nach
    adaption	0adapted-from|of
    adaptions	0adapted-from|of
    adaptita	0adapted-from|el
    adaptovaný	0adapted-from|z
    adaptován*	0adapted-from|z
    adapts	0adapted-from|
    adaptál*	1adapted-from|
    adaptált	1adapted-from|
    adapté	0adapted-from|de	0adapted-from|du	0adapted-from|des	0adapted-from|à partir
    adapté*	0adapted-from|de	0adapted-from|du	0adapted-from|des	0adapted-from|à partir
    adaptée	0adapted-from|de	0adapted-from|du	0adapted-from|à partir
    adaptó	0adapted-from|de	0adapted-from|del
    adattamento	0adapted-from|di	0adapted-from|del	0adapted-from|della
    adattat*	0adapted-from|da	0adapted-from|dal	0adapted-from|dalla	0adapted-from|dai	0adapted-from|dalle
    adattata	0adapted-from|da
    adattato	0adapted-from|da	0adapted-from|dal	0adapted-from|dalla
    add	@|the following
    additional	0uses-text-from|language was added by
    additions	0modified-by|by	0modified-by|were made by
    adfærdskodeks	6|
    adopted	0adapted-from|from
    adresinde	C|
    af	U|
    afbeelding*	9|
    affero	NAGPL|general public license
    afgeleid	0adapted-from|en aangepast	0derived-from|van
    afkomstig	0uses-text-from|van	0uses-text-from|uit
    afledt	0derived-from|af
    ag	B|
    agency	B|
    agpl	NAGPL|
    agplv3	NAGPL|
    agradecemos	0thanks-to|a	0thanks-to|
    agradecimentos	S|
    agradecimientos	S|	0thanks-to|a
    agreement*	6|	7|
    aitortu	KBY|
    al	E|
    alapján	1based-on|
    alapszik	1based-on|
    alapul	1based-on|
    alatt	2|
    alkuperäinen	0original-source|lähde
    all	8|code	>|documents	>|policies	>|our policies	>|of our	>|content	>|text	>|material*	>|pages	I|	P|rights reserved	P|rights are reserved
    alle	P|rechte vorbehalten	P|rechten voorbehouden
    alliance	B|
    also	F|	0consulted|referred to
    altered	0adapted-from|version of
    altında	2|
    alınmış*	1uses-text-from|
    alıntı	KBY|
    alıntı*	1uses-text-from|
    amalgam	0uses-text-from|of
    amalgamation	0uses-text-from|of
    amb	2|llicència
    amended	0modified-by|by
    an	E|	L|
    and	F|	V|later
    angelehnt	0modelled-on|an	1modelled-on|
    angepasst	0adapted-from|von	0adapted-from|vom	0adapted-from|aus	0modified-by|durch	1adapted-from|
    anpassad	0adapted-from|från
    anpassad*	0adapted-from|från
    anpassat	0adapted-from|från	0adapted-from|från
    anpassning	0adapted-from|av
    any	8|code	V|later version
    anyone	G|
    apache	NApache-2.0|license version 2.0	NApache-2.0|license , version 2.0	NApache-2.0|license 2.0	NApache-2.0|license v2.0	NApache-2.0|license v2	NApache-2.0|2.0 license	NApache-2.0|2 license	NApache-2.0|2.0	NApache-2.0|license , version 2	NApache-2.0|software license 2.0	NApache-2.0|software license , version 2.0	NApache-2.0|2	NApache-2.0|license ( version 2.0 )	NApache-2.0|lizenz 2.0	NApache-2.0|v2 license	NApache-2.0|v2	NLicenseRef-Apache|license	NLicenseRef-Apache|software license	NLicenseRef-Apache|licence
    applies	2|
    apply	2|
    appreciation	0thanks-to|to
    approved	?|
    aquest*	5|
    are	?|to be	I|	0uses-text-from|taken from	2|in the
    article	6|	7|
    articles	6|
    artistic	NArtistic|license
    artwork*	9|
    as	@|follows	E|	F|well as	I|	1based-on|its basis	1based-on|its starting point	1based-on|a template	1based-on|a base	1based-on|the starting point	1based-on|inspiration and	1based-on|starting points	1based-on|a starting point	1based-on|our starting point	1based-on|a basis	1based-on|the basis	1inspired-by|inspiration	1inspired-by|an inspiration
    asiakirja	6|
    ask*	?|
    asl	NApache-2.0|2.0
    assembled	0uses-text-from|from	0created-by|by
    assisted	1contributed-by|
    association	B|
    associazione	B|
    assum*	G|
    at	U|	C|
    atribucija	KBY|
    atribución	S|	KBY|	KBY|
    atribuire	KBY|
    atribuição	S|	KBY|
    atribusi	KBY|
    atsauce	KBY|
    attack*	G|
    attribute	A|it	A|us
    attribution	A|for your own	A|statement	A|example	A|text	KBY|
    attribution*	S|
    attributions	KBY|
    attribuzione	S|	KBY|
    atıf	KBY|
    au	E|
    audio	9|
    auf	0based-on|grundlage	0based-on|der basis	0based-on|der grundlage	0based-on|der grundlage	0based-on|basis
    aufbauend	0based-on|auf
    australia	MAU|
    austria	MAT|
    auszüge	0uses-text-from|aus
    author	0created-by|:
    authored	0created-by|by
    authors	B|	S|	0created-by|:
    autorile	KBY|viitamine
    aux	E|
    av	U|
    available	C|at	C|from	C|on	C|under	C|in	C|here	2|
    avledet	0derived-from|fra
    aynı	KSA|lisansla paylaş
    aynılisanslapaylaş	KSA|
    background	S|
    bajo	2|	2|licencia	2|una licencia
    balstīts	1based-on|
    banner	9|
    basad*	0based-on|en
    basada	0based-on|en
    basado	0based-on|en
    basan	0based-on|en
    basaron	0based-on|en
    basat	0based-on|en
    basat*	0based-on|su	0based-on|sul	0based-on|sulla	0based-on|sui	0based-on|sulle
    basata	0based-on|su
    basato	0based-on|su	0based-on|sul	0based-on|sulla
    basead*	0based-on|em	0based-on|no	0based-on|na	0based-on|nos	0based-on|nas
    baseada	0based-on|em	0based-on|no	0based-on|na	0based-on|nas	0based-on|nos
    baseado	0based-on|em	0based-on|no	0based-on|na	0based-on|nas	0based-on|nos
    baseados	0based-on|em
    based	S|on	0based-on|our statement on	0based-on|our policy on	0based-on|our code on	0based-on|our code of conduct on	0based-on|this policy on	0based-on|this code of conduct on	0based-on|this document on	0based-on|our guidelines on	0based-on|this code on	0based-on|our document on	0based-on|on	0based-on|upon	0based-on|off	0based-on|off of
    baseia	0based-on|se em
    baserad*	0based-on|på
    baserade	0based-on|på
    baseras	0based-on|på
    baserat	0based-on|på
    baserede	0based-on|på
    baserer	0based-on|seg på	0based-on|sig på
    baseret	0based-on|på
    basert	0based-on|på
    baserte	0based-on|på
    basieren	0based-on|auf
    basiert	0based-on|lose auf	0based-on|im wesentlichen auf	0based-on|auf
    basándose	0based-on|en
    basé	0based-on|sur
    basé*	0based-on|sur
    basée	0based-on|sur
    basó	0based-on|en
    baut	0based-on|auf
    bazat	0based-on|pe
    bazat*	0based-on|pe
    bazează	0based-on|pe
    bazita	0based-on|sur
    bazuje	0based-on|na
    bearbeidet	0adapted-from|fra
    bearbeitet	0modified-by|von
    bearbeitung	0adapted-from|von	0adapted-from|des	0adapted-from|der
    bearbejdet	0adapted-from|fra
    bearbetad*	0adapted-from|från
    bearbetat	0adapted-from|från
    bearbetning	0adapted-from|av
    bears	2|
    behavio*	G|
    bei	U|
    beiträge	:|
    belge*	6|
    below	A|text
    benzerpaylaş	KSA|
    berbagiserupa	KSA|
    berdasarkan	0based-on|
    beruhen	0based-on|auf
    beruht	0based-on|auf
    beschikbaar	C|op	C|via	2|onder
    betreut	0stewarded-by|von
    bewerking	0adapted-from|van
    bewerkt	0adapted-from|van	1adapted-from|
    beyond	2|
    bez	KND|utworów zależnych	KND|prerada
    bias*	G|
    bijdragen	:|
    bild	9|
    bilder	9|
    bitte	I|
    blog	;|
    board	B|
    book	6|	7|
    boost	NBSL-1.0|software license
    borrow	0borrows-from|from
    borrowed	0borrows-from|from	0borrows-from|text from
    borrowing	0borrows-from|from
    borrows	0uses-text-from|text from	0borrows-from|from
    brasil	MBR|
    brazil	MBR|
    brez	KND|predelav
    bron	0source|:
    broncode	8|
    bronnen	0source|:
    bsd	NBSD-3-Clause|3 clause license	NBSD-3-Clause|3 clause	NBSD-3-Clause|three clause	NBSD-3-Clause|3 clause new or revised license	NBSD-2-Clause|2 clause license	NBSD-2-Clause|2 clause	NLicenseRef-BSD|license	NLicenseRef-BSD|style license	NLicenseRef-BSD|licensed	NLicenseRef-BSD|licence	NLicenseRef-BSD|style open source license	NLicenseRef-BSD|licenses	N0BSD|zero clause license
    bu	5|
    building	0based-on|on
    builds	0based-on|on	0based-on|upon
    built	0based-on|on	0based-on|upon
    by	6|laws	:|contributing	:|submitting	U|	U|the	0uses-text-from|kind permission of	KBY|
    bygger	0based-on|på	0based-on|på	0based-on|på
    bylaws	6|	7|
    calqué	0modelled-on|sur
    can	?|be licensed	@|be included using	R|be freely	R|be reused
    canada	MCA|
    carries	2|
    cc	NCC0-1.0|zero	NCC0-1.0|0	J|
    cc0	NCC0-1.0|	NCC0-1.0|1.0 universal	NCC0-1.0|public domain dedication	NCC0-1.0|dedication
    ce	5|	I|
    center	B|
    centre	B|
    ces	5|
    cet	5|
    cette	5|	I|
    changes	0modified-by|were made by	0modified-by|by
    chapter	B|
    charte	6|	7|
    charter	7|
    charter*	6|
    chia	KSA|sẻ tương tự
    china	MCN|mainland
    choose	?|
    chuyển	0adapted-from|thể từ
    chính	6|sách
    citar	A|como
    cite	A|as	A|this
    citer	A|comme
    clinic	B|
    clip	9|art
    club	B|
    co	B|	0contributed-by|authored by
    coalition	B|
    cobbled	0uses-text-from|together from
    coc	6|
    code	6|of	6|	6|de	7|	7|of*	7|de	8|samples	8|examples	8|snippets	8|source
    codebase	8|
    codes	6|	7|	7|of
    codice	6|	7|	8|sorgente
    collated	0uses-text-from|from
    collective	B|
    college	B|
    colophon	S|
    combination	0uses-text-from|of
    combines	0uses-text-from|elements of
    comes	0uses-text-from|from
    comment	0commented-by|by	0commented-by|from
    comment*	G|
    commented	0commented-by|on by	0commented-by|by
    comments	0commented-by|from	0commented-by|by	0commented-by|of
    commitment*	6|	7|
    committee	B|
    community	B|
    company	B|
    compartilha	KSA|igual
    compartilhaigual	KSA|
    compartir	KSA|igual
    compartirigual	KSA|	KSA|
    compatible	?|
    compensation	G|
    compiled	0uses-text-from|from	0edited-by|by
    composed	0created-by|by
    con	2|licenza
    conceived	0created-by|by
    condensed	0uses-text-from|from
    condividi	KSA|allo stesso modo
    conduct	7|	G|is
    conference	B|
    consensus	G|
    consider	?|
    consortium	B|
    constitution	6|	7|
    consultation	0commented-by|with
    consulted	0consulted|	0commented-by|with
    contains	0uses-text-from|elements of	0uses-text-from|elements from
    contenido*	6|
    content	=|you	=|posted	0uses-text-from|from
    content*	6|
    contenu*	6|
    contenut*	6|
    conteúdo*	6|
    contribuciones	:|
    contribuições	:|
    contributed	:|to	0contributed-by|to by	0contributed-by|by	1contributed-by|to	1contributed-by|	2|under
    contributi	:|
    contribution*	:|
    contributions	0contributed-by|from	0contributed-by|by	0contributed-by|of
    contributor	:|license
    contributors	:|agree	B|	S|	0contributed-by|:	0contributed-by|are	0contributed-by|to
    convention	7|
    cookies	G|
    copied	0uses-text-from|from
    copy	R|and distribute
    copying	T|
    copyleft	Q|
    copyright	Q|	T|	3|waiver
    copyrights	Q|
    corp	B|
    corporation	B|
    could	?|
    council	B|
    courtesy	0original-source|of
    covenant	7|
    covenant*	6|
    cover	9|art
    covered	2|by
    crafted	0created-by|by
    creada	0created-by|por
    creado	0created-by|por
    created	0generated-with|with	0generated-with|using	0created-by|by
    creative	NCC0-1.0|commons zero	NCC0-1.0|commons 0	NCC0-1.0|commons cc0	J|commons	J|common
    creativecommons	NCC0-1.0|zero	J|
    creato	0created-by|da
    credit	A|us	0thanks-to|to	0thanks-to|goes to	0thanks-to|:
    credit*	S|
    crediti	S|
    credits	0thanks-to|	0thanks-to|:
    criado	0created-by|por	0created-by|pela	0created-by|pelo
    cribbed	0uses-text-from|from
    créditos	S|
    crédits	S|
    créé	0created-by|par
    créée	0created-by|par
    cui	4|
    curated	0edited-by|by
    curriculum	6|
    customers	=|
    customised	0adapted-from|version of	0modified-by|by
    customized	0adapted-from|version of	0modified-by|by
    czech	MCZ|republic
    có	C|tại
    código	8|fuente	8|fonte
    código*	6|	7|
    cảm	0thanks-to|ơn
    da	E|	U|
    dal	E|
    dall	E|
    dalla	E|
    dan	F|
    dank	0thanks-to|an	0thanks-to|aan
    danken	0thanks-to|
    danksagung*	S|
    dankwoord	S|
    danmark	MDK|
    das	E|	E|
    data	=|set*	G|
    database*	=|
    dataset*	=|
    davranış	6|
    dayalı*	1based-on|
    dayan*	1based-on|
    dayanarak	1based-on|
    de	E|	U|	MDE|
    decision*	G|
    declaration	7|
    dedicate	2|
    dedicated	2|
    dedication	3|	2|
    degli	E|
    dei	E|
    del	E|	KSA|på samme vilkår	KSA|på samme vilkår
    dela	KSA|lika
    delen	H|
    deljenje	KSA|pod istim pogojima
    dell	E|
    della	E|
    delle	E|
    dello	E|
    dem	E|
    den	E|
    denmark	MDK|
    denna	5|
    denne	5|
    department	B|
    depozyt*	<|
    der	5|vorliegende	E|
    derechos	Q|de autor
    deriva	0derived-from|de	0derived-from|del	0derived-from|da	0derived-from|dal
    derivada	0derived-from|de
    derivado	0derived-from|de	0derived-from|del	0derived-from|do
    derivation	0derived-from|of
    derivative	0derived-from|of	0derived-from|work of
    derivato	0derived-from|da	0derived-from|dal
    derived	S|from	0derived-from|from
    derives	0derived-from|from
    des	E|
    descended	0based-on|from
    descends	0based-on|from
    designed	0created-by|by
    dessa	5|
    det	O|
    determin*	G|
    detta	5|
    dette	5|
    deutschland	MDE|
    developed	0created-by|by
    devised	0created-by|by
    deze	5|
    di	U|	2|bawah
    diadaptasi	0adapted-from|dari
    diadaptasikan	0adapted-from|dari
    diambil	0uses-text-from|dari
    didasarkan	0based-on|pada
    die	E|
    dies*	5|
    diese	I|
    dieser	I|
    dieses	I|
    diilhami	0inspired-by|oleh
    dijeli	KSA|pod istim uvjetima
    dikutip	0uses-text-from|dari
    dilisensikan	2|
    directrices	6|	7|
    diretrizes	6|
    disadur	0adapted-from|dari
    disciplin*	G|
    discriminat*	G|
    disponibile	C|all	C|su	C|a	C|presso
    disponibilizad*	2|
    disponible	C|à	C|sur	C|en	C|a
    disponível	C|em
    disse	5|
    distribuid*	2|
    distribuit*	2|
    distribuován*	2|
    distributed	0published-by|by	2|
    distribué	2|sous
    dit	5|
    diterjemahkan	0translated-by|oleh
    diturunkan	0derived-from|dari
    do	E|	NWTFPL|what the fuck you want to public license	NWTFPL|what the f* ck you want to public license
    document*	6|	6|	7|
    documentation	6|
    documenti	6|
    documento*	6|
    does	W|not apply
    dokumen	6|
    dokument*	6|
    dokumentum	6|
    domaine	NLicenseRef-public-domain|public
    dominio	NLicenseRef-public-domain|público
    domínio	NLicenseRef-public-domain|público
    dos	E|
    dostupn*	C|na	C|z
    dostępn*	C|pod
    draft	0drafted-by|by
    draft*	6|
    drafted	0drafted-by|by	0drafted-by|with	1drafted-by|this	1drafted-by|the	1drafted-by|an
    draw	0based-on|from	0inspired-by|inspiration from
    drawing	0inspired-by|inspiration from	0consulted|on
    drawing*	9|
    drawn	0uses-text-from|from	0inspired-by|inspiration from
    draws	0based-on|on	0based-on|upon	0based-on|from	0inspired-by|inspiration from
    drew	0based-on|from	0based-on|on	0uses-text-from|content	0uses-text-from|text	0uses-text-from|language	0inspired-by|content and inspiration from	0inspired-by|inspiration from
    droits	Q|d auteur
    du	E|
    dziękujemy	0thanks-to|
    dérivé	0derived-from|de	0derived-from|du
    dérivée	0derived-from|de
    díky	0thanks-to|
    dílo	6|
    děkujeme	0thanks-to|
    dựa	0based-on|theo	0based-on|vào	0based-on|trên
    e	F|
    e.g	?|
    e.v	B|
    each	=|author
    eclipse	NEPL|public license
    ed	F|
    editado	0edited-by|por
    edited	0adapted-from|version of	0edited-by|by	0modified-by|and updated by	1edited-by|this	1edited-by|the
    edition	D|
    editor	0edited-by|:
    editors	B|	0edited-by|:	0edited-by|are	0edited-by|of
    edits	0modified-by|by
    een	E|
    ei	KND|muutoksia
    eikaupallinen	KNC|
    eimuutoksia	KND|
    ein	E|
    eine	E|
    einem	E|
    einer	E|
    eines	E|
    el	E|
    elaborado	0created-by|por
    elemente	0uses-text-from|des	0uses-text-from|der	0uses-text-from|aus
    elements	H|
    eligibility	G|
    ella	O|
    elle	O|
    elérhető	C|
    em	U|
    emoji	9|
    empfehlen	?|
    employee*	G|
    emprunté*	0uses-text-from|à	0uses-text-from|au	0uses-text-from|aux	0uses-text-from|du
    en	E|	F|
    encontra	C|se em
    encourage*	?|
    england	MUK|and wales	MUK|& wales	MUK|
    entlehnt	0uses-text-from|aus	1adapted-from|
    entliehen	1uses-text-from|
    entnommen	0uses-text-from|aus	1uses-text-from|
    entwickelt	0created-by|von
    epl	NEPL|
    epäkaupallinen	KNC|
    equivalent	?|
    er	O|
    eredeti	0original-source|forrás
    erkännande	KBY|
    erkännanden	S|
    erstellt	0created-by|von
    es	O|	0based-on|basa en
    esas	1based-on|alın*
    escrito	0created-by|por
    eser	6|
    esinlen*	1inspired-by|
    españa	MES|
    essa	5|
    esse	5|
    est	2|sous
    esta	5|	I|
    estas	5|
    estatuto*	6|
    este	5|	5|documento	I|
    estonia	MEE|
    estos	5|
    está	2|bajo
    et	E|	F|
    eupl	NEUPL|
    european	NEUPL|union public licence	NEUPL|union public license
    ev	B|
    evaluat*	G|
    evolved	0based-on|from
    example	8|code	?|of	@|:	A|attribution	A|of a
    except	I|
    excerpted	0uses-text-from|from
    exclu*	G|
    expanded	0modified-by|by
    expat	NMIT|license
    expected	?|to
    explains	?|
    extended	0modified-by|by
    extracted	0derived-from|from	0uses-text-from|from
    extrait*	0uses-text-from|de	0uses-text-from|du
    extraíd*	0uses-text-from|de	0uses-text-from|do	0uses-text-from|da
    extraído	0uses-text-from|de
    ez	5|a	5|az
    ezt	5|
    falls	2|under
    faq	6|	7|
    federation	B|
    fee*	G|
    feedback	0commented-by|from	0commented-by|by
    feel	A|free to use	R|free to copy	R|free to adapt	R|free to reuse	R|free to borrow	R|free to steal
    figure	9|
    figures	9|
    finland	MFI|
    following	@|notice	@|form	@|text	A|attribution	A|credit	A|statement	A|acknowledgement	A|acknowledgment	A|notice	A|wording
    fondation	B|
    fondé	0based-on|sur
    fondé*	0based-on|sur
    font	9|
    fonte	0original-source|originale e crediti	0original-source|original	0original-source|originale	0source|:
    fontes	0source|:
    fonti	S|	0source|:
    fonts	9|
    for	?|example	@|example	U|	I|
    fordítás*	1translation-of|
    fordítása	0translation-of|a	0translation-of|
    fork	0forked-from|of
    forked	0forked-from|from	0forked-from|off
    form	A|of words
    formerly	?|
    forrás	0source|:
    foto*	9|
    fotos	9|
    found	C|at	C|on
    foundation	B|
    framework	6|	7|
    france	MFR|
    free	2|to use	NGFDL|documentation license	NFAL|art license	R|to copy	R|to use ,	R|to adapt	R|to reuse	R|to re use	R|to share	R|to use and	R|to modify	R|of charge in any format
    freebsd	NBSD-2-Clause|license
    freely	R|copy	R|used	R|adapted	R|reproduced	R|available for
    frei	R|verwendet werden
    from	U|	0uses-text-from|which we drew content and inspiration	0uses-text-from|which we drew content	0uses-text-from|which we drew	0uses-text-from|which we took	0uses-text-from|which we borrowed	0inspired-by|which we drew inspiration
    fuente	0original-source|y créditos	0original-source|original	0source|:
    fuentes	0source|:
    fundación	B|
    fundação	B|
    further	S|sources
    fără	KND|derivate
    fărămodificări	KND|
    gained	0inspired-by|inspiration from
    gave	1contributed-by|feedback
    gayriticari	KNC|
    gebaseerd	0adapted-from|en aangepast	0based-on|op	0based-on|op
    gedragscode	6|	7|
    geen	KND|afgeleide werken
    geenafgeleidewerken	KND|
    geinspireerd	0inspired-by|op	0inspired-by|door
    gelicentieerd	2|
    gelijk	KSA|delen
    gelijkdelen	KSA|
    gemaakt	0created-by|door
    gemeinfrei	NLicenseRef-public-domain|
    general	NGPL|public license
    generalised	1contributed-by|the
    generalized	1contributed-by|the
    generated	0generated-with|with	0generated-with|using	0generated-with|by	0generated-with|from
    generic	L|
    gepflegt	0stewarded-by|von
    geprüft	0reviewed-by|von
    germany	MDE|
    geschreven	0created-by|door
    geschrieben	0created-by|von
    gestützt	0based-on|auf
    gewijzigd	0modified-by|door
    geändert	0modified-by|von
    geïnspireerd	0inspired-by|op	0inspired-by|door
    gfdl	NGFDL|
    ghi	KBY|công
    give	A|attribution
    giving	A|credit
    giấy	3|phép
    gli	E|
    gmbh	B|
    gnu	NGPL|general public license	NGPL|gpl	NGPL|general public licence	NGPL|gplv3	NGPL|gplv2	NLGPL|lesser general public license	NLGPL|library general public license	NLGPL|lgpl	NLGPL|lgplv3	NAGPL|affero general public license	NAGPL|agpl	NAGPL|agplv3	NGFDL|free documentation license	NGFDL|fdl	NGFDL|free documentation licence
    governed	2|by
    gpl	NGPL|	NGPL|license
    gplv2	NGPL|
    gplv3	NGPL|
    gracias	0thanks-to|a
    grafiken	9|
    graphics	9|
    grateful	0thanks-to|to	0thanks-to|for
    gratitude	0thanks-to|to
    grazie	0thanks-to|a
    greece	MGR|
    grew	0based-on|out of
    group	B|
    guia*	6|
    guide	6|	7|
    guideline*	6|	7|
    guidelines	7|
    guides	6|
    guía*	6|
    handbook*	6|	7|
    harass*	G|
    has	I|	0based-on|adopted the	0based-on|adopted	1published-by|waived all
    hat	0thanks-to|tip to
    hat*	G|
    have	I|	0based-on|adopted the	0based-on|adopted	1published-by|waived all
    helped	1contributed-by|write	1contributed-by|to write	1contributed-by|draft	1contributed-by|with
    hentet	0uses-text-from|fra	0uses-text-from|fra
    herausgeber	0edited-by|:
    herausgegeben	0published-by|von
    herkunft	S|
    herzlichen	0thanks-to|dank an
    het	O|	E|
    history	S|
    homepage	;|
    hong	MHK|kong
    hosted	C|at
    how	?|to	A|to attribute
    hungary	MHU|
    hämtad	0uses-text-from|från
    hämtad*	0uses-text-from|från
    hämtade	0uses-text-from|från
    hämtat	0uses-text-from|från
    härledd	0derived-from|från
    i	E|	F|
    icke	KNC|kommersiell
    ickekommersiell	KNC|
    icon	9|
    icons	9|
    ideas	H|
    if	?|you	I|
    igo	MIGO|
    ihletett*	1inspired-by|
    ikke	KNC|kommerciel	KNC|kommersiell
    ikkekommerciel	KNC|
    ikkekommersiell	KNC|
    il	O|	E|
    ile	2|lisans*
    ilham*	1inspired-by|
    illustration*	9|
    image	9|
    imagens	9|
    images	9|
    imenovanje	KBY|
    immagini	9|
    improved	0refined-by|by
    imágenes	9|
    in	@|a form similar	U|	I|	0adapted-from|anlehnung an	0modelled-on|anlehnung an
    inbound	:|
    inc	B|
    include	@|the following	A|the following
    includes	0uses-text-from|elements of	0uses-text-from|elements from
    incorporated	0uses-text-from|from
    incorporates	0uses-text-from|text from	0uses-text-from|language from	0uses-text-from|material from	0uses-text-from|
    indebted	0thanks-to|to
    india	MIN|
    influenced	0inspired-by|by
    information	6|	G|
    informed	0inspired-by|by
    inga	KND|bearbetningar
    ingabearbetningar	KND|
    ingen	KND|bearbejdelse	KND|bearbeidelse*	KND|bearbejdelser
    inhalt*	6|
    inhoud	6|
    ini	5|
    initiative	B|
    input	0contributed-by|from
    inspirad*	0inspired-by|en	0inspired-by|por	0inspired-by|em	0inspired-by|no	0inspired-by|na	0inspired-by|nos	0inspired-by|nas	0inspired-by|pelo	0inspired-by|pela
    inspirada	0inspired-by|en	0inspired-by|em
    inspiradas	0inspired-by|en	0inspired-by|em	0inspired-by|no	0inspired-by|por
    inspirado	0inspired-by|en	0inspired-by|por	0inspired-by|em	0inspired-by|no	0inspired-by|na
    inspirados	0inspired-by|en	0inspired-by|em
    inspiraron	0inspired-by|en
    inspirat	0inspired-by|de	0inspired-by|din	0inspired-by|en
    inspiration	0inspired-by|for this	0inspired-by|from	0inspired-by|by	0inspired-by|:
    inspiration*	S|
    inspirations	0inspired-by|:	0inspired-by|from
    inspired	S|by	0inspired-by|form	0inspired-by|by	0inspired-by|from	0inspired-by|in
    inspirerad	0inspired-by|av
    inspirerad*	0inspired-by|av
    inspirerade	0inspired-by|av
    inspirerades	0inspired-by|av
    inspireras	0inspired-by|av
    inspirerat	0inspired-by|av
    inspirerede	0inspired-by|af
    inspireret	0inspired-by|af	0inspired-by|af
    inspirert	0inspired-by|av	0inspired-by|av
    inspirerte	0inspired-by|av
    inspirieren	0inspired-by|lassen von
    inspiriert	0inspired-by|vom	0inspired-by|von	0inspired-by|durch	0inspired-by|von	0inspired-by|durch	0inspired-by|vom
    inspirierte	0inspired-by|von
    inspirisan*	0inspired-by|
    inspiroitu*	1inspired-by|
    inspiroval*	0inspired-by|
    inspirovaný	0inspired-by|
    inspirován*	0inspired-by|
    inspirowan*	0inspired-by|
    inspiré	0inspired-by|de	0inspired-by|du	0inspired-by|par
    inspiré*	0inspired-by|de	0inspired-by|du	0inspired-by|des	0inspired-by|par
    inspirée	0inspired-by|de	0inspired-by|du	0inspired-by|par
    inspirées	0inspired-by|par	0inspired-by|de
    inspirés	0inspired-by|par	0inspired-by|de
    inspiró	0inspired-by|en
    instead	?|of
    institute	B|
    insuflețit*	0inspired-by|
    insult*	G|
    intended	?|to
    intergovernmental	MIGO|organizations
    internacional	L|
    internasjonal	L|
    internationaal	L|
    international	L|	L|public
    internationale	L|
    internationell*	L|
    internazionale	L|
    internetseite*	;|
    inšpirovan*	0inspired-by|
    ireland	MIE|
    irányelv*	6|
    is	?|to be	I|	0uses-text-from|taken from	2|in	2|a
    isc	NISC|license	NISC|licence
    isn	W|t
    ispirat*	0inspired-by|a	0inspired-by|al	0inspired-by|alla	0inspired-by|ai	0inspired-by|da	0inspired-by|dal
    ispirata	0inspired-by|a	0inspired-by|dal
    ispirate	0inspired-by|a	0inspired-by|da
    ispirati	0inspired-by|a
    ispirato	0inspired-by|e adattato da	0inspired-by|e adattato dal	0inspired-by|a	0inspired-by|al	0inspired-by|da
    issu*	0uses-text-from|de	0uses-text-from|du	0uses-text-from|des
    issued	0published-by|by	2|
    it	O|	I|
    italia	MIT|
    italy	MIT|
    ja	F|
    jaasamoin	KSA|
    jagamine	KSA|samadel tingimustel
    japan	MJP|
    je	2|dostupn*
    judg*	G|
    kaynak	0source|:
    kebijakan	6|
    keine	KND|bearbeitung*
    kiitos	0thanks-to|
    kilde	0source|:
    kildekode*	8|
    kilder	S|
    kod	8|źródłowy
    kodeks*	6|	7|
    kodex	6|	7|
    kodex*	6|
    korea	MKR|
    která	4|
    který	4|
    która	4|
    które	4|
    który	4|
    kudos	S|	0thanks-to|to
    kuralları	6|
    källa	0source|:
    källkod*	8|
    källor	S|
    käännös*	1translation-of|
    l	E|
    la	5|présente	E|	C|adresa
    labs	B|
    ladder	7|
    laget	0created-by|av
    language	H|	0uses-text-from|was added by	0uses-text-from|from
    large	H|portions
    las	E|
    lavet	0created-by|af
    le	5|présent	E|
    learn	?|more
    legal	T|	0reviewed-by|review by
    leidraad	6|
    leitet	0derived-from|sich
    leitfaden	7|
    leitlinie*	6|	7|
    les	E|
    lesser	NLGPL|general public license
    lgpl	NLGPL|
    lgplv2	NLGPL|
    lgplv2.1	NLGPL|
    lgplv3	NLGPL|
    libraries	8|
    library	8|	8|code
    libre	R|de droits
    licen*	T|
    licenc	2|alatt
    licenc*	3|	2|
    licence	S|and attribution	3|	2|	NMIT|mit	NFAL|art libre	L|	L|
    licenced	3|	2|
    licencelt	2|
    licences	3|
    licencia	NMIT|mit	L|
    licencia*	3|
    licenciad*	2|
    licencj*	2|
    licencja	L|
    licencjonowan*	2|
    licencován*	2|
    licencí	L|
    licens	L|
    licens*	3|
    license	3|	2|	L|
    licensed	3|	2|
    licenseret	2|
    licenses	3|
    licensierad*	2|
    licensierat	2|
    licensing	3|	2|
    licentie	L|
    licentie*	3|
    licenz*	3|
    licenza	NMIT|mit	L|
    licença	NMIT|mit	L|
    licença*	3|
    licenţ*	3|
    licenţiat	2|
    licențiat*	2|
    lifted	0uses-text-from|from
    lignes	6|directrices	7|directrices
    like	?|the	0thanks-to|to thank
    lineamiento*	6|
    linee	6|guida
    lisans*	T|	3|
    lisanslan*	2|
    lisens	L|
    lisens*	T|	3|
    lisensi*	3|
    lisensiert	2|
    lisensoitu	2|	2|
    lisenssi*	3|
    lisenssillä	2|
    lizenz	2|:	L|
    lizenz*	T|	3|
    lizenziert	2|
    llc	B|
    llicència*	3|
    lo	O|	E|
    located	C|at
    logiciel*	8|
    logo	9|
    logos	9|
    look	=|and feel	@|like
    looked	0stewarded-by|after by
    los	E|
    ltd	B|
    lucrare*	6|
    luxembourg	MLU|
    lähde	0source|:
    lähteet	S|
    lånad*	0uses-text-from|från
    lånat	0uses-text-from|från
    lấy	0inspired-by|cảm hứng từ
    made	0generated-with|with	0created-by|by	0published-by|available by	2|available
    mainland	MCN|china
    maintained	0stewarded-by|by
    maintainers	B|
    maintenu	0stewarded-by|par
    manifesto	7|
    mantenido	0stewarded-by|por
    mantenuto	0stewarded-by|da
    mantido	0stewarded-by|por
    manual	7|
    manual*	6|
    many	0thanks-to|thanks to
    material	H|	0uses-text-from|was added by	0uses-text-from|from
    material*	6|
    may	?|choose	R|be freely	R|be copied	R|be reproduced	R|be reprinted	R|be used freely	R|copy	R|reproduce	R|be reused	R|be re used	R|be distributed
    means	?|
    media	9|files
    member*	G|
    members	=|'	B|
    mengacu	0based-on|pada
    merci	0thanks-to|à
    merujuk	0based-on|pada
    met	0thanks-to|dank aan
    metin	6|
    mezinárodní	L|
    might	?|
    ministry	B|
    mis	2|à disposition
    mise	2|à disposition
    mit	NMIT|license	NMIT|licence	NMIT|licensed	NMIT|style license	NMIT|lizenz	NMIT|open source license
    międzynarodowe	L|
    model	7|
    modelado	0modelled-on|según
    modeled	0modelled-on|on	0modelled-on|after	0modelled-on|upon	0modelled-on|from
    modelled	0modelled-on|on	0modelled-on|after	0modelled-on|upon
    models	7|
    modificado	0modified-by|por
    modifications	0modified-by|were made by	0modified-by|by
    modificato	0modified-by|da
    modified	0adapted-from|version of	0modified-by|by	NBSD-3-Clause|bsd license
    modifié	0modified-by|par
    modifié*	0adapted-from|à partir
    most	H|of
    mozilla	NMPL|public license	NMPL|public licence
    mpl	NMPL|
    much	H|of
    mukaelma*	1adapted-from|
    mukautettu	0adapted-from|
    must	?|
    mű	6|
    na	U|	0based-on|podstawie	0based-on|základě	0based-on|základe	0based-on|основе	0based-on|temelju	0based-on|podlagi	2|licencji	KSA|tych samych warunkach
    naamsvermelding	KBY|
    nachempfunden	1modelled-on|
    nadahnut*	0inspired-by|
    nagekeken	0reviewed-by|door
    namensnennung	S|	KBY|
    naocomercial	KNC|
    napisan*	0created-by|przez
    nas	U|
    navngivelse	S|	KBY|
    nc	KNC|
    nd	KND|
    ne	KNC|add el	KND|változtasd
    necomercial	KNC|
    nederland	MNL|
    nekomercialno	KNC|
    nekomercijalno	KNC|
    nekomerční	KNC|užití
    nel	U|
    nella	U|
    nemzetközi	L|
    netherlands	MNL|
    nettsted*	;|
    network	B|
    neužívejte	KNC|dílo komerčně	KNC|komerčně
    nevezd	KBY|meg
    new	NBSD-3-Clause|bsd license	MNZ|zealand
    nezasahujte	KND|do díla
    nezpracovávejte	KND|
    nguyên	6|tắc
    nicht	W|	KNC|kommerziell	KNC|kommerziell	L|portiert	L|portierte*
    niet	KNC|commercieel
    nietcommercieel	KNC|
    nimeä	KBY|
    niniejsz*	5|
    no	?|longer	U|	KNC|comercial	KND|derivatives	KND|derivs	L|adaptada
    nocomercial	KNC|
    noderivatives	KND|
    noderivs	KND|
    non	KNC|commercial	KNC|commerical	KNC|commerciale	KND|opere derivate	L|transposé	L|transcrit
    noncommercial	KNC|
    noncommerical	KNC|
    nonkomersial	KNC|
    norge	MNO|
    normas	6|
    norway	MNO|
    nos	5|	U|
    noss*	5|
    nostr*	5|
    not	W|licensed	W|under	W|covered	W|apply	W|available under
    notice	7|	@|should
    notice*	6|
    notre	5|
    nous	0thanks-to|remercions
    nuestr*	5|
    nutzungsrechte	T|
    nyomán	1based-on|
    này	5|
    não	KNC|comercial
    nãocomercial	KNC|
    o	E|	V|posterior
    obra	6|
    obras	6|
    obrigada	0thanks-to|a
    obrigado	0thanks-to|a
    och	F|
    odbl	NODbL|
    odc	NODC-By-1.0|by
    oder	V|später
    odvozen*	0derived-from|z
    odvozeno	0derived-from|z
    oeuvre	6|
    of	U|
    offer*	G|
    offered	2|
    ofl	NOFL|
    og	F|
    ohje*	6|
    oinarrituta	0based-on|
    oleh	0created-by|
    on	O|	U|
    onder	2|	2|een
    onderhouden	0stewarded-by|door
    online	C|at
    ono	O|
    ontleend	0adapted-from|aan
    onze	5|
    op	0based-on|basis van
    opart*	0based-on|na	0based-on|o
    oparta	0based-on|na
    oparte	0based-on|na
    oparty	0based-on|na
    open	NOGL-UK|government licence	NOGL-UK|government license	NOFL|font license	NODbL|database license	NODbL|data commons open database license	NPDDL-1.0|data commons public domain dedication and license	NODC-By-1.0|data commons attribution license	NOPUBL-1.0|publication license
    opera	6|
    opgesteld	0created-by|door
    opiera	0based-on|się na
    oppress*	G|
    oprindelig	0original-source|kilde
    or	F|	V|later	V|any later version	V|at your option any later	V|newer	V|at your option any
    oraz	F|
    ordningsregl*	6|
    ordnung	6|
    organisation	B|
    organization	B|
    orientieren	0based-on|sich an
    orientiert	0based-on|sich an
    origem	S|
    origen	S|
    origin*	S|
    original	0original-source|source	0original-source|text courtesy of	0original-source|source and credit	0original-source|text from	0original-source|version	0original-source|text by	0original-source|text	0original-source|by	0original-source|und quelle
    originalkilde	0original-source|
    originalkälla	0original-source|
    originally	0original-source|from	0original-source|published	0original-source|appeared	0created-by|created by	0created-by|written by
    originalquelle	0original-source|
    originated	0based-on|from	0based-on|in	0based-on|with
    originates	0based-on|from
    origine	S|
    originele	0original-source|bron
    orijinal	0original-source|kaynak
    oryginalne	0original-source|źródło
    os	E|
    other	=|content	=|materials	?|licen*
    ou	V|ultérieure
    our	5|	I|
    overgenomen	0uses-text-from|van	0uses-text-from|uit	0uses-text-from|van	0uses-text-from|uit	1adapted-from|
    oversat	0translated-by|af
    oversatt	0translation-of|fra	0translated-by|av
    oversettelse	0translation-of|av
    oversættelse	0translation-of|af
    owe	0thanks-to|a debt to
    owes	0thanks-to|much to
    page	6|
    pages	6|
    pagrindu	1based-on|
    pamatā	1based-on|
    paper	7|
    par	U|
    paraphrased	0uses-text-from|from
    part	H|of	H|
    partage	KSA|dans les mêmes conditions	KSA|à l identique	KSA|des conditions initiales à l identique
    partajare	KSA|în condiții identice
    partes	H|
    parti	H|
    participant*	G|
    participants	B|
    parties	H|
    partilha	KSA|nos mesmos termos
    partnership	B|
    parts	H|of	H|	0uses-text-from|from
    pas	KNC|d utilisation commerciale	KND|de modification	KND|d œuvre dérivée
    passagen	0uses-text-from|aus
    patches	:|
    patterned	0modelled-on|after	0modelled-on|on
    pautas	6|
    payment*	G|
    pddl	NPDDL-1.0|
    pe	0based-on|baza
    pedoman	6|
    penned	0created-by|by
    people	G|
    permanently	C|available at	C|available
    permission	R|is granted	R|is hereby granted	R|to copy	R|to reproduce	R|to use
    permitted	?|licenses
    persons	G|
    perustu*	1based-on|
    perustuu	0based-on|
    phi	KNC|thương mại
    phiên	D|bản
    photo*	9|
    phỏng	0adapted-from|theo
    picture*	9|
    placed	2|in	2|into
    plan	?|to
    playbook*	7|
    plc	B|
    please	A|cite	A|use the following	I|
    pledge	6|	7|
    plus	F|
    pochodzi	0derived-from|z
    pod	2|licencí
    podziękowania	S|	0thanks-to|dla
    poděkování	S|
    pohjautu*	1based-on|
    poland	MPL|
    policies	6|	7|
    policy	6|	6|document	7|
    polished	0refined-by|by
    politika*	6|
    politique*	6|
    polska	MPL|
    política*	6|	7|
    por	U|
    portal	;|
    ported	0adapted-from|from
    portion*	H|
    portions	=|of
    portugal	MPT|
    post	6|
    posted	=|by	2|
    povzet*	0uses-text-from|po
    practices	7|
    pravidl*	6|
    prefer*	?|
    prejudice*	G|
    preklad	0translation-of|
    preluat*	0uses-text-from|din	0uses-text-from|de
    prepared	0drafted-by|by
    press	B|
    preuzet*	0uses-text-from|iz
    previously	?|
    prevod	0translation-of|
    prilagojen*	0adapted-from|po
    prilagođen*	0adapted-from|iz	0adapted-from|prema
    principes	6|
    principi	6|
    principles	6|	7|
    prior	S|art
    pripazīstot	KBY|
    priskyrimas	KBY|
    prispôsoben*	0adapted-from|z
    priznanje	KBY|avtorstva
    procedure*	6|	7|
    process	6|	7|
    produced	0generated-with|with
    produs	0derived-from|din
    progetto	<|
    program*	8|
    programmcode	8|
    project	<|
    projects	<|
    projekt	<|
    projet	<|
    projeto	<|
    proofread	0reviewed-by|by
    proposed	?|
    props	0thanks-to|to
    protocol	6|
    provenance	S|
    provengono	0uses-text-from|da
    provided	0contributed-by|by	1contributed-by|input	1contributed-by|feedback	1contributed-by|valuable	1translated-by|the translation	2|	Rconditions|that
    proviene	0uses-text-from|de	0uses-text-from|del
    proviennent	0uses-text-from|de	0uses-text-from|des	0uses-text-from|du
    provient	0uses-text-from|de	0uses-text-from|des	0uses-text-from|du
    proyecto	<|
    przetłumaczon*	0translated-by|przez
    przez	U|
    przypisanie	S|
    pubblicat*	2|
    pubblicato	0published-by|da
    pubblico	NLicenseRef-public-domain|dominio
    public	T|domain	NPDDL-1.0|domain dedication and license	NPDDL-1.0|domain dedication and licence	NCC0-1.0|domain dedication	NPDM|domain mark	NLicenseRef-public-domain|domain	NLicenseRef-public-domain|property	L|
    publicad*	2|
    publicado	0published-by|por	0published-by|pela
    publication*	6|
    publiek	NLicenseRef-public-domain|domein
    published	C|at	0published-by|by	2|
    publié	0published-by|par	2|sous
    pull	:|request*
    pulled	0uses-text-from|from
    põhjal	1based-on|
    překlad	0translation-of|
    přeložen*	0translation-of|z
    přeložil*	0translated-by|
    převzat*	0adapted-from|z
    převzato	0uses-text-from|z
    přizpůsoben*	0adapted-from|z
    původ	S|
    původní	0original-source|zdroj
    quale	4|
    que	4|
    quellcode	8|
    quelle	0original-source|und lizenz	0original-source|und original	0source|:
    quellen	S|	0source|:
    quest*	5|
    questa	I|
    questo	I|
    qui	4|
    quoted	=|material	0uses-text-from|from
    quy	6|tắc
    rather	?|than
    re	A|share your	0uses-text-from|uses	2|used
    read	?|about
    recognize	0thanks-to|
    recomend*	?|
    recommand*	?|
    recommend*	?|
    recommended	A|attribution
    reconeixement	KBY|
    reconocimiento	KBY|
    recordings	=|
    recoñecemento	KBY|
    redaktion	0edited-by|:
    redigerad	0edited-by|av
    redistributed	2|
    references	S|and
    referencing	0consulted|
    refined	0refined-by|by
    regel*	6|
    regeln	6|
    reglas	6|
    regler*	6|
    regolament*	6|
    regole	6|
    regras	6|
    regulamin*	6|
    regulations	6|
    release	D|
    released	0published-by|by	2|
    relicensed	2|
    relu	0reviewed-by|par
    remark*	G|
    remercie*	0thanks-to|
    remerciements	S|
    remix	0adapted-from|of
    remixed	0adapted-from|from
    removals	0modified-by|were made by
    replaces	0revision-of|
    repo	<|
    report	6|	7|
    reports	6|
    repos	<|
    repositories	<|
    repositorio	<|
    repository	<|
    reprend	0uses-text-from|
    reprinted	0uses-text-from|with permission of	0uses-text-from|with permission from	0uses-text-from|by permission of
    repris	0uses-text-from|de
    repris*	0uses-text-from|de	0uses-text-from|du	0uses-text-from|des	0uses-text-from|à
    reproduce	2|
    reproduced	0uses-text-from|with permission of	0uses-text-from|by permission of	0uses-text-from|with permission from	0uses-text-from|from
    reproduction	R|is authorised	R|is permitted	R|permitted
    require*	?|
    resource*	6|
    response*	G|
    retirad*	0uses-text-from|de	0uses-text-from|do	0uses-text-from|da
    retirado	0uses-text-from|de
    retningslinj*	6|
    retrieved	C|from
    reuse	T|	R|is authorised	R|is permitted
    reused	0uses-text-from|from	2|
    reuses	0uses-text-from|
    review	0reviewed-by|by
    review*	G|
    reviewed	0reviewed-by|by	1reviewed-by|this	1reviewed-by|the	1reviewed-by|drafts	1reviewed-by|it
    reviewers	0reviewed-by|:
    revisado	0reviewed-by|por
    revised	0revision-of|version of	0revision-of|from	0modified-by|and updated by	0modified-by|by	NBSD-3-Clause|bsd license
    revision	D|	0revision-of|of
    revisions	0modified-by|by
    reworked	0adapted-from|from
    richtlijn*	6|
    richtlinie*	6|	7|
    rights	T|	2|in
    riktlinj*	6|
    rilasciat*	2|
    ringraziamenti	S|
    ringraziamo	0thanks-to|
    ripres*	0uses-text-from|da	0uses-text-from|dal
    rivisto	0reviewed-by|da
    romania	MRO|
    rovnaké	KSA|šírenie
    rubric	7|
    rules	6|	7|
    règlement*	6|
    règles	6|	6|
    rédigé	0created-by|par
    s	0based-on|appuie sur	0based-on|appuient sur	0inspired-by|inspire des	0inspired-by|inspirent de	0inspired-by|inspirent du	0based-on|appuie sur	0based-on|inspire largement	0inspired-by|inspire de	0inspired-by|inspire du
    s.a	B|
    sa	KSA|
    saatavilla	C|
    sacado	0uses-text-from|contenido	0uses-text-from|texto
    sample	8|code	@|	A|attribution
    sanction*	G|
    school	B|
    schweiz	MCH|
    scotland	MSCOTLAND|
    scripts	8|
    scritto	0created-by|da
    se	0based-on|basa en	0based-on|baseia	0based-on|bazează pe	0inspired-by|inspiraron en	0inspired-by|inspira en	0inspired-by|inspiraram em	2|distribuye
    section	H|
    sections	H|
    see	C|	I|
    seite	6|
    selection	G|
    selon	2|les termes
    sem	KND|derivações
    semderivados	KND|
    semderivações	KND|
    shall	?|
    share	KSA|alike	KSA|alike license
    sharealike	KSA|
    shared	2|
    should	?|
    shout	0thanks-to|out to
    si	0based-on|basa su	0based-on|basa sul	0inspired-by|ispira a
    sie	O|
    sil	NOFL|open font license
    similar	?|to	?|
    simplified	NBSD-2-Clause|bsd license
    sin	KND|derivadas	KND|obras derivadas
    sinderivadas	KND|
    singapore	MSG|
    sinobraderivada	KND|
    site	;|	;|web
    sitio	;|
    sito	;|
    skapad	0created-by|av
    skrevet	0created-by|af
    smernic*	6|
    směrnic*	6|
    sob	2|	2|a	2|uma
    society	B|
    software	8|	B|	NLicenseRef-W3C-Software-and-Document|and document license
    som	4|
    some	H|
    someone	G|
    sota	2|
    sotto	2|
    sounds	9|
    source	6|text	8|code	S|	0source|:	0source|material :	0original-source|originale	0original-source|d origine
    sourced	0uses-text-from|from
    sources	S|	0source|:
    sous	2|licence	2|une licence	2|la licence
    south	MZA|africa
    sowie	F|
    spain	MES|
    specification*	6|
    staff	B|
    stammen	0uses-text-from|aus
    stammt	0uses-text-from|von	0uses-text-from|aus
    standard*	7|
    standards	6|
    started	0based-on|from
    statement*	6|	7|
    stehen	2|unter
    steht	2|unter
    stems	0based-on|from
    stereotyp*	G|
    steward	0stewarded-by|:
    stewarded	0stewarded-by|by
    stewardship	0stewarded-by|of
    stiftung	B|
    stolen	0uses-text-from|from
    strona	6|
    strongly	?|
    strony	;|
    stránk*	;|
    stworzon*	0created-by|przez
    sub	2|licența	2|o licență	2|licență
    subject	2|to	Rconditions|to the following conditions	Rconditions|to these conditions
    subjecte	2|
    sublicense*	3|
    sublicensed	2|
    submission*	:|
    submitted	:|to
    such	?|as	@|as
    suggest*	?|
    suggested	A|attribution	A|text
    suggestions	0commented-by|from
    sul	U|
    sulla	U|
    sumber	0original-source|asli
    summarised	0uses-text-from|from
    summarized	0uses-text-from|from
    suomi	MFI|
    supersedes	0revision-of|
    sursa	0source|:
    sverige	MSE|
    sweden	MSE|
    swiped	0uses-text-from|from
    switzerland	MCH|
    syndicate	B|
    synthesis	0uses-text-from|of
    szabályzat*	6|
    sítio	;|
    sürüm	D|
    sürümü	D|
    ta	5|
    tack	0thanks-to|till
    taget	0uses-text-from|fra
    tailored	0adapted-from|from
    taiwan	MTW|
    tak	0thanks-to|til
    taken	0uses-text-from|over from	0uses-text-from|from	0source|with permission from	0inspired-by|inspiration from
    takes	0inspired-by|inspiration from
    taking	0inspired-by|inspiration from
    takk	0thanks-to|til
    tanpaturunan	KND|
    tato	5|
    team	B|
    tech	B|
    teile	H|
    tekst*	6|
    temel	1based-on|alın*	1based-on|alarak
    temelinde	1based-on|
    temeljen*	0based-on|na
    temelji	0based-on|na
    template*	6|	7|
    ten	5|	O|
    tento	5|
    teos	6|
    terima	0thanks-to|kasih kepada
    terinspirasi	0inspired-by|oleh
    terjemahan	0translation-of|dari
    terms	6|	7|
    tersedia	C|di
    testo	6|
    text	6|	7|	A|below	H|	0uses-text-from|was added by	0uses-text-from|from
    texte	6|
    textes	6|
    texto	0uses-text-from|adicional de	0uses-text-from|adicional del	0uses-text-from|adicional do
    texto*	6|
    texts	6|
    textteile	H|	0uses-text-from|aus
    thank	0thanks-to|
    thankful	0thanks-to|to
    thanks	S|	0thanks-to|very much to	0thanks-to|so much to	0thanks-to|a lot to	0thanks-to|are due to	0thanks-to|is due to	0thanks-to|goes to	0thanks-to|go out to	0thanks-to|goes out to	0thanks-to|to	0thanks-to|go to	0thanks-to|:	0thanks-to|also to
    that	O|	4|
    the	5|present	5|following	8|code	8|libraries	8|app	8|tool	E|	I|	NUnlicense|unlicense	L|
    their	=|content	=|own
    theo	2|
    these	5|	I|
    they	O|
    third	=|party	=|parties
    this	5|	@|notice	I|
    three	NBSD-3-Clause|clause bsd license	NBSD-3-Clause|clause bsd
    tilgjengelig	C|på
    tilgængelig	C|på
    tillgänglig	C|på
    tillgängligt	C|på
    tilpasning	0adapted-from|af	0adapted-from|av
    tilpassede	0adapted-from|fra
    tilpasset	0adapted-from|fra	0adapted-from|fra	0adapted-from|etter
    tilskrivning	S|
    tiré*	0uses-text-from|de	0uses-text-from|du	0uses-text-from|des
    to	?|be made	A|attribute	U|	I|
    todos	P|los derechos reservados	P|os direitos reservados
    toeschrijving	S|
    tomad*	0uses-text-from|de	0uses-text-from|del
    tomada	0uses-text-from|de
    tomado	0uses-text-from|de	0uses-text-from|del
    took	0inspired-by|inspiration from	1contributed-by|part in	1contributed-by|part in writing
    toto	5|
    tous	P|droits réservés
    tradotta	0translation-of|dal	0translation-of|dall	0translated-by|da
    tradotto	0translation-of|da	0translation-of|dal	0translation-of|dall	0translated-by|da
    traducció	0translation-of|de
    traducción	6|	0translation-of|de	0translation-of|del	0translation-of|de	0translation-of|del
    traducida	0translated-by|por
    traducido	0translation-of|de	0translation-of|del	0translated-by|por
    traduction	6|	0translation-of|de la	0translation-of|de	0translation-of|du
    traduit	0translation-of|de	0translation-of|du	0translated-by|par
    traduite	0translated-by|par
    traduzido	0translation-of|do	0translation-of|de	0translated-by|por
    traduzion*	0translation-of|dal
    traduzione	0translation-of|di	0translation-of|del	0translation-of|della
    tradução	6|	0translation-of|de	0translation-of|do	0translation-of|da
    translated	0translation-of|from	0translation-of|version of	0translated-by|by	1translated-by|this	1translated-by|the
    translation	0translation-of|of	0translation-of|from	0translated-by|by
    translation*	6|
    translations	0translated-by|by
    translator	0translated-by|:
    translators	0translated-by|:
    tratt*	0uses-text-from|da	0uses-text-from|dal	0uses-text-from|dalla
    tratta	0uses-text-from|da
    tratto	0uses-text-from|da	0uses-text-from|dal
    treat*	G|
    treść	6|
    tutorial*	6|
    tutti	P|i diritti riservati
    two	NBSD-2-Clause|clause bsd
    tài	6|liệu
    tämä	5|
    tämän	5|
    türetil*	1derived-from|
    türetilemez	KND|
    tłumaczenie	0translation-of|z	0translation-of|
    tłumaczeniem	0translation-of|
    udgivet	0published-by|af
    udostępnion*	2|
    uitgegeven	0published-by|door
    uk	NOGL-UK|open government licence	MUK|
    uluslararası	L|
    um	E|
    uma	E|
    umgearbeitet	1adapted-from|
    un	E|
    una	E|
    und	F|
    under	2|the terms	2|	2|en	Rconditions|the following conditions
    une	E|
    union	B|
    united	MUS|states	MUK|kingdom
    universal	L|
    university	B|
    unless	I|
    unlicense	NUnlicense|
    uno	E|
    unported	L|
    unser*	5|
    unter	2|	2|der	2|einer	Rconditions|folgenden bedingungen
    unterliegt	2|
    until	?|
    updated	0revision-of|version of	0modified-by|by
    updates	0modified-by|by
    uploaded	=|
    uppförandekod*	6|
    upraven*	0adapted-from|z
    upravená	0adapted-from|verze
    urheberrecht	Q|	T|
    us	MUS|
    usa	MUS|
    use	2|is	2|of
    used	?|to be	0uses-text-from|with permission of	0uses-text-from|with permission from	0uses-text-from|by permission of	2|
    user	=|content	=|generated	=|contributed
    users	=|
    uses	0uses-text-from|elements of	0uses-text-from|elements from	2|the
    utgave	D|
    utgiven	0published-by|av
    utilisation	KNC|non commerciale
    utwór	6|
    uvedenie	KBY|autora
    uveďte	KBY|původ	KBY|autora
    uyarlam*	1adapted-from|
    uyarlan*	1adapted-from|
    uznanie	KBY|autorstwa
    użycie	KNC|niekomercyjne
    v	D|	L|
    valt	2|onder
    values	7|
    van	E|	U|
    ve	F|
    ver	D|
    verein	B|
    verfasst	0created-by|von
    verfügbar	C|unter	C|auf	2|unter
    verhaltens*	6|	7|
    verk	6|
    verket	6|
    versi	D|
    versie	D|
    version	7|	D|	D|	0original-source|originale	L|
    versione	D|	0original-source|originale	L|
    versions	?|of
    versiunea	D|
    versión	D|	0original-source|original	L|
    versjon	D|
    versão	D|	0original-source|original	L|
    vertaald	0translation-of|uit	0translated-by|door
    vertaling	0translation-of|van
    verze	D|
    verzió	D|
    veröffentlicht	0published-by|von	2|unter
    vetted	0reviewed-by|by
    veřejné	NLicenseRef-public-domain|vlastnictví
    video	9|
    videos	9|
    violen*	G|
    volunteers	B|
    vom	E|	U|
    von	E|	E|der	U|
    vorliegend*	5|
    vote*	G|
    voting	G|
    vychádza	0based-on|z	0based-on|zo
    vychází	0based-on|z	0based-on|ze
    vydal*	0published-by|
    vytvořil*	0created-by|
    và	F|
    vår*	5|
    w	0based-on|oparciu o
    w3c	NLicenseRef-W3C-Software-and-Document|software and document license	NLicenseRef-W3C-Software-and-Document|software and document notice and license	NLicenseRef-W3C-Document|document license	NLicenseRef-W3C-Document|document notice	NLicenseRef-W3C-Document|document use	NLicenseRef-W3C-Software|software license	NLicenseRef-W3C-Software|software notice and license
    waive	2|
    waived	2|through
    waives	1published-by|all	2|
    want	?|to
    was	I|
    we	I|	0consulted|also consulted
    web	;|site
    webpage*	;|
    webplats*	;|
    webseite*	;|
    website	;|
    weitergabe	KSA|unter gleichen bedingungen
    welche*	4|
    welcome	R|to copy	R|to use	R|to adapt	R|to reuse
    were	I|
    werk	6|
    werke*	6|
    wersja	D|
    wersji	D|
    wersję	D|
    what	?|is
    when	:|you contribute
    whether	?|
    which	4|
    who	4|
    whose	4|
    wiki	6|	7|page	;|	B|
    will	?|be
    wir	0thanks-to|danken
    with	U|	0uses-text-from|kind permission of	0consulted|reference to	0contributed-by|help from	0contributed-by|input from	0contributed-by|contributions from	0contributed-by|the help of	0contributed-by|support from	0contributed-by|assistance from
    wording	H|	0uses-text-from|from
    work	6|
    working	B|
    works	6|
    would	?|
    written	0created-by|by
    wrote	1drafted-by|this	1drafted-by|the	1drafted-by|an
    wszelkie	P|prawa zastrzeżone
    wtfpl	NWTFPL|
    wydan*	0published-by|przez
    wytyczn*	6|
    wywodzi	0derived-from|się z
    y	F|
    you	:|contribute	:|submit	:|agree to license	:|grant	?|may license	A|could use	A|can use	I|
    your	=|content	=|data	=|work	=|submissions
    zaadaptowan*	0adapted-from|z
    zachovejte	KSA|licenci
    zaczerpnięt*	0uses-text-from|z	0uses-text-from|ze	0uses-text-from|z
    zainspirowan*	0inspired-by|
    založen	0based-on|na
    založen*	0based-on|na	0based-on|na
    zasad*	6|
    zasnovan*	0based-on|na
    zdroj	0source|:
    zdroje	S|
    zdrojový	8|kód
    zero	N0BSD|clause bsd
    zie	C|
    zitieren	A|als
    zlib	NZlib|license
    zu	C|finden unter
    zum	E|
    zur	E|
    zuschreibung	S|
    zásad*	6|
    ©	Q|
    átdolgoz*	1adapted-from|
    átvéve	1adapted-from|
    çeviri*	1translation-of|
    çevril*	1translation-of|
    è	0adapted-from|un adattamento	2|sotto	2|distribuit*
    écrit	0created-by|par
    édité	0edited-by|par
    él	O|
    és	F|
    így	KSA|add tovább
    österreich	MAT|
    översatt	0translation-of|från	0translated-by|av
    översättning	0translation-of|av
    översättningen	0translation-of|av
    überarbeitet	0modified-by|von
    übernommen	0uses-text-from|aus	0uses-text-from|von	1adapted-from|
    überprüft	0reviewed-by|von
    übersetzt	0translation-of|aus	0translated-by|von
    übersetzung	6|	0translation-of|vom	0translation-of|von	0translation-of|des	0translation-of|der	0translated-by|durch
    česko	MCZ|
    česká	MCZ|republika
    điều	0adapted-from|chỉnh từ
    được	0adapted-from|điều chỉnh từ	2|cấp phép
    œuvre	6|
    şu	C|adreste
    źródła	S|
    źródło	0source|:
    și	F|	F|
    άδεια*	3|
    έγγραφο	6|
    έκδοση	D|
    έργο	6|
    αδειοδοτ*	2|
    αναφορά	KBY|δημιουργού	KBY|
    αυτ*	5|
    βασίζεται	0based-on|σ*
    βασισμέν*	0based-on|
    διαθέσιμ*	C|
    διατίθεται	2|
    εμπνευσμέν*	0inspired-by|από
    κάτω	2|από
    και	F|
    κώδικας	6|
    μη	KNC|εμπορική χρήση
    παρόμοια	KSA|διανομή
    πηγή	0source|:
    προσαρμοσμέν*	0adapted-from|από
    το	5|παρόν
    υπό	2|
    όχι	KND|παράγωγα έργα
    автор	0created-by|:
    авторск*	Q|прав*
    адаптация	0adapted-from|
    адаптиран*	0adapted-from|от
    адаптирован*	0adapted-from|из	0adapted-from|на
    адаптован*	0adapted-from|од	0adapted-from|з
    адаптовано	0adapted-from|з
    атрибуция	S|	KBY|
    базира	0based-on|на
    базиран*	0based-on|на
    базируется	0based-on|на
    базується	0based-on|на
    без	KNC|права коммерческого использования	KND|производных	KND|похідних
    благодарим	0thanks-to|
    благодарност*	S|
    благодарности	S|
    вдохновлен*	0inspired-by|
    вдохновлён*	0inspired-by|
    версии	D|
    версия	D|
    версії	D|
    взят*	0uses-text-from|с	0uses-text-from|из
    все	P|права защищены
    всемирная	L|
    данн*	5|
    джерела	S|
    документ*	6|
    доступ*	2|
    доступн*	C|по	C|на
    дякуємо	0thanks-to|
    за	0based-on|основу
    зазначення	KBY|авторства
    заимствован*	0uses-text-from|у	0uses-text-from|из
    заснован*	0based-on|на	0based-on|на
    и	F|
    изображени*	9|
    источник	0original-source|
    источники	S|
    исходный	8|код
    кодекс*	6|
    которы*	4|
    лиценз*	T|	3|
    лицензии	L|
    лицензирован*	2|
    лицензия	L|
    ліценз*	T|	3|
    ліцензован*	2|
    международн*	L|
    міжнародн*	L|
    на	0based-on|основе	0based-on|базе	0based-on|основі	2|условиях	KSA|тех же условиях
    навіян*	0inspired-by|
    настоящ*	5|
    натхненн*	0inspired-by|
    наш*	5|
    некомерційн*	KNC|
    некоммерческ*	KNC|использован*
    он	O|
    она	O|
    они	O|
    оно	O|
    опубликован*	0published-by|
    оригинал	0original-source|
    основава	0based-on|на
    основан*	0based-on|върху	0based-on|на
    основано	0based-on|на
    первоисточник	0original-source|
    переведен*	0translated-by|
    перевод	0translation-of|
    переклав	0translated-by|
    переклад	0translation-of|
    по	0based-on|мотивам
    под	2|лицензией
    политик*	6|
    положени*	6|
    політик*	6|
    поширення	KSA|на тих самих умовах
    поширюється	2|
    правил*	6|
    принцип*	6|
    произведени*	6|
    производн*	0derived-from|от
    распространяется	2|
    репозитор*	<|
    робот*	6|
    руководств*	6|
    с	KBY|указанием авторства	KSA|сохранением условий
    сайт*	;|
    создан*	0created-by|
    спасибо	0thanks-to|
    та	F|
    текст*	6|
    це	5|
    цей	5|
    ця	5|
    ці	5|
    эт*	5|
    является	0derived-from|производной
    і	F|
    із	KBY|зазначенням авторства
    בהשראה	0inspired-by|מ
    בהשראת	0inspired-by|
    גרסה	D|
    דولי	L|
    דولي	L|
    המשاع	J|
    זה	5|
    זו	5|
    זמין*	C|
    ייחוס	KBY|
    יצירה	6|
    לא	KNC|מסחרי
    ללא	KND|יצירות נגזרות
    מבוסס	0based-on|על
    מבוססת	0based-on|על
    מדיניות	6|
    מסמך	6|
    מקור	0original-source|
    נגזר	0derived-from|מ
    נהלים	6|
    קוד	6|
    רישיון	3|	2|
    רשיון	3|
    שיתוף	KSA|זהה
    תודה	0thanks-to|ל
    תחת	2|
    תרגום	0translation-of|של
    آیین	6|نامه
    إسناد	KBY|
    اقتباس	0adapted-from|از
    الإصدار	D|
    الترخيص	KSA|بالمثل
    العمل	6|
    المشاركة	KSA|بالمثل
    المشاع	3|	J|الإبداعي
    المصدر	0original-source|الأصلي
    النسبة	KBY|
    النص	6|
    الهام	0inspired-by|گرفته از
    الوثيقة	6|
    این	5|
    بر	0based-on|اساس	0based-on|پایه
    برگرفته	0adapted-from|از
    بموجب	2|
    تحت	2|
    ترجمة	0translation-of|
    ترجمه	0translated-by|	KBY|ای
    ترخيص	3|
    تستند	0based-on|إلى
    تكييف*	0adapted-from|
    رخصة	3|	J|المشاع الإبداعي
    سند	3|
    سياسة	6|
    شكر*	0thanks-to|
    غير	KNC|التجاري	KNC|تجاري
    قواعد	6|
    مأخوذ*	0adapted-from|من
    مبني*	0based-on|على
    متاح*	C|
    متوفر*	C|
    مجوز	3|
    مدونة	6|
    مرخص*	2|
    مستوحاة	0inspired-by|من
    مستوحى	0inspired-by|من
    مشتق*	0derived-from|من
    معدل*	0adapted-from|من
    مقتبس	0adapted-from|من
    مقتبسة	0adapted-from|من
    منع	KND|الاشتقاق
    نسب	KBY|المصنف
    نسبة	KBY|
    نسخه	D|
    هذا	5|
    هذه	5|
    و	F|
    يستند	0based-on|إلى
    کد	6|
    अनुकूलित	1adapted-from|
    आधार	1based-on|पर
    आधारित	1based-on|
    इस	5|
    और	F|
    के	2|तहत
    क्रिएटिव	J|कॉमन्स
    दस्तावेज़	6|
    नسخه	D|
    पर	1based-on|आधारित
    प्रेरित	0adapted-from|
    यह	5|
    लाइसेंस	3|
    श्रेय	KBY|
    से	1adapted-from|अनुकूलित	1inspired-by|प्रेरित
    か	1adapted-from|ら 改 変	1adapted-from|ら 引 用 し	1derived-from|ら 派 生	1inspired-by|ら 着 想	1uses-text-from|ら 引 用	1uses-text-from|ら 抜 粋
    こ	5|の
    で	2|提 供	2|公 開
    と	F|
    に	1adapted-from|変 更 を 加 え	1based-on|由 来	1based-on|な ら っ て	1inspired-by|倣	1based-on|基 づ	1based-on|も と づ	1adapted-from|適 合 し て	1inspired-by|触 発	1inspired-by|イ ン ス パ イ ア
    の	1translation-of|翻 訳	1translation-of|日 本 語 訳	2|下	2|下 に	2|も と
    よ	1uses-text-from|り 引 用	1uses-text-from|り 抜 粋
    を	1adapted-from|改 訂	1based-on|下 敷 き	1based-on|採 用	1inspired-by|手 本	1based-on|基 に	1based-on|も と に	1based-on|ベース に	1based-on|元 に	1based-on|土 台 に	1adapted-from|改 変	1adapted-from|適 応	1adapted-from|翻 案	1adapted-from|一 部 改 変	1derived-from|派 生	1translation-of|翻 訳	1translation-of|和 訳	1consulted|参 考
    インスパイア	1inspired-by|
    ガイドライン	6|
    クリエイティブ	J|コモンズ	J|コモンズ
    サイト	;|
    ソースコード	8|
    テキスト	6|
    ドキュメント	6|
    バージョン	D|
    パブリックドメイン	NLicenseRef-public-domain|
    ベース	1based-on|に	1based-on|
    ポリシー	6|
    ライセンス	T|	3|
    リポジトリ	<|
    一	H|部
    与	F|
    中	MCN|国 大 陆
    为	1based-on|基 础	1based-on|蓝 本
    仓	<|库	<|库
    代	8|码
    以	2|
    作	6|品	0created-by|者	1based-on|成 さ れ
    來	0original-source|源
    依	2|据	2|據
    保	P|留 所 有 权 利
    修	0adapted-from|改 自
    入	C|手
    公	6|约	NLicenseRef-public-domain|有 领 域	NLicenseRef-public-domain|共 领 域	L|共	L|眾
    共	J|享 創 意
    准	6|则	6|则
    出	S|典	0original-source|典
    创	J|作 共 用
    創	J|用 cc	J|用
    协	3|议
    協	3|議	L|議
    原	0original-source|文 出 处	0original-source|文 出 處	0original-source|始 来 源	0original-source|始 來 源	0original-source|文 来 自	0original-source|文	0original-source|典
    参	C|见	C|照	S|考	S|考 文 献	0inspired-by|考	1consulted|考 に
    參	C|見	0inspired-by|考
    及	F|
    发	0published-by|布
    取	0uses-text-from|自
    受	0inspired-by|到
    可	C|在	C|从	C|見 於	C|于	C|查 阅
    台	MTW|灣
    启	0inspired-by|发 自	1inspired-by|发
    和	F|
    啟	1inspired-by|發
    国	L|际	L|際
    图	9|片	9|片
    國	L|際
    圖	9|片
    基	0based-on|于	0based-on|於
    姓	KBY|名 標 示
    守	6|则	6|則
    帰	S|属
    引	0uses-text-from|用 自
    归	S|属
    当	5|
    影	1inspired-by|响	1inspired-by|響
    感	0thanks-to|谢	0thanks-to|謝
    指	6|南
    授	T|权	T|權	3|权	3|權	2|权	2|權
    採	2|用
    提	2|供
    摘	0uses-text-from|自
    改	0adapted-from|编 自	0adapted-from|編 自	0adapted-from|寫 自	1adapted-from|写	1adapted-from|変 し た	1adapted-from|编	1adapted-from|編	1adapted-from|編 而 成	1adapted-from|编 而 来	1adapted-from|编 而 成	KND|変 禁 止
    政	6|策
    文	6|件	6|档	6|書	6|章
    方	6|针	6|針
    日	MJP|本
    本	5|
    条	6|款
    来	S|源	0original-source|源
    根	2|据
    條	6|款
    此	5|
    派	0derived-from|生 自	1derived-from|生
    源	8|代 码	8|代 码	0derived-from|自
    準	6|則
    灵	0inspired-by|感 来 源 于	0inspired-by|感 来 源	0inspired-by|感 来 自
    為	1based-on|基 礎	1based-on|藍 本
    版	D|本	P|权 所 有	P|權 所 有	Q|权	Q|權
    画	9|像	9|像
    發	0published-by|布
    相	KSA|同 方 式 共 享	KSA|同 方 式 分 享
    知	J|识 共 享
    禁	KND|止 演 绎	KND|止 改 作
    程	8|式 碼	8|式 碼
    章	6|程
    継	KSA|承
    網	;|站
    网	;|站	;|站
    署	S|名	KBY|名
    翻	0translation-of|译 自	0translation-of|譯 自	0translated-by|译
    致	S|谢	S|謝	0thanks-to|谢
    與	F|
    著	Q|作 権
    行	6|動 規 範	6|为 准 则
    衍	0derived-from|生 自
    表	KBY|示
    規	6|範	6|約	6|範
    规	6|范	6|约
    許	T|可	3|可
    該	5|
    謝	S|意	S|辞
    譯	0translation-of|自	0translated-by|者
    许	T|可	3|可	L|可
    译	0translation-of|自	0translated-by|者
    该	5|
    这	5|
    這	5|
    遵	2|循
    采	2|用
    靈	0inspired-by|感 來 源 於	0inspired-by|感 來 自
    非	KNC|商 业 性 使 用	KNC|商 业 性	KNC|商 业	KNC|商 業 性	KNC|営 利
    鳴	0thanks-to|謝
    鸣	0thanks-to|谢
    麻	NMIT|省 理 工 学 院 许 可 证
    가이드라인	6|
    각색	1adapted-from|
    각색하*	1adapted-from|
    감사	S|
    강령	6|
    과	F|
    국제	L|
    귀속	S|
    규범	6|
    근거하*	1based-on|
    기반*	1based-on|
    기초로	1based-on|
    기초하*	1based-on|
    다음에서	C|
    대한민국	MKR|
    동일조건	KSA|변경허락
    동일조건변경허락	KSA|
    따라	2|	2|배포
    라이선스	T|	3|
    라이센스	3|
    를	1based-on|기반	1adapted-from|수정	1translation-of|번역
    문서	6|
    및	F|
    바탕*	1based-on|
    바탕으로	1based-on|
    배포	2|
    버전	D|
    번역본	1translation-of|
    변경금지	KND|
    비영리	KNC|
    사이트	;|
    소스	8|코드
    수정	1adapted-from|
    에서	1adapted-from|가져와	1inspired-by|영감	1uses-text-from|인용
    영감*	1inspired-by|
    와	F|
    원문	0original-source|
    유래*	1derived-from|
    의	1translation-of|번역
    이	5|
    이미지	9|
    이용할	2|
    저작물	6|
    저작자	KBY|표시
    저작자표시	KBY|
    저장소	<|
    정책	6|
    지침	6|
    참고*	1consulted|
    참조*	1consulted|
    출처	S|	0original-source|
    크리에이티브	J|커먼즈	J|커먼즈 코리아
    파생*	1derived-from|
    행동	6|
    """#

  /// The index of `phrases`.
  static let slots: StaticString = #"""
    00000000000000000000000000000000000000000000Oa10_Q<00000k_30iP6000000000D370000000000000B04000000000\#
    000000000000>6900000000000000000000000000000;d600000DG1000000000R\40000000000000000000000000FP800000\#
    000000000000O]1000000000GZ2000000000XL=00000000000000000000000000000eH:0000000000000RY;0]W=00000nA40\#
    BB90SQ<0c=1000000000000003:000000000KC20000000000000000000000000Cd90000000000000CO500000000000000000\#
    00000000000000005?90000000008X50000000000000000000000000000000000000[R00000000000000mG<00000B^200000\#
    0000XN9000000000f\209K80\^000000000000000000K0600000000000000000nP80>g;0k;600000<F30IK80TS<000000000\#
    000000000000000000000000Y;5000000000Hc700000000000000000000000000000iS90P25000000000iE00^G30[N<00000\#
    HJ90Ld90=n10000000000000000000004[10\6>00000M];0KB70]7;00000hn80000000006G80Ef80K[100000000000000000\#
    nn300000000000000000000000000000000000000000000000000000TD=00000Xb90000000000000B:90@>002N<0dQ;00000\#
    00000000000000000000fY00[D90000000000000OQ5000000000000000000000000000000000gW=000000000000000000000\#
    000000000000000000000000=f:000000000000000006h<000000000000000000000000000001C107j00;l10@430NR70AU<0\#
    0000]c7000000000000000008?2000000000CQ60G=<0B580gi10000000000000000000000000000000000000000000000000\#
    5o8000000000_U=0J?10000000000000=200[j80000000000000000000000000000000000000000000000000000000000000\#
    000000000000K9;0ET:00000^k300000000000000000nU508<<000000000000000000000000000000000000000000000Fk30\#
    0000GH200000000000000000000000000000b970[h7000000000000000006A900000SP400000f030am2000000000Ve800000\#
    0000QU80:X9000000000000000000000000000000000000000000000LL;0000000000000JO90OG:0V740g9;04]00?720kF;0\#
    0000000000000000000000009E8000000000Q@;0aQ20Rh100E30o\5000000000000000000000000000007:>0Ao;000000000\#
    0000Gb5000000000000000000000000000000000000000000000000000000000FO70000000000000k930000000000000MV70\#
    00000000000000000000000000003n40000000000000:550000000000000000000000000lg6000000000Jl=0WK=000000000\#
    000000000000000000000000M=50ei30\:70000000000000000000001c10000000000000BY400000\]60l280000000000000\#
    0000B450TD:00000<510DM;00000000000000000Cf400000000000000000@\30=M900000R@9000000000j>30000000000000\#
    00000000000000000000000000000000:E60000000000000000000000000>6>000000000FI<0000000000000dP20kQ<00000\#
    [`<00000000000000000d<6000000000000000000000Ld209K900000000000005_<0PW90000000000000000000000000FW70\#
    000000000000ZF30C49000000000000000000000000000000000kA9000005R4000000000@@9000000000:g90000000000000\#
    0000<N:0k64000000000000000000000PM107R<0mX;00000TR30<L90W510_370L\900000Ei5046900000L<30000000000000\#
    00000000GO109=70jQ50nU:0R600O]:0dd:000002c90[0<000000000]830CZ80Vo8000000000000000000000GH3000000000\#
    000000000000000000000000000000000000M7>00000b:909:00^67000000000o300DV:00000000000007430000000000000\#
    000000000000cL2000000000000000000000:i501:700000000000000000?b5000000000000000000000000000000000RZ80\#
    0000000000005U20Ve00FL6000000000_m;0Lf00A>20gU:0o@>0cW60000000000000000000000000ZM900000000000000000\#
    00000000JZ00Pg10_2>000000000m430000000000000L9:0]9;00000000000000000000000000000000000000000MJ600000\#
    0000L870000000000000O380ck00ag6000000000fZ300000000000000000gm3000000000>J60@R=0[1300000000000000000\#
    0000000000000000aS600000000000000000000000000000ko50000000000000000000000000000000000000000000000000\#
    00000000a6;00000Xg<00000_l509`50000000009T=00000000000000000T5;0Go900000000000000000000000000000K;60\#
    e><0000000000000000000000000G=1000000000351000000000000000000000000000000000000000000000000000000000\#
    000000005@200000do400000bK10\>500000000000000000mP00EZ:0000000000000i?30000000000000000000000000o[50\#
    00000000000000000000000000000000K67000000000000000000000c_90AF=0Ca:000000000000000000000000000000000\#
    0000000000000000000000000000Wi300000000000000000000000000000Sm30000000000000000000000000000000000000\#
    WX000000OR100000X<40`N:0000000007\10000000000000Zo90\k:00000000000005A<000000000k]000000000000000000\#
    Fj500000000000005J=000000000000000000000000000000000Wc3000000000000000000000000000000000hU<0FC40@770\#
    00009R=000000000[d<0Rk:00000000039:0gj=0Vb<0nJ200000GU:00000Aj:0Y1=00000hJ50C280mc80_X90000000000000\#
    \H40000000000000000000000000e25000000000000000000000EY;0000000000000000000000000000000000000;l700000\#
    AT80kH<0000000000000^V0000000000l5>0000000000000Uh000000oC60_69000000000000000000D000000000000000000\#
    000000000000[^800000nQ200000000000000000e800Tg60000000000000@880JL900000Hb<0X\<000000000000000000000\#
    0000:`7031309m5000000000000000000000000000000000_F600000000000000000o230V710Gd;0gV=000000000UI50jM<0\#
    0000000000000000GT;00000000000000000]f10Hc=0:5;0Vm70T020kR90Z5:0nR=000000000MG=0000000000000<]20Ml80\#
    000000000000000000000000000000005l50000000000000b]5000000000000000000000TQ30000000000000000000003O10\#
    V^10000000000000Oo20Lj30000000000000000000000000Jg=0000000000000=_;0d=50o610Dk70SL:00000000000009h;0\#
    0000cK;00000000000000000000000003<80ng3000000000oF10Y770Vh<000000000000000000000000000000000lK10g590\#
    =h10[@>0000000000000Hb:00000000000000000Sm9000000000kI=0G[304C40000000000000Tj00D82000000000W_:00000\#
    000000000000Gn<00000Sa60[360DI:0Co30Zj10aa50hJ;00000000000000000:R20=f;0`730F\40000000000000e<400000\#
    0000oT8000000000cM200000g580000000000000000000000000000000000000000000000000kn<0VR=00000000000000000\#
    000000000000000000000000000000000000bP30`6507W807n:000000000000000000000LN90O08000000000000000000000\#
    00000000lO2000000000000000000000Fk90O^;0000000000000000000000000cW700000000000000000000000002g400000\#
    RB608[<09020:^2000000000000000000000000000003d3000000000;^900000000000000000m><000009U;0000000000000\#
    00004n3003701S:0=>30000000000000000000000000I@;000006Y=0>_=00000000000000000Bk102o4000008P8000000000\#
    0000000000000000000000000000000000000000\^9000000000000000000000]R600000OR400000000000000000T<<00000\#
    0000eo70WV900000QH00[M8000009V200000000000000000Jg50om;000000000[K:0000000000000ka=0J\20JK70Cl=00000\#
    00000000Oo10=g00nh50BF60?f100000000000000000@L10_J30I<90Z_30000000000000000000000000000000000000hY=0\#
    00000000gT200000000000000000kK700000MA90?H803A600000000077400000B66000000000?P;0000000000000gB;00000\#
    00000000000000000000B3<00000000000006000000000000000000000000000000000000000000000000000000000000000\#
    0000000000000000?W90g_50000000000000^b300000000000000000000000000000fc30hL10000000000000hC40?[700000\#
    0000fE600000Fi20\N800000000000000000jL=00000;710d48000000000da105K600000B1300000000000000<>00000o990\#
    <Z=00000RM00000000000000`@300000000000000000Lc:0Z7600000^W8000000000000000000000d0700000000000000000\#
    b[70000000000000:=>000000000nB20000000003X;00000000000000000[P600000CJ10000000000000000000000000D`=0\#
    0000000000000000000000000000000000000000097000000000000000000000000000000000[<000:60gl:0\X:00^604n20\#
    00000000210000000000:U500000Jk<06o200000000000000000000000000000Vc4000000000lf00000000000000\Z900000\#
    000000000000;65000000000000000000000000000000000000000008M5000000000K^90>T:00000NI10=5700000X860kg70\#
    00000000000000000000000000000000Cl50000000000000Im100000@0:00000000000000000000000000000]n2000000000\#
    0000B?400000000000000000ol100000000000000000000000000000lK600000[^7000000000000000000000000000000000\#
    000000000000000000000000df600000000000000000_d000000m9>000000000S_30UR<00000Sc003b:00000000000000000\#
    3n900000000000000000000000000000000000000000nD50oJ;0000000000000000000000000fK50gI;00000000000000000\#
    0000000000000000000000000000^1:00000OA60000000000000^^:05<;0000000002D100000000000000000000000000000\#
    00000000eG800000000000000000000000000000000000000000000000000000000000000000000000000000<F20bb000000\#
    0000lh60f]6000000000000000007K<02@<00000ge700000000000000000000000000000000000000000`B20000000000000\#
    000000000000000000000000Gj=000000000000000000d=000000000[h20cB30f^90LE;0nU60?m90XO0000000000cC100000\#
    00000000hN500000N]70g;:0Tn70Y3>0000000000000il800000X55000000000F5>00000000000000000^4>0000000000000\#
    O170000000000000000000003Z800000000000000000eM4006;0000000000000000000000000Q>10g<<0`c;0000000000000\#
    000000000000000000000000SM500000TL10000000005K000000Nf=000000000hY<000000000000000000000Db60F@30RY80\#
    @;;000000000000000000000000000000000000000000000000000000000000000000000T>20376000000000000000000000\#
    \:>00000000000000000Ce500000Xe300000fR8000000000000000000000@l6000000000000000000000ck=0000000000000\#
    00007S60000000004Q6000000000ZD600000FV200000dg400000DQ1000000000000000000000000000000000000000000000\#
    gA60[P<000000000I;90?f<0PB00000000000000000000000000XB40000000000000000000002Z:00000\i70000000000000\#
    go1000000000000000000000gH=0DX:000000000000000000000?l40000000000000000000000000000000000000IU400000\#
    000000000000?l000000000000000000000000000000000000000000nV;00000000000000000000000009O40000000000000\#
    7I=0000000003C3000000000e^20Aa=00000000009000000000000000000000000000000000000000000]260F:4000000000\#
    000030=000000000000000000000000000000000:W;0ZZ609L=0000000000000J4=0000000000000c3>0X=6000000000Em=0\#
    0000Ui40F3300000:`9000000000000000000000000000000000hX40U]9000000000=76000000000\F70gL<000000000lg20\#
    0000000000000000_E60LD30:f70Z680HS80GM=000003J0000000000:h=00000BB2000000000000000000000n7<000000000\#
    0000000000000000000000000000000000000000HR20000000000000Y]002j=00000=g10000000000000dS20000000000000\#
    000000000000\;600000000000000000000000000000@e700000000000000000000000000000?X700000Cg60000000000000\#
    0000eF2000000000C030RF7000000000000000000`700000O=10]0608C200000C?>0UQ800000Pj1000000000000000000000\#
    0000]5000000000000000000kd0000000000lX900000`C60[m=000000000993000000000<:600000000000000000Qe207R80\#
    000000000000?S:000000000000000000000[[<0en:0Zl008]10O5507T80000000000000000000000000Dl10T^:000000000\#
    F7300000000000000000PR90000000000000bE300000000000000000000000000000mg00IQ:0QJ<0000000000000o0707a<0\#
    00000000000000000000[_=000000000000000000000c^600000000000003^500000]C=000000000000000000000k040j@40\#
    00000000hJ60Il7000000000000000000000hf9000000000_Z40WA7000000000cQ90000000000000000000000000W:30TX=0\#
    0000000000000000000000000000000000000000000000000000:a900000?090000000000000000000000000H>807_:0Y`;0\#
    Mk=00000je10000000000000000000000000000000000000000000000000Wl70lo600000K^00000000000000000000000000\#
    Mi70a870000000000000a61000000000X090000000000000;g<00000000000000000000057<00000L9<00000QG2000000000\#
    000000000000Tl3000000000000000000000Sc<000002S<000006D4000000000000000000000000000000000<\5000000000\#
    `28000000000n260>;7000000000000000000000000000000000000000000000Gm9000000000000000000000ok700000gl20\#
    9[3000000000Xn300000F`700000000000000000c62000000000000000000000000000000000000000000000000000000000\#
    0000000000000000^G=0000000000000000000007k800000VZ<05?50000000000000000000000000W47000000000]H80a_:0\#
    000000005F70M\10000000000000e>900000000000000000000000000000000000000000oM700A30S?800000000000000000\#
    00000000000000000000Z?9000000000MU<00000YB;0000000000000BN900000000000000000000000000000000000001000\#
    ^]<0U9>0000000000000000000004Y7000000000UA9000000000WE700000C]400000RG800000000000000000000000000000\#
    ST<0Pd100000000000000000g`30eh500000000000000000000000004I90000000002G<0>K;0\Y3000000000000000000000\#
    000000000000000000000000LH;0000000000000\:;000000000000000000000jO;0000000000000e7003l10\K3000000000\#
    000000000000Z^20000000000000000000000000000000000000bo80TB>0000000002\00000000000000Z@80V`7000000000\#
    0000000000007?<000000000VK80000000000000000000008A10N5700000000000008m20dl000000000000000000@S<00000\#
    0000000000000000000000000000000000000000000000000000000000000000_4600F=000000000OI600000000000000000\#
    0000[d50h`70000000000000000000007C90000000000000J>50VH1000000000000000000000g_2000000000000000003l20\#
    0000000000000000kL:0000000000000PI;000000000000000000000Ce<000000000000000000000000000001Z10c:70U@<0\#
    00000000l7400000[e7000000000<70000000000GI20IN<000000000000000000000Se:00000000000000000CA>000000000\#
    0000aU900000000000000000000000000000000000000000000000000000000000000000000000000000FX70000000000000\#
    000000000000Z>600000Q@>00000000000000000000000000000000000000000000000000000000000000000000000000000\#
    000000000000TP80000000000000000087;000000000n100VV80000000000000000000000000000000000000000000000000\#
    000046<00000000000001i100000000000006o500000A:>000000000000000000000000000000000YC604L30000000000000\#
    000000000000000000000000NB=000000000000000000000000000008i200000Yl6044900000oM50o[;000000000h>60il90\#
    00000000`O70EA;00000000021600000000000000000T0:000000000000000000000f4600000000000000000000000000000\#
    0000000000000000000000000000iD8000000000lh7000000000D530C6800000000000000000000000000000000000000000\#
    0000?a30A?<0000000000000VZ:0Od80cN<0eP500000000000002k0000000000e?000000000000000000e680000000000000\#
    000000000000k`:0l]204I4000000000[H5000000000000000000000000000000000H^=00000VY<00000000000006?>00000\#
    Ub10000000000000000000000000000000000000000000000000de6000000000000000007m80000000000000000000009:90\#
    000000000000000000000000000000000000000000000F203F300000_A>0000000000000000000007;;0000000000000S?40\#
    00000000f<20:6;00000000000000000k^;000000000000000000000[B90NC;00000000000000000R`100000H6:00000k8:0\#
    00000000000000000000cQ40000000000000000000000000_9000000000000000000SQ200000CG200000:?10BX40d560jK;0\#
    00000000on=0000000000000000000000000D^50000000000000kL3000003P90000000000000000000000000000000000000\#
    00000000000000000000Wl;00000000000000000000010300000[L60000000000000hS403c:00000SD700000K350fR600000\#
    Vd90_R900000000000000000000000000000000000000000ZP:00000000000000000000000000000B4<014:00000BQ;0m?10\#
    kl30000000000000Lj70000000000000000000000000000000000000Zn1000000000@N600000000000000000000000000000\#
    C?:0000000000000000000000000000000000000k>10000000000000000000000000000000000000^Q=0EO;00000ch80bb:0\#
    0000000000000000gj7000000000e@;000000000000000000000000000000000000000000000TF;0Ob800000N_2000000000\#
    00008b900000Lo80N`=0[E:0000000000000000000000000000000000000000000000000fV20000000000000000000000000\#
    @4=00000000000000000KP700000V[50000000000000000000000000Y<9000000000mB:0Im80Rg70K70000000000=_300000\#
    000000000000Sf106n50BN800000O3>0QY00Cd40nQ60?H60000000000000000000005e4000000000>d00n330000000000000\#
    000000001770]W300000000000000000YI900000\G200000an3000000000Kk10000000000000c990U_50AQ80000000000000\#
    000000000000l_10CE30000000000000000000000000mX200000PV<000000000KF30CU80ER60000000000000kO8000000000\#
    Q340bI606e7000000000000000004660000000000000000000000000000000000000000000000000X`000000000000000000\#
    0a30E950000000000000000000000000000000000000000000000000000000000000;m;0000000000000000000000000@S60\#
    0000U;;000000000000000000000000000000000S^<00000Y970N4600000000000000000DY00l\6000000000000000000000\#
    00000000QK;0000000000000000000007o300000f450`l20000000000000hB400000OB200000N640000000000000H2500000\#
    Ch20bO<000000000S9;000000000000000000000:780V@=00000T7800000Ej600000af400000000000000000JY800000AB=0\#
    0T900000ki30YK9000000000000000000000<8700000000000000000;M100000Fe2000000000000000008m30Pd7000000000\#
    00000000V560c?50`U80CS=000000000000000000000000000000000N6800000000000000000000000000000000000000000\#
    R]40000000002[30mm7000000000H?30000000000000000000000000C_70`c60DY5000000000Y@200000000000000000o680\#
    0000000000000000000000000000en=000000000000000000000kZ50000000000000000000000000^@50_`900000\G10H:60\#
    0000J;>00000000000000000000000000000B8700000000000009=80000000000000P:700000cW302N:00000000000000000\#
    0000U@100000000000000000gK308K50o=<000000000Zl<0000000000000i?;000000000[e50000000000000n050c1>0NJ80\#
    00000000HV800000000000000000000000000000000000000000000000000000N1300000000000000000B@20TX90aU200000\#
    AK:0000000000000000000000000000000000000000000000000000000000000Vk60000000000000000000000000jD00g@30\#
    UH:0IV5000000000000000000000?`1000000000000000000000000000009c300000=g700000000000000000000000000000\#
    000000000000000000000000f[60R^=00000000000000000gX7000000000[R200000Ll30SN40000000007N40AB60^>20i[30\#
    dP40000000000000000000009U:000000000f020B3500000di<000000000S`:00000kf600000000000001R:0000000000000\#
    Lo40R070mc:000000000Qn40^:=00000Im7000000000000000000000000000000000000000000000000000000000AJ;00000\#
    000000000000000000000000b=:00000000000000000Jg70[D70=<700000000000000Z;00000C5;000000000000000000000\#
    00000000EF800000CT70000000000000000000000000000000000000U@6000000000OU=0000000000000000000000000Xi<0\#
    00008_700000000000000000Y]400000000000000000H590kN30nl7000000000000000000000VP=000000000000000000000\#
    I4300000000000008i30P::00000000000000000000000000000000000000000000000000000000000000000000000000000\#
    000000000000>c;0000000000000UG5000000000000000000000GY900000000000000000oT<000000000J>20000000000000\#
    B_206g200000I\500000000000000000000000000000L740g;9000000000000000000000000000000000LU70000000000000\#
    000000008H1000005`:00000T>30LG30n:>000000000Ko:000000000000000000000]J10000000000000000000000000RX<0\#
    00000000^f<0000000000000JX902X<000000000000000004f90eG30PL6000000000000000000000000000000000b1700000\#
    0000000001<00000000000000000XJ80j@10000000000000000000000000_l70LJ30000000000000i>>000004C=000000000\#
    Z:60h]<0000000000000UJ9000000000000000000000000000000000OM<000000000;9>000000000c60000000000nj502Y90\#
    0000000000000000W43000000000000000000000000000000000OW70VM30hO<0000000009[80000000000000mS=000000000\#
    000000000000000000000000000000000000000000000000\T300000me40000000000000000000000000l=60000000000000\#
    0000^O20fd600000GH<0KC604g60j470E=90e<700000000000000000000000000000R@00000000000000000000000000W_10\#
    0000eh:00000000000000000^L:05l:0000000000000000000000000000000000000hk<02e=0000000000000000000000000\#
    0000Co50CC20D1800000000000000000DU00000000000000^`307340kZ30000000000000000000000000dM:0C;8000000000\#
    0000000000000000000000000000i]30?d:000000000000000000000000000000000KN5053>0PP;00000Ug00000000000000\#
    000000000000am8000000000000000000000MA=0<0<00000^S00:F=000000000000000000000000000000000000000000000\#
    0000000000000000000000000000g870RF10L95000008Q<000000000000000000>>0000000000000000000000000NA:00000\#
    00000000000000006d2000000000000000007S80=G=0000000000000\440000000000000=;>00000<2300000000000000000\#
    000000000000QW<00000000000000000000000000000000000000000g3600000FI;00000000000000000000000000000i_00\#
    000000000000[_200000<N200000=\7000000000000052300000K`200000Wn50o?80000000000000000000000000h410;n70\#
    S^900000>b<00000=H900000?l:0000000000000000000000000Z\000000000000000000000000000000Kf60HZ1000000000\#
    000000000000000000000000000000000000Qk80cf;00000000000000000Ya9000000000B_10000000000000000000000000\#
    000000000000000000000000000000000000b960jk10Ue60000000000000SI80000000000000CC100000000000000000Vd60\#
    00006Y<0Tj50000000000000000000000000Q<700000l13000000000i^00JT40Pf800000Me10000000000000000000000000\#
    000000000000P430A4600000000000002_6000000000000000000000000000000000000000000000000000000000>4>0]j30\#
    00000000000000000_50?\20E<60000000000000j370mk800000LD000000RJ;000000000GA20000000000000000000000000\#
    000000000000000000007;900000000000000000DN0000000000000000002g=0ZQ600000Uf404A2000000000000000000000\#
    00000000000000000000eb40lF3000000000000000000000m>8000000D;0000000000000000000000000];70000000000000\#
    0000m<900000000000000000`S800000JC=0A79000000000000000000000`2:000000000eU407T6000000000000000000000\#
    jf10hc70`I:019>00000bm700000000000000000000000000000GE=03B200000000000000000fF8000000000000000000000\#
    00000000@=600000000000000000R8;000000000000000000000000000000000000000000000000000000000gn2000000000\#
    00000000000000000000000000000000bd=00000000000000000000000000000b>>0000000000000G@>00000000000000000\#
    000000000000UT800000XC400000000000000000g860K690Ee;00000000000000000000000000000>W500000ia80Jh501050\#
    _F<000000000Zj<00000fn40aZ;0000000000000000000000000000000000000jS;00000000000000000000000000000S=30\#
    iA<0000000000000000000002Z30000000000000BV<00000;l80ZN202W00C>90PX80RD60n^=0000000000000000000000000\#
    000000000000b`2000000000;X30J560@[0000000000Xj:0hW<00000AW=000000000@M800000`78000007i40od10Zi500000\#
    0000e530V570F;70V[40Ai70kU8039<0CT5000004:50i6203f1000000000Gn90lP70000000000000000000000000Pn209;30\#
    000000000000E?80000000000000P\00O`90MK1000000000000000000000000000000000?>:00000000000000000:V900000\#
    00000000_1<00000HR:00000000000000000000000000000l6;0]Z200000M@:000000000XC10[;300000@f30000000000000\#
    0000HR;00000LS60000000000000SC3000000000H0=0WY00Tn=00000000000000000000000000000R=<00000000000000000\#
    e`100000I^606;60P?>000001m:000000000000000000000000000000000000000000000bO:0K54000000000000000007e<0\#
    0000000000000000000000000000000000000000000000000000Nc600000000000000000000000000000Q^2000000000Ak=0\#
    00003d10L6500000nN90000000000000000000006X70Co2000000000o`50000000000000BK800000NH900000gd700000O470\#
    00000000ZS10000000000000kB>000000000o^0000000000MF200000;k50IL:0:V:00000000000000000NR8000000000Bd60\#
    WH9000000<2000000000000000008b1000000000000000000000000000000000000000000000>740jY800000000000000000\#
    00000000^d600000<f=00000JK900000000000000000]L4000000000000000000000000000000000M@400000000000000000\#
    0000000000000000[n=000000000Si=00000P530000000000000000000000000000000000000000000000000000000000000\#
    000000000000Ci:000000000000000000000000000000000:h7000000000cV9000000000488000000000`T80000000000000\#
    9C70Pn800000000000000000000000001:;00000g08000000000:P500000000000000000<M000000a`500000JO306?800000\#
    0000SF60000000000000HZ<00000000000000000000000000000000000000000000000000000<d703N600000000000000000\#
    00000000\k;000000000@H50YA60KW:000000000?m20E<:0000000000000000000000000000000000000000000003]400000\#
    00000000000000000000TW:000000000000000000000000000000000JV90000000000000A=30lH2000000000000000007V60\#
    0000m<3000000000000000000000000000006M8000000000bN900000k\700000GM:00000000000000000B_50MR<000000000\#
    0000000000000000000000000000Lg:0000000000000jg=00000000000000000<60000000000000056700000000000000000\#
    00000000000000000000000000000000ZC<0fo;00000000000000000000000000000n510Gd:0AL;000000000000000000000\#
    00000000og40:n<0000000000000000000000000000000000000V4800000000000000000000000000000Zd:0000000000000\#
    ?Z600000C_0000000000000000000000000000000000Gm4000000000]W90000000000000cA5000000000aF902R90d6<00000\#
    Bl20000000000000000000000000000000000000\>30Y8400000jJ700000Z7<00000Ll60Ya:00000000000000000bc400000\#
    :750l8800000oi60W_0000000000000000004j70000000000000Q:4000000000DA9000000000V2<000000000W=>0;4900000\#
    00000000000000000000000000000000000000000000nW=000000000000000000000RP600000000000000000R7;000000000\#
    0000000000000000Li:0E340@96000000000TV600000Uk700000000000000000000000000000000000000000000000000000\#
    0000000000000000WB7000000000\e20000000000000[n40000000000000000000000000000000000000l>20000000000000\#
    0000lD70000000000000000000000000000000000000000000000000000000000000J\000000000000000000000000000000\#
    hX:03l=0000000000500:=400000000000000000000000000000]270i4=0000000000000Ag:0X990000000000000JM800000\#
    000000000000000000000000^l:00000BG40]E=04<30a660iU=000000000ae400000]o20KT8000000000000000000000Hm30\#
    000000000000De600000<D3000000000000000000000000000000000Ra<0Fn=00000=1>0000000005M60]?10000000000000\#
    00000000000000000000eN40`7>000000000L800lm50QK601L;0KW30@\60000000000000Qd:0000000000000Ih80b4=0PK<0\#
    mC202f300000000000000000000000000000Si200000000000000000000000002a900000NB900000000000000000FO200000\#
    00000000d<30000000000000000000000000000000000000000000000000000000000000;c906F10000000000000fY;00000\#
    0000000000000000en50Ol1000000000000000000000TM800000000000000000T04000000000000000000000000000000000\#
    000000000000EF10000000000000Ml500000mI<0000000000000000000000000000000000000000000000000Xf:000000000\#
    0000Bb800000e@60Od4000000000g9<000000000000000000000000000000000000000000000000000000000000000000000\#
    <:40000000000000000000000000000000007Y;00000ne800000EP2000000000=W:0000000000000ZY100000000000000000\#
    000000000000lD900000000000000000F\<0000000000000TZ=0000000000000bL900000XE60QA2000000000000000000000\#
    00000000AN<000000000000000000000000000007e80Ji<00000DD50?0700000000000000000000000000000000000000000\#
    000000000000Df70cW000000000000000000000000000000X03000000000Ik:000007d4000000000000000000000OC400000\#
    0000BC;00000000000000000000000000000000000000000000000000000000000000000LC:0NT:0496000000000PO400000\#
    00000000\5>00000000000000000Xf7000000000j350dA10db90kM00Xm50:D<0@Y=0WM=00000000000000000A08000000000\#
    hd<00000000000000000JN2000003Y800000Mn:0P7:00000000000000000Rb:000000000lK20kC;000000000k15000000000\#
    M=600000hG20J=300000000000000000000000000000lN<0000000000000mo900000000000003A500h8000000000:@>00000\#
    00000000000000000000000000000000000000000000000000000000000000000000Ki500000000000001f00000000000000\#
    ml50A6;00000000000000000A240<<20000000000000000000000000000000000000NR50GE70000000000000000000000000\#
    0000`Z80000000000000d\500000000000000000gf30L:200000kk60000000004=60000000009l;000000000000000000000\#
    000000000000i`900000000000000000000000009a20gR;0H260bR<00000000000009a10`g=000000000?Z;07;5000000000\#
    k^6000000000bh20000000000000000000000000000000000000\O;00000RQ70MA30ZZ7000000000F`;0a]402O:0;S200000\#
    0000000000000000000000000000000091709I80Kk70b\6025<08D600000ol20J6<0000000000000Mi400000000000000000\#
    00000000@;60i_<000000K3000000000VU900000OR:00000c<90Yj70T;300000>j<000000000000000000000QU:000000000\#
    ;[40UF=0000000001\20000000000000G9700000000000000000000000000000000000000000000000000000Gf904`20O:90\#
    000000000000[\;0a@90^:40ac<000009W200000:950cT=00000000000000000000000000000000000000000000000000000\#
    0000N880:D80Q_=0000000000000b\100000:=10ER<000000000000000000000WS400000Ya30=J:0lT:0S?60000000000000\#
    000000000000000000000000000000000000jK007F;00000bH;000000000000000000000j3>0000000000000O`303a700000\#
    00009j=00000b140bj<000000000000000000000Za;000000000000000000000_Y8000000000000000000000OK0000000000\#
    W870hJ<0b_;0000000000000000000000000BR:0R67000000000Q49000000000000000000000000000000000000000000000\#
    000000000000000000000000000000000000000000000000000000000000>Y20X17000000000000000000000000000000000\#
    00000000F75000000000Wl20000000000000000000000000000000000000000000000000000000000000000000000000_;;0\#
    N>60M1500000ha60ZV<000000000000000000000000000000000YA400000000000000000000000000000mj3000000000`k10\#
    0000TQ90a^;000000000000000000000QZ;00000]h300000Sg300000AR90000000000000000000000000000000000000Cn20\#
    0000@n500000000000000000hI10Gj209P1000000000000000000000000000000000Tg=0000000000000000000000000c510\#
    >W70j65000000000gg1000000000JS90Y:200000000000000000gK90kR:00000000000000000000000000000000000000000\#
    0000000000000000Tm:000000000k7500000000000000000000000000000C^900000eV406@6015>00000]j50000000000000\#
    0000000000000000000000000000Uc200000000000000000000000000000gk:000000000UO8000000000Q5<0EA1000000000\#
    000000000000cO;0000000000000000000000000000000001G70:`=000000000000000000000d\<000000000000000000000\#
    00000000000000005b=0=E<000009T4000000000000000000000000000000000000000000000000000000000000000000000\#
    00000000000000000000000000001a80000000000000HQ9000000000;3700000iC109U80000000000000o=50000000000000\#
    00000000=Z900000fM90jA:000000000Nk200000EV400000:3500000000000000000j:600000@o4000000000000000000000\#
    =]500000L]<0000000000000000000000000XH<00000Ia70mV<00000MZ:000002;20Qe<00000000000000000000000000000\#
    000000000000F]80H04000000000000008>00000i]90000000000000Ff10MX40000000000000000000000000000000000000\#
    00000000kP:0000000000000000000000000000000000000000000000060000000000000KL2000000000000000000H;00000\#
    000000000000EC30Zk200000aL808c60^;900000Zl=000000000000000000000000000000000000000000000Jc4000000000\#
    0000d2400000000000000000000000000000F]:00000000000000000000000000000`35000000000Sg20nl4000000000`G40\#
    0000000000000000000000000000Qk9000000000000000004h:000000000]T703B6000000000000000000000000000000000\#
    000002600000ED600000000000000000K300]c300000OH1000000000Uj6000000000ml<000000000f3300000000000000000\#
    0000000000000000000000000000NN808S:0000000000000Ic30>`300000kJ10@d30O66000000000dZ:00000000000000000\#
    00000000000000000000PW;00000mU20\o700000000000000000000000000000000000000000000000000000000000000000\#
    NA70I5:0?A00AP:07E=04^30io=0000000000000aX60MW80;j5000000000000000007E70000000000R00000000000000:2<0\#
    o?400000000000000000000000009A300000Ki10>:<0000000007J;000000000^U0000000000000000000000000000000000\#
    0000000000000000?U=00000000000000000000000000000000000000000Nn6000000000000000000000000000000000No50\#
    PN70j340X140RL;0000000000000<>80CQ207A=0HD90000000000000:b700000000000000000I[7000000000n@;000000000\#
    6U902i<0FB300000000000000000000000000000[m90\@;00000Kf:00000000000000000000000000000000000000000Qf70\#
    0000_c009T<000000000G8;0[m<000000000000000000000000000000000000000000000000000000000000000000000mm60\#
    dB=0000000000000[700000000000000000000000000000000000000000000000000cT4000004M<000000000000000000000\#
    bb;0000000000000=C60000000002d50kX6000000000P1>00000000000000000SV=000000000000000000000R:0000000000\#
    00000000000000000000Nm50l\80bJ905o:000002F60On;0000000000000000000000000U<608];0WG=000006530Rk500000\#
    0000000000000000000000000000P4:0J>90cD60000000000000R[7000000000000000000000L8=00000H4>0000000000000\#
    FD40<470HR3000000000000000000000000000004l3000000000[N300000h^80S060Vi6000000000Po<00000000000000000\#
    000000000000mZ;00000Kn30\b6000000000@O300000TU500000000036800000000085<0MS30iK=000000000000000000000\#
    00000000000000000000TV20000000000000000000000000000000000000000000000000000000000000Ib;0000000000000\#
    00000000f550Cm502\7000000000000000000000000000000000M_<0?n;00000000000000000000000000000IB<0PD90j?20\#
    000000000000Tg4000000000T?1000000000>d8000000000U960000000000000F@10Z;>000000000000000000000]2000000\#
    0000000000000000000000000000000000000000=33000000000000000000000nN;000000000000000000000lV8000000000\#
    00000000i@500000Me400000Pl<00000F:;00000c[3000000000bm5000000000000000000000ek5000000000000000000000\#
    0000KK30J_=000000000P=40>G900000000000000000_8<0lL;000008N;00000000000000000000000000000000000000000\#
    00000000000000000000kY400000000000000000000000000000eH3000000000QI=000000000000000000000[o10Bi300000\#
    000000000000:D2044>0V^5000000000^e<00000000000000000000000000000000000000000000000000000B[;09a300000\#
    000000000000oB600000000000000000GN:0000000000000000000000000000000000000]h6000000000000000000000Qg90\#
    E7;00000000000000000000000000000000000000000T350\l801090XL20C_<000000000000000000000_B60000000000000\#
    [920000000000000f\0000000000cD900000U`=000000000d4300000000000000000000000000000ib:00000000000000000\#
    000000000000@d<0000000000000e?>00000?Z50000000000000Sa70j6900000000000000000000000000000000000000000\#
    00000000Ha;0da;00000000000000000B9>00000d=30000000000000000000000000b710000000000000HA5000000000e>20\#
    0000000000000000000000000000000000000000000000000000[E<000000000000000000000000000000000000000000000\#
    0000000000000000000000000000000000000000000000003k70^g00000000000000000000007W=000000000000000000000\#
    0000gm400000]h;0000000000000Qc8000000000000000000000XQ7000000000cM10000000000000I0<00000000000000000\#
    000000007f6000000000`T50000000000000000000000000000000000000Xk10000000000000628000000000000000000000\#
    00000000NH=0000000000000000000000000jb<0:A508j<0fF70A1:00000000000000000K?<00000g:;000000000T`500000\#
    0000H020oI80000000000000000000000000000000000000>L20000000000000000000005X8048000000bH903V=00000L760\#
    00000000000000000000000000000000000000000000G<20000000000000000000000000000000000000;360000000000000\#
    000000000000000000000000000000000000000000000000000000000000000000000000000000003J200000000000000000\#
    A260000000000000000000000000000000000000b9=0;k;0000000000000000000000000fV70000000000000000000000000\#
    000000000000=f2000000000000000007F<0000000000000RD40G>>00000000000000000000000000000000000000000E170\#
    N_90K8<0000000000000O2800000000000000000L?50000000000000000000000000000000000000000000000000U650^O50\#
    :\;02Z=000000000000000000000000000000000000000000000000000000000O05000000000E48000000000Lf4000000000\#
    00000000dV500000000000000000]\:0P=>00000OY40000000000000CY10jb30Jg400000fX<0000000000000000000000000\#
    0000000000000000000000000000^m30cQ80Wi:0GY60;b:00000000000000000hA30He00000000000000000000000000^j40\#
    ZG60>f90lB9000000000000000000000PA10000000000000000000000000^M;00000000000009<600000fX30He=0b720b6:0\#
    6E9000000000000000000000000000000000000000000000SY300000000000000000\b:000000000EN400000000000000000\#
    0000X=400000AD90000000000000\\70[5800000000000000000000000000000000000000000000000000000A1<00000`D20\#
    00000000HO8000000000A>60000000000000000000000000000000000000000000000000@g400000n600mC80[U60>3800000\#
    0000;Y:0000000000000gD20f?400000VT900000ln:000003c40lU70000000000000000000000000000000000000AY300000\#
    0000IN300000000000000000000000000000000000000000Mn=0000000000000Do7000000000000000000000000000000000\#
    nC300000M@20`g20;B;000000000;k20AA6000009M20F7<0^E100000CA300000000000000000000000000000000000000000\#
    00000000000000000000d740000000000000000000000000000000004=300000aY90_X202870000000000000<:;00000BN30\#
    GZ400000000000000000G]20C9;000000000000000000000000000000000000000000000000000002`0000000000SN<00000\#
    00000000000000009T9000000000000000000000bE800]90Lh=0V`30000000000000=K30ni<00000000000000000S]20SG90\#
    ^Z10000000000000000000000000000000000000XR700000000000000000ae30000000000000000000000000Fl<000000000\#
    00000000000000000000000000000000000000000000m3800000TY:0M`<0jT=0000000000000BL30000000000000_570`L00\#
    :7>0000000000000000000000000Zo<0?i;00000\H100000000000000;;00000:F5000000000000000000000;W<0K2400000\#
    Ac300000Ol:000000000000000000000000000000000000000006C<0hR400000JF<00000`\40aB10n^10=I900T1000000000\#
    00000000000000000000000000000000000000000000000000000000=R70IZ90kO70e];000000000?J2000005b8000000000\#
    00000000000000000000OM2000000000\m60iX000000Zg;00000000000000000[D<000000000000000000000000000000000\#
    000000000000@m30000000000000000000000000000000000000;b2000000000000000000000000000000000000000000000\#
    H^3000000000@n600000000000000000000000000000000000000000000000007?60DL000000963000000000000000005P40\#
    ^750=G6000000000=M=0L2>00000000000000000000000000000000000002B700000
    """#
}
