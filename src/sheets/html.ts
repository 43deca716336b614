import { escapeHtml } from '../words/html.js';
import type { Block, Item, Line } from './document.js';
import { type PrintedPart, sheetStyle } from './html-style.js';
import type { Page } from './page.js';

/** From so many columns on, a table is printed on landscape paper. */
const WIDE_TABLE_COLUMNS = 4;

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

function printedPart({ topic, title, blocks }: Page, i: number): PrintedPart {
  const isWide = blocks.some((block) => block.kind === 'table' && block.head.length >= WIDE_TABLE_COLUMNS);
  return { name: `part${i + 1}`, runningTitle: `${topic} · ${title}`, isWide };
}

function pageHtml({ topic, title, about, blocks, references, note }: Page, part: PrintedPart): string {
  return [
    `<main class="part ${part.name}">`,
    `<p class="kind">${escapeHtml(title)}</p>`,
    // A line of the title does not begin with a dash.
    `<h1 dir="auto">${escapeHtml(topic.replaceAll(' – ', '\u00a0– '))}</h1>`,
    ...about.map((line) => `<p dir="auto">${lineHtml(line)}</p>`),
    ...(note === '' ? [] : [`<p class="note">${escapeHtml(note)}</p>`]),
    ...merged(blocks).map(blockHtml),
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

type Merged = Block | { readonly kind: 'cards'; readonly blocks: readonly Block[] };

/** Cards that follow each other as one grid. */
function merged(blocks: readonly Block[]): Merged[] {
  const result: Merged[] = [];
  let cards: Block[] | null = null;
  for (const block of blocks) {
    if (block.kind !== 'card') {
      cards = null;
      result.push(block);
      continue;
    }
    if (cards === null) {
      cards = [];
      result.push({ kind: 'cards', blocks: cards });
    }
    cards.push(block);
  }
  return result;
}

function blockHtml(block: Merged): string {
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
      return `<div class="box"><h3>${escapeHtml(block.title)}</h3>\n${block.blocks.map(blockHtml).join('\n')}\n</div>`;
    case 'space':
      return '<div class="line"></div>'.repeat(block.lines);
    case 'together':
      return `<div class="together">\n${block.blocks.map(blockHtml).join('\n')}\n</div>`;
    case 'cards':
      return `<div class="cards">\n${block.blocks.map(blockHtml).join('\n')}\n</div>`;
    case 'card': {
      const { tag, cite, text, bears } = block.card;
      const part = (name: string, content: string) =>
        `<p class="${name}" dir="auto">${escapeHtml(content)}</p>`;
      return `<div class="card">${part('tag', tag)}${part('cite', cite)}${part('text', text)}${part('bears', bears)}</div>`;
    }
  }
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
