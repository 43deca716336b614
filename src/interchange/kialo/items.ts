/**
 * A discussion as Kialo exports it, taken apart into its numbered claims. There are two forms: `1.2. Pro: text` behind
 * `Discussion Title: …`; and since 2023 `1.2. Pro:` with the text in the lines below, behind `Discussion Name:`, with the
 * addresses of sources in a list at the end.
 */

export interface KialoItem {
  /** `1.2.3`, without the last dot. */
  readonly number: string;
  readonly mark: Mark | null;
  /** As written, with its line breaks. */
  readonly text: string;
}

export interface KialoDiscussion {
  /** Empty where there is none. */
  readonly title: string;
  readonly items: readonly KialoItem[];
  /** The sources behind the text, as written, by the number with which texts refer to them. */
  readonly sources: ReadonlyMap<number, string>;
}

const MARKS = ['pro', 'con', 'thesis', 'question'] as const;
type Mark = (typeof MARKS)[number];

export const TITLE_LINE = /^\s*Discussion (?:Title|Name):/i;

const NUMBERED = /^\s*(\d{1,9}(?:\.\d{1,9})*)\.(?:\s+|$)(.*)$/;
const MARKED = new RegExp(`^(${MARKS.join('|')})\\s*:\\s*(.*)$`, 'i');

/** A line that begins a claim. */
interface Opening extends Omit<KialoItem, 'text'> {
  readonly rest: string;
}

/** Takes a discussion apart. Linear in its text. */
export function kialoDiscussion(text: string): KialoDiscussion {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  const { lines: body, sources } = withoutSources(lines);
  const head: string[] = [];
  const items: { opening: Opening; lines: string[] }[] = [];
  const seen = new Set<string>();
  for (const line of body) {
    const opening = openingOf(line);
    if (opening !== null && opens(opening, seen, items[0]?.opening)) {
      seen.add(opening.number);
      items.push({ opening, lines: [opening.rest] });
    } else (items.at(-1)?.lines ?? head).push(line);
  }
  return {
    title: head.join(' ').replace(TITLE_LINE, '').trim(),
    items: items.map(({ opening: { number, mark }, lines: own }) => ({ number, mark, text: joined(own) })),
    sources,
  };
}

/** A line as the beginning of a claim; null where it has no number. */
export function openingOf(line: string): Opening | null {
  const [, number, rest = ''] = NUMBERED.exec(line) ?? [];
  if (number === undefined) return null;
  const [, word, behind = ''] = MARKED.exec(rest) ?? [];
  const mark = MARKS.find((one) => one === word?.toLowerCase());
  return mark === undefined ? { number, mark: null, rest } : { number, mark, rest: behind };
}

/**
 * Whether a numbered line begins a claim: a line of a text can begin with a number, too. Where the first claim has a mark, all
 * have. A number without a mark has to be new, and one that can come here.
 */
function opens({ number, mark }: Opening, seen: ReadonlySet<string>, first: Opening | undefined): boolean {
  if (mark !== null) return true;
  if (first === undefined) return !number.includes('.');
  if (first.mark !== null || seen.has(number)) return false;
  const above = parentNumber(number);
  return above === null ? number.length <= 3 : seen.has(above);
}

/** The number of the claim above; null for one at the top. */
export function parentNumber(number: string): string | null {
  const dot = number.lastIndexOf('.');
  return dot === -1 ? null : number.slice(0, dot);
}

/** The lines without the list of sources at their end. */
function withoutSources(lines: readonly string[]): {
  lines: readonly string[];
  sources: Map<number, string>;
} {
  const sources = new Map<number, string>();
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at]!.trim();
    const [, number, written] = /^\[(\d{1,6})\]\s*(\S.*)$/.exec(line) ?? [];
    if (number !== undefined) sources.set(Number(number), written!);
    else if (/^Sources:$/i.test(line) && sources.size > 0) return { lines: lines.slice(0, at), sources };
    else if (line !== '') break;
  }
  return { lines, sources: new Map() };
}

/** The lines of a text, without the indentation that they have in common with the first one below the number. */
function joined(lines: readonly string[]): string {
  const indent = /^\s*/.exec(lines[1] ?? '')![0];
  return lines
    .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line).trimEnd())
    .join('\n')
    .trim();
}
