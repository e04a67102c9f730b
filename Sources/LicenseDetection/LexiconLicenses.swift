extension LexiconData {
  /// Predicates of licensing, and the names of licenses that are often written otherwise than SPDX does.
  static let licenses: StaticString = """
    license-word: license | licence | licenses | licences | licensed | licenced | licensing | sublicense* | lizenz* | licencia* | licença* | licenz* | licentie* | licens* | licenc* | licenţ* | lisens* | lisans* | lisensi* | llicència* | lisenssi* | άδεια* | лиценз* | ліценз* | 许 可 | 許 可 | 授 权 | 授 權 | 协 议 | 協 議 | ライセンス | 라이선스 | 라이센스 | رخصة | ترخيص | المشاع | רישיון | רשיון | लाइसेंस | giấy phép | سند | مجوز | copyright waiver | dedication
    grant: beyond | licensed | licenced | license | licence | licensing | sublicensed | relicensed | released | distributed | available | published | shared | provided | offered | dedicate | dedicated | dedication | covered by | governed by | subject to | under the terms | under | placed in | placed into | made available | issued | free to use | waived through | waive | waives | rights in | is in | are in the | is a | redistributed | reused | re used | used | use is | use of | uses the | carries | bears | falls under | apply | applies | reproduce | contributed under | posted
    grant: lizenziert | unter | steht unter | stehen unter | unterliegt | unter der | unter einer | verfügbar unter | veröffentlicht unter | lizenz: | sous licence | sous une licence | sous la licence | mis à disposition | mise à disposition | publié sous | distribué sous | est sous | selon les termes | bajo | bajo licencia | bajo una licencia | licenciad* | se distribuye | está bajo | publicad* | sob | sob a | sob uma | disponibilizad* | distribuid* | distribuit* | rilasciat* | è sotto | è distribuit* | con licenza | sotto | pubblicat* | onder | onder een | gelicentieerd | beschikbaar onder | valt onder | under en | licensierad* | licensierat | lisensiert | licenseret | lisensoitu | lisensoitu | lisenssillä | udostępnion* | licencj* | na licencji | licencován* | pod licencí | distribuován* | je dostupn* | licencjonowan* | на условиях | лицензирован* | распространяется | под лицензией | доступ* | ліцензован* | поширюється | 采 用 | 採 用 | 授 权 | 授 權 | 依 据 | 依 據 | 遵 循 | 以 | 根 据 | の 下 | の 下 に | で 提 供 | で 公 開 | のもと | 提 供 | 따라 | 따라 배포 | 배포 | 이용할 | lisanslan* | ile lisans* | altında | تحت | مرخص* | بموجب | רישיון | תחת | licenţiat | licențiat* | sub licența | sub o licență | sub licență | licenc alatt | alatt | licencelt | licenc* | κάτω από | υπό | αδειοδοτ* | διατίθεται | के तहत | di bawah | dilisensikan | theo | được cấp phép | subjecte | amb llicència | sota
    or-later: or later | or any later version | or at your option any later | and later | any later version | or newer | oder später | ou ultérieure | o posterior | or at your option any
    license MIT: mit license | mit licence | mit licensed | mit style license | expat license | mit lizenz | mit open source license | licencia mit | licence mit | licença mit | licenza mit | 麻省理工学院许可证
    license Apache-2.0: apache license version 2.0 | apache license, version 2.0 | apache license 2.0 | apache license v2.0 | apache license v2 | apache 2.0 license | apache 2 license | apache 2.0 | apache license, version 2 | apache software license 2.0 | apache software license, version 2.0 | apache 2 | apache license (version 2.0) | asl 2.0 | apache lizenz 2.0 | apache v2 license | apache v2
    license LicenseRef-Apache: apache license | apache software license | apache licence
    license BSD-3-Clause: bsd 3 clause license | bsd 3 clause | 3 clause bsd license | 3 clause bsd | three clause bsd license | three clause bsd | new bsd license | modified bsd license | revised bsd license | bsd three clause | bsd 3 clause new or revised license
    license BSD-2-Clause: bsd 2 clause license | bsd 2 clause | 2 clause bsd license | 2 clause bsd | simplified bsd license | freebsd license | two clause bsd
    license LicenseRef-BSD: bsd license | bsd style license | bsd licensed | bsd licence | bsd style open source license | bsd licenses
    license ISC: isc license | isc licence
    license GPL: gnu general public license | gnu gpl | gplv2 | gplv3 | gpl | general public license | gnu general public licence | gnu gplv3 | gnu gplv2 | gpl license
    license LGPL: gnu lesser general public license | gnu library general public license | lgplv2.1 | lgplv2 | lgplv3 | lgpl | gnu lgpl | lesser general public license | gnu lgplv3
    license AGPL: gnu affero general public license | agplv3 | agpl | gnu agpl | affero general public license | gnu agplv3
    license GFDL: gnu free documentation license | gnu fdl | gfdl | free documentation license | gnu free documentation licence
    license MPL: mozilla public license | mpl | mozilla public licence
    license EPL: eclipse public license | epl
    license EUPL: european union public licence | european union public license | eupl
    license OGL-UK: open government licence | open government license | uk open government licence
    license OFL: sil open font license | open font license | ofl
    license ODbL: open database license | open data commons open database license | odbl
    license PDDL-1.0: public domain dedication and license | public domain dedication and licence | pddl | open data commons public domain dedication and license
    license ODC-By-1.0: open data commons attribution license | odc by
    license Unlicense: the unlicense | unlicense
    license WTFPL: wtfpl | do what the fuck you want to public license | do what the f*ck you want to public license
    license CC0-1.0: creative commons zero | cc zero | cc0 | creative commons 0 | creative commons cc0 | creativecommons zero | cc0 1.0 universal | cc 0 | cc0 public domain dedication | cc0 dedication | public domain dedication
    license PDM: public domain mark
    license 0BSD: zero clause bsd | bsd zero clause license
    license LicenseRef-public-domain: public domain | domaine public | gemeinfrei | dominio público | domínio público | pubblico dominio | publiek domein | public property | 公 有 领 域 | 公 共 领 域 | パブリックドメイン | veřejné vlastnictví
    license LicenseRef-W3C-Software-and-Document: w3c software and document license | w3c software and document notice and license | software and document license
    license LicenseRef-W3C-Document: w3c document license | w3c document notice | w3c document use
    license LicenseRef-W3C-Software: w3c software license | w3c software notice and license
    license OPUBL-1.0: open publication license
    license Artistic: artistic license
    license Zlib: zlib license
    license BSL-1.0: boost software license
    license FAL: free art license | licence art libre
    permission conditions: subject to the following conditions | subject to these conditions | under the following conditions | provided that | unter folgenden bedingungen
    permission: permission is granted | permission is hereby granted | permission to copy | permission to reproduce | permission to use | may be freely | may be copied | may be reproduced | may be reprinted | may be used freely | free to copy | free to use, | free to adapt | freely copy | freely used | freely adapted | freely reproduced | freely available for | welcome to copy | welcome to use | welcome to adapt | welcome to reuse | reproduction is authorised | reproduction is permitted | reproduction permitted | reuse is authorised | reuse is permitted | free to reuse | free to re use | can be freely | may copy | may reproduce | free to share | free to use and | free to modify | feel free to copy | feel free to adapt | feel free to reuse | feel free to borrow | feel free to steal | frei verwendet werden | libre de droits | free of charge in any format | may be reused | may be re used | can be reused | may be distributed | copy and distribute
    """

  /// Elements of the Creative Commons names in their deeds' languages, and their ports.
  static let creativeCommons: StaticString = """
    cc: creative commons | creativecommons | cc | クリエイティブ コモンズ | クリエイティブ・コモンズ | 知 识 共 享 | 创 作 共 用 | 創 用 cc | 創 用 | 共 享 創 意 | 크리에이티브 커먼즈 | 크리에이티브 커먼즈 코리아 | המשاع | المشاع الإبداعي | رخصة المشاع الإبداعي | creative common | क्रिएटिव कॉमन्स
    cc-element BY: by | attribution | attributions | namensnennung | reconocimiento | atribución | atribuição | attribuzione | naamsvermelding | erkännande | navngivelse | nimeä | uznanie autorstwa | uveďte původ | uveďte autora | uvedenie autora | nevezd meg | atribuire | atribucija | imenovanje | priznanje avtorstva | 署 名 | 姓 名 標 示 | 表 示 | 저작자표시 | 저작자 표시 | с указанием авторства | атрибуция | із зазначенням авторства | зазначення авторства | αναφορά δημιουργού | αναφορά | atıf | alıntı | ייחוס | نسب المصنف | النسبة | نسبة | إسناد | pripazīstot | priskyrimas | autorile viitamine | atsauce | ghi công | atribusi | reconeixement | aitortu | recoñecemento | atribución | श्रेय | ترجمه ای
    cc-element SA: sharealike | share alike | sa | weitergabe unter gleichen bedingungen | compartirigual | compartir igual | compartilhaigual | compartilha igual | partilha nos mesmos termos | partage dans les mêmes conditions | partage à l'identique | partage des conditions initiales à l'identique | condividi allo stesso modo | gelijkdelen | gelijk delen | dela lika | del på samme vilkår | del på samme vilkår | jaasamoin | na tych samych warunkach | zachovejte licenci | rovnaké šírenie | így add tovább | partajare în condiții identice | dijeli pod istim uvjetima | deljenje pod istim pogojima | 相 同 方 式 共 享 | 相 同 方 式 分 享 | 継 承 | 동일조건변경허락 | 동일조건 변경허락 | с сохранением условий | на тех же условиях | поширення на тих самих умовах | παρόμοια διανομή | aynılisanslapaylaş | aynı lisansla paylaş | benzerpaylaş | שיתוף זהה | الترخيص بالمثل | المشاركة بالمثل | berbagiserupa | chia sẻ tương tự | compartirigual | jagamine samadel tingimustel | share alike license
    cc-element NC: noncommercial | non commercial | non commerical | noncommerical | nc | nicht kommerziell | nicht-kommerziell | nocomercial | no comercial | não comercial | naocomercial | nãocomercial | pas d'utilisation commerciale | utilisation non commerciale | non commerciale | niet commercieel | nietcommercieel | ickekommersiell | icke kommersiell | ikkekommerciel | ikkekommersiell | ikke kommerciel | ikke kommersiell | eikaupallinen | epäkaupallinen | użycie niekomercyjne | neužívejte dílo komerčně | neužívejte komerčně | nekomerční užití | ne add el | necomercial | nekomercijalno | nekomercialno | 非 商 业 性 使 用 | 非 商 业 性 | 非 商 业 | 非 商 業 性 | 非 営 利 | 비영리 | некоммерческ* использован* | без права коммерческого использования | некомерційн* | μη εμπορική χρήση | gayriticari | לא מסחרי | غير التجاري | غير تجاري | nonkomersial | phi thương mại
    cc-element ND: noderivatives | no derivatives | noderivs | no derivs | nd | keine bearbeitung* | sinderivadas | sin derivadas | sinobraderivada | sin obras derivadas | semderivações | sem derivações | semderivados | pas de modification | pas d'œuvre dérivée | non opere derivate | geenafgeleidewerken | geen afgeleide werken | ingabearbetningar | inga bearbetningar | ingen bearbejdelse | ingen bearbeidelse* | ingen bearbejdelser | eimuutoksia | ei muutoksia | bez utworów zależnych | nezpracovávejte | nezasahujte do díla | ne változtasd | fărămodificări | fără derivate | bez prerada | brez predelav | 禁 止 演 绎 | 禁 止 改 作 | 改 変 禁 止 | 변경금지 | без производных | без похідних | όχι παράγωγα έργα | türetilemez | ללא יצירות נגזרות | منع الاشتقاق | tanpaturunan
    cc-filler: license | licence | public | international | unported | generic | universal | the | a | an | lizenz | licencia | licença | licenza | licentie | licens | lisens | licence | licencja | licencí | лицензия | лицензии | internacional | internazionale | internationale | internationaal | nicht portiert | nicht portierte* | non transposé | no adaptada | internasjonal | międzynarodowe | mezinárodní | nemzetközi | международн* | всемирная | міжнародн* | 国 际 | 國 際 | 国 際 | 국제 | uluslararası | דولי | דولي | 3.0 unported | non transcrit | internationell* | international public | version | v | versão | versión | versione | 公 共 | 许 可 | 協 議 | 公 眾
    port US: united states | us | usa
    port DE: germany | deutschland | de
    port UK: united kingdom | uk | england and wales | england & wales | england
    port SCOTLAND: scotland
    port FR: france
    port ES: spain | españa
    port IT: italy | italia
    port NL: netherlands | nederland
    port AT: austria | österreich
    port CH: switzerland | schweiz
    port AU: australia
    port NZ: new zealand
    port CA: canada
    port JP: japan | 日 本
    port CN: china mainland | mainland china | 中 国 大 陆
    port TW: taiwan | 台 灣
    port HK: hong kong
    port BR: brazil | brasil
    port PT: portugal
    port PL: poland | polska
    port CZ: czech republic | česko | česká republika
    port SE: sweden | sverige
    port NO: norway | norge
    port DK: denmark | danmark
    port FI: finland | suomi
    port IE: ireland
    port IN: india
    port ZA: south africa
    port KR: korea | 대한민국
    port GR: greece
    port HU: hungary
    port RO: romania
    port EE: estonia
    port LU: luxembourg
    port SG: singapore
    port IGO: igo | intergovernmental organizations
    """
}
