/** The look of a sheet as HTML: on paper, A4 or Letter alike, and on a screen. Black on white. */

/** What the style of one printed part depends on. */
export interface PrintedPart {
  /** The name of its pages in the style. */
  readonly name: string;
  /** What stands at the foot of each of its pages. */
  readonly runningTitle: string;
  /** Whether it has a table that a page held upright is too narrow for. */
  readonly isWide: boolean;
}

/** A line of text has 60 to 75 letters; tables, cards and lines to write on have the width of the paper. */
const STYLE = `
@page {
  margin: 18mm 24mm 22mm;
  @bottom-right { content: counter(page) " / " counter(pages); font: 9pt Georgia, "Times New Roman", serif; }
}
* { box-sizing: border-box; }
body { color: #000; background: #fff; font: 11.5pt/1.4 Georgia, "Times New Roman", serif; max-width: 44em; margin: 2em auto; padding: 0 1em; overflow-wrap: anywhere; }
h1 { font-size: 1.6em; margin: 0 0 .4em; text-wrap: balance; }
h2 { font-size: 1.25em; margin: 1.4em 0 .4em; border-bottom: 1px solid #000; }
h3 { font-size: 1.05em; margin: 1.1em 0 .3em; }
h4 { font-size: 1em; margin: 1em 0 .2em; }
h1, h2, h3, h4 { break-after: avoid; break-inside: avoid; line-height: 1.25; }
p { margin: .4em 0; orphans: 3; widows: 3; }
ul, ol { margin: .3em 0; padding-left: 1.5em; }
li { margin: .25em 0; }
h1, h3, h4, p, ul, ol { max-width: 35em; }
.box > *, .card > * { max-width: none; }
a { color: inherit; text-decoration: none; }
.kind { font-size: .9em; letter-spacing: .04em; margin: 0 0 .2em; break-after: avoid; }
.new-page { break-before: page; }
.note { font-style: italic; }
.together, .box, .card, tr, li { break-inside: avoid; }
.box > :first-child { margin-top: .3em; }
.box { border: 1.5pt solid #000; padding: .4em 1em .8em; margin: 1em 0; }
.line { border-bottom: .75pt solid #555; height: 8mm; }
table { border-collapse: collapse; width: calc(100% - 1pt); table-layout: fixed; margin: .5em 0; font-size: .92em; line-height: 1.3; }
th, td { border: .75pt solid #000; padding: .3em .4em; text-align: start; vertical-align: top; }
thead { display: table-header-group; }
.cards { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
.card { outline: 1px dashed #000; outline-offset: -.5px; padding: .7em .9em; }
.card .tag { font-weight: bold; }
.card .cite { font-weight: bold; border-bottom: .75pt solid #000; padding-bottom: .2em; }
.card .bears { font-style: italic; }
.passage { display: grid; grid-template-columns: 2em minmax(0, 1fr) 50mm; break-inside: avoid; line-height: 1.45; }
.passage.noted { grid-template-columns: 2em minmax(0, 1fr) 68mm; line-height: 1.35; }
.passage p { margin: 0 0 .6em; max-width: none; }
.passage .number { font-weight: bold; }
.passage .margin { border-left: .75pt solid #555; margin-left: 4mm; padding-left: 3mm; }
.passage .margin p { font-size: .83em; line-height: 1.25; margin: 0 0 .35em; }
.references ul { padding-left: 0; }
.references li { list-style: none; padding-left: 2em; text-indent: -2em; }
.part + .part { break-before: page; }
@media print { body { margin: 0; padding: 0; max-width: none; } }
@media screen and (max-width: 30em) { .cards { grid-template-columns: 1fr; } }
`.trim();

/** The style of a file with these parts. */
export function sheetStyle(parts: readonly PrintedPart[]): string {
  return [STYLE, ...parts.map(partStyle)].join('\n');
}

function partStyle({ name, runningTitle, isWide }: PrintedPart): string {
  const box = `@bottom-left { content: ${cssString(runningTitle)}; font: 9pt Georgia, "Times New Roman", serif; }`;
  const size = isWide ? 'size: landscape; margin: 15mm 15mm 20mm; ' : '';
  return `@page ${name} { ${size}${box} }\n.${name} { page: ${name}; }`;
}

/** A text as a string of a style sheet: whatever is neither letter, digit nor space is written as its number, so it ends nothing. */
function cssString(text: string): string {
  const escaped = text.replace(/[^\p{L}\p{N} ]/gu, (sign) => `\\${sign.codePointAt(0)!.toString(16)} `);
  return `"${escaped}"`;
}
