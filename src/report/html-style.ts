/**
 * How a report looks, on a screen and on paper of either size. Faces and inks are those of the desk, by the faces that
 * systems have: a report fetches nothing. Signs and seals survive a grey printer, because they differ by shape.
 */
import { wellFormed } from './well-formed.ts';

const faces = {
  read: "Charter, 'Iowan Old Style', Cambria, 'Source Serif 4', 'Noto Serif', Georgia, 'Liberation Serif', 'Songti SC', SimSun, 'Noto Serif CJK SC', serif",
  desk: "'Segoe UI', 'Helvetica Neue', 'Source Sans 3', 'Noto Sans', Arial, 'Liberation Sans', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif",
  hash: "ui-monospace, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace",
};

/** The style of everything inside `.recount-report`. */
export const reportStyle = `
.recount-report{--ink:#1b1a17;--ink-2:#57534a;--rule:#dcd8ce;--wrong:#a81e16;--caution:#855500;--hand:#1d4f91;
 --read:${faces.read};--desk:${faces.desk};
 color-scheme:light;color:var(--ink);background:#fff;font:400 10.5pt/1.45 var(--read);
 font-variant-numeric:lining-nums tabular-nums;max-width:170mm;margin:0 auto;overflow-wrap:anywhere}
.recount-report *{box-sizing:border-box}
.recount-report :is(h1,h2,h3,p,dl,dd,ul,table,figure){margin:0;padding:0}
.recount-report ul{list-style:none}
.recount-report h1{font:600 24pt/1.1 var(--read);letter-spacing:-.015em;margin-bottom:3mm}
.recount-report h2{font:600 12.5pt/1.3 var(--read);border-top:1.5pt solid var(--ink);padding-top:1.5mm;margin:8mm 0 2.5mm;break-after:avoid}
.recount-report h3{font:600 10pt/1.4 var(--desk);margin:4mm 0 1mm;break-after:avoid}
.recount-report .head{display:flex;justify-content:space-between;gap:6mm;font:8pt/1.3 var(--desk);color:var(--ink-2);border-bottom:.5pt solid var(--ink);padding-bottom:2mm;margin-bottom:7mm}
.recount-report .sub{color:var(--ink-2);margin-bottom:5mm}
.recount-report .first{font-size:13.5pt;line-height:1.4;margin-bottom:4mm}
.recount-report .first b{font-weight:600}
.recount-report .facts{display:grid;grid-template-columns:30mm 1fr;gap:.8mm 4mm;font-size:9.5pt}
.recount-report .facts dt{color:var(--ink-2);font-family:var(--desk)}
.recount-report .hash{font:8pt/1.5 ${faces.hash}}
.recount-report .item{position:relative;padding:3mm 0 3mm 12mm;border-top:.5pt solid var(--rule)}
.recount-report h2+.item{border-top:0;padding-top:0}
.recount-report .item .n{position:absolute;left:0;font:600 10pt/1.45 var(--desk);color:var(--ink-2)}
.recount-report .item>div>*{break-inside:avoid}
.recount-report .item p{margin-bottom:1.2mm}
.recount-report .where{font:8.5pt/1.4 var(--desk);color:var(--ink-2);display:flex;justify-content:space-between;gap:4mm;break-after:avoid}
.recount-report .small{font:8.5pt/1.4 var(--desk);color:var(--ink-2)}
.recount-report del{color:var(--ink-2)}
.recount-report ins{text-decoration:underline 1.5pt;text-underline-offset:.2em;font-weight:600}
.recount-report mark{background:none;color:inherit;text-decoration:underline wavy 1pt var(--wrong);text-underline-offset:.2em}
.recount-report .ways{display:grid;grid-template-columns:repeat(auto-fit,minmax(60mm,1fr));gap:0 6mm;border-top:.5pt solid var(--rule);margin:2mm 0}
.recount-report .ways.one{border-top:0;grid-template-columns:1fr;margin:0}
.recount-report .way{padding-top:1.5mm}
.recount-report .way .side{font:600 8.5pt/1.4 var(--desk);color:var(--ink-2)}
.recount-report .applied{font:600 8.5pt/1.4 var(--desk);color:var(--hand)}
.recount-report .working{font-size:9.5pt;border-left:1.5pt solid var(--ink);padding-left:3mm;margin:1.5mm 0}
.recount-report .working p{margin:0}
.recount-report .drawing{display:block;width:110mm;max-width:100%;margin:2mm 0;font:8pt var(--desk)}
.recount-report .i{width:1em;height:1em;vertical-align:-.12em;margin-right:.35em;flex:none}
.recount-report .sign,.recount-report .seal{white-space:nowrap;font-family:var(--desk)}
.recount-report .sign[data-o=inconsistent]{color:var(--wrong)}
.recount-report :is(.sign[data-o=rounding],.sign[data-o=ambiguous]){color:var(--caution)}
.recount-report .sign[data-o=consistent]{color:var(--ink-2)}
.recount-report .seal{color:var(--hand)}
.recount-report table{border-collapse:collapse;width:100%;font:8.5pt/1.35 var(--desk)}
.recount-report thead{display:table-header-group}
.recount-report :is(th,td){padding:1mm 3mm 1mm 0;border-bottom:.5pt solid var(--rule);vertical-align:baseline;text-align:left;font-weight:400}
.recount-report :is(th,td):last-child{padding-right:0}
.recount-report thead th{border-bottom:.5pt solid var(--ink);color:var(--ink-2)}
.recount-report tr{break-inside:avoid}
.recount-report :is(td,th).num{text-align:right;white-space:nowrap;overflow-wrap:normal}
.recount-report .tight{white-space:nowrap;overflow-wrap:normal}
.recount-report td.words{width:46%}
.recount-report .back{color:var(--ink-2);text-decoration:line-through}
.recount-report td p+p{margin-top:.8mm}
.recount-report .claim{font-family:var(--read);font-size:9.5pt}
@media (max-width:640px){.recount-report .facts{grid-template-columns:1fr}.recount-report .facts dd{margin-bottom:1.5mm}.recount-report .wide{overflow-x:auto}}
`;

/** The style of the page around it, for the document that is saved and printed. */
export function pageStyle(footer: string): string {
  const face = `8pt ${faces.desk}`;
  return `
@page{margin:17mm 20mm 18mm;@bottom-left{content:${cssString(footer)};font:${face};color:#57534a}@bottom-right{content:counter(page) " / " counter(pages);font:${face};color:#57534a}}
html{background:#e4e1d9}
body{margin:0;padding:26px}
body>.recount-report{max-width:210mm;padding:17mm 20mm;border:.5pt solid #dcd8ce}
@media (max-width:640px){body{padding:0}body>.recount-report{padding:20px;border:0}}
@media print{html{background:#fff}body{padding:0}body>.recount-report{max-width:none;padding:0;border:0}}
`;
}

/** Every character but letters, digits and spaces as an escape, so that no text ends the string or the element. */
function cssString(text: string): string {
  const safe = wellFormed(text).replace(
    /[^A-Za-z0-9 ]/gu,
    (character) => `\\${(character.codePointAt(0) ?? 0xfffd).toString(16)} `,
  );
  return `"${safe}"`;
}
