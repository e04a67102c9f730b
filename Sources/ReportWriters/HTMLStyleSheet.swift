/// The one style sheet of all pages.
///
/// Restrained, like a printed journal: one column of a readable measure, serif text, small sans-serif labels, colour
/// only where it means something, and never colour alone. An organisation tints pages with the custom properties at
/// its head; `PageTint` sets the first of them.
package enum HTMLStyleSheet {
  /// `sha256-…` of `text`, for the page's content security policy; a test keeps it true.
  package static let contentHash = "sha256-EOR8gK3c2uri53wwFPOlNYvjG+L4VfsULLGJ/7g1MuM="

  /// The style sheet.
  package static let text = """
    :root{color-scheme:light dark;--paper:#fffefb;--ink:#1d1c1a;--muted:#5f5b54;--rule:#dcd7cc;--wash:#f5f2ea;\
    --accent:#1f4e79;--ins:#10552c;--ins-wash:#e2f3e4;--del:#8f1f18;--del-wash:#fce6e3;--alarm:#8a3200;\
    --serif:Charter,"Bitstream Charter","Sitka Text",Cambria,Georgia,"Noto Serif",serif;\
    --sans:system-ui,-apple-system,"Segoe UI","Noto Sans",Roboto,Helvetica,Arial,sans-serif;\
    --mono:ui-monospace,"SF Mono",Consolas,"DejaVu Sans Mono",monospace}
    @media (prefers-color-scheme:dark){:root{--paper:#17181a;--ink:#e9e6df;--muted:#aaa59b;--rule:#3a3b3e;\
    --wash:#202124;--accent:#93bdf0;--ins:#a9e3b3;--ins-wash:#173620;--del:#f7b9b2;--del-wash:#46211e;--alarm:#f5b27e}}
    *{box-sizing:border-box}
    html{background:var(--paper);color:var(--ink);font:1.0625rem/1.6 var(--serif);-webkit-text-size-adjust:100%;\
    text-size-adjust:100%;scroll-padding-top:1rem}
    body{margin:0 auto;padding:2.5rem 1.25rem 4rem;max-width:46rem;overflow-wrap:break-word}
    body.wide{max-width:80rem}
    a{color:var(--accent);text-decoration-thickness:.06em;text-underline-offset:.18em}
    a:focus-visible,summary:focus-visible{outline:.15rem solid var(--accent);outline-offset:.15rem}
    .skip{position:absolute;left:-100vw}
    .skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.25rem .5rem}
    .kicker,.editions,.counts,table,.facts,.reasons,.links,summary,.note,footer,.legend,.stub{font-family:var(--sans);\
    font-size:.875rem;line-height:1.5}
    .kicker{margin:0;color:var(--muted);letter-spacing:.04em}
    h1{margin:.25rem 0 1.25rem;font-size:2rem;line-height:1.2;font-weight:600;text-wrap:balance}
    h2{margin:3rem 0 1rem;font-size:1.375rem;line-height:1.3;font-weight:600}
    h3{margin:0;font-size:1.1875rem;line-height:1.35;font-weight:600;text-wrap:balance}
    .editions{margin:0 0 1rem;display:grid;grid-template-columns:max-content 1fr;gap:.125rem 1rem}
    .editions dt{color:var(--muted)}
    .editions dd{margin:0;min-width:0;overflow-wrap:anywhere}
    .counts{margin:0 0 .25rem;font-size:.9375rem}
    .legend{margin:0 0 1.75rem;color:var(--muted)}
    table.overview{width:100%;border-collapse:collapse;border-top:.125rem solid var(--ink)}
    .overview th,.overview td{padding:.375rem .75rem .375rem 0;border-bottom:.0625rem solid var(--rule);text-align:start;\
    vertical-align:baseline;font-weight:400}
    .overview thead th{color:var(--muted)}
    .overview tbody th{font-family:var(--serif);font-size:1rem;line-height:1.4}
    .overview td:last-child{padding-inline-end:0}
    .overview .number{white-space:nowrap;font-variant-numeric:tabular-nums}
    .overview .same,.overview .same th{color:var(--muted)}
    .depth-2 .indent{padding-inline-start:1rem}.depth-3 .indent{padding-inline-start:2rem}
    .depth-4 .indent{padding-inline-start:3rem}
    .alarm{color:var(--alarm);font-weight:600}
    .alarm::before{content:"\\25B2\\00A0";font-size:.75em}
    article{margin:0 0 2.75rem;padding-top:1.25rem;border-top:.0625rem solid var(--rule);content-visibility:auto;\
    contain-intrinsic-size:auto 20rem}
    article:target>h3,:target{scroll-margin-top:1rem}
    .permalink{margin-inline-start:.375rem;color:var(--muted);text-decoration:none;font-weight:400}
    .permalink:hover,.permalink:focus{color:var(--accent)}
    .facts{margin:.25rem 0 0;padding:0;list-style:none;color:var(--muted)}
    .facts strong{color:var(--ink);font-weight:600}
    .reasons,.links{margin:.375rem 0 0;padding-inline-start:1.125rem;color:var(--muted)}
    .reasons li,.links li{margin:.125rem 0}
    details.more{margin:.25rem 0 0}
    .links code{overflow-wrap:anywhere}
    .text{margin-top:.75rem}
    .text p,.text h4,.text pre,.text ul,.text blockquote,.text table{margin:.625rem 0}
    .text h4{font-size:1.0625rem;line-height:1.4}
    .text ul{padding:0;list-style:none}
    .text li{margin:.3125rem 0;padding-inline-start:1.75rem;position:relative}
    .text li .marker{position:absolute;inset-inline-start:.25rem;color:var(--muted)}
    .text li.long-marker .marker{position:static;margin-inline-end:.375rem}
    .level-2{margin-inline-start:1.5rem!important}.level-3{margin-inline-start:3rem!important}
    .level-4{margin-inline-start:4rem!important}
    .text blockquote{padding-inline-start:1rem;border-inline-start:.1875rem solid var(--rule)}
    .text pre{padding:.75rem 1rem;overflow-x:auto;background:var(--wash);font:.875rem/1.5 var(--mono);\
    white-space:pre-wrap}
    code{font-family:var(--mono);font-size:.9em}
    .term{font-weight:600}.definition{margin-inline-start:1.5rem!important}
    .caption,.footnote{color:var(--muted);font-size:.9375rem}
    .text table:not(.pairs){border-collapse:collapse;font-size:.9375rem}
    .text table:not(.pairs) td,.text table:not(.pairs) th{padding:.25rem .625rem;border:.0625rem solid var(--rule);text-align:start;\
    vertical-align:top}
    ins,del{unicode-bidi:isolate;border-radius:.125rem;padding:.0625rem .0625rem;-webkit-box-decoration-break:clone;\
    box-decoration-break:clone}
    ins{color:var(--ins);background:var(--ins-wash);text-decoration:underline .09em;text-underline-offset:.16em}
    del{color:var(--del);background:var(--del-wash);text-decoration:line-through .09em}
    del+ins,ins+del{margin-inline-start:.125em}
    ins::before,ins::after,del::before,del::after{position:absolute;width:1px;height:1px;overflow:hidden;\
    clip-path:inset(50%);white-space:nowrap}
    ins::before{content:" [inserted: "}del::before{content:" [deleted: "}
    ins::after,del::after{content:"] "}
    .note{color:var(--muted)}
    details>summary{color:var(--muted);cursor:pointer}
    details.same{margin:.625rem 0}
    details.sections{margin:0 0 2rem;padding-top:1rem;border-top:.0625rem solid var(--rule)}
    details.sections h3{margin-top:1.5rem}
    .stub{margin:0 0 2rem;padding-top:1rem;border-top:.0625rem solid var(--rule);color:var(--muted)}
    table.pairs{width:100%;border-collapse:collapse;table-layout:fixed}
    .pairs td,.pairs th{width:50%;padding-block:.125rem;padding-inline:0 1.25rem;text-align:start;vertical-align:top}
    .pairs td+td,.pairs th+th{padding-inline:1.25rem 0;border-inline-start:.0625rem solid var(--rule)}
    .pairs th{color:var(--muted);font-weight:400}
    .pairs td{font-family:var(--serif);font-size:1rem;line-height:1.55}
    .pairs td.none{background:var(--wash)}
    .pairs p,.pairs h4,.pairs ul,.pairs pre{margin:.3125rem 0}
    footer{margin-top:4rem;padding-top:1rem;border-top:.0625rem solid var(--rule);color:var(--muted)}
    @media (max-width:30rem){html{font-size:1rem}body{padding:1.5rem 1rem 3rem}h1{font-size:1.625rem}\
    .overview th,.overview td{padding-inline-end:.5rem;overflow-wrap:anywhere;hyphens:auto}.overview .number{\
    white-space:normal;overflow-wrap:normal;hyphens:none}.overview td:last-child,.overview thead th{overflow-wrap:normal}\
    .overview tbody .indent{padding-inline-start:0;font-size:.9375rem}\
    .level-2,.level-3,.level-4{margin-inline-start:1rem!important}}
    @media (max-width:44rem){.pairs,.pairs tbody,.pairs tr,.pairs td{display:block;width:auto}.pairs thead{display:none}\
    .pairs td,.pairs td+td{padding:.125rem 0;border:0}.pairs td.none,.pairs tr.same td:first-child{display:none}\
    .pairs tr{margin:.5rem 0}}
    @media (forced-colors:active){ins{outline:.0625rem solid}del{outline:.0625rem dashed}.alarm{text-decoration:underline}}
    @media print{html{background:#fff;color:#000;font-size:10.5pt}body,body.wide{max-width:none;padding:0}\
    .skip,.permalink{display:none}article{content-visibility:visible;break-inside:auto}h2,h3,h4{break-after:avoid}\
    ins,del{background:none;color:#000;padding:0}details::details-content{content-visibility:visible;block-size:auto}}
    """
}
