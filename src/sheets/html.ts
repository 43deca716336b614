import { addressParts } from '../render/addresses.js';
import { withHardSpaces } from '../words/hard-spaces.js';
import { escapeHtml } from '../words/html.js';
import { type CardRun, cardRuns, type OtherBlock, type SizedCard } from './card-runs.js';
import { type Block, type Item, type Line, referenceList, type Span, type TableOf } from './document.js';
import { type PrintedPart, sheetStyle } from './html-style.js';
import {
  documentTitle,
  hasCards,
  hasHalves,
  hasNotedPassages,
  isLandscape,
  isWrittenOn,
  type Page,
  printedParts,
  runningTitle,
} from './page.js';
import { type TableCell, tablePieces } from './table-cells.js';

/** Pages as one HTML file that needs nothing else: no script, no network. Nothing in a text is markup. */
export function sheetHtml(pages: readonly Page[], language: string | null): string {
  const whole = pages.flatMap((page) =>
    printedParts(page).map((part) => ({ part, isWritten: isWrittenOn(page) })),
  );
  const parts = whole.map(({ part, isWritten }, i) => printedPart(part, i, isWritten));
  const isEnglish = language === null || /^en\b/i.test(language);
  const lang = isEnglish ? '' : ` lang="${escapeHtml(language)}"`;
  return `<!doctype html>
<html lang="${isEnglish ? escapeHtml(language ?? 'en') : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(documentTitle(pages))}</title>
<style>
${sheetStyle(parts)}
</style>
</head>
<body>
${whole.map(({ part }, i) => pageHtml(part, parts[i]!, lang)).join('\n')}
</body>
</html>
`;
}

function printedPart(page: Page, i: number, isWritten: boolean): PrintedPart {
  return {
    name: `part${i + 1}`,
    runningTitle: runningTitle(page),
    isWide: isLandscape(page),
    isPictured: page.blocks.some(({ kind }) => kind === 'picture'),
    hasCards: hasCards(page.blocks),
    hasHalves: hasHalves(page.blocks),
    isWrittenOn: isWritten,
    isNoted: hasNotedPassages(page.blocks),
  };
}

function mainClasses({ name, isWrittenOn, isPictured, isNoted }: PrintedPart): string[] {
  return [
    'part',
    name,
    ...(isWrittenOn ? ['written'] : []),
    ...(isPictured ? ['pictured'] : []),
    ...(isNoted ? ['noted'] : []),
  ];
}

/** A page; `lang` is the attribute of what is in the language of the text, where the sheet itself is not. */
function pageHtml(
  { topic, title, about, blocks, references, note }: Page,
  part: PrintedPart,
  lang: string,
): string {
  return [
    `<main class="${mainClasses(part).join(' ')}">`,
    ...(about === null
      ? []
      : [
          `<p class="kind">${escapeHtml(title)}</p>`,
          // A line of the title does not begin with a dash.
          `<h1${lang} dir="auto">${escapeHtml(topic.replaceAll(' – ', '\u00a0– '))}</h1>`,
          ...about.map((line) => `<p dir="auto">${lineHtml(line)}</p>`),
        ]),
    ...(note === '' ? [] : [`<p class="note">${escapeHtml(note)}</p>`]),
    ...blocksHtml(blocks, lang),
    ...(references.length === 0
      ? []
      : [
          '<section class="references">',
          '<h2>References</h2>',
          ...blocksHtml([referenceList(references)], lang),
          '</section>',
        ]),
    '</main>',
  ].join('\n');
}

function blocksHtml(blocks: readonly Block[], lang: string): string[] {
  return cardRuns(blocks).map((block) => blockHtml(block, lang));
}

function blockHtml(block: CardRun | OtherBlock, lang: string): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}${block.onNewPage ? ' class="new-page"' : ''} dir="auto">${escapeHtml(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p dir="auto">${lineHtml(block.line)}</p>`;
    case 'list':
      return listHtml(block.items, block.ordered, listClass(block));
    case 'checklist':
      return `<ul class="checklist">\n${block.lines.map((line, i) => `<li${block.ticked?.[i] ? ' class="ticked"' : ''} dir="auto">${lineHtml(line)}</li>`).join('\n')}\n</ul>`;
    case 'table':
      return tableHtml(block, lang);
    case 'box':
      return `<div class="${block.half === undefined ? 'box' : `half ${block.half}`}"><h3>${escapeHtml(block.title)}</h3>\n${blocksHtml(block.blocks, lang).join('\n')}\n</div>`;
    case 'space':
      return '<div class="line"></div>'.repeat(block.lines);
    case 'picture':
      return `<div class="picture">\n${block.svg}</div>`;
    case 'together':
      return `<div class="together">\n${blocksHtml(block.blocks, lang).join('\n')}\n</div>`;
    case 'passage':
      return `<div class="passage"><p class="number">${escapeHtml(block.number)}</p><p${lang} dir="auto">${escapeHtml(block.text)}</p><div class="margin">${block.notes.map((note) => `<p dir="auto">${lineHtml(note)}</p>`).join('')}</div></div>`;
    case 'cards':
      return `<div class="cards">\n${block.rows
        .flat()
        .map((card) => cardHtml(card, lang))
        .join('\n')}\n</div>`;
  }
}

function cardHtml({ card: { use, tag, cite, text, notes }, size }: SizedCard, lang: string): string {
  const part = (name: string, content: string, tongue = '') =>
    `<p class="${name}"${tongue} dir="auto">${content}</p>`;
  return [
    `<div class="card ${size}">`,
    part('tag', escapeHtml(tag), lang),
    part('use', escapeHtml(use)),
    part('cite', lineHtml(cite)),
    part('text', lineHtml(text), lang),
    ...notes.map((note) => part('about', textHtml(note))),
    '</div>',
  ].join('\n');
}

function tableHtml(table: TableOf<string>, lang: string): string {
  const head = table.head.map((text) => `<th dir="auto">${escapeHtml(text)}</th>`).join('');
  const cell = ({ text, rows }: TableCell) =>
    `<td${rows === 1 ? '' : ` rowspan="${rows}"`}${lang} dir="auto">${escapeHtml(text)}</td>`;
  return [
    table.isRoomy ? '<table class="roomy">' : '<table>',
    `<thead><tr>${head}</tr></thead>`,
    ...tablePieces(table).flatMap((piece) => [
      '<tbody>',
      ...piece.map((cells) => `<tr>${cells.map(cell).join('')}</tr>`),
      '</tbody>',
    ]),
    '</table>',
  ].join('\n');
}

function listClass({ isContents, isReferences }: Extract<Block, { readonly kind: 'list' }>): string | null {
  if (isContents) return 'contents';
  return isReferences ? 'references' : null;
}

function listHtml(items: readonly Item[], ordered: boolean, name: string | null = null): string {
  const tag = ordered ? 'ol' : 'ul';
  const item = ({ line, items: inner }: Item) =>
    `<li dir="auto">${lineHtml(line)}${inner === undefined || inner.length === 0 ? '' : `\n${listHtml(inner, false)}`}</li>`;
  return `<${tag}${name === null ? '' : ` class="${name}"`}>\n${items.map(item).join('\n')}\n</${tag}>`;
}

function lineHtml(line: Line): string {
  return line.map(spanHtml).join('');
}

function spanHtml(span: Span): string {
  if (typeof span === 'string') return textHtml(span);
  if ('strong' in span) return `<strong>${escapeHtml(span.strong)}</strong>`;
  return 'emphasis' in span ? `<em>${escapeHtml(span.emphasis)}</em>` : linkHtml(span.link);
}

/** A text, its addresses as links. */
function textHtml(text: string): string {
  return addressParts(text)
    .map((part) => (part.isAddress ? linkHtml(part.text) : escapeHtml(withHardSpaces(part.text))))
    .join('');
}

function linkHtml(address: string): string {
  return `<a href="${escapeHtml(address)}">${escapeHtml(address)}</a>`;
}
