import type { Relation, Statement } from '../../map/model.js';
import { counted } from '../../words/counted.js';
import { oneLine } from '../../words/text.js';
import { exportedPart } from '../exported-part.js';
import type { InterchangeInput } from '../interchange-form.js';
import { entryBehind, isOwnStep, remarkOnSteps } from '../steps-on-steps.js';
import { IMPLICIT, LABEL, NOTE, STRENGTH } from './keys.js';
import { writeMarkdown } from './markdown.js';

/** Writes an argument as a map of argmap: claims as keys, and reasons of several claims below them. */

/** A claim that still has to be written, or a line. */
type Open = string | { readonly key: string; readonly level: number };

/** What is deeper goes on at the top, where the claim stands again: it is known by its words. */
const MOST_LEVELS = 60;

/** Keys with more characters have to be marked as such. */
const MOST_SHORT = 900;

/** The map, in pieces; null where no entry is selected. Linear in the map. */
export function writeArgmap(input: InterchangeInput): Iterable<string> | null {
  const { statements, relations } = exportedPart(input);
  if (statements.length === 0) return null;
  remarkOnSteps(relations, input, 'argmap');
  const keys = new Map(statements.map((statement) => [statement, keyOf(statement)]));
  const claims = new Map<string, Statement>();
  for (const [statement, key] of keys) if (!claims.has(key)) claims.set(key, statement);
  const same = statements.length - claims.size;
  if (same > 0)
    input.remark(
      `argmap knows claims by their words: ${counted(same, 'entry has', 'entries have')} the words of another, and will be one with it.`,
    );
  const { thesis } = input.view.map;
  return pieces({ keys, claims, below: reasonsBelow(relations, keys), first: keys.get(thesis) ?? null });
}

interface Argmap {
  readonly keys: ReadonlyMap<Statement, string>;
  /** By their keys, in the order of the argument. */
  readonly claims: ReadonlyMap<string, Statement>;
  /** The reasons of each claim, by its key. */
  readonly below: ReadonlyMap<string, readonly Relation[]>;
  readonly first: string | null;
}

function* pieces({ keys, claims, below, first }: Argmap): Generator<string> {
  const done = new Set<string>();
  const used = new Set(
    [...below.values()].flat().flatMap(({ premises }) => premises.map((premise) => keys.get(premise)!)),
  );
  const unused = [...claims.keys()].filter((key) => !used.has(key));
  for (const top of [...(first === null ? [] : [first]), ...unused, ...claims.keys()]) {
    const deep: string[] = done.has(top) ? [] : [top];
    for (let next = deep.shift(); next !== undefined; next = deep.shift()) {
      const open: Open[] = done.has(next) ? [] : [{ key: next, level: 0 }];
      for (let at = open.pop(); at !== undefined; at = open.pop()) {
        if (typeof at === 'string') yield at;
        else yield* claimLines(at.key, at.level, open, deep);
      }
    }
  }

  /** Writes a claim; what stands below it is put on the stack, unless it stands elsewhere. */
  function* claimLines(key: string, level: number, open: Open[], deep: string[]): Generator<string> {
    const indent = '  '.repeat(level);
    yield keyLine(indent, key);
    if (done.has(key)) return;
    if (level >= MOST_LEVELS) {
      deep.push(key);
      return;
    }
    done.add(key);
    const { note } = claims.get(key)!;
    const lines: Open[] = (below.get(key) ?? []).flatMap((relation, at) => reasonOf(relation, at, level + 1));
    if (note !== null) lines.unshift(`${indent}  ${NOTE}: ${quoted(writeMarkdown(note))}\n`);
    for (const line of lines.reverse()) open.push(line);
  }

  function reasonOf({ sign, premises, scheme }: Relation, at: number, level: number): Open[] {
    const indent = '  '.repeat(level);
    const own = new Set(premises.map((premise) => keys.get(premise)!));
    const label = scheme === null ? [] : [`${indent}  ${LABEL}: ${quoted(writeMarkdown(scheme))}\n`];
    return [
      `${indent}${sign === 'support' ? 'r' : 'o'}${at + 1}:\n`,
      ...[...own].map((key) => ({ key, level: level + 1 })),
      ...label,
    ];
  }
}

function keyLine(indent: string, key: string): string {
  const written = quoted(key);
  return written.length > MOST_SHORT ? `${indent}? ${written}\n${indent}:\n` : `${indent}${written}:\n`;
}

/** A text in quotes, which YAML reads as JSON does. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\ufeff\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The words of a claim as a key. */
function keyOf({ text, implicit }: Statement): string {
  const words = writeMarkdown(text);
  const key = words === LABEL || words === STRENGTH ? `*${words}*` : words;
  return implicit ? `${IMPLICIT}${key}` : key;
}

/** The reasons of each claim, in the order of the relations; of several that say the same, one. */
function reasonsBelow(
  relations: readonly Relation[],
  keys: ReadonlyMap<Statement, string>,
): Map<string, Relation[]> {
  const below = new Map<string, Relation[]>();
  const seen = new Set<string>();
  for (const relation of relations) {
    const to = entryBehind(relation);
    if (relation.premises.some((from) => isOwnStep(relation, from, to))) continue;
    const key = keys.get(to)!;
    const from = relation.premises.map((premise) => keys.get(premise)!);
    const said = oneLine(JSON.stringify([key, relation.sign, from]));
    if (seen.has(said)) continue;
    seen.add(said);
    const list = below.get(key);
    if (list === undefined) below.set(key, [relation]);
    else list.push(relation);
  }
  return below;
}
