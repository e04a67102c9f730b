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
    adaptad*	0adapted-from|de	0adapted-from|del	0adapted-from|do	0adapted-from|da	0adapted-from|dos	0adapted-from|das	0adapted-from|a partir	0adapted-from|pelo	0adapted-from|pela	0adapted-from|dos códigos
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
    adoptad*	0adapted-from|de	0adapted-from|del
    adopted	0adapted-from|from
    adotad*	0adapted-from|de	0adapted-from|do	0adapted-from|da
    adottat*	0adapted-from|da	0adapted-from|dal	0adapted-from|dai	0adapted-from|dalla
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
    agraïm	0thanks-to|a
    agraïments	0thanks-to|a
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
    compilad*	0created-by|por
    compiled	0uses-text-from|from	0edited-by|by
    compilé	0created-by|par
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
    crédit	0original-source|et source originale
    crédito	0original-source|e fonte original	0original-source|y fuente original
    créditos	S|	0original-source|e fonte original	0original-source|y fuente original
    crédits	S|	0original-source|et source originale
    créé	0created-by|par
    créée	0created-by|par
    cui	4|
    curated	0edited-by|by
    curatori	0edited-by|:
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
    editores	0edited-by|:
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
    etalab	Netalab-2.0|open license 2.0	Netalab-2.0|2.0
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
    gràcies	0thanks-to|a
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
    inspirad*	0inspired-by|en	0inspired-by|por	0inspired-by|em	0inspired-by|no	0inspired-by|na	0inspired-by|nos	0inspired-by|nas	0inspired-by|pelo	0inspired-by|pela	0inspired-by|em documentos	0inspired-by|por documentos	0inspired-by|en documentos
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
    jest	0based-on|zgodny z	0based-on|zgodna z
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
    licence	S|and attribution	3|	2|	NMIT|mit	NFAL|art libre	Netalab-2.0|ouverte 2.0	Netalab-2.0|ouverte v2.0	Netalab-2.0|ouverte v2	Netalab-2.0|ouverte version 2.0	Netalab-2.0|ouverte etalab 2.0	Netalab-2.0|etalab 2.0	Netalab-2.0|ouverte open licence 2.0	Netalab-2.0|ouverte open licence version 2.0	L|	L|
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
    moltes	0thanks-to|gràcies
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
    ogl	NOGL-UK-3.0|v3	NOGL-UK-3.0|v3.0	NOGL-UK-3.0|3.0
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
    oparta	0based-on|na	0based-on|na
    oparte	0based-on|na	0based-on|na
    oparty	0based-on|na	0based-on|na
    open	NOGL-UK|government licence	NOGL-UK|government license	NOFL|font license	NODbL|database license	NODbL|data commons open database license	NPDDL-1.0|data commons public domain dedication and license	NODC-By-1.0|data commons attribution license	NOPUBL-1.0|publication license	Netalab-2.0|license 2.0	Netalab-2.0|licence 2.0	NOGL-UK-3.0|government 3.0 licence	NOGL-UK-3.0|government 3.0 license
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
    oryginalny	0original-source|tekst
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
    raccolt*	0created-by|da
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
    recopilad*	0created-by|por
    recordings	=|
    recoñecemento	KBY|
    redaktion	0edited-by|:	0edited-by|:
    redaktor	0edited-by|:
    redaktorzy	0edited-by|:
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
    remezclad*	0adapted-from|de	0adapted-from|a partir
    remix	0adapted-from|of
    remixad*	0adapted-from|a partir	0adapted-from|de	0adapted-from|do	0adapted-from|da
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
    se	0based-on|basa en	0based-on|baseia	0based-on|bazează pe	0inspired-by|inspiraron en	0inspired-by|inspira en	0inspired-by|inspiraram em	0inspired-by|inspira em	0inspired-by|inspiram em	0inspired-by|inspira en	0inspired-by|inspiran en	2|distribuye
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
    si	0based-on|basa su	0based-on|basa sul	0inspired-by|ispira a	0inspired-by|ispira a	0inspired-by|ispirano a
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
    tekst	0original-source|oryginalny
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
    testo	6|	0original-source|originale
    text	6|	7|	A|below	H|	0uses-text-from|was added by	0uses-text-from|from
    texte	6|	0original-source|original
    textes	6|
    texto	0uses-text-from|adicional de	0uses-text-from|adicional del	0uses-text-from|adicional do	0original-source|original em	0original-source|original en
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
    wzorowan*	0based-on|na
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
    zum	E|	0original-source|original der	0original-source|original des
    zur	E|
    zusammengestellt	0created-by|von
    zuschreibung	S|
    zásad*	6|
    ©	Q|
    átdolgoz*	1adapted-from|
    átvéve	1adapted-from|
    çeviri*	1translation-of|
    çevril*	1translation-of|
    è	0adapted-from|un adattamento	2|sotto	2|distribuit*
    écrit	0created-by|par
    éditeurs	0edited-by|:
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
    оригинальный	0original-source|текст
    оригінальний	0original-source|текст
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
    редактор*	0edited-by|
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
    か	1adapted-from|ら 改 変	1adapted-from|ら 引 用 し	1derived-from|ら 派 生	1inspired-by|ら 着 想	1uses-text-from|ら 引 用	1uses-text-from|ら 抜 粋	1adapted-from|ら 採 用	1inspired-by|ら 影 響 を 受 け
    こ	5|の
    で	2|提 供	2|公 開
    と	F|
    に	1adapted-from|変 更 を 加 え	1based-on|由 来	1based-on|な ら っ て	1inspired-by|倣	1based-on|基 づ	1based-on|も と づ	1adapted-from|適 合 し て	1inspired-by|触 発	1inspired-by|イ ン ス パ イ ア	1based-on|基 い て	1based-on|基 き	1based-on|沿 っ て 作 成	1adapted-from|採 用
    の	1translation-of|翻 訳	1translation-of|日 本 語 訳	1inspired-by|影 響 を 受 け	2|下	2|下 に	2|も と
    よ	1uses-text-from|り 引 用	1uses-text-from|り 抜 粋
    を	1adapted-from|改 訂	1based-on|下 敷 き	1based-on|採 用	1inspired-by|手 本	1based-on|基 に	1based-on|も と に	1based-on|ベース に	1based-on|元 に	1based-on|土 台 に	1adapted-from|改 変	1adapted-from|適 応	1adapted-from|翻 案	1adapted-from|一 部 改 変	1derived-from|派 生	1translation-of|翻 訳	1translation-of|和 訳	1consulted|参 考	1based-on|踏 ま え
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
    에서	1adapted-from|가져와	1inspired-by|영감	1uses-text-from|인용	1adapted-from|채택	1adapted-from|차용
    영감*	1inspired-by|
    와	F|
    원문	0original-source|
    유래*	1derived-from|
    의	1translation-of|번역	1inspired-by|영향
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
    000000000000000000000000000000000000000000007f1083=00000Wi30La6000000000BD70000000000000b:4000000000\#
    000000000000cN90000000000000000000000000000095700000lK10000000002g400000BS200000000000000000Oe800000\#
    0000000000007b1000000000b_2000000000C1>00000000000000000000000000000ke:0Q9:000000000c8<0H<>00000NL40\#
    7]90l2=0KB100000000000006P:0000000003H200000000000000000000000005@:0000000000000K[500000000000000000\#
    0000000000000000jY9000000000@d50000000000000000000000000000000000000\S00000000000000hh<00000]c200000\#
    0000Mi9000000000Ab20j_80Dc000000000000000000>=6000000000000000007f80OF<0NL600000RO30:`80m4=000000000\#
    000000000000000000000000OF500000000098800000000000000000000000000000^n90F=5000000000jF004Q3040=00000\#
    =e90X@:0e22000000000000000000000\_10G[>00000^<<0ZV70cT;00000MG9000000000g[80j>903`100000000000000000\#
    Z8400000000000000000000000000000000000000000000000000000?i=00000o=:0000000000000IT90A?00Ko<051<00000\#
    00000000000000000000`]00P_90000000000000W]5000000000000000000000000000000000R<>000000000000000000000\#
    000000000000000000000000CC;00000000000000000OI=00000000000000000000000000000YG10_n00c020V=30?g70Z6=0\#
    0000N8800000jY0000000000`C2000000000fa60X\<03J80On10000000000000000000000000000000000000000000000000\#
    ZG9000000000J:>02D10000000000000=200@C90000000000000000000000000000000000000000000000000000000000000\#
    000000000000QV;0K1;00000J54000000000000000006b50I[<0000000000000000000000000000000000000000000002540\#
    0000oL200000000000000000000000000000TK70L=800000000000000000k[9000003[400000<:30773000000000;>900000\#
    00000l80o2:000000000000000000000000000000000000000000000Fk;0000000000000?j90Ud:06B40mV;0n`00g;20Hd;0\#
    000000000000000000000000jY8000000000W];0<W20:m10FN307i500000000000000000000000000000b^>0RN<000000000\#
    0000On5000000000000000000000000000000000000000000000000000000000Uc70000000000000AC30000000000000>k70\#
    0000000000000000000000000000i8500000000000000@50000000000000000000000000j870000000005Q>0B0>000000000\#
    000000000000000000000000CH50Q340NL7000000000000000000000Yg10000000000000bc400000Zn60]G80000000000000\#
    00008?50Za:00000d910>l;00000000000000000c0500000000000000000Ve302h900000G[9000000000@H30000000000000\#
    00000000000000000000000000000000]U60000000000000000000000000iZ>000000000Aj<0000000000000?V20D3=00000\#
    4B=00000000000000000GM6000000000000000000000gi20ne90000000000000N@=0E2:00000000000000000000000007l70\#
    0000000000000P30hL9000000000000000000000000000000000`\900000U\40000000005[9000000000@D:0000000000000\#
    0000Bk:0KA40000000000000000000008R10P3=0>8<00000j[301g90?:10]D70A7:00000M560YN900000bE30000000000000\#
    00000000oS10RO702^5043;0R600U:;0jA;00000I>:0lO<0000000003B30h290;H9000000000000000000000]Q3000000000\#
    0000000000000000000000000000000000008\>00000iT909:00\G7000000000o300J3;0000000000000M=30000000000000\#
    000000000000KQ2000000000000000000000B560cK70000000000000Go80Gn50000000000000000000000000000000007390\#
    000000000000PZ20>j00i\60000000000M<04k00iB20m2;0Xf>0Fh60000000000000000000000000Oh900000000000000000\#
    00000000D^008l10JW>000000000C>30000000000000RV:0cV;000000000000000000000000000000000000000000[600000\#
    0000JI70000000000000@H80K010_87000000000<d300000000000000000S74000000000aZ60k6>01;300000000000000000\#
    0000000000000000Dd600000000000000000000000000000^<60000000000000000000000000000000000000000000000000\#
    00000000gS;000001I=00000R960Al5000000000d8>00000000000000000ZR;0ML:00000000000000000000000000000nK60\#
    6^<0000000000000000000000000oA1000000000[91000000000000000000000000000000000000000000000000000000000\#
    00000000]D200000Z:500000JP10RI500000000000000000nQ00K7;0000000000000?I300000000000000000000000007h50\#
    00000000000000000000000000000000IG7000000000000000000000:;:0lj=0I>;000000000000000000000000000000000\#
    0000000000000000000000000000C3400000000000000000000000000000?740000000000000000000000000000000000000\#
    XY0000007W1000008G40fk:000000000_`10000000000000`L:0bH;00000000000000b<000000000ea000000000000000000\#
    N660000000000000`n=000000000000000000000000000000000Cm3000000000000000000000000000000000A7=0fM40>H70\#
    0000d6>0000000004F=0XH;0000000009V:0RO>0oC=0VO200000M2;00000GG;02S=000000W504G80R<90T3:0000000000000\#
    <S40000000000000000000000000[=5000000000000000000000V8<0000000000000000000000000000000000000l@800000\#
    `j80fi<0000000000000_W0000000000WZ>0000000000000=m000000RT60DO9000000000000000001E000000000000000000\#
    000000000000@7900000IW200000000000000000e800R8700000000000001M80?g900000aC=01>=000000000000000000000\#
    0000k480I:30l96000000000000000000000000000000000BW600000000000000000E<30><10XC<0R;>000000000]U50Co<0\#
    0000000000000000X3<00000000000000000Ek103H>0@R;0GB80<520`m90`R:0Y7>0000000008l=0000000000000Wb202E90\#
    00000000000000000000000000000000h860000000000000ji5000000000000000000000jZ3000000000000000000000[S10\#
    >c10000000000000e83084400000000000000000000000005L>0000000000000N><0ZH50W;105@80Yi:0000000000000JG<0\#
    0000@i;0000000000000000000000000dP80Z14000000000WK10WH70oI=000000000000000000000000000000000TP10LN90\#
    el10Df>0000000000000N?;00000000000000000YJ:000000000Vn=0]d30TM400000l[000000<o00l<2000000000]<;00000\#
    000000000000`O=00000Q270N@60Jf:0c940Bo10im50Eh;00000000000000000UW20NE<06A30ff40000000000000EG400000\#
    0000Nk8000000000KR200000XJ80000000000000000000000000000000000000000000000000DP=0A7>00000000000000000\#
    0000000000000000000000000000000000008Z30VA50Vm80=K;000000000000000000000Ai90@E8000000000000000000000\#
    00000000GU2000000000000000000000LH:0`=<0000000000000000000000000Tl70000000000000000000000000h1500000\#
    5S60Q<=0a420Uc200000000000000000000000000000_m300000000009:00000000000000000>^<00000J4<0000000000000\#
    0000`740nC7070;0SG30000000000000000000000000O];00000a=>0iC>00000000000000000jo10h9500000Ae8000000000\#
    00000000000000000000000000000000000000003::000000000000000000000@c600000o\400000000000000000e[<00000\#
    0000VD80L1:00000RI00Lb800000T[200000000000000000R360@M<000000000ah:0000000000000VF>0ea20Y_70nP>00000\#
    000000007420ek006560eV60gj100000000000000000hP105T30PV90Fi30000000000000000000000000000000000000S>>0\#
    00000000BZ200000000000000000:`700000B\900]80VQ6000000000WA4000005C6000000000Po;0000000000000m_;00000\#
    00000000000000000000SR<00000000000006000000000000000000000000000000000000000000000000000000000000000\#
    000000000000000042:0ok50000000000000Jl300000000000000000000000000000Rm30PQ10000000000000HN4000800000\#
    0000IV600000\230ec800000000000000000U1>00000c;10UI8000000000Lf10X[600000X:30000000000000[`>000006T90\#
    g>>00000SN000000000000006J300000000000000000R@;0MD6000000o8000000000000000000000bA700000000000000000\#
    S080000000000000Ob>000000000VG2000000000D7<00000000000000000>a600000kN10000000000000000000000000oD>0\#
    0000000000000000000000000000000000000000bJ7000000000000000000000000000000000\=00SJ60mI;0b5;0nn60J730\#
    00000000210000000000Ba500000cL=0L83000000000000000000000000000006n4000000000Tk00000000000000Q5:00000\#
    0000000000001A500000000000000000000000000000000000000000@Y5000000000@9:0D1;000006N10;F700000;I60\<80\#
    00000000000000000000000000000000696000000000000012200000FM:00000000000000000000000000000383000000000\#
    ae70bI400000000000000000W1200000000000000000000000000000O\600000L38000000000000000000000000000000000\#
    000000000000000000000000b7700000000000000000Gi000000X^>000000000?i30n3=00000;h009?;00000000000000000\#
    9K:000000000000000000000000000000000000000006Q50Lh;0000000000000000000000000nW50Dg;00000000000000000\#
    0000000000000000000000000000dN:000002R60000000000000d;;0;Y;000000000ZH100000000000000000000000000000\#
    00000000V\800000000000000000000000000000000000000000000000000000000000000000000000000000dJ20Jg000000\#
    0000j970dn600000000000000000Pl<0C_<00000X:800000000000000000000000000000000000000000HG20000000000000\#
    0000000000000000000000002O>00000000000000000[H>000000000[1309L30\660=::0Qf60EJ:0YP00ib;00000KH100000\#
    000000000[500000?280mX:0EC80DX>0000000000000NE900000N@50000000001Z>00000000000000000IY>0000000000000\#
    MB7000000000000000000000X2900000000000000000EX406S;00000?n;000000000000000009C108\<01C<0000000000000\#
    000000000000000000000000[Y500000<Q10000000006L0000009K>000000000A;=000000000000000000000B370\I307290\#
    FX;000000000000000000000000000000000000000000000000000000000000000000000<C20fC6000000000000000000000\#
    G_>00000000000000000K1600000Do300000Ei8000000000000000000000>=7000000000000000000000NP>0000000000000\#
    0000Zc6000000000Wa6000000000=U600000a[200000Z2500000lU1000000000000000000000000000000000000000000000\#
    JR6042=000000000PU90XG=0QC000000000000000000000000008M400000000000000000000087;00000M>80000000000000\#
    O42000000000000000000000Rm=0J5;0000000000000000000005750000000000000000000000000000000000000i_400000\#
    000000000000g0100000000000000000000000000000000000000000?6<0000000000000000000000000YY40000000000000\#
    bm=000000000IL3000000000@d20lE>00000000009000000000000000000000000000000000000000000P?60fD4000000000\#
    0000LQ=000000000000000000000000000000000K6<0=k60d0>0000000000000bV=0000000000000NX>0;N60000000000R>0\#
    0000K450\<300000Q;:000000000000000000000000000000000Hc40J8:0000000000D6000000000kZ70@n<000000000l030\#
    0000000000000000BV60bM30k:80KK80gi8022>000004K0000000000eL>00000jF2000000000000000000000?W<000000000\#
    0000000000000000000000000000000000000000cW20000000000000Sa00]N>00000ek10000000000000?Y20000000000000\#
    000000000000?L6000000000000000000000000000001:8000000000000000000000000000000m700000A870000000000000\#
    0000MK2000000000Y930aZ700000000000000000a48000007B10P=60`G200000ld>09g8000008o1000000000000000000000\#
    0000]5000000000000000000Si0000000000a3:00000CT60FR>000000000OB3000000000_J600000000000000000lj20[g80\#
    000000000000E0;0000000000000000000004==0kK;0B110`a10E@50Vj80000000000000000000000000l020Z;;000000000\#
    \@300000000000000000Em900000000000008O300000000000000000000000000000Ul00On:0jk<0000000000000mA70PB=0\#
    00000000000000000000FD>000000000000000000000ao60000000000000;j500000Hh=000000000000000000000K;40JK40\#
    00000000K[60:A8000000000000000000000nC:000000000?e40fU7000000000Xl90000000000000000000000000mC30?=>0\#
    0000000000000000000000000000000000000000000000000000Q<:00000dH900000000000000000000000009S80=<;0j?<0\#
    8P>00000Rj10000000000000000000000000000000000000000000000000HA80j@7000003c00000000000000000000000000\#
    >>80_I70000000000000I;1000000000=I90000000000000TH=000000000000000000000FV<00000]X<000009L2000000000\#
    000000000000@64000000000000000000000lD=00000K4=00000VN4000000000000000000000000000000000Dh5000000000\#
    QG8000000000a?600M7000000000000000000000000000000000000000000000MJ:000000000000000000000`@800000=630\#
    Od3000000000D840000075800000000000000000K;2000000000000000000000000000000000000000000000000000000000\#
    0000000000000000Il=000000000000000000000\C900000o;=0kI50000000000000000000000000UE7000000000N]80g<;0\#
    00000000DZ705a10000000000000ZY900000000000000000000000000000000000000000>b70FJ30DT800000000000000000\#
    00000000000000000000OZ9000000000f6=00000__;00000000000007i900000000000000000000000000000000000001000\#
    7?=0@^>000000000000000000000em7000000000J\9000000000fY700000cg400000C\800000000000000000000000000000\#
    l5=08i100000000000000000Sj30m460000000000000000000000000ic9000000000mg<0[h;02c3000000000000000000000\#
    000000000000000000000000ie;0000000000000bW;000000000000000000000;o;0000000000000e700[0202U30Uh800000\#
    0000000000005d20000000000000000000000000000000000000GH90=h>000000000l_00000000000000KU80G58000000000\#
    000000000000H^<000000000G`8000000000000000000000`E10LF70000000000000N630L1100000000000000000Y4=00000\#
    0000000000000000000000000000000000000000000000000000000000000000RA60[j=0000000002Z600000000000000000\#
    0000c060Y58000000000000000000000l]90000000000000@I50>M1000000000000000000000Be200000000000000000I530\#
    00000000000000001j:0000000000000mf;000000000000000000000\F=00000000000000000000000000000Y^10UL70Pa<0\#
    00000000LB400000L:8000000000<7000000c840oM20bo<000000000000000000000YB;00000000000000000lf>000000000\#
    0000V0:000000000000000000000000000000000000000000000000000000000000000000000000000007m70000000000000\#
    000000000000=O600000:f>00000000000000000000000000000000000000000000000000000000000000000000000000000\#
    000000000000]e800000000000000000>T;000000000n1005m80000000000000000000000000000000000000000000000000\#
    0000EU<0000000000000Ym10000000000000i;600000l^>000000000000000000000000000000000<T60JU30000000000000\#
    00001a;000000000000000009g=00000000000000000000000000000N2300000W=70YL9000007Z50@;<000000000KO60oI:0\#
    00000000oc70K^;000000000e=600000000000000000ZM:000000000000000000000YA600000000000000000000000000000\#
    0000000000000000000000000000ZY8000000000]=8000000000Z>304K800000000000000000000000000000000000000000\#
    0000kj30R^<0000000000000\7;04=90<0=0m\50000000000000Zo0000000000f@000000000000000000VK80000000000000\#
    0000000000001>;0Gc20TS4000000000cT50000000000000000000000000000000003C>00000o:=0000000000000_d>00000\#
    =g10000000000000000000000000000000000000000000000000b6700000000000000000\E900000000000000000[m20@T90\#
    00000000000000000000000000000000000000000000XJ20IO300000Hg>000000000000000000000=X;00000000000003J40\#
    00000000NA20@S;00000000000000000<><000000000000000000000P]90T`;00000000000000000:e100000NS:000001V:0\#
    00000000000000000000C\40000000000000000000000000_9000000000000000000nV200000kK200000bC10bb40WB60Cj;0\#
    00000000ZS>0000000000000000000000000Lj50000000000000AV300000hj90000000000000000000000000000000000000\#
    00000000000000000000hK<000000000000000000000G9300000>]60000000000000H^409@;00000bX700000A>50Ic600000\#
    b@:0Tm900000000000000000000000000000000000000000`m:00000000000000000000000000000SS<07Q:00000S0<0UD10\#
    W640000000000000=?80000000000000000000000000000000000000B32000000000c^600000000000000000000000000000\#
    I\:0000000000000000000000000000000000000SC10000000000000000000000000000000000000I6>0Vn;00000HA90h?;0\#
    0000000000000000X?8000000000k];0000000000000000000000000000000000000000000001d;04;900000id2000000000\#
    0000O=:000001H909E>0ab:0000000000000000000000000000000000000000000000000A\20000000000000000000000000\#
    XV=00000000000000000Zd700000^g50000000000000000000000000`V90Eb0000003`:0nE90C<80K70000000000ih300000\#
    000000000000;k10i:603c800000:X>0K]00cn40Qb60bX6000000000000000000000Uo4000000000fh00D=30000000000000\#
    00000000oG703a300000000000000000Nd900000DL200000M840000000003020000000000000jS90]k50Jf80000000000000\#
    000000000000Td10YN30000000000000000000000000H^200000i7=000000000aO30bk80hb600000000000004e8000000000\#
    1>40EZ60g9800000000000000000gB60000000000000000000000000000000000000000000000000@e000000000000000000\#
    \j30;D50000000000000000000000000000000000000000000000000000000000000LL<0000000000000000000000000cc60\#
    0000[X;000000000000000000000000000000000l?=00000KK70AA600000000000000000>]00jm6000000000000000000000\#
    000000008230nh;00000000000000000W9400000\?506630000000000000HM4000007G200000n@40000000000000>=500000\#
    C130;1=000000000YV;000000000000000000000kK80Ae=00000EL800000C;700000W1500000000000000000o1900000lf=0\#
    en900000W340Nf9000000000000000000000:I700000000000000000cQ100000aj200000000000000000d640A98000000000\#
    00000000IB60YJ50?l80n7>000000000000000000000000000000000?K800000000000000000000000000000000000000000\#
    2h4000000000Hd30^B8000000000^H300000000000000000000000004480^470Le5000000000AE200000000000000000`K80\#
    0000000000000000000000000000PS>0000000000000000000003g50000000000000000000000000TK506<:00000DL10kJ60\#
    00005`>00000000000000000000000000000@I70000000000000jQ80000000000000BL7000009a308k:00000000000000000\#
    0000=E100000000000000000=U30@W50@]<0000000003N=0000000000000o\;000000000c160000000000000d;50NV>0?_80\#
    00000000gl800000000000000000000000000000000000000000000000000000d:300000000000000000jD20I3:0<[200000\#
    Gh:0000000000000000000000000000000000000000000000000000000000000T<70000000000000000000000000kE00=J30\#
    [e:0Qb5000000000000000000000gd100000000000000000000000000000el300000n;800000000000000000000000000000\#
    000000000000000000000000Il60=C>00000000000000000Xm70000000006X20000086403Y4000000000WX40dR60FC20?e30\#
    D[4000000000000000000000?2;000000000N5208>500000=K=000000000Y=;00000i7700000000000007o:0000000000000\#
    B:50PA703A;000000000G9503_=00000:B8000000000000000000000000000000000000000000000000000000000^g;00000\#
    000000000000000000000000hZ:00000000000000000;<80jX70oM70000000000000A9<00000IR;000000000000000000000\#
    000000006[8000004i700000000000000000000000000000000000008Q6000000000::>00000000000000000000000001K=0\#
    0000i38000000000000000009h400000000000000000mM90AX30_A8000000000000000000000A5>000000000000000000000\#
    _=30000000000000d240VW:00000000000000000000000000000000000000000000000000000000000000000000000000000\#
    000000000000OB<0000000000000]S5000000000000000000000<4:00000000000000000H6=0000000002C20000000000000\#
    ]d20Ql200000Qh500000000000000000000000000000lA40nU9000000000000000000000000000000000=j70000000000000\#
    00000000`L100000;=;00000jG30bP30Y_>000000000QL;000000000000000000000EO10000000000000000000000000k9=0\#
    000000007H=0000000000000?3:0K9=00000000000000000:C:0;Q303]6000000000000000000000000000000000`B700000\#
    00000000AP<00000000000000000I_80RE10000000000000000000000000PA80bS30f_<000000000Rd>00000_g=000000000\#
    =K60A?=0000000000000Je9000000000000000000000000000000000hn<000000000f]>000000000c60000000000a760g3:0\#
    0000000000000000m=3000000000000000000000000000000000@l70lV30A1=000000000^390000000000000X8>000000000\#
    0000000000000000000000000000000000000000000000002^300000M050000000000000000000000000ON60000000000000\#
    00009U20d5700000Bi<0nS602870hE70LW901O700000000000000000000000000000SA00000000000000000000000000?d10\#
    0000kE;00000000000000000di:0;I;0000000000000000000000000000000000000AM=0]I>0000000000000000000000000\#
    00006<60kG205F800000000000000000EV00000000000000Jj30W=40Ad30000000000000000000000000jj:04P8000000000\#
    0000000000000000000000000000?g30EA;000000000000000000000000000000000SZ50`W>0ao;00000=l00000000000000\#
    000000000000FF90000000000000000000008f=0MO<00000_T00ej=000000000000000000000000000000000000000000000\#
    0000000000000000000000000000YJ70:K10BD500000Q2=00000000000000000Ec>0000000000000000000000000T^:00000\#
    0000000000000000Qi200000000000000000Vi80hk=0000000000000<?40000000000000h_>00000R;300000000000000000\#
    000000000000j8=00000000000000000000000000000000000000000Z@600000cf;00000000000000000000000000000Qd00\#
    0000000000006e200000dR200000n080000000000000K;300000fe200000J;60`T80000000000000000000000000P910lB80\#
    H9:00000WC=000002c900000EI;0000000000000000000000000T`000000000000000000000000000000I7700_1000000000\#
    0000000000000000000000000000000000006D904F<000000000000000000=:000000000jc10000000000000000000000000\#
    000000000000000000000000000000000000EJ60R020S670000000000000D^80000000000000kG100000000000000000T570\#
    0000O:=0G760000000000000000000000000PN700000B;3000000000Qc00j^405?9000005j10000000000000000000000000\#
    000000000000f=304A60000000000000007000000000000000000000000000000000000000000000000000000000iX>0I440\#
    00000000000000008k50Za20hL60000000000000hD70RD900000ME000000og;000000000oE20000000000000000000000000\#
    00000000000000000000>U900000000000000000EO000000000000000000]K>0=b600000K150\E2000000000000000000000\#
    00000000000000000000Em40BP3000000000000000000000^S800000Ma;0000000000000000000000000OM70000000000000\#
    00004W900000000000000000?j8000005h=0fO9000000000000000000000fO:000000000E`40Zd6000000000000000000000\#
    Rk10Y880ff:0\]>00000SB8000000000000000000000000000002j=0[F200000000000000000W[8000000000000000000000\#
    00000000cM600000000000000000XU;000000000000000000000000000000000000000000000000000000000=83000000000\#
    00000000000000000000000000000000MI>00000000000000000000000000000Kd>00000000000000f>00000000000000000\#
    0000000000004k8000008N400000000000000000JI600O90VD<00000000000000000000000000000Fc500000N:90R460g:50\#
    Zg<0000000003L=00000\9502:<0000000000000000000000000000000000000;3<00000000000000000000000000000iF30\#
    db<000000000000000000000Hc30000000000000[7=00000`D90\S203X008Y9051905U60YC>0000000000000000000000000\#
    000000000000=f2000000000Qa30=B60:_0000000000^G;0A9=00000l;>0000000001b800000QL800000m350Wi10b5600000\#
    0000;?30TF708M706f402>80Jl80DX<0K`500000jD50Q;20[j1000000000MK:0;e70000000000000000000000000f730OD30\#
    0000000000006T80000000000000J`00f;:05P1000000000000000000000000000000000E[:00000000000000000o0:00000\#
    000000000Q<00000No:000000000000000000000000000002T;08`200000S]:000000000@H101E300000lo30000000000000\#
    0000Y1<00000oc60l05000000000iL3000000000aQ=0Q]00?S>00000000000000000000000000000c\<00000000000000000\#
    Me100000Go60YK609e>000007J;000000000000000000000000000000000000000000000hl:0k?400000000000000000PF=0\#
    0000000000000000000000000000000000000000000000000000L4700000000000000000000000000000lc2000000000lO>0\#
    0000[h10BA500000ci9000000000000000000000gl70Y830000000007m500000000000003`800000Cc900000X9800000ME70\#
    00000000BX10000000000000Th>000000000Wc00000000005K200000n760Oi:0@3;00000000000000000mh8000000000@570\#
    Lc900000X@200000000000000000`f1000000000000000000000000000000000000000000000^A40O2900000000000000000\#
    00000000\5700000gJ>00000?f9000000000Jj;00000=W4000000000000000000000000000000000mJ400000000000000000\#
    0000000000000000FS>000000000>N>00000f>30000000000000000000000000000000000000000000000000000000000000\#
    00000000?c80IF;000000000000000000000000000000000k<8000000000X1:000000000eL8000000000?k80000000000000\#
    HW705G900000000000000000000000007W;00000XE8000000000B\50=n80000000000000=N000000il500000`X30gS800000\#
    00006W60000000000000a;=00000000000000000000000000000000000000000000000000000m880V^600000000000000000\#
    00000000mJ<000000000HT50<R60Q4;000000000U630KY:00000000000000000000000000000000000000000HT20Sg400000\#
    00000000000000000000Z4;000000000000000000000000000000000?1:0000000000000WF30TM200000000000000000Zf60\#
    0000CF300000000000000000000000000000ga8000000000Wi900000\1800000Mj:00000000000000000Jk50f3=000000000\#
    0000000000000000000000000000RD;0000000000000UL>00000000000000000<6000000000000003G700000000000000000\#
    00000000000000000000000000000000Ud<07O<00000000000000000000000000000V:10MA;0;k;000000000000000000000\#
    00000000e250SO=0000000000000000000000000000000000000GI800000000000000000000000000000`A;0000000000000\#
    bj600000kc0000000000000000000000000000000000=85000000000R2:0000000000000YL5000000000Va90gl905V<00000\#
    X5300000000000000000000000000000000000002H309C4000009_700000kV<00000J=70_>;00000000000000000Bn400000\#
    0B50]M800000m:70?d000000000000000000e>800000000000001E40000000009\9000000000gQ<000000000lb>0`L900000\#
    00000000000000000000000000000000000000000000Y<>0000000000000000000005a600000000000000000XT;000000000\#
    0000000000000000RF;0e=40cI60000000007g600000F@800000000000000000000000000000000000000000000000000000\#
    0000000000000000fV70000000007k20000000000000Q950000000000000000000000000000000000000TC20000000000000\#
    0000;Y70000000000000000000000000000000000000000000000000000000000000D`000000000000000000000000000000\#
    n5;0^P>0000000000500ZG400000000000000000000000000000[C70AW=0000000000000GD;0_S90000000000000;b800000\#
    000000000000000000000000dI;00000bQ40Hj=0JE30TC60T:>000000000A05000003930jj80000000000000000000004740\#
    000000000000B6700000RM3000000000000000000000000000000000kB=01S>00000hU>000000000X]60ED10000000000000\#
    00000000000000000000EY40K\>000000000L800_:604\60kj;0a`30cl60000000000000WA;0000000000000n@90:W=0il<0\#
    UH20^o300000000000000000000000000000i230000000000000000000000000I<:00000C]900000000000000000aT200000\#
    00000000:F30000000000000000000000000000000000000000000000000000000000000m>:0^J1000000000000079<00000\#
    0000000000000000X;60712000000000000000000000Eb8000000000000000004;4000000000000000000000000000000000\#
    000000000000mJ10000000000000@9600000hj<0000000000000000000000000000000000000000000000000^C;000000000\#
    0000g:900000HQ60on40000000008Y<000000000000000000000000000000000000000000000000000000000000000000000\#
    \D4000000000000000000000000000000000H8<00000S>900000`U2000000000C4;0000000000000B^100000000000000000\#
    000000000000a_9000000000[`<00000_==0000000000000??>0000000000000Wg900000;V609F2000000000000000000000\#
    00000000Zo<00000000000000000000000000000\=90cJ=00000LP50=A700000000000000000000000000000000000000000\#
    0000000000005;80dX000000000000000000000000000000n93000000000OH;00000Wn4000000000000000000000oM400000\#
    0000H`;00000000000000000000000000000000000000000000000000000000000000000R`:0T1;0WI60000000000Z400000\#
    00000000GZ>00000000000000000I;8000000000`>50LF10;>:0lN00K:605e<0k=>0B2>000000000000000002E8000000000\#
    AF=000000000000000002S200000X1900000SK;0VT:00000000000000000X?;000000000TP20Ha;000000000a<5000000000\#
    0N600000PL20`F300000000000000000000000000000E0=00000000000003M:0000000000000iK50U@9000000000ce>00000\#
    00000000000000000000000000000000000000000000000000000000000000000000S560000000000000Yj00000000000000\#
    `960GS;00000000000000000a<40d@20000000000000^g3000000000000000000000V^50VY70000000000000000000000000\#
    0000E390000000000000lh500000000000000000S0404?200000i<7000000000WM6000000000JK<000000000000000000000\#
    000000000000@<:0000000000000000000000000Tf2082<0;?60;4=0000000000000ae10KL>000000000P9<0mE5000000000\#
    io6000000000b130000000000000000000000000000000000000mn;00000Cf70cJ30Ko7000000000W?<0Ah408l:0VX200000\#
    000000000000000000000000000000007B70j]80<@80`m60CT<0[T600000E630[U<0000000000000C4500000000000000000\#
    00000000cK60BA=00000FT3000000000K0:00000Uo:00000Em60J?80jD30jV90WK=000000000000000000000W2;0^f800000\#
    [e40@k=000000000La200000000000009K700000000000000000000000000000000000000000000000000000MC:0Oe20VT90\#
    000000000000l;<0V[90>E40:E=00000T\2000000D50N9>00000000000000000000000000000000000000000000000000000\#
    0000?M80kX80<D>0000000000000Ja100000bA10^3=0000000000000000000007^400000Ek30Cg:022;06P60000000000000\#
    000000000000000000000000000000000000kL00Tc;00000?f;000000000000000000000UX>0000000000000;j30d5800000\#
    0000dN>00000B<40;L=000000000000000000000k@<000000000000000000000D29000000000000000000000PL0000000000\#
    UI70Al<03?<0000000000000000000000000Ho:0PG70000000006M9000000000000000000000000000000000000000000000\#
    000000000000000000000000000000000000000000000000000000000000Y^20VB7000000000000000000000000000000000\#
    00000000<B5000000000m530000000000000000000000000000000000000000000000000000000000000000000000000eX;0\#
    1O60C<500000f27038=0000000000000000000000000000000009L400000000000000000000000000000Y44000000000H020\#
    0000Il902><000000000000000000000b9<00000I2400000?14000006m90000000000000000000000000000000000000Y730\#
    00003;600000000000000000PN10]330aT1000000000000000000000000000000000?L>0000000000000000000000000K:10\#
    ok70`A5000000000Ol1000000000?n90A?200000000000000000\f9010;00000000000000000000000000000000000000000\#
    0000000000000000ZJ;000000000aB50000000000000000000000000000089:00000Ea40YP60\Y>00000P760000000000000\#
    00000000000000000000000000000i200000000000000000000000000000mH;000000000^d8000000000bT<0mE1000000000\#
    0000000000004o;000000000000000000000000000000000@[70eD>000000000000000000000=>=000000000000000000000\#
    0000000000000000`F>08f<00000Y^4000000000000000000000000000000000000000000000000000000000000000000000\#
    0000000000000000000000000000V990000000000000=l90000000009D700000QH10Xk80000000000000eH50000000000000\#
    0000000025:00000[h900_:000000000d4300000e`4000000>500000000000000000MK6000006:5000000000000000000000\#
    Ei500000e>=0000000000000000000000000Si<00000:680F8=00000S7;00000Z?20jF=00000000000000000000000000000\#
    000000000000k590h:40000000000000[\>00000^8:0000000000000nj10mb40000000000000000000000000000000000000\#
    000000001n:000000000000000000000000000000000000000000000c<600000000000003Q200000000000000000Me;00000\#
    000000000000[L3005300000Ra806470eU900000EQ>000000000000000000000000000000000000000000000jm4000000000\#
    0000D=400000000000000000000000000000L:;00000000000000000000000000000V>5000000000in20d75000000000@R40\#
    0000000000000000000000000000WH:00000000000000000:E;000000000Ni70VR6000000000000000000000000000000000\#
    0000c>600000hT600000000000000000K300Im3000007M1000000000S;7000000000FN=000000000<=300000000000000000\#
    0000000000000000000000000000Wc80>0;00000000000005m30ji300000SO10lm30BC6000000000j7;00000000000000000\#
    00000000000000000000a6<00000H[20MD800000000000000000000000000000000000000000000000000000000000000000\#
    ]U70OR:0@B00Gm:0bi=0Jg30TT>0000000000000Di60lm80C6600000000000000000FY70000000001S00000000000000KQ<0\#
    OJ40000000000000000000000000OJ3000003n10OY<000000000Tg;000000000_V0000000000000000000000000000000000\#
    0000000000000000j9>00000000000000000000000000000000000000000L?7000000000000000000000000000000000A<60\#
    _b70J>408<40Lk;0000000000000mR80^V20be=0=_90000000000000k6800000000000000000:080000000004^;000000000\#
    ko90KJ=0\K300000000000000000000000000000eI70aJ:0b];0QC;00000000000000000000000000000000000000000B;80\#
    0000Gh00R5=000000000MU;04O=000000000000000000000000000000000000000000000000000000000000000000000k>70\#
    Og=0000000000000[700000000000000000000000000000000000000000000000000C_400000Mn<000000000000000000000\#
    3B<0000000000000`S6000000000:060Ni6000000000;V>00000000000000000>;>000000000000000000000R:0000000000\#
    00000000000000000000A:60Q590We90;L;00000UV60`M<00000000000000000000000008M60I<<0Bl=00000L>30E8600000\#
    0000000000000000000000000000VQ:0?Y90FU60000000000000C08000000000000000000000@\=000003Y>0000000000000\#
    fN40:E70^[300000000000000000000000000000`540000000001X300000M790F=60T:7000000000iP=00000000000000000\#
    000000000000>:<000007840Z37000000000VX300000\a5000000000dJ8000000000IT<0c\30T0>000000000000000000000\#
    00000000000000000000o[20000000000000000000000000000000000000000000000000000000000000ZA<0000000000000\#
    00000000\@506:60c08000000000000000000000000000000000f@=0PM<00000000000000000000000000000Dc<0E_90RD20\#
    000000000000J25000000000<D1000000000c<90000000008J60000000000000nD10E`>000000000000000000000]2000000\#
    0000000000000000000000000000000000000000S<3000000000000000000000hm;000000000000000000000Km8000000000\#
    00000000_K500000mo400000iM=00000LW;000009e3000000000U:6000000000000000000000X86000000000000000000000\#
    0000aT305D>0000000000H403b9000000000000000000X<0fk;000002m;00000000000000000000000000000000000000000\#
    00000000000000000000Kd400000000000000000000000000000;R3000000000<n=000000000000000000000C420n2400000\#
    000000000000bH20_X>0^j50000000007G=00000000000000000000000000000000000000000000000000000S:<0ej300000\#
    000000000000RS600000000000000000Mk:0000000000000000000000000000000000000[97000000000000000000000WD:0\#
    KT;00000000000000000000000000000000000000000J>50AE90VH90@Q20\@=000000000000000000000BS60000000000000\#
    C>20000000000000``0000000000X_900000@E>000000000:>300000000000000000000000000000o?;00000000000000000\#
    000000000000YE=0000000000000Ne>00000Gf50000000000000D680OO900000000000000000000000000000000000000000\#
    00000000Y@<05A<00000000000000000m]>00000:G30000000000000000000000000J<10000000000000>L5000000000MC20\#
    0000000000000000000000000000000000000000000000000000Vf<000000000000000000000000000000000000000000000\#
    000000000000000000000000000000000000000000000000d?80Fl0000000000000000000000b;>000000000000000000000\#
    0000]8500000nG<00000000000006<90000000000000nl200000If7000000000KR10000000000000ZO<00000000000000000\#
    00000000577000000000h`50000000000000000000000000000000000000@020000000000000gF8000000000000000000000\#
    000000009m=0000000000000000000000000CD=00L50QK=05[70GN:00000000000000000\^<0Zb00mW;000000000\l500000\#
    00000520`^80000000000000000000000000000000000000fP2000000000000000000000Z09048000000Wc90^:>00000?D60\#
    00000000000000000000000000000000000000000000o@200000000000000000Lk<00000000000000000n?60000000000000\#
    00000000000000000000000000000000000000000000000000000000000000000000000000000000[N200000000000000000\#
    4?600000000000000000000000000000000000007^=0LJ<0000000000000000000000000Wk70000000000000000000000000\#
    000000000000Xk200000?h80000000002g<00000000000002O40\c>00000000000000000000000000000000000000000CB70\#
    e::0\W<0000000000000@G800000000000000000BJ50000000000000000000000000000000000000000000000000KA50f[50\#
    K;<0]>>000000000000000000000000000000000000000000000000000000000E;50000000006I8000000000B15000000000\#
    00000000lb500000000000000000c9;0eb>00000oc40000000000000k]10Vl30@2500000?:=0000000000000000000000000\#
    0000000000000000000000000000J740Gg80]F;0ji60A?;00000000000000000>K300j00000000000000000000000000T550\#
    =X60DC:0a]90000000000000000000008F10000000000000000000000000Xl;0000000000000\L600000<b303J>0J<20hS:0\#
    k_9000000000000000000000000000000000000000000000ib300000000000000000b?;000000000eX400000000000000000\#
    00008H4000006_90000000000000M180LJ800000000000000000000000000000000000000000000000000000RP<00000HI20\#
    00000000Qd8000000000dN6000000000000000000000000000000000000000000000000062500000n600^X80>f60oG800000\#
    0000A6;0000000000000OI20FJ400000Ko9000002L;00000Sm40]j70000000000000000000000000000000000000Wb300000\#
    0000_W3000000000000000000000000000000000000000008S>00000000000005D8000000000000000000000000000000000\#
    DM3000005E20;030A_;000000000Q430dQ600000aQ20WV<0FJ100000YJ300000000000000000000000000000000000000000\#
    00000000000000000000DB4000000000000000000000000000000000JF300000V4:0:^200I70000000000000BW;00000XW30\#
    gd400000000000000000bb20IV;00000000000000000000000000000000000000000000000000000Zd0000000000lo<00000\#
    0000000000000000nn9000000000000000000000SZ80e7:07M>0Bj30000000000000ST30GK=00000000000000000nb20Hb90\#
    F_10000000000000000000000000000000000000Ig700000000000000000Mo30000000001[00000000000000_M=000000000\#
    00000000000000000000000000000000000000000000^H800000Z6;0fA=0U9>0000000000000XU30000000000000]F70aM00\#
    e[>00000000000000000000000003Q=0PH<00000DM100000000000006X;00000BR5000000000000000000000T8=0k<400000\#
    ml300000UI;000000000000000000000000000000000000000001d<0H]400000Eg<00000@g40IG10Vc102d90XX1000000000\#
    00000000000000000000000000000000000000000000000000000000nf70>5:0:d706=<000000000gN200000Z:9000000000\#
    000000000000000000007R2000000000Z>70VZ000000kF<00000000000000000Ve<000000000000000000000000000000000\#
    000000000000l640000000000000000000000000000000000000Vg2000000000000000000000000000000000000000000000\#
    4h3000000000>?70000000000000000000000000000000000000000000000000ZO60EM000000O?300000000000000000UZ40\#
    TB50`W6000000000h1>07W>0000000000000000000000000000000000000AV700000
    """#
}
