import type { IdOwner } from '../edit/id-places.js';
import type { Form, TextForm } from '../file/form.js';
import { idRule, referenceRule } from '../file/text-rules.js';
import { lookupName } from '../map/names.js';
import { normal } from '../words/normal.js';
import type { Span } from '../yaml/lines.js';
import type { Cursor } from './cursor.js';
import { formAt } from './form-at.js';

/** Which id stands under a cursor. It is told from the form of the file and the lines around, so the file may have errors. */

export interface IdAt {
  /** In the form in which names are kept. */
  readonly id: string;
  readonly of: IdOwner;
  readonly role: 'definition' | 'reference';
  readonly span: Span;
  /** The name of the step that the id is a part of; null for an id alone. */
  readonly step: string | null;
}

/** The ids that can stand at a place. */
export interface IdSlot {
  readonly of: IdOwner;
  readonly role: IdAt['role'];
  /** Whether the name of a step can stand there, too. */
  readonly takesSteps: boolean;
}

/** Which ids can be the value at a path; null where none can. */
export function idSlotAt(path: Cursor['path']): IdSlot | null {
  const form = formAt(path);
  const text = form === null ? null : textOf(form);
  if (text === null || (text.rule !== idRule && text.rule !== referenceRule)) return null;
  return {
    of: isSource(form) ? 'source' : 'entry',
    role: path.at(-1) === 'id' ? 'definition' : 'reference',
    takesSteps: text.rule === referenceRule,
  };
}

/** The text that can stand where a form is wanted. */
function textOf(form: Form): TextForm | null {
  if (form.form === 'text') return form;
  if (form.form === 'either') return form.text;
  return form.form === 'some' ? textOf(form.item) : null;
}

function isSource(form: Form | null): boolean {
  return form?.form === 'either' && form.record.is === 'source';
}

/** The id at an offset, which is that of a cursor; null where none stands. */
export function idAt(source: string, { path, slot, token }: Cursor, offset: number): IdAt | null {
  if (slot === 'key') {
    if (formAt(path)?.form !== 'table' || token[0] === token[1]) return null;
    const span = withoutQuotes(source, token);
    return { id: normal(source.slice(...span)), of: 'source', role: 'definition', span, step: null };
  }
  const known = slot === 'text' ? null : idSlotAt(path);
  if (known === null) return null;
  const span = withoutQuotes(source, token);
  const part = known.takesSteps ? partAt(source, span, offset) : span;
  const id = normal(source.slice(...part));
  const whole = source.slice(...span);
  if (id === '') return null;
  return {
    id,
    of: known.of,
    role: known.role,
    span: part,
    step: whole.includes('->') ? lookupName(whole) : null,
  };
}

/** The id of a step's name in which an offset lies. */
function partAt(source: string, [from, to]: Span, offset: number): Span {
  let start = from;
  for (const part of source.slice(from, to).split('->')) {
    const end = start + part.length;
    if (offset <= end) {
      const lead = part.length - part.trimStart().length;
      return [start + lead, start + lead + part.trim().length];
    }
    start = end + 2;
  }
  return [to, to];
}

function withoutQuotes(source: string, [from, to]: Span): Span {
  const quote = source[from];
  if (quote !== '"' && quote !== "'") return [from, to];
  return [from + 1, to > from + 1 && source[to - 1] === quote ? to - 1 : to];
}
