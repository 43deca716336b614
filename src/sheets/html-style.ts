/** The look of a sheet as HTML: on paper, A4 or Letter alike, and on a screen. Black on white. */

/** What the style of one printed part depends on. */
export interface PrintedPart {
  /** The name of its pages in the style. */
  readonly name: string;
  /** What stands at the foot of each of its pages. */
  readonly runningTitle: string;
  /** Whether it has a table that a page held upright is too narrow for. */
  readonly isWide: boolean;
  /** Whether it has a picture, for which its head is small and its margins are narrow. */
  readonly isPictured: boolean;
  /** Whether it has cards to cut out. */
  readonly hasCards: boolean;
  /** Whether its pages are cut into halves. */
  readonly hasHalves: boolean;
  /** Whether its lines to write on are as wide as its text. */
  readonly isWrittenOn: boolean;
  /** Whether it has notes beside the text, so that all its paragraphs have a wide margin. */
  readonly isNoted: boolean;
}

/** A line of text has 60 to 75 letters; tables, cards and lines to write on have the width of the paper. */
const STYLE = `
@page { margin: 18mm 24mm 22mm; }
* { box-sizing: border-box; }
body { color: #000; background: #fff; font: 11.5pt/1.4 Georgia, "Times New Roman", serif; max-width: 44em; margin: 2em auto; padding: 0 1em; overflow-wrap: anywhere; }
h1 { font-size: 1.6em; margin: 0 0 .4em; text-wrap: balance; }
h2 { font-size: 1.25em; margin: 1.4em 0 .4em; border-bottom: 1px solid #000; }
h3 { font-size: 1.05em; margin: 1.1em 0 .3em; }
h4 { font-size: 1em; margin: 1em 0 .2em; }
p:has(+ table), h2 + p:has(+ :is(ul, ol)) { break-after: avoid; }
h2 + :is(ul, ol) > li:first-child, h2 + p + :is(ul, ol) > li:first-child { break-before: avoid; }
h1, h2, h3, h4 { break-after: avoid; break-inside: avoid; line-height: 1.25; }
p { margin: .4em 0; orphans: 3; widows: 3; }
p, li, h2, h3 { text-wrap: pretty; }
ul, ol { margin: .3em 0; padding-left: 1.5em; }
li { margin: .25em 0; }
h1, h3, h4, p, ul, ol { max-width: 35em; }
.written h2 { max-width: 28em; }
.written .box, .written .line { max-width: 35em; }
.written:not(:has(table, .cards, .picture, .passage)) { max-width: 35em; margin-inline: auto; }
.written .box { font-size: .92em; max-width: 38em; }
.box > *, .card > * { max-width: none; }
.checklist { list-style: none; padding-left: 0; }
.checklist li { padding-inline-start: 1.7em; position: relative; }
.checklist li::before { content: ""; position: absolute; inset-inline-start: 0; top: .2em; width: .95em; height: .95em; border: 1pt solid #000; }
.checklist .ticked::before { content: "\\2713"; font: bold 1em/.95em sans-serif; text-align: center; }
.contents { columns: 16em 2; column-gap: 2em; max-width: none; padding: 0; font-size: .92em; }
.contents li { list-style: none; padding-left: 1em; text-indent: -1em; margin: 0 0 .25em; }
.new-page { break-before: page; }
h2 + .together > h3:first-child { border-top: 0; margin-top: 0; }
:not(h2) + .together > h3:first-child { border-top: .75pt solid #000; padding-top: .4em; margin-top: 1.4em; }
a { color: inherit; text-decoration: none; }
.kind { font-size: .9em; letter-spacing: .04em; margin: 0 0 .2em; break-after: avoid; }
.new-page { break-before: page; }
.note { font-style: italic; }
.together, .box, .card, tbody, tr, li { break-inside: avoid; }
.roomy td { height: 16mm; }
.box > :first-child { margin-top: .3em; }
.box { border: 1.5pt solid #000; padding: .2em 1em .4em; margin: .7em 0; }
.line { border-bottom: .75pt solid #555; height: 8mm; }
table { font-family: "Times New Roman", serif; border-collapse: collapse; width: calc(100% - 1pt); table-layout: fixed; margin: .5em 0; font-size: .92em; line-height: 1.3; }
th, td { border: .75pt solid #000; padding: .2em .4em; text-align: start; vertical-align: top; }
thead { display: table-header-group; }
.cards { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); grid-auto-rows: minmax(64mm, auto); margin: 1em 0; }
.card { outline: 1px dashed #000; outline-offset: -.5px; padding: 2.5mm 3.5mm; font: 10pt/1.2 "Times New Roman", Times, serif; }
.card.small, .card.wide { font-size: 9pt; }
.card.wide { grid-column: span 2; }
.card p { margin: 0 0 .25em; }
.card .tag { font-weight: bold; font-size: 1.1em; }
.card .cite { font-size: 9pt; border-bottom: .75pt solid #000; padding-bottom: .25em; }
.card .about { font-size: 9pt; }
.picture svg { display: block; width: 100%; height: auto; max-height: 142mm; margin: .3em auto 0; }
.pictured > h1, .pictured > p { max-width: none; }
.pictured > h1 { font-size: 1.15em; margin: 0 0 .2em; }
.pictured > p { font-size: .87em; margin: .2em 0; }
.passage { display: grid; grid-template-columns: 2em minmax(0, 1fr) 45mm; break-inside: avoid; line-height: 1.32; }
.noted .passage { grid-template-columns: 2em minmax(0, 1fr) 68mm; }
.passage p { margin: 0 0 .5em; max-width: none; }
.passage .number { font-weight: bold; }
.passage .margin { border-left: .75pt solid #555; margin-left: 4mm; padding-left: 3mm; }
.passage .margin p { font-size: .83em; line-height: 1.25; margin: 0 0 .35em; }
.references { break-before: avoid; }
.box + .references { break-before: auto; }
ul.references { padding-left: 0; font-size: .92em; max-width: 38em; }
.references li { list-style: none; padding-left: 2em; text-indent: -2em; }
.references li ul { margin: 0; padding: 0; }
.references li li { padding-left: 0; text-indent: 0; margin: 0; }
.references li:last-child { break-before: avoid; }
.part + .part { break-before: page; }
@media print { body { margin: 0; padding: 0; max-width: none; } }
@media screen and (max-width: 30em) { .cards { grid-template-columns: 1fr; } }
`.trim();

/** Two halves of a page, to be cut. Above and below together pages have margins of 40 mm, so that 50vh is half of the paper less 20 mm. */
const HALVES = `
.half > * { max-width: none; }
@media print {
  .half { height: 50vh; display: flex; flex-direction: column; break-inside: avoid; overflow: hidden; }
  .half > * { flex: none; }
  .half > .line { flex: 1 1 8mm; min-height: 0; }
  .half.upper { padding-bottom: 9mm; }
  .half.lower { height: calc(50vh - 1pt); border-top: 1pt dashed #000; padding-top: 9mm; }
  .half > h3 { margin-top: 0; }
}
`.trim();

/** The style of a file with these parts. */
export function sheetStyle(parts: readonly PrintedPart[]): string {
  const halves = parts.some(({ hasHalves }) => hasHalves) ? [HALVES] : [];
  return [STYLE, ...halves, ...parts.map((part) => partStyle(part, parts.length === 1))].join('\n');
}

function partStyle(
  { name, runningTitle, isWide, isPictured, hasCards, hasHalves }: PrintedPart,
  isOnly: boolean,
): string {
  // What is cut out has no use for the foot of a page.
  if (hasHalves) return `@page ${name} { margin: 20mm 24mm; }\n.${name} { page: ${name}; }`;
  const box = [marginBox('left', cssString(runningTitle)), pageNumber(name, isOnly)].join(' ');
  // Four rows of cards fit on A4 and on Letter.
  const cards = hasCards ? 'margin: 8mm 8mm 14mm; ' : '';
  const wide = isPictured ? 'margin: 12mm 12mm 18mm; ' : 'margin: 15mm 15mm 20mm; ';
  const size = isWide ? `size: landscape; ${wide}` : cards;
  return `@page ${name} { ${size}${box} }\n.${name} { page: ${name}; }`;
}

/** The number of a page: each part begins with 1. A browser knows how many pages the file has, but not how many a part has. */
function pageNumber(part: string, isOnly: boolean): string {
  if (isOnly) return marginBox('right', 'counter(page) " / " counter(pages)');
  return `counter-increment: ${part}; ${marginBox('right', `counter(${part})`)}`;
}

function marginBox(side: 'left' | 'right', content: string): string {
  return `@bottom-${side} { content: ${content}; font: 8pt Georgia, "Times New Roman", serif; white-space: nowrap; }`;
}

/** A text as a string of a style sheet: whatever is neither letter, digit nor space is written as its number, so it ends nothing. */
function cssString(text: string): string {
  const escaped = text.replace(/[^\p{L}\p{N} ]/gu, (sign) => `\\${sign.codePointAt(0)!.toString(16)} `);
  return `"${escaped}"`;
}
