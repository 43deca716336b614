import { fold } from './fold.js';
import { GAPS } from './gaps.js';
import { covers, parseLocator } from './locators.js';
import type { ArgumentMap, Statement } from './model.js';
import { inText, KINDS, SIDES, STATUSES, TYPES } from './model.js';
import { suggester } from './near.js';
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
 * What to select. A criterion holds wanted values; one that begins with `!` is excluded. Different criteria
 * all have to hold, of one criterion's wanted values any.
 */
export interface Selection extends Readonly<Partial<Record<Criterion, readonly string[]>>> {
  /** True for what the text itself says, false for what was added to it, undefined for both. */
  readonly inText?: boolean | undefined;
}

/** A value that no statement of the map can have. */
export interface UnknownValue {
  readonly criterion: Criterion;
  readonly value: string;
  readonly hint: string;
}

/** The statements that a selection takes, in the argument's order. */
export function select(selection: Selection, view: View): Statement[] {
  const tests = criteriaOf(selection).map(([criterion, values]) => testFor(criterion, values, view));
  return view.structure.order.filter((statement) => {
    if (selection.inText !== undefined && inText(statement) !== selection.inText) return false;
    return tests.every((test) => test(statement));
  });
}

/** The values of a selection that the map does not know, each with what is near or possible. */
export function unknownValues(selection: Selection, map: ArgumentMap): UnknownValue[] {
  const suggest = suggester();
  return criteriaOf(selection).flatMap(([criterion, values]) => {
    const possible = criterion === 'at' ? [] : valuesOf(criterion, map);
    const known = new Set(possible.map(fold));
    const candidates = new Set(possible);
    return values.flatMap((written) => {
      const value = written.replace(/^!/, '');
      if (criterion === 'at') {
        return parseLocator(value) === null ? { criterion, value, hint: 'a place is 3, 3.2 or 3.2-4' } : [];
      }
      if (known.has(fold(value))) return [];
      return { criterion, value, hint: suggest(value, candidates) ?? listed(criterion, possible) };
    });
  });
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
  values: readonly string[],
  view: View,
): (statement: Statement) => boolean {
  const excluded = values.filter((value) => value.startsWith('!')).map((value) => value.slice(1));
  const wanted = values.filter((value) => !value.startsWith('!'));
  const isExcluded = hasAny(criterion, excluded, view);
  const isWanted = wanted.length === 0 ? () => true : hasAny(criterion, wanted, view);
  return (statement) => isWanted(statement) && !isExcluded(statement);
}

/** Whether a statement has any of some values; each of its own values is looked up once. */
function hasAny(
  criterion: Criterion,
  wanted: readonly string[],
  view: View,
): (statement: Statement) => boolean {
  if (criterion === 'at') {
    const places = [...new Set(wanted)].map((value) => parseLocator(value)!);
    return ({ at }) => at.some((own) => places.some((place) => covers(place, parseLocator(own)!)));
  }
  const values = reader(criterion, view);
  const folded = new Set(wanted.map(fold));
  return (statement) => values(statement).some((own) => folded.has(fold(own)));
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
      return (statement) => [view.labels.of(statement)];
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

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}

function listed(criterion: Criterion, possible: readonly string[]): string {
  if (possible.length === 0) return `no entry has a ${criterion}`;
  const shown = possible.slice(0, 15).join(', ');
  return `known: ${shown}${possible.length > 15 ? `, and ${possible.length - 15} more` : ''}`;
}
