import { headlineOf } from '../map/headline.js';
import type { Statement } from '../map/model.js';
import { thesisParts } from '../map/thesis-parts.js';
import { type ShownPart, shownPart } from '../picture/shown-part.js';
import { type CitedSource, citedSources } from '../query/sources.js';
import type { TreeRow } from '../query/tree.js';
import { inlineMarkdown, markdownText } from '../render/markdown.js';
import { originReference, reference } from '../render/reference.js';
import { withCapital } from '../words/capital.js';
import { counted } from '../words/counted.js';
import { escapeHtml } from '../words/html.js';
import { listAnd } from '../words/lists.js';
import { inQuotes, withFullStop } from '../words/punctuation.js';
import { oneLine } from '../words/text.js';
import type { DrawInput } from './export-form.js';
import { entryAnchor, entryFacts, entryLink, type Outline, sourceAnchor } from './outline-facts.js';
import { outlineRows } from './outline-rows.js';

/** The outline of a map as a Markdown page: headings for the upper levels, below them nested lists. Every entry has an anchor. */
export function writeOutline(input: DrawInput): Iterable<string> | null {
  const { selected, verdicts, view } = input;
  if (selected.length === 0) return null;
  const part = shownPart(selected, view, input.from);
  const sources = citedSources(view.map, part.statements).filter(({ usedBy }) => usedBy.length > 0);
  const outline: Outline = {
    view,
    shown: new Set(part.statements),
    relations: new Set(part.relations),
    sourceOf: new Map(sources.flatMap(({ id, usedBy }) => usedBy.map((one) => [one, id] as const))),
    verdicts,
  };
  return pieces(input, part, outline, sources);
}

function* pieces(
  input: DrawInput,
  part: ShownPart,
  outline: Outline,
  sources: readonly CitedSource[],
): Generator<string> {
  yield head(input, part);
  const wanted = new Set(input.selected);
  const levels = headingLevels(part, outline);
  let isInList = false;
  for (const row of outlineRows(part)) {
    const isItem = row.level >= levels;
    if (isInList !== isItem || !isItem) yield '\n';
    isInList = isItem;
    const isBridge = !wanted.has(row.statement);
    yield isItem ? item(row, row.level - levels, isBridge, outline) : section(row, isBridge, outline);
  }
  if (sources.length > 0) yield sourceList(sources);
}

/** The top and what is right below it have headings; of a thesis in parts, what is below the parts, too. */
function headingLevels({ top }: ShownPart, { view: { map } }: Outline): number {
  return top === map.thesis && thesisParts(map).length > 1 ? 3 : 2;
}

function head({ about, selected, view: { map } }: DrawInput, { statements }: ShownPart): string {
  const { header } = map;
  const from = originReference(header);
  const bridges = statements.length - selected.length;
  const count =
    selected.length === map.statements.length
      ? counted(selected.length, 'entry', 'entries')
      : `${selected.length} of ${counted(map.statements.length, 'entry', 'entries')}`;
  const paragraphs = [
    `# ${markdownText(header.title)}`,
    ...(from === '' ? [] : [markdownText(from)]),
    ...(header.motion === null ? [] : [`Motion: ${inlineMarkdown(header.motion)}`]),
    `${count}${about.length === 0 ? '' : `, about ${inlineMarkdown(listAnd(about.map(inQuotes)))}`}.${bridges === 0 ? '' : ' Entries in brackets only lead to the others.'}`,
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

/** What an entry is, and its headline; in brackets where it only leads to others. */
function title(statement: Statement, isBridge: boolean, { view }: Outline): string {
  const kind = statement === view.map.thesis ? 'thesis' : statement.kind;
  const words = `${withCapital(kind)}: ${inlineMarkdown(headlineOf(statement))}`;
  return isBridge ? `(${words})` : words;
}

function anchor(id: string): string {
  return `<a id="${escapeHtml(id)}"></a>`;
}

/** An entry as a section. */
function section({ again, level, statement }: TreeRow, isBridge: boolean, outline: Outline): string {
  const signs = '#'.repeat(level + 2);
  if (again !== null) return `${signs} See ${again}: ${entryLink(statement, outline)}\n`;
  const heading = `${signs} ${anchor(entryAnchor(statement))}${title(statement, isBridge, outline)}\n`;
  if (isBridge) return heading;
  const text = isHeadline(statement) ? '' : `${markdownText(statement.text)}\n\n`;
  return `${heading}\n${text}${entryFacts(statement, outline)}\n`;
}

/** Whether a headline is all that an entry says. */
function isHeadline(statement: Statement): boolean {
  return withFullStop(headlineOf(statement)) === withFullStop(statement.text);
}

/** Items of a list are moved in by no more levels: what is deeper stands there with its level. */
const MAX_LEVELS = 40;

/** An entry as an item of a nested list. */
function item(
  { again, level, statement }: TreeRow,
  depth: number,
  isBridge: boolean,
  outline: Outline,
): string {
  const indent = '  '.repeat(Math.min(depth, MAX_LEVELS));
  const deep = depth > MAX_LEVELS ? `(level ${level}) ` : '';
  if (again !== null) return `${indent}- ${deep}See ${again}: ${entryLink(statement, outline)}\n`;
  const start = `${indent}- ${deep}${anchor(entryAnchor(statement))}`;
  if (isBridge) return `${start}${title(statement, true, outline)}\n`;
  const { kind, short, text } = statement;
  const bold = short === null ? `${withCapital(kind)}:` : withFullStop(title(statement, false, outline));
  const whole = short !== null && isHeadline(statement) ? '' : ` ${inlineMarkdown(text)}`;
  return `${start}**${bold}**${whole}\\\n${indent}  ${entryFacts(statement, outline)}\n`;
}

function sourceList(sources: readonly CitedSource[]): string {
  const items = sources.map(
    ({ id, source }) => `- ${anchor(sourceAnchor(id))}${inlineMarkdown(oneLine(reference(source)))}\n`,
  );
  return `\n## Sources\n\n${items.join('')}`;
}
