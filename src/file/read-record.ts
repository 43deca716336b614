import { listOr } from '../words/lists.js';
import { normal } from '../words/normal.js';
import { clip } from '../words/text.js';
import { claimsFileForm, FORM_DEFINITIONS } from './claims-form.js';
import type { Form, RecordForm, Wrong } from './form.js';
import { hasIdlePremises } from './idle-premises.js';
import { quotedInvalid, type Run, reportInvalid } from './invalid.js';
import { noteMovedValue } from './moved-values.js';
import { SPOT_NEEDS, type Spot, spotIn, spotKey, spotPath } from './spot.js';
import { standInId } from './stand-in-ids.js';
import { unknownKey } from './unknown-key.js';
import { ID_PATTERN } from './wrong-ids.js';
import { isMappingShape } from './wrong-shape.js';

/** Reads keys with values (the header, an entry, a source) against their form, unknown and missing keys above all. */

type Mapping = Readonly<Record<string, unknown>>;

/** So many errors are told with a list of all keys; then the list is known. */
const MAX_ERRORS_WITH_ALL_KEYS = 100;

const RECORDS = [claimsFileForm, ...[...FORM_DEFINITIONS.keys()].filter((form) => form.form === 'record')];

/**
 * Reads keys with values. A key that the form does not have is an error; where one was surely meant, what stands under it
 * is read as under that one, so that its own errors are told in the same run and its ids are known.
 */
export function readRecord(form: RecordForm, value: Mapping, spot: Spot, run: Run): unknown {
  if (form.is !== 'entry' || run.known === null) return readKeys(form, value, spot, run);
  const known = run.known.get(value);
  if (known !== undefined) return known;
  const before = run.invalid.length;
  const used = readKeys(form, value, spot, run);
  if (run.invalid.length === before) run.known.set(value, used);
  return used;
}

function readKeys(form: RecordForm, value: Mapping, spot: Spot, run: Run): unknown {
  const before = run.invalid.length;
  const used: Record<string, unknown> = {};
  const unknown: string[] = [];
  for (const [key, item] of Object.entries(value)) {
    if (Object.hasOwn(form.keys, key)) used[key] = run.read(form.keys[key]!, item, below(form, spot, key));
    else unknown.push(key);
  }
  if (isShorthand(form, value, unknown)) return readShorthand(value, unknown[0]!, spot, run);
  for (const key of unknown) readUnknown(form, key, value[key], used, below(form, spot, key), run);
  for (const [key, { required }] of Object.entries(form.keys)) {
    if (required !== true || Object.hasOwn(used, key)) continue;
    reportInvalid(
      run,
      'missing-key',
      below(form, spot, key),
      `"${key}" is missing`,
      SPOT_NEEDS[form.is] ?? null,
      'key',
    );
  }
  if (run.invalid.length === before) checkWhole(form, used, spot, run);
  if (form.is === 'entry') checkPremises(form, used, spot, run);
  return usable(form, used, run);
}

function below(form: RecordForm, spot: Spot, key: string): Spot {
  const isRequired = Object.hasOwn(form.keys, key) && form.keys[key]!.required === true;
  return { holder: spot, step: key, of: form.is, isRequired, isItem: false };
}

function readUnknown(
  form: RecordForm,
  key: string,
  value: unknown,
  used: Record<string, unknown>,
  spot: Spot,
  run: Run,
): void {
  const { meant, hint, words, listsAll } = unknownKey(key, form, RECORDS);
  const isTold = !listsAll || run.invalid.length < MAX_ERRORS_WITH_ALL_KEYS;
  const says = isTold ? { hint, words } : null;
  reportInvalid(run, 'unknown-key', spot, `unknown key ${quotedInvalid(key)}`, says, 'key');
  if (meant === null) readAside(claimsFileForm.keys.claims!, value, spot, run);
  else if (Object.hasOwn(used, meant)) readAside(form.keys[meant]!, value, spot, run);
  else {
    used[meant] = run.read(form.keys[meant]!, value, spot);
    noteMovedValue(run.moved, used, meant, [key]);
  }
}

/** Reads entries that have no place in the file, for their errors; their ids are then missing. */
function readAside(form: Form, value: unknown, spot: Spot, run: Run): void {
  if (form.form !== 'list' || !Array.isArray(value)) return;
  const isEntry = (item: unknown) =>
    isMappingShape(item) && (Object.hasOwn(item, 'id') || Object.hasOwn(item, 'text'));
  if (!value.some(isEntry)) return;
  run.lost.entries = true;
  run.read(form, value, spot);
}

/** `- an-id: What is said.`: an entry of one key, which is none, and a text. */
function isShorthand(form: RecordForm, value: Mapping, unknown: readonly string[]): boolean {
  const [key] = unknown;
  if (form.is !== 'entry' || key === undefined || Object.keys(value).length > 1) return false;
  return typeof value[key] === 'string' && unknownKey(key, form, RECORDS).listsAll;
}

function readShorthand(value: Mapping, key: string, spot: Spot, run: Run): unknown {
  const said = String(value[key]);
  const hint = `write "- id: ${clip(key)}" and below it "text: ${clip(said)}"`;
  reportInvalid(
    run,
    'unknown-key',
    spotIn(spot, key, spot.isItem),
    `unknown key ${quotedInvalid(key)}`,
    hint,
    'key',
  );
  return { id: ID_PATTERN.test(key) ? normal(key) : standInId(run), text: said };
}

/** What holds of the keys of a record together; asked only where each of them is right. */
function checkWhole(form: RecordForm, used: Mapping, spot: Spot, run: Run): void {
  const { oneOf: choice } = form;
  if (choice?.every((key) => !Object.hasOwn(used, key)) === true) {
    const message = `"${spotKey(spot)}" has none of ${choice.join(', ')}`;
    reportInvalid(run, 'missing-key', spot, message, `write ${listOr(choice)}`, 'key');
    return;
  }
  const wrong: Wrong | null = form.also?.(used) ?? null;
  if (wrong !== null) reportInvalid(run, 'bad-value', spot, `"${spotKey(spot)}" ${wrong.says}`, wrong.hint);
}

/** Other premises are those of a support or an attack; an entry that makes neither would lose them without a word. */
function checkPremises(form: RecordForm, used: Mapping, spot: Spot, run: Run): void {
  if (!Object.hasOwn(used, 'with')) return;
  const path = spotPath(spot);
  const [list] = path;
  const isNested = path.length > 2 || typeof list !== 'string' || !Object.hasOwn(claimsFileForm.keys, list);
  if (!hasIdlePremises(used, isNested)) return;
  const message = '"with" has no effect here, because this entry supports and attacks nothing';
  const hint = 'add "supports" or "attacks", or write the entry under the one that it supports or attacks';
  reportInvalid(run, 'bad-relation', below(form, spot, 'with'), message, hint, 'key');
}

/** A record with stand-ins for what it must have and has not; undefined where that leaves nothing to use. */
function usable(form: RecordForm, used: Record<string, unknown>, run: Run): unknown {
  if (form.is === 'relation' && used.to === undefined) return undefined;
  if (form.is === 'entry') {
    used.id ??= standInId(run);
    used.text ??= '';
  }
  if (form.is === 'header') {
    if (used.claims === undefined) run.lost.entries = true;
    used.title ??= '';
    used.thesis ??= '';
    used.claims ??= [];
  }
  return used;
}
