import type { Relation, Source, Statement } from '../../map/model.js';
import { counted } from '../../words/counted.js';
import { oneLine } from '../../words/text.js';
import { exportedPart } from '../exported-part.js';
import type { InterchangeInput } from '../interchange-form.js';
import { remarkOnSteps } from '../steps-on-steps.js';
import { escapedInline, sourceLine } from './inline.js';
import { openingOf } from './items.js';
import { type KialoPlace, kialoPlaces } from './places.js';

/** Writes an argument as a discussion of Kialo: every claim below the one that it bears on. */

/** The discussion, a claim at a time; null where no entry is selected. Linear in the map. */
export function writeKialo(input: InterchangeInput): Iterable<string> | null {
  const part = exportedPart(input);
  if (part.statements.length === 0) return null;
  const { thesis } = input.view.map;
  const first = part.statements.includes(thesis) ? thesis : null;
  const places = kialoPlaces(first, part.statements, part.relations);
  remarkOnLosses(input, part.relations);
  remarkOnSources(input, part.statements);
  return pieces(input.view.map.header.title, places);
}

function* pieces(title: string, places: readonly KialoPlace[]): Generator<string> {
  yield `Discussion Title: ${escapedInline(oneLine(title))}\n\n`;
  for (const { number, sign, says } of places) {
    const mark = sign === null ? '' : `${sign === 'support' ? 'Pro' : 'Con'}: `;
    yield `${number}. ${mark}${typeof says === 'string' ? `-> See ${says}.` : textOf(says, sign === null)}\n`;
  }
}

/** A text with its source, so that no line of it begins a claim or a link. */
function textOf({ text, source }: Statement, isTop: boolean): string {
  const lines = escapedInline(text.trim())
    .split(/\r\n|\r|\n/)
    .map((line, at) => (at === 0 ? guardedStart(line, isTop) : guardedLine(line)));
  const address = source === null ? null : addressOf(source);
  if (source === null || address === null) return lines.join('\n');
  const words = typeof source.title === 'string' ? source.title : null;
  return [...lines, sourceLine({ words, address })].join('\n');
}

/** The first line, behind the number: it must not be taken for a link, or for a mark where there is none. */
function guardedStart(line: string, isTop: boolean): string {
  const start = line.replace(/^->/, '\\->');
  return isTop && openingOf(`1. ${start}`)?.mark !== null ? start.replace(':', '\\:') : guardedSource(start);
}

function guardedLine(line: string): string {
  return openingOf(line) === null ? guardedSource(line) : line.replace('.', '\\.');
}

function guardedSource(line: string): string {
  return line.replace(/^(\s*Sources?):/i, '$1\\:');
}

function addressOf({ URL, DOI }: Source): string | null {
  if (typeof URL === 'string' && URL.trim() !== '') return URL.trim();
  return typeof DOI === 'string' && DOI.trim() !== '' ? `https://doi.org/${DOI.trim()}` : null;
}

/** Says what the discussion has in another form than the map, or does not have. */
function remarkOnLosses(input: InterchangeInput, relations: readonly Relation[]): void {
  remarkOnSteps(relations, input, 'Kialo');
  const linked = relations.filter(({ premises }) => premises.length > 1);
  if (linked.length > 0) {
    input.remark(
      `Kialo knows no reasons that need each other: the entries of ${counted(linked.length, 'linked step')} will each be by itself.`,
    );
  }
}

function remarkOnSources({ remark }: InterchangeInput, statements: readonly Statement[]): void {
  const without = statements.filter(({ source }) => source !== null && addressOf(source) === null);
  if (without.length > 0) {
    remark(
      `Left out: the sources of ${counted(without.length, 'entry', 'entries')}, which have no address (URL or DOI).`,
    );
  }
}
