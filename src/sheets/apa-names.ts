import { type SourceName, sourceNames } from '../render/source-names.js';
import { oneLine } from '../words/text.js';

/** The authors of a work as APA style (7th edition) writes them, in the list of references and in the text. */

/** So many authors are all named in a reference. */
const MAX_NAMED = 20;
/** Of more authors, so many are named before the last one. */
const NAMED_BEFORE_LAST = 19;

/** The names that a field of a source holds, each on one line. */
export function workNames(value: unknown): SourceName[] {
  return sourceNames(value)
    .map((name) =>
      'literal' in name
        ? withoutSuffix(oneLine(name.literal))
        : { family: oneLine(name.family), given: oneLine(name.given) },
    )
    .filter((name) => ('literal' in name ? name.literal : name.family) !== '');
}

/** What stands behind the given names of some people. */
const SUFFIX = /,\s*((?:Jr|Sr)\.?|I{2,3}|IV)$/;

/** `King, M. L., Jr.` is a person, with the suffix behind the given names; other names of several parts stay whole. */
function withoutSuffix(name: string): SourceName {
  const [, family, given] = /^([^,]+),\s*([^,]+,[^,]+)$/.exec(name) ?? [];
  return family !== undefined && SUFFIX.test(name) ? { family, given: given! } : { literal: name };
}

/** Names as a reference begins: `Gates, R. M.`, `Butt, Y., & Postol, T.` */
export function namesInReference(names: readonly SourceName[]): string {
  return joined(names.map(inverted), 'always');
}

/** Names as they stand inside a reference: `A. Byron & C. Babbage`. */
export function namesInOrder(names: readonly SourceName[]): string {
  return joined(names.map(inOrder), 'from three on');
}

function inOrder(name: SourceName): string {
  return 'literal' in name ? name.literal : `${initials(name.given)} ${name.family}`.trim();
}

/**
 * Names as a citation has them: `Gates`, `Butt & Postol`, of three and more `Korb et al.`, or as many of the first as are
 * `named`. With `initial`, the first has its initials, to be told from another of that name.
 */
export function namesInCitation(names: readonly SourceName[], named = 1, initial = false): string {
  const short = names.map((name, i) => {
    const isWhole = 'literal' in name || (initial && i === 0);
    return isWhole ? inOrder(name) : name.family;
  });
  if (short.length <= 2 || named >= short.length - 1) return joined(short, 'from three on');
  return `${short.slice(0, named).join(', ')}${named > 1 ? ',' : ''} et al.`;
}

/** Given names as initials: `Anders Fogh` as `A. F.`, `Jean-Luc` as `J.-L.`, `B.H.` as `B. H.` */
export function initials(given: string): string {
  return given
    .replace(SUFFIX, '')
    .replace(/\.(?=\p{L})/gu, '. ')
    .split(/\s+/)
    .map((word) =>
      word
        .split('-')
        .flatMap((part) => /\p{L}\p{M}*/u.exec(part)?.[0] ?? [])
        .map((letter) => `${letter.toUpperCase()}.`)
        .join('-'),
    )
    .filter((word) => word !== '')
    .join(' ');
}

function inverted(name: SourceName): string {
  if ('literal' in name) return name.literal;
  const suffix = SUFFIX.exec(name.given)?.[1] ?? '';
  return [name.family, initials(name.given), suffix].filter((part) => part !== '').join(', ');
}

/** Names one after the other, with an ampersand before the last. */
function joined(names: readonly string[], comma: 'always' | 'from three on'): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  if (names.length > MAX_NAMED) return `${names.slice(0, NAMED_BEFORE_LAST).join(', ')}, . . . ${last}`;
  const hasComma = comma === 'always' || names.length > 2;
  return `${names.slice(0, -1).join(', ')}${hasComma ? ',' : ''} & ${last}`;
}
