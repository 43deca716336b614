import { escapeHtml } from '../words/html.js';
import { type CardRun, cardRuns, type OtherBlock } from './card-runs.js';
import type { Block, CardOf, Item, Line } from './document.js';
import { type PrintedPart, sheetStyle } from './html-style.js';
import { isLandscape, type Page, runningTitle } from './page.js';

/** Pages as one HTML file that needs nothing else: no script, no network. Nothing in a text is markup. */
export function sheetHtml(pages: readonly Page[], language: string | null): string {
  const parts = pages.map(printedPart);
  return `<!doctype html>
<html lang="${escapeHtml(language ?? 'en')}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(parts[0]?.runningTitle ?? '')}</title>
<style>
${sheetStyle(parts)}
</style>
</head>
<body>
${pages.map((page, i) => pageHtml(page, parts[i]!)).join('\n')}
</body>
</html>
`;
}

function printedPart(page: Page, i: number): PrintedPart {
  return { name: `part${i + 1}`, runningTitle: runningTitle(page), isWide: isLandscape(page) };
}

function pageHtml({ topic, title, about, blocks, references, note }: Page, part: PrintedPart): string {
  return [
    `<main class="part ${part.name}">`,
    ...(about === null
      ? []
      : [
          `<p class="kind">${escapeHtml(title)}</p>`,
          // A line of the title does not begin with a dash.
          `<h1 dir="auto">${escapeHtml(topic.replaceAll(' – ', '\u00a0– '))}</h1>`,
          ...about.map((line) => `<p dir="auto">${lineHtml(line)}</p>`),
        ]),
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
      return `<h${block.level}${block.onNewPage ? ' class="new-page"' : ''} dir="auto">${escapeHtml(block.text)}</h${block.level}>`;
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
    case 'passage':
      return `<div class="passage${block.notes.length > 0 ? ' noted' : ''}"><p class="number">${escapeHtml(block.number)}</p><p dir="auto">${escapeHtml(block.text)}</p><div class="margin">${block.notes.map((note) => `<p dir="auto">${lineHtml(note)}</p>`).join('')}</div></div>`;
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
