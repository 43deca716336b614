import type { Path } from '../map/model.js';
import { type Suggestion, suggestionOf } from '../words/did-you-mean.js';
import { listOr } from '../words/lists.js';
import { nearWords } from '../words/near-words.js';
import { normal } from '../words/normal.js';
import { type ClaimsFileInput, claimsFileForm } from './claims-form.js';
import { fitsForm } from './fits-form.js';
import type { EitherForm, Form, ListForm, RecordForm, TableForm, TextRule, Wrong } from './form.js';
import { holdsIdlePremises } from './idle-premises.js';
import { type Invalid, quotedInvalid, type Run, reportInvalid } from './invalid.js';
import { noteMovedValue, pathWithMovedValues } from './moved-values.js';
import { readRecord } from './read-record.js';
import { isSomethingSaid } from './something-said.js';
import { emptySpotHint, type Spot, spotIn, spotKey, WHOLE } from './spot.js';
import { SEEN } from './text-rules.js';
import {
  citationShapeHint,
  entryShapeHint,
  isMappingShape,
  rightShape,
  shapeOf,
  wantedShape,
} from './wrong-shape.js';

/** Holds a parsed document against the form of a claims file, value by value. */

/** A document held against the form. */
export interface Validated {
  /** Everything that is wrong with it. */
  readonly invalid: readonly Invalid[];
  /**
   * What can be understood of it: all, where nothing is wrong; else a file without what is wrong, so that ids and relations
   * can be looked up in the same run. What is taken out of a list leaves a hole, an entry without a usable id or text has
   * a stand-in. Null where the document is no file at all.
   */
  readonly file: ClaimsFileInput | null;
  /** Whether entries or sources may be missing from `file`, so that an id which it does not have means nothing. */
  readonly lost: { readonly entries: boolean; readonly sources: boolean };
  /** Where a value of `file` was written: what stands there under a key that was meant stood under another. */
  written(path: Path): Path;
}

/**
 * Holds a parsed document against the form. Names come out in their normal form. A document that is right as it is written is
 * the file itself. Linear in the document, without the entries that are `known` from before.
 */
export function validate(document: unknown, known: Run['known'] = null): Validated {
  if (known === null && isClaimsFile(document) && !holdsIdlePremises(document))
    return { invalid: [], file: document, lost: { entries: false, sources: false }, written: (path) => path };
  const run: Run = { invalid: [], lost: { entries: false, sources: false }, moved: new Map(), known, read };
  const used = read(claimsFileForm, document, WHOLE);
  // The one place where what was read against the form gets the form's type.
  const file = (used as ClaimsFileInput | undefined) ?? null;
  return {
    invalid: run.invalid,
    file,
    lost: run.lost,
    written: (path) => pathWithMovedValues(file, run.moved, path),
  };

  function read(form: Form, value: unknown, spot: Spot): unknown {
    return readValue(form, value, spot, run);
  }
}

/** Whether a document has the form of a claims file, with all names as they are kept. */
function isClaimsFile(document: unknown): document is ClaimsFileInput {
  return fitsForm(claimsFileForm, document);
}

function readValue(form: Form, value: unknown, spot: Spot, run: Run): unknown {
  if (value === null) return noValue(form, spot, run);
  switch (form.form) {
    case 'text':
      return typeof value === 'string'
        ? readText(form.rule, value, spot, run)
        : wrongShape(form, value, spot, run);
    case 'word':
      return typeof value === 'string'
        ? readWord(form.words, value, spot, run)
        : wrongShape(form, value, spot, run);
    case 'flag':
      return typeof value === 'boolean' ? value : wrongShape(form, value, spot, run);
    case 'list':
      return Array.isArray(value) ? readList(form, value, spot, run) : readNoList(form, value, spot, run);
    case 'some':
      return Array.isArray(value)
        ? readItems(form.item, value, spot, run)
        : (readValue(form.item, value, spot, run) ?? []);
    case 'record':
      return isMappingShape(value) ? readRecord(form, value, spot, run) : wrongShape(form, value, spot, run);
    case 'table':
      return isMappingShape(value) ? readTable(form, value, spot, run) : wrongShape(form, value, spot, run);
    case 'either':
      return isMappingShape(value)
        ? readRecord(form.record, value, spot, run)
        : readEither(form, value, spot, run);
  }
}

function readText(rule: TextRule, written: string, spot: Spot, run: Run): string | undefined {
  const wrong = wrongText(rule, written, spot);
  if (wrong === null) return rule.kept === undefined ? written : rule.kept(written);
  const shown = SEEN.test(written) ? ` ${quotedInvalid(written)}` : '';
  reportInvalid(run, 'bad-value', spot, `"${spotKey(spot)}"${shown} ${wrong.says}`, hintOf(wrong));
  return undefined;
}

function hintOf({ hint, words = [] }: Wrong): string | null | Suggestion {
  return hint === null ? null : { hint, words };
}

function wrongText(rule: TextRule, written: string, spot: Spot): Wrong | null {
  if (rule.pattern.test(written)) return rule.also?.(written) ?? null;
  return SEEN.test(written) ? rule.explain(written) : { says: 'is empty', hint: emptySpotHint(spot) };
}

function readWord(words: readonly string[], written: string, spot: Spot, run: Run): string | undefined {
  if (words.includes(written)) return written;
  const hint = suggestionOf(nearWords(written, words)) ?? `write ${listOr(words)}`;
  reportInvalid(run, 'bad-value', spot, `"${spotKey(spot)}" cannot be ${quotedInvalid(written)}`, hint);
  return undefined;
}

function readEither(form: EitherForm<RecordForm>, value: unknown, spot: Spot, run: Run): unknown {
  if (typeof value !== 'string') return wrongShape(form, value, spot, run);
  if (form.record.is === 'source' && isCitation(value)) {
    const message = `"${spotKey(spot)}" ${quotedInvalid(value)} is not the id of a source`;
    reportInvalid(run, 'bad-value', spot, message, citationShapeHint(spotKey(spot), value));
    return undefined;
  }
  if (!isSomethingSaid(form, value)) return readText(form.text.rule, value, spot, run);
  const message = `"${spotKey(spot)}" has a text where an entry is needed: ${quotedInvalid(value)}`;
  reportInvalid(run, 'bad-value', spot, message, entryShapeHint(value));
  return undefined;
}

/** Whether a text names a source in words or by its address, not by an id. */
function isCitation(text: string): boolean {
  return /\S\s+\S|^https?:/.test(text.slice(0, 500));
}

function readList(
  { item, most }: ListForm<Form>,
  values: readonly unknown[],
  spot: Spot,
  run: Run,
): unknown[] {
  if (most !== undefined && (values.length < 1 || values.length > most)) {
    const message = `"${spotKey(spot)}" has a list of ${values.length}`;
    const isDates = item.form === 'list';
    const hint = isDates ? 'write one date, [[2011, 12, 6]], or two, [[1914], [1918]]' : `write 1 to ${most}`;
    reportInvalid(run, 'bad-value', spot, message, hint);
    return [];
  }
  return readItems(item, values, spot, run);
}

function readItems(item: Form, values: readonly unknown[], spot: Spot, run: Run): unknown[] {
  const used: unknown[] = new Array(values.length);
  for (const [position, value] of values.entries()) {
    const taken = readValue(item, value, spotIn(spot, position, true), run);
    if (taken !== undefined) used[position] = taken;
  }
  return used;
}

/** What stands where a list belongs. An entry that lacks only its "- " is read as the one of a list. */
function readNoList(form: ListForm<Form>, value: unknown, spot: Spot, run: Run): unknown[] {
  wrongShape(form, value, spot, run);
  if (!isMappingShape(value)) return [];
  if (!Object.hasOwn(value, 'id')) {
    run.lost.entries = true;
    return [];
  }
  const only = [readValue(form.item, value, { ...spot, isItem: true }, run)];
  noteMovedValue(run.moved, only, 0, []);
  return only;
}

function readTable(
  form: TableForm<Form>,
  value: Readonly<Record<string, unknown>>,
  spot: Spot,
  run: Run,
): Readonly<Record<string, unknown>> {
  const rows = new Map<string, unknown>();
  for (const [key, item] of Object.entries(value)) {
    const below = spotIn(spot, key, spot.isItem);
    const wrong = wrongText(form.id.rule, key, below);
    if (wrong !== null)
      reportInvalid(run, 'bad-value', below, `${quotedInvalid(key)} ${wrong.says}`, wrong.hint, 'key');
    const row = readValue(form.value, item, below, run) ?? {};
    const id = normal(key);
    if (!rows.has(id)) {
      if (wrong === null) rows.set(id, row);
    } else {
      const message = `a second source has the id "${id}": they differ only in how a letter is encoded`;
      reportInvalid(run, 'duplicate-id', below, message, 'give each source its own id', 'key');
    }
  }
  const used = Object.fromEntries(rows);
  for (const key of Object.keys(value))
    if (normal(key) !== key) noteMovedValue(run.moved, used, normal(key), [key]);
  return used;
}

function wrongShape(form: Form, value: unknown, spot: Spot, run: Run): undefined {
  const isText = typeof value === 'string';
  const message =
    spot.holder === null
      ? `a claims file has keys with values, not ${isText ? 'a text' : shapeOf(value)}`
      : `${spot.isItem ? 'an item of ' : ''}"${spotKey(spot)}" must be ${wantedShape(form)}, not ${isText ? quotedInvalid(value) : shapeOf(value)}`;
  reportInvalid(run, 'wrong-type', spot, message, rightShape(form, value, spotKey(spot)));
  if (isText || typeof value === 'boolean') return undefined;
  const holdsEntries = form.form === 'record' || form.form === 'either';
  if (holdsEntries && (form.form === 'record' ? form : form.record).is === 'entry') run.lost.entries = true;
  if (form.form === 'table') run.lost.sources = true;
  return undefined;
}

function noValue(form: Form, spot: Spot, run: Run): unknown {
  const message = `"${spotKey(spot)}" has ${spot.isItem ? 'an item without a value' : 'no value'}`;
  reportInvalid(run, 'wrong-type', spot, message, emptySpotHint(spot), spot.isItem ? 'value' : 'key');
  return form.form === 'list' || form.form === 'some' ? [] : undefined;
}
