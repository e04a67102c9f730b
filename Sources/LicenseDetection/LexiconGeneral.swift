/// Tables of the lexicon. One entry a line: kind, value (optional), a colon, phrases separated by bars; a star after
/// a word stem stands for any ending.
enum LexiconData {
  /// Who and what a statement is about.
  static let general: StaticString = """
    self: this | these | our | the present | the following | dies* | unser* | vorliegend* | der vorliegende
    self: ce | cet | cette | ces | notre | nos | la présente | le présent | este | esta | estos | estas | nuestr*
    self: esse | essa | noss* | quest* | nostr* | dit | deze | onze | denna | detta | dessa | denne | dette | disse | vår*
    self: ten | ta | niniejsz* | tento | tato | toto | эт* | настоящ* | данн* | цей | ця | це | ці | наш*
    self: この | 本 | 当 | 此 | 这 | 這 | 该 | 該 | 이 | bu | هذا | هذه | זה | זו | यह | इस | ini | này | ez a | ez az | ezt
    self: tämä | tämän | acest* | aquest* | este documento | αυτ* | το παρόν | این
    pronoun: it | they | es | er | sie | il | elle | lo | él | ella | het | det | on | ono | ten | он | она | оно | они | that
    document: document* | work | works | text | texts | page | pages | policy | policies | guideline* | statement* | agreement*
    document: charter* | covenant* | pledge | manual* | handbook* | terms | bylaws | by laws | rules | procedure* | process
    document: specification* | article | articles | post | publication* | material* | content* | documentation | report | reports
    document: guide | guides | template* | translation* | commitment* | notice* | principles | standards | code of | coc
    document: code | draft* | information | codes | source text | constitution | faq | wiki | book | tutorial* | resource* | protocol | framework | curriculum | policy document
    document: dokument* | werk | werke* | kodex | verhaltens* | richtlinie* | regel* | regeln | inhalt* | seite | übersetzung
    document: lignes directrices | directrices | diretrizes | linee guida | leitlinie*
    document: œuvre | oeuvre | texte | textes | charte | contenu* | politique* | code de | traduction | règles
    document: documento* | obra | obras | texto* | política* | código* | contenido* | conteúdo* | traducción | tradução
    document: opera | documenti | testo | contenut* | codice | tekst* | gedragscode | inhoud | verk | verket | uppförandekod*
    document: adfærdskodeks | dílo | kodex* | kodeks* | utwór | treść | strona | документ* | текст* | кодекс* | произведени*
    document: правил* | робот* | 文 件 | 文 档 | 文 書 | 作 品 | 文 章 | 准 则 | 準 則 | 规 范 | 規 範 | 行 動 規 範 | ドキュメント | テキスト
    document: 문서 | 저작물 | 행동 | 규범 | belge* | metin | eser | davranış | الوثيقة | العمل | النص | יצירה | מסמך | קוד | दस्तावेज़
    document: riktlinj* | regler* | regulations | ordnung | ordningsregl* | retningslinj* | richtlijn* | leidraad | zasad* | wytyczn* | regulamin* | pravidl* | zásad* | smernic* | směrnic*
    document: pautas | normas | reglas | lineamiento* | guía* | guia* | regras | estatuto* | règlement* | principes | règles | regole | regolament*
    document: principi | принцип* | положени* | политик* | політик* | руководств* | kuralları | politika* | irányelv* | szabályzat* | ohje*
    document: 指 南 | 方 针 | 方 針 | 政 策 | 守 则 | 守 則 | 章 程 | 條 款 | 条 款 | 规 约 | 公 约 | ガイドライン | ポリシー | 規 約 | 規 範 | 가이드라인 | 지침 | 정책 | 강령
    document: 行 为 准 则 | 准 则 | pedoman | kebijakan | quy tắc | chính sách | nguyên tắc | سياسة | قواعد | مدونة | נהלים | מדיניות | کد | آیین نامه
    document: dokumen | tài liệu | dokumentum | mű | asiakirja | teos | lucrare* | document* | έγγραφο | έργο | κώδικας
    work: code | codes | code of* | codes of | policy | policies | guideline* | principles | covenant | statement* | template* | handbook*
    work: guide | manual | charter | manifesto | rules | conduct | procedure* | pledge | document* | text | framework | standard*
    work: guidelines | faq | wiki page | ladder | process | terms | values | declaration | bylaws | constitution | version
    work: kodex | verhaltens* | richtlinie* | charte | code de | política* | código* | codice | gedragscode | kodeks*
    work: practices | model | models | leitfaden | leitlinie* | directrices | lignes directrices | commitment* | agreement* | playbook* | rubric | report | book | article | paper | convention | notice
    software: libraries | library | source code | the code | code samples | code examples | code snippets | all code | any code | software | program*
    software: scripts | sample code | example code | codebase | quellcode | programmcode | logiciel* | code source | código fuente
    software: código fonte | codice sorgente | broncode | källkod* | kildekode* | исходный код | zdrojový kód | kod źródłowy
    software: 源代码 | 源 代 码 | 代 码 | 程式碼 | 程 式 碼 | ソースコード | 소스 코드 | the libraries | library code | the app | the tool
    image: image | images | photo* | picture* | logo | logos | icon | icons | figure | figures | illustration* | artwork* | video | videos
    image: graphics | drawing* | font | fonts | emoji | bild | bilder | fotos | grafiken | imágenes | imagens | immagini | afbeelding*
    image: foto* | 图片 | 图 片 | 圖 片 | 画像 | 画 像 | 이미지 | изображени* | cover art | banner | clip art | sounds | audio | media files
    contribution: contribution* | pull request* | submission* | contributor license | by contributing | you contribute
    contribution: by submitting | you submit | patches | beiträge | contribuciones | contribuições | contributi | bijdragen
    contribution: inbound | you agree to license | you grant | when you contribute | submitted to | contributed to | contributors agree
    site: site | website | web site | blog | webpage* | webseite* | internetseite* | site web | sitio | sítio | sito | nettsted* | сайт*
    site: wiki | portal | homepage | 网站 | 網 站 | 网 站 | サイト | 사이트 | stránk* | strony | webplats*
    repository: repository | repositories | repo | repos | project | projects | projekt | projet | proyecto | projeto | progetto
    repository: 仓库 | 仓 库 | リポジトリ | 저장소 | репозитор* | depozyt* | repositorio
    collection: all documents | all policies | all our policies | all of our | all content | all text | all material* | all pages
    user-content: dataset* | data set* | database* | recordings | your content | user content | user generated | user contributed | your data | your work | your submissions | content you
    user-content: third party | third parties | their content | their own | other content | quoted material | members' | users | customers
    user-content: look and feel | content posted | posted by | uploaded | each author | other materials | portions of
    hypothetical: recommend* | encourage* | suggest* | should | must | prefer* | consider | such as | e.g | for example
    hypothetical: compatible | if you | may choose | you may license | require* | would | could | might | ask* | shall | will be
    hypothetical: is to be | are to be | to be made | instead of | rather than | like the | equivalent | can be licensed | means | similar to
    hypothetical: approved | acceptable | permitted licenses | choose | strongly | similar | empfehlen | recommand* | recomend*
    hypothetical: whether | until | previously | formerly | used to be | no longer | expected to | intended to | plan to | proposed
    hypothetical: other licen* | example of | learn more | read about | explains | what is | how to | versions of | want to
    sample: for example | in a form similar | following notice | following form | following text | this notice | sample | example:
    sample: include the following | add the following | such as | notice should | can be included using | look like | as follows
    template: you could use | you can use | feel free to use | below text | text below | example attribution | suggested attribution
    template: attribution for your own | re share your | credit us | attribute it | attribution statement | attribute us
    template: example of a | to attribute | give attribution | giving credit | how to attribute | attribution example | suggested text
    template: sample attribution | recommended attribution | cite as | cite this | please cite | please use the following
    template: include the following | following attribution | following credit | following statement | attribution text
    template: following acknowledgement | following acknowledgment | following notice | following wording | form of words
    template: zitieren als | citer comme | citar como
    negation: not licensed | not under | not covered | does not apply | not apply | isn't | nicht | not available under
    relative: which | that | who | whose | welche* | qui | que | которы* | který | která | które | który | która | som | quale | cui
    article: the | a | an | der | die | das | dem | den | des | ein | eine | einem | einer | eines | le | la | les | l | un | une | du | de
    article: el | los | las | una | uno | o | os | as | um | uma | il | lo | gli | i | het | een | en | et | al | del | della | dell
    article: dello | dei | degli | delle | dal | dalla | dall | do | da | dos | das | van | von | von der | vom | zum | zur | au | aux
    conjunction: and | & | as well as | plus | und | sowie | et | y | e | ed | en | och | og | ja | i | a | oraz | и | та | і | 和 | 及 | 与 | 與 | と | 및 | 와 | 과 | ve | و | και | și | și | és | or | also | dan | và | और
    preposition: no | na | nos | nas | em | nel | nella | sul | sulla
    preposition: by | from | of | at | for | in | on | to | with | von | vom | bei | par | de | por | da | di | van | av | af | przez | by the
    part: portion* | part of | parts of | part | parts | some | sections | section | large portions | much of | text | language | material | wording
    part: elements | ideas | most of | teile | textteile | parties | partes | parti | delen | 一部
    behaviour: discriminat* | harass* | decision* | judg* | treat* | bias* | prejudice* | assum* | action* | comment* | remark*
    behaviour: disciplin* | attack* | exclu* | hat* | violen* | stereotyp* | insult* | oppress* | behavio* | conduct is | evaluat* | review*
    behaviour: people | persons | someone | anyone | participant* | member* | employee* | data | information | eligibility | compensation
    behaviour: selection | payment* | fee* | cookies | offer* | response* | determin* | sanction* | consensus | vote* | voting
    organisation: foundation | initiative | inc | llc | ltd | gmbh | e.v | ev | society | consortium | association | institute | university
    organisation: syndicate | corporation | corp | company | committee | alliance | group | team | community | organization | organisation
    organisation: labs | tech | council | union | network | federation | agency | board | software | wiki | ministry | department | college
    organisation: fundación | fundação | fondation | stiftung | verein | associazione | plc | co | ag | s.a | working | members | volunteers
    organisation: conference | school | partnership | centre | center | press | academy | coalition | collective | club | chapter | clinic | staff | contributors | maintainers | participants | authors | editors
    availability: available at | available from | available on | available under | available in | found at | found on | permanently available at | available here | verfügbar unter
    availability: verfügbar auf | disponible à | disponible sur | disponible en | disponible a | disponível em | disponibile all | disponibile su | disponibile a | disponibile presso
    availability: beschikbaar op | beschikbaar via | tillgänglig på | tillgängligt på | tilgængelig på | tilgjengelig på | dostępn* pod | dostupn* na | dostupn* z | доступн* по | доступн* на
    availability: 参 见 | 參 見 | 参 照 | 可 在 | 可 从 | 可 見 於 | 可 于 | 可 查 阅 | 다음에서 | located at | online at | hosted at | see | accessible at | zu finden unter | abrufbar unter
    availability: elérhető | saatavilla | διαθέσιμ* | tersedia di | có tại | متاح* | متوفر* | זמין* | 入 手 | retrieved from | published at | at
    availability: adresinde | şu adreste | la adresa | accesible en | encontra se em | zie | permanently available
    version: version | versión | versão | versione | versie | verze | wersja | wersji | wersję | версия | версии | версії | v | ver | version | release | revision | edition | 版 本 | 버전 | バージョン | sürüm | sürümü | גרסה | الإصدار | नسخه | نسخه | verzió | versiunea | έκδοση | versi | phiên bản | versjon | utgave
    starter: this | these | please | the | all | it | for | see | to | in | our | we | you | if | as | except | unless | bitte | dieses | diese | dieser | ce | cette | este | esta | questo | questa | is | are | was | were | has | have
    all-rights-reserved: all rights reserved | alle rechte vorbehalten | tous droits réservés | todos los derechos reservados | todos os direitos reservados
    all-rights-reserved: tutti i diritti riservati | alle rechten voorbehouden | 版 权 所 有 | 版 權 所 有 | 保 留 所 有 权 利 | все права защищены | wszelkie prawa zastrzeżone | all rights are reserved
    copyright: copyright | copyrights | copyleft | © | urheberrecht | droits d'auteur | 版 权 | 著 作 権 | 版 權 | авторск* прав* | derechos de autor
    credit-heading: kudos | inspired by | prior art | licence and attribution | colophon | provenance | herkunft | origine | origen | origem | fonti | crédits | créditos | crediti | podziękowania | źródła | poděkování | zdroje | källor | erkännanden | tilskrivning | navngivelse | kilder | lähteet | источники | благодарности | джерела | 来 源 | 归 属 | 参 考 | 謝 意 | 参 考 文 献 | 귀속 | attribution* | credit* | acknowledg* | thanks | sources | source | references and | origin* | inspiration* | about this document | danksagung*
    credit-heading: quellen | remerciements | agradecimientos | agradecimentos | ringraziamenti | dankwoord | namensnennung | zuschreibung | atribución | atribuição | attribuzione | toeschrijving
    credit-heading: 署 名 | 致 谢 | 致 謝 | 謝 辞 | 出 典 | 帰 属 | 출처 | 감사 | благодарност* | атрибуция | przypisanie | původ | contributors | authors | history | based on | background | derived from | further sources
    license-heading: licen* | lizenz* | copyright | copying | legal | rights | 许 可 | 許 可 | 授 权 | 授 權 | ライセンス | 라이선스 | лиценз* | ліценз* | lisens* | lisans* | nutzungsrechte | urheberrecht | public domain | reuse
    """
}
