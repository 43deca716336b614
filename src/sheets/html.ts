import { escapeHtml } from '../words/html.js';
import { type CardRun, cardRuns, type OtherBlock } from './card-runs.js';
import type { Block, CardOf, Item, Line } from './document.js';
import type { Page } from './page.js';

/** For screen and for paper, A4 or Letter: black on white, rows, cards and blocks never parted by a page's end. */
const STYLE = `
@page { margin: 18mm 16mm; }
* { box-sizing: border-box; }
body { color: #000; background: #fff; font: 11pt/1.4 Georgia, "Times New Roman", serif; max-width: 46em; margin: 2em auto; padding: 0 1em; }
h1 { font-size: 1.6em; margin: 0 0 .4em; }
h2 { font-size: 1.25em; margin: 1.2em 0 .4em; border-bottom: 1px solid #000; }
h3 { font-size: 1.05em; margin: 1em 0 .3em; }
h1, h2, h3, h4 { break-after: avoid; line-height: 1.25; }
p { margin: .4em 0; }
ul, ol { margin: .3em 0; padding-left: 1.5em; }
li { margin: .2em 0; }
.note { font-style: italic; }
.together, .box, .card, tr, li { break-inside: avoid; }
.box { border: 2px solid #000; padding: .4em 1em; margin: 1em 0; }
.line { border-bottom: 1px solid #777; height: 1.9em; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; margin: .5em 0; font-size: .88em; }
th, td { border: 1px solid #000; padding: .3em .4em; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
thead { display: table-header-group; }
.cards { display: grid; grid-template-columns: 1fr 1fr; }
.card { border: 1px dashed #000; padding: .6em .8em; margin: -1px 0 0 -1px; font-size: .92em; }
.card .tag { font-weight: bold; }
.card .cite { font-weight: bold; font-size: .92em; border-bottom: 1px solid #000; margin-bottom: .4em; }
.card .bears { font-size: .85em; font-style: italic; }
.references { font-size: .9em; overflow-wrap: anywhere; }
.references li { list-style: none; padding-left: 3.2em; text-indent: -3.2em; }
.references ul { padding-left: 0; }
.group + .group { break-before: page; }
@media print { body { font-size: 10pt; margin: 0; padding: 0; max-width: none; } }
@media (max-width: 30em) { .cards { grid-template-columns: 1fr; } }
`.trim();

/** Pages as one HTML file that needs nothing else: no script, no network. Nothing in a text is markup. */
export function sheetHtml(pages: readonly Page[], language: string | null): string {
  const title = pages[0]?.title ?? '';
  return `<!doctype html>
<html lang="${escapeHtml(language ?? 'en')}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>
${STYLE}
</style>
</head>
<body>
${pages.map(pageHtml).join('\n')}
</body>
</html>
`;
}

function pageHtml({ title, about, blocks, references, note }: Page): string {
  return [
    '<main class="group">',
    `<h1 dir="auto">${escapeHtml(title)}</h1>`,
    ...about.map((line) => `<p dir="auto">${lineHtml(line)}</p>`),
    ...(note === '' ? [] : [`<p class="note">${escapeHtml(note)}</p>`]),
    ...blocksHtml(blocks),
    ...(references.length === 0
      ? []
      : [
          '<section class="references">',
          '<h2>References</h2>',
          '<ul>',
          ...references.map(
            ([mark, text, notes]) =>
              `<li dir="auto">${[`${mark} ${text}`, ...notes].map(escapeHtml).join('<br>')}</li>`,
          ),
          '</ul>',
          '</section>',
        ]),
    '</main>',
  ].join('\n');
}

function blocksHtml(blocks: readonly Block[]): string[] {
  return cardRuns(blocks).map(blockHtml);
}

function blockHtml(block: CardRun | OtherBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level} dir="auto">${escapeHtml(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p dir="auto">${lineHtml(block.line)}</p>`;
    case 'list':
      return listHtml(block.items, block.ordered);
    case 'table':
      return tableHtml(block.head, block.rows);
    case 'box':
      return `<div class="box"><h3>${escapeHtml(block.title)}</h3>\n${blocksHtml(block.blocks).join('\n')}\n</div>`;
    case 'space':
      return '<div class="line"></div>'.repeat(block.lines);
    case 'together':
      return `<div class="together">\n${blocksHtml(block.blocks).join('\n')}\n</div>`;
    case 'cards':
      return `<div class="cards">\n${block.cards.map(cardHtml).join('\n')}\n</div>`;
  }
}

function cardHtml({ tag, cite, text, bears }: CardOf<string>): string {
  const part = (name: string, content: string) => `<p class="${name}" dir="auto">${escapeHtml(content)}</p>`;
  return `<div class="card">${part('tag', tag)}${part('cite', cite)}${part('text', text)}${part('bears', bears)}</div>`;
}

function tableHtml(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = (tag: string, texts: readonly string[]) =>
    texts.map((text) => `<${tag} dir="auto">${escapeHtml(text)}</${tag}>`).join('');
  return [
    '<table>',
    `<thead><tr>${cells('th', head)}</tr></thead>`,
    '<tbody>',
    ...rows.map((row) => `<tr>${cells('td', row)}</tr>`),
    '</tbody>',
    '</table>',
  ].join('\n');
}

function listHtml(items: readonly Item[], ordered: boolean): string {
  const tag = ordered ? 'ol' : 'ul';
  const item = ({ line, items: inner }: Item) =>
    `<li dir="auto">${lineHtml(line)}${inner === undefined || inner.length === 0 ? '' : `\n${listHtml(inner, false)}`}</li>`;
  return `<${tag}>\n${items.map(item).join('\n')}\n</${tag}>`;
}

function lineHtml(line: Line): string {
  return line
    .map((span) =>
      typeof span === 'string' ? escapeHtml(span) : `<strong>${escapeHtml(span.strong)}</strong>`,
    )
    .join('');
}
