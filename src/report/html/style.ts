/** The style of the HTML report: one column from 320 px on, paper, light and dark. Contrast at least 4.5 to 1. */
export const style = `
:root{color-scheme:light dark;--text:#1b1b1b;--quiet:#545454;--back:#fff;--panel:#f6f8fa;--line:#c3cad3;--accent:#154273;
--fout:#a4262c;--fout-back:#fdf3f4;--waarschuwing:#8a5300;--waarschuwing-back:#fff8ec;--info:#154273;--info-back:#f1f6fb;--gereed:#0b6a3a;
--bar1:#154273;--bar2:#8fb8de}
@media (prefers-color-scheme:dark){:root{--text:#f2f2f2;--quiet:#c4c4c4;--back:#1b1b1b;--panel:#262626;--line:#5a5a5a;--accent:#9cc7f0;
--fout:#ff9a9e;--fout-back:#3a1f21;--waarschuwing:#ffc56b;--waarschuwing-back:#3a2d18;--info:#9cc7f0;--info-back:#1d2b38;--gereed:#7fd6a4;
--bar1:#9cc7f0;--bar2:#4f7ea8}}
*{box-sizing:border-box}
html{font:16px/1.5 "Segoe UI",system-ui,-apple-system,"Helvetica Neue",Arial,sans-serif;color:var(--text);background:var(--back)}
body{margin:0 auto;padding:1rem;max-width:60rem;overflow-wrap:anywhere}
h1{font-size:1.6rem;line-height:1.25;margin:.5rem 0;color:var(--accent)}
h2{font-size:1.3rem;line-height:1.3;margin:2.5rem 0 .5rem;padding-top:.75rem;border-top:2px solid var(--accent);color:var(--accent)}
h3{font-size:1.1rem;margin:1.75rem 0 .5rem}
h4{font-size:1rem;margin:0;line-height:1.35}
p{margin:.4rem 0}
a{color:var(--accent)}
a:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.skip{position:absolute;left:-99rem}
.skip:focus{position:static}
.quiet{color:var(--quiet);font-size:.9rem}
.counts{display:flex;flex-wrap:wrap;gap:.5rem;padding:0;margin:.75rem 0;list-style:none}
.counts li{padding:.35rem .75rem;border:1px solid var(--line);border-radius:.4rem;background:var(--panel)}
.counts b{font-size:1.15rem}
.mark{font-weight:600;white-space:nowrap}
.mark.fout,.mark.unreadable{color:var(--fout)}
.mark.waarschuwing{color:var(--waarschuwing)}
.mark.info{color:var(--info)}
.mark.gereed{color:var(--gereed)}
.scroll{overflow-x:auto;max-width:100%}
table{border-collapse:collapse;width:100%;margin:.4rem 0;font-size:.95rem}
caption{text-align:left;font-weight:600;padding:.25rem 0}
th,td{border:1px solid var(--line);padding:.3rem .5rem;text-align:left;vertical-align:top;overflow-wrap:normal}
thead th{background:var(--panel)}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
tr.sum>*{font-weight:600;background:var(--panel)}
article{border:1px solid var(--line);border-left-width:.4rem;border-radius:.4rem;padding:.75rem;margin:.75rem 0}
article.fout{border-left-color:var(--fout);background:var(--fout-back)}
article.waarschuwing{border-left-color:var(--waarschuwing);background:var(--waarschuwing-back)}
article.info{border-left-color:var(--info);background:var(--info-back)}
.told{list-style:none;margin:.4rem 0;padding:0 0 0 .75rem;border-left:3px solid var(--gereed)}
.cover{border:2px solid var(--accent);border-radius:.4rem;background:var(--panel);padding:1rem;margin:1rem 0}
.cover .verdict{font-size:1.2rem;font-weight:600;margin:0 0 .5rem}
dl{margin:.5rem 0 0}
dt{font-weight:600;margin-top:.4rem}
dd{margin:0}
.cells{font-family:Consolas,Menlo,monospace;font-size:.9rem}
details{margin:.5rem 0}
summary{cursor:pointer;font-weight:600;padding:.2rem 0;min-height:1.5rem}
pre{white-space:pre-wrap;overflow-wrap:anywhere;background:var(--panel);border:1px solid var(--line);border-radius:.4rem;padding:.6rem;font-size:.8rem}
svg{display:block;width:100%;max-width:35rem;height:auto;margin:.5rem 0}
svg text{fill:var(--text);font-size:13px}
svg .b1{fill:var(--bar1)}
svg .b2{fill:var(--bar2)}
svg .axis{stroke:var(--line)}
@media (min-width:40rem){dl.pair{display:grid;grid-template-columns:fit-content(14rem) 1fr;gap:.25rem .75rem}dl.pair dt{margin:0}}
@media (max-width:30rem){table{font-size:.85rem}th,td{padding:.25rem .3rem}th.n{white-space:normal}caption{max-width:calc(100vw - 2rem)}}
@media print{:root{color-scheme:light;--text:#000;--quiet:#444;--back:#fff;--panel:#f3f3f3;--line:#999;--accent:#154273;
--fout:#a4262c;--fout-back:#fff;--waarschuwing:#8a5300;--waarschuwing-back:#fff;--info:#154273;--info-back:#fff;--gereed:#0b6a3a;--bar1:#154273;--bar2:#8fb8de}
html{font-size:10.5pt}body{max-width:none;padding:0}.skip,nav{display:none}article,tr,svg,.scroll:has(tbody>tr:last-child:nth-child(-n+12)){break-inside:avoid}h2,h3,h4{break-after:avoid}
a{text-decoration:none;color:inherit}details:not(.long)::details-content{content-visibility:visible;display:block}.scroll{overflow:visible}section.file{break-before:page}}
@page{margin:18mm 15mm}
`;
