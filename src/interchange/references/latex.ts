import { parse } from '@citation-js/plugin-bibtex/lib/input/value.js';
import { withoutEntities } from '../../words/entities.js';
import { oneLine } from '../../words/text.js';
import { withoutTags } from '../plain-text.js';
import { withDottedLetters, withKnownCommands } from './latex-commands.js';
import { nameOf, type ReferenceName } from './names.js';
import { isRecord, textOf } from './values.js';

/** What LaTeX prints for the values of BibTeX fields. */

/** Signs that stand for `<` and `>` while tags are taken out. */
const [LESS, GREATER] = ['\ue000', '\ue001'];

/** A text without its LaTeX: `M{\"u}ller` is Müller. */
export function textOfLatex(value: string): string {
  return plain(parsed(guarded(value), 'title') ?? inParts(guarded(value)));
}

/** The names of a field, and whether others are left out (`and others`). */
export function namesOfLatex(value: string): {
  readonly names: readonly ReferenceName[];
  readonly hasOthers: boolean;
} {
  // One name at a time, so that one that cannot be read leaves the others as they are.
  const written = members(value.replace(/[\s,]+et\.?\s+al\.?\s*$/i, ' and others'));
  const hasOthers = /^others$/i.test(written.at(-1) ?? '');
  return { names: (hasOthers ? written.slice(0, -1) : written).flatMap(nameOfLatex), hasOthers };
}

function nameOfLatex(written: string): ReferenceName[] {
  const found = parsed(guarded(written), 'author');
  const [name] = Array.isArray(found) ? found : [];
  // In braces all of it is one name, which the parser gives as the family.
  if (!isRecord(name)) return nameOf({ family: '', given: '', suffix: '', literal: textOfLatex(written) });
  const part = (key: string) => plain(textOf(name[key]) ?? '');
  const family = [part('prefix'), part('family')].filter((each) => each !== '').join(' ');
  return nameOf({ family, given: part('given'), suffix: part('suffix') });
}

/** The members of a list, which `and` parts where it is not in braces. */
function members(value: string): string[] {
  const text = oneLine(value);
  const found: string[] = [];
  let from = 0;
  let depth = 0;
  for (const { 0: sign, index } of text.matchAll(/[{}]| and /gi)) {
    if (sign === '{') depth += 1;
    else if (sign === '}') depth -= 1;
    else if (depth === 0) {
      found.push(text.slice(from, index));
      from = index + sign.length;
    }
  }
  return [...found, text.slice(from)].map((member) => member.trim()).filter((member) => member !== '');
}

/** What the parser gives; null where it cannot read a value, or one that is too deep for it. */
function parsed(value: string, field: string): unknown {
  try {
    return parse(value, field);
  } catch {
    return null;
  }
}

function guarded(value: string): string {
  return withKnownCommands(value).replaceAll('<', LESS).replaceAll('>', GREATER);
}

function plain(value: unknown): string {
  const text = withoutTags(typeof value === 'string' ? value : '');
  const signs = text.replaceAll(LESS, '<').replaceAll(GREATER, '>').replaceAll('\u00a0', ' ');
  return oneLine(withoutEntities(withDottedLetters(signs)));
}

/** A value that the parser cannot read as a whole: its commands are read each by itself, and the braces are taken out. */
function inParts(value: string): string {
  return value
    .replace(
      /\\[a-z]+\s{0,9}(?:\{[^{}]{0,200}\})?|\\[^a-z]\s{0,9}(?:\{[^{}]{0,20}\}|\\[ij]|[a-z])?/gi,
      (command) => {
        const read = parsed(command, 'title');
        return typeof read === 'string' ? read : command;
      },
    )
    .replace(/[{}]/g, '');
}
