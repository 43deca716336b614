import { GAPS } from '../map/gap.js';
import type { ArgumentMap, Statement } from '../map/model.js';
import { inText, KINDS, SIDES, STATUSES, TYPES } from '../map/model.js';
import { covers, parseLocator } from '../words/locators.js';
import { composed, distinct, type Known, knownOf, meantBy } from '../words/meant.js';
import { near, oneOf } from '../words/near.js';
import { clip } from '../words/text.js';
import { quoted, quoteValue } from '../words/values.js';
import type { View } from './view.js';

/** What a statement can be selected by, besides words: option name to what its values are. */
export const CRITERIA = {
  kind: 'claim, evidence, counterpoint or reply',
  side: 'for, against, both or none',
  type: 'fact, value, policy, cause, definition or prediction',
  scheme: 'the scheme of a relation that it gives',
  tag: 'a tag',
  source: 'the id of its source',
  by: 'who says it',
  at: 'a place in the text: 3, 3.2 or 3.2-4',
  status: 'the verdict: in, out or undecided',
  gap: 'the code of a gap that it has',
} as const;

export type Criterion = keyof typeof CRITERIA;

/**
 * What to select. A criterion holds values as they are written (`readValues`): wanted ones, and excluded ones after a `!`.
 * Different criteria all have to hold, of one criterion's wanted values any.
 */
export interface Selection extends Readonly<Partial<Record<Criterion, readonly string[]>>> {
  /** True for what the text itself says, false for what was added to it, undefined for both. */
  readonly inText?: boolean | undefined;
}

/** What is wrong with a selection: a value that no statement of the map can have, or one that is written wrongly. */
export interface WrongValue {
  readonly criterion: Criterion;
  /** What is wrong, and what would be right. */
  readonly message: string;
}

/** The statements that a selection takes, in the argument's order. */
export function select(selection: Selection, view: View): Statement[] {
  const tests = criteriaOf(selection).map(([criterion, values]) => testFor(criterion, values, view));
  return view.structure.order.filter((statement) => {
    if (selection.inText !== undefined && inText(statement) !== selection.inText) return false;
    return tests.every((test) => test(statement));
  });
}

/** The first value of a selection that is wrong for a map, with what is near or possible; null where none is. */
export function wrongValue(selection: Selection, map: ArgumentMap): WrongValue | null {
  for (const [criterion, written] of criteriaOf(selection)) {
    const possible = criterion === 'at' ? [] : valuesOf(criterion, map);
    const known = knownOf(possible);
    const isKnown = (value: string) =>
      criterion === 'at' ? parseLocator(value) !== null : known.sameAs(value).length > 0;
    for (const list of written) {
      const values = meantBy(list, known);
      if (typeof values === 'string')
        return { criterion, message: `${values}; ${listed(criterion, possible)}` };
      const wrong = values.find(({ value }) => !isKnown(value));
      if (wrong === undefined) continue;
      // A list whose parts are unknown can be one value with a comma, mistyped.
      const whole = list.replace(/^!/, '');
      const withCommas = values.length > 1 ? possible.filter(hasComma) : [];
      const message =
        near(whole, withCommas).length > 0
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
  const alike = near(value, possible.filter(isOneLine)).map(quoted);
  const hint = alike.length > 0 ? `did you mean ${oneOf(alike)}?` : listed(criterion, possible);
  return `there is no ${quoted(clip(value))} here; ${hint}`;
}

/** Every value that a criterion can have in a map, for messages and completion. */
export function valuesOf(criterion: Exclude<Criterion, 'at'>, map: ArgumentMap): string[] {
  switch (criterion) {
    case 'kind':
      return [...KINDS];
    case 'side':
      return [...SIDES];
    case 'type':
      return [...TYPES];
    case 'status':
      return [...STATUSES];
    case 'gap':
      return Object.keys(GAPS);
    case 'source':
      return [...map.sources.keys()];
    case 'tag':
      return distinct(map.statements.flatMap((statement) => statement.tags));
    case 'by':
      return distinct(map.statements.flatMap((statement) => statement.by ?? []));
    case 'scheme':
      return distinct(map.relations.flatMap((relation) => relation.scheme ?? []));
  }
}

function criteriaOf(selection: Selection): [Criterion, readonly string[]][] {
  const given: [Criterion, readonly string[]][] = [];
  for (const name of Object.keys(CRITERIA) as Criterion[]) {
    const values = selection[name];
    if (values !== undefined) given.push([name, values]);
  }
  return given;
}

function testFor(
  criterion: Criterion,
  written: readonly string[],
  view: View,
): (statement: Statement) => boolean {
  const known = knownOf(criterion === 'at' ? [] : valuesOf(criterion, view.map));
  const values = written.flatMap((list) => {
    const meant = meantBy(list, known);
    return typeof meant === 'string' ? [] : meant;
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
  known: Known,
  view: View,
): (statement: Statement) => boolean {
  if (criterion === 'at') {
    const wanted = values.map((value) => parseLocator(value)!);
    return ({ at }) => at.some((place) => wanted.some((one) => covers(one, parseLocator(place)!)));
  }
  const same = new Set(values.flatMap(known.sameAs).map(composed));
  const own = reader(criterion, view);
  return (statement) => own(statement).some((value) => same.has(composed(value)));
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
      return (statement) => [view.labels.statusOf(statement)];
    case 'source':
      return (statement) => present(statement.source?.id ?? null);
    case 'tag':
      return (statement) => statement.tags;
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
  if (criterion === 'at') return 'a place is 3, 3.2 or 3.2-4';
  if (possible.length === 0) return `no entry has a ${criterion}`;
  const shown = possible.slice(0, 15).map(shownValue).join(', ');
  return `known: ${shown}${possible.length > 15 ? `, and ${possible.length - 15} more` : ''}`;
}

/** A value as it is typed; one that goes over a line's end is shown in one. */
function shownValue(value: string): string {
  return quoteValue(value.replace(/[\r\n]+/g, ' '));
}
