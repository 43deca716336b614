import { inText } from '../map/in-text.js';
import type { ArgumentMap, Statement } from '../map/model.js';
import { namesOfStatus } from '../map/status-words.js';
import { type KnownValues, knownValues, valuesMeant } from '../words/known-values.js';
import { listOr } from '../words/lists.js';
import { coversLocator, parseLocator } from '../words/locators.js';
import { namesOf } from '../words/names-of.js';
import { nearWords } from '../words/near-words.js';
import { normal } from '../words/normal.js';
import { clip } from '../words/text.js';
import { quotedValue, writtenValue } from '../words/values.js';
import { CRITERIA, type Criterion, criterionValues, otherName } from './criteria.js';
import { tagsOf } from './tags.js';
import type { View } from './view.js';

/**
 * What to select. A criterion holds values as they are written (`readValues`): wanted ones, and excluded ones after a `!`.
 * Different criteria all have to hold, of one criterion's wanted values any.
 */
export interface Selection extends Readonly<Partial<Record<Criterion, readonly string[]>>> {
  /** True for what the text itself says, false for what was added to it, undefined for both. */
  readonly inText?: boolean | undefined;
  /** True for what a reader needs first alone. */
  readonly core?: true | undefined;
}

/** Whether a selection asks for anything: without that, everything is selected. */
export function isSelecting(selection: Selection): boolean {
  return Object.values(selection).some((value) => value !== undefined);
}

/** The flags of a selection that are given, as they are typed without their dashes. */
export function selectionFlags({ inText, core }: Selection): string[] {
  const place = inText === undefined ? [] : [inText ? 'in-text' : 'added'];
  return core === undefined ? place : [...place, 'core'];
}

/** The criteria of a selection that are given, each with its values. */
export function selectionCriteria(selection: Selection): [Criterion, readonly string[]][] {
  return namesOf(CRITERIA).flatMap((name): [Criterion, readonly string[]][] => {
    const values = selection[name];
    return values === undefined ? [] : [[name, values]];
  });
}

/** A selection as options, as they are typed: `--core`, `--side against`. */
export function selectionOptions(selection: Selection): string[] {
  const criteria = selectionCriteria(selection).flatMap(([name, values]) =>
    values.map((value) => `${name} ${value}`),
  );
  return [...selectionFlags(selection), ...criteria].map((option) => `--${option}`);
}

/** What is wrong with a selection: a value that no statement of the map can have, or one that is written wrongly. */
export interface WrongValue {
  readonly criterion: Criterion;
  /** What is wrong, and what would be right. */
  readonly message: string;
}

/** The statements that a selection takes, in the argument's order. */
export function select(selection: Selection, view: View): Statement[] {
  const tests = selectionCriteria(selection).map(([criterion, values]) => testFor(criterion, values, view));
  return view.structure.order.filter((statement) => {
    if (selection.inText !== undefined && inText(statement) !== selection.inText) return false;
    if (selection.core === true && !view.core().has(statement)) return false;
    return tests.every((test) => test(statement));
  });
}

/** The first value of a selection that is wrong for a map, with what is near or possible; null where none is. */
export function wrongSelection(selection: Selection, map: ArgumentMap): WrongValue | null {
  return wrongAmong(selection, (criterion) => criterionValues(criterion, map));
}

/** The first value of a selection that is not among those that are possible; null where none is. */
export function wrongAmong(
  selection: Selection,
  possibleOf: (criterion: Exclude<Criterion, 'at'>) => readonly string[],
): WrongValue | null {
  for (const [criterion, written] of selectionCriteria(selection)) {
    const possible = criterion === 'at' ? [] : possibleOf(criterion);
    const known = knownValues(possible);
    const isKnown = (value: string) =>
      criterion === 'at' ? parseLocator(value) !== null : known.sameAs(value).length > 0;
    for (const list of written) {
      const values = valuesMeant(list, known);
      if (typeof values === 'string')
        return { criterion, message: `${values}; ${listed(criterion, possible)}` };
      const wrong = values.find(({ value }) => !isKnown(value));
      if (wrong === undefined) continue;
      // A list whose parts are unknown can be one value with a comma, mistyped.
      const whole = list.replace(/^!/, '');
      const withCommas = values.length > 1 ? possible.filter(hasComma) : [];
      const message =
        nearWords(whole, withCommas).length > 0
          ? unknownValue(criterion, whole, withCommas)
          : unknownValue(criterion, wrong.value, possible);
      return { criterion, message };
    }
  }
  return null;
}

/** What goes over a line's end cannot be typed. */
function isOneLine(value: string): boolean {
  return !/[\n\r]/.test(value);
}

function hasComma(value: string): boolean {
  return value.includes(',');
}

function unknownValue(criterion: Criterion, value: string, possible: readonly string[]): string {
  // In quotes a value can be typed as it is shown, whatever it has in it.
  const other = otherName(criterion, value);
  const names = other === null ? nearWords(value, possible.filter(isOneLine)) : [other];
  const alike = names.map(quotedValue);
  const hint = alike.length > 0 ? `did you mean ${listOr(alike)}?` : listed(criterion, possible);
  return `${quotedValue(clip(value))} is unknown; ${hint}`;
}

function testFor(
  criterion: Criterion,
  written: readonly string[],
  view: View,
): (statement: Statement) => boolean {
  const known = knownValues(criterion === 'at' ? [] : criterionValues(criterion, view.map));
  const values = written.flatMap((list) => {
    const meant = valuesMeant(list, known);
    // Of several maps, one may not have what another has: there it selects nothing.
    return typeof meant === 'string' ? [{ value: list, excluded: false }] : meant;
  });
  const ofThese = (excluded: boolean) => {
    const these = values.filter((one) => one.excluded === excluded).map(({ value }) => value);
    return { count: these.length, has: matcher(criterion, these, known, view) };
  };
  const [wanted, unwanted] = [ofThese(false), ofThese(true)];
  return (statement) => (wanted.count === 0 || wanted.has(statement)) && !unwanted.has(statement);
}

/** Whether a statement has one of some values. */
function matcher(
  criterion: Criterion,
  values: readonly string[],
  known: KnownValues,
  view: View,
): (statement: Statement) => boolean {
  if (criterion === 'at') {
    const wanted = values.map((value) => parseLocator(value)!);
    return ({ at }) => at.some((place) => wanted.some((one) => coversLocator(one, parseLocator(place)!)));
  }
  const same = new Set(values.flatMap(known.sameAs).map(normal));
  const own = reader(criterion, view);
  return (statement) => own(statement).some((value) => same.has(normal(value)));
}

function reader(
  criterion: Exclude<Criterion, 'at'>,
  view: View,
): (statement: Statement) => readonly string[] {
  switch (criterion) {
    case 'kind':
      return (statement) => [statement.kind];
    case 'side':
      return (statement) => [view.structure.side[statement.index]!];
    case 'type':
      return (statement) => present(statement.type);
    case 'status':
      return (statement) => namesOfStatus(view.labels.statusOf(statement));
    case 'source':
      return (statement) => present(statement.source?.id ?? null);
    case 'tag':
      return tagsOf;
    case 'by':
      return (statement) => present(statement.by);
    case 'scheme':
      return (statement) => statement.gives.flatMap((given) => given.scheme ?? []);
    case 'gap': {
      const gaps = view.gaps();
      return (statement) => (gaps.get(statement) ?? []).map((gap) => gap.code);
    }
  }
}

function present(value: string | null): string[] {
  return value === null ? [] : [value];
}

function listed(criterion: Criterion, possible: readonly string[]): string {
  if (criterion === 'at') return 'write a place as 3, 3.2 or 3.2-4';
  if (possible.length === 0) return `no entry has a ${criterion}`;
  const shown = possible.slice(0, 15).map(shownValue).join(', ');
  return `choose from ${shown}${possible.length > 15 ? `, and ${possible.length - 15} more` : ''}`;
}

/** A value as it is typed; one that goes over a line's end is shown in one. */
function shownValue(value: string): string {
  return writtenValue(value.replace(/[\r\n]+/g, ' '));
}
