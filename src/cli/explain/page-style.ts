/** The page's whole appearance: no picture, font or script is fetched. Dark where the reader's system is. */
export const STYLE = `
:root{--ink:#1f2328;--soft:#6a737d;--paper:#fff;--panel:#f6f7f9;--line:#d9dee4;--accent:#0b5cad;--bad:#b3261e;--good:#1a7f37;
--date:#cfe8ff;--body:#d3f2d6;--region:#e3defc;--document:#ffdff0;--trigger:#ffedb8}
@media(prefers-color-scheme:dark){:root{--ink:#dfe3e8;--soft:#8f99a5;--paper:#14171a;--panel:#1d2125;--line:#353c44;--accent:#79b8ff;
--bad:#ff8a80;--good:#6fd187;--date:#123f63;--body:#1d4a26;--region:#3a3366;--document:#5b2344;--trigger:#574307}}
*{box-sizing:border-box}
body{font:16px/1.75 system-ui,"Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif;margin:0 auto;max-width:84rem;
padding:1.5rem;color:var(--ink);background:var(--paper);color-scheme:light dark}
h1{font-size:1.5rem;line-height:1.35;margin:0}
h2{font-size:1rem;margin:1.5rem 0 .5rem}
a{color:var(--accent);text-decoration:none}a:hover{text-decoration:underline}
.from{color:var(--soft);margin:.25rem 0 1rem;overflow-wrap:anywhere}
section+section{border-top:2px solid var(--line);margin-top:3rem;padding-top:2rem}
.legend{position:sticky;top:0;z-index:1;background:var(--paper);border-bottom:1px solid var(--line);padding:.5rem 0;margin:0 0 1rem;
font-size:.85rem;display:flex;flex-wrap:wrap;gap:.25rem 1rem}
mark{color:inherit;border-radius:.2em;padding:.05em .15em;box-decoration-break:clone;-webkit-box-decoration-break:clone;cursor:help}
.date{background:var(--date)}.body{background:var(--body)}.region{background:var(--region)}
.document{background:var(--document)}.trigger{background:var(--trigger)}
.legend mark{cursor:default}
.passed{color:var(--soft)}.rejected{text-decoration:underline wavy var(--bad) 1px;text-underline-offset:.3em}
.events{border-collapse:collapse;width:100%;font-size:.92rem}
.events td{border-top:1px solid var(--line);padding:.35rem .75rem .35rem 0;vertical-align:top}
.events td:nth-child(-n+3){white-space:nowrap}
.row{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,24rem);gap:0 2rem;align-items:start}
.text{margin:0 0 1em;white-space:pre-wrap;overflow-wrap:anywhere}
.title .text{font-size:1.15rem;font-weight:700}.heading .text{font-weight:700}.list-item .text{padding-left:1.25em}
.caption .text,.signature .text{font-size:.9rem}
.text:target,.card:target{outline:2px solid var(--accent);outline-offset:.25rem;border-radius:.3rem}
sup{line-height:0;margin-left:.1em}sup+sup{margin-left:.4em}sup a{font-weight:700}
.card{font-size:.85rem;line-height:1.5;background:var(--panel);border-left:3px solid var(--good);border-radius:.3rem;
padding:.5rem .75rem;margin:0 0 .75rem;overflow-wrap:anywhere}
.card p{margin:0}.card ul{margin:.25rem 0 0;padding-left:1.1rem;color:var(--soft)}
.card.no{border-left-color:var(--bad)}.card.no ul{color:inherit;list-style:none;padding:0;margin:0}.card.no code,.card dt{color:var(--soft)}
.card details{margin-top:.25rem}summary{cursor:pointer;color:var(--accent)}
dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.1rem .75rem;margin:.25rem 0 0}dd{margin:0}
code{font-size:.92em}
@media(max-width:56rem){body{padding:1rem}.row{display:block}.events td{display:inline-block;border:0;padding:0 .5rem 0 0}.events tr{display:block;border-top:1px solid var(--line);padding:.35rem 0}
.events td:nth-child(-n+3){white-space:normal}}
@media print{.legend{position:static}}
`;
