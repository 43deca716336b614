import { attacksOn } from '../query/attacks.js';
import * as query from '../query/chain.js';
import { chainRecords as recordsOfChain } from '../query/chain-record.js';
import { criticalQuestions as questionsAbout } from '../query/critical-questions.js';
import { findGaps } from '../query/gaps.js';
import { overviewRecordOf } from '../query/overview-record.js';
import { schemeRecords } from '../query/scheme-record.js';
import { mainFieldsFirst, othersThan, search as searchIn } from '../query/search.js';
import { termsOfLine } from '../query/search-terms.js';
import { select as selectIn } from '../query/select.js';
import { selectedTree } from '../query/selected-tree.js';
import { SORTS, sorted } from '../query/sorting.js';
import { citedSources } from '../query/sources.js';
import { countTags } from '../query/tags.js';
import { treeBelow } from '../query/tree.js';
import type { View } from '../query/view.js';
import { sourceRecord } from '../render/source-record.js';
import { listGiven, type OptionNames, oneOf, optionsGiven, textGiven, wholeNumber } from './arguments.js';
import type { ArgumentMap, Entry, Relation, Statement } from './map-types.js';
import type {
  ChainRecord,
  Gap,
  OverviewRecord,
  SchemeRecord,
  SourceRecord,
  StatementRecord,
  TagCount,
} from './records.js';
import { checkedSelection } from './selection.js';
import type { Selection } from './selection-type.js';
import { relationFor, statementFor, statementsFor, viewFor } from './views.js';

/** What a map is asked. All of it throws a ClaimsError for an unknown id or name, and for a value that is not possible. */

/** An order of entries: that of the argument, the strongest first, or by place in the text, id, date or distance from the thesis. */
export type Order = 'argument' | 'strength' | 'text' | 'id' | 'date' | 'depth';

/** What a search found. */
export interface Found {
  /** First those with all the words in id, headline or text. */
  readonly statements: readonly Statement[];
  /** Each word that no entry has, with the nearest words, which were searched for instead. */
  readonly instead: ReadonlyMap<string, readonly string[]>;
  /** The phrases that no entry has: their words were searched for one by one. */
  readonly apart: readonly string[];
  /** The words that only entries outside `among` have, and how many of these: then nothing is found. */
  readonly elsewhere: ReadonlyMap<string, number>;
}

/** An attack on an entry or on one of its steps. */
export interface AttackFound {
  /** The entry that attacks. */
  readonly statement: Statement;
  /** The step by which it attacks. */
  readonly relation: Relation;
  /** The attacks that answer it, strongest first. */
  readonly answers: readonly Relation[];
}

/** How a tree is drawn. */
export interface TreeOptions {
  /** What stands on top: the thesis, if nothing is said. */
  readonly root?: Entry | undefined;
  /** How many levels below the top. */
  readonly depth?: number | undefined;
  /** The entries that are wanted; those that lead to them come with them. All, if nothing is said. */
  readonly statements?: readonly Entry[] | undefined;
}

/** One row of a tree, from the top down. */
export interface TreeRow {
  /** The entry. */
  readonly statement: Statement;
  /** The step from it to the row above it; null for the top. */
  readonly relation: Relation | null;
  /** 0 for the top. */
  readonly level: number;
  /** Where the entry stands with what is below it, if that is another row; else null. */
  readonly again: 'above' | 'below' | null;
  /** How many wanted entries below it are not in the tree; 999 means that or more. */
  readonly hidden: number;
}

/** Which ways to the thesis are wanted. */
export interface ChainOptions {
  /** At most so many: 10, if nothing is said. */
  readonly limit?: number | undefined;
  /** The ways lead through these entries only. */
  readonly through?: readonly Entry[] | undefined;
}

/** Ways from an entry to the thesis. */
export interface Chain {
  /** Shortest first. Each way begins with the entry and ends with the thesis; `relation` is the step that leads on. */
  readonly ways: readonly (readonly {
    /** An entry on the way. */
    readonly statement: Statement;
    /** The step from it to the next; null for the thesis. */
    readonly relation: Relation | null;
  }[])[];
  /** How many ways there are in all; null if there are too many to count. */
  readonly total: number | null;
}

/** Entries as plain data, all in the order of the argument if none are named. The first call works out verdicts and gaps. */
export function records(map: ArgumentMap, statements?: readonly Entry[]): StatementRecord[] {
  const view = viewFor(map);
  return statementsFor(view, statements).map(view.record);
}

/** The entries that a selection takes, in the order of the argument. One pass over the map. */
export function select(map: ArgumentMap, selection: Selection = {}): Statement[] {
  const view = viewFor(map);
  return selectIn(checkedSelection(selection, view.map), view);
}

/**
 * The entries that have all of some words, in any of their texts; words in quotes are a phrase. A word that no entry has stands for the
 * nearest ones. One pass over all texts.
 */
export function search(map: ArgumentMap, words: string, among?: readonly Entry[]): Found {
  const view = viewFor(map);
  const searched = statementsFor(view, among);
  const found = searchIn(
    searched,
    termsOfLine(textGiven(words, 'what is searched for', '"sleep school"')),
    othersThan(searched, view.map.statements),
  );
  const { statements, instead, apart, elsewhere } = mainFieldsFirst(found);
  return { statements, instead, apart, elsewhere };
}

/** Entries in another order, all if none are named. What is equal stays in the order in which it comes. */
export function sort(map: ArgumentMap, order: Order, statements?: readonly Entry[]): Statement[] {
  const known = oneOf(order, SORTS, 'order');
  const view = viewFor(map);
  return [...sorted(statementsFor(view, statements), known, view)];
}

/** What attacks an entry and its steps, what decides its verdict first, each with its answers. */
export function attacks(map: ArgumentMap, entry: Entry): AttackFound[] {
  const view = viewFor(map);
  return attacksOn(statementFor(view, entry), view);
}

/** The attacks on an entry and its steps, each with its answers, as `claims list --against ID --json` prints them: each entry once. */
export function attackRecords(map: ArgumentMap, entry: Entry): StatementRecord[] {
  const found = attacks(map, entry).flatMap(({ statement, answers }) => [
    statement,
    ...answers.flatMap(({ premises }) => premises[0] ?? []),
  ]);
  return records(map, [...new Set(found)]);
}

/** What supports and attacks the thesis, or an entry, as the rows of a tree, depth first. Linear in the map. */
export function tree(map: ArgumentMap, options: TreeOptions = {}): TreeRow[] {
  const { root, depth, statements } = optionsGiven(options, TREE_OPTIONS);
  const view = viewFor(map);
  const top = root === undefined ? view.map.thesis : statementFor(view, root);
  if (depth !== undefined) wholeNumber(depth, 'depth', 0);
  if (statements === undefined) return treeBelow(top, { depth });
  const wanted = wantedIn(view, statements);
  return depth === undefined ? selectedTree(top, wanted) : treeBelow(top, { depth, wanted });
}

/** The entries of a tree as `claims tree --json` prints them: each once, and without those that only lead to others. */
export function treeRecords(map: ArgumentMap, options: TreeOptions = {}): StatementRecord[] {
  const rows = tree(map, options).filter(({ again }) => again === null);
  const wanted = new Set(statementsFor(viewFor(map), options.statements).map(({ id }) => id));
  return records(
    map,
    rows.map(({ statement }) => statement).filter(({ id }) => wanted.has(id)),
  );
}

/** The ways from an entry to the thesis, the shortest first (A*, Hart, Nilsson and Raphael 1968). After 100,000 tries it gives the ways that it has. */
export function chain(map: ArgumentMap, entry: Entry, options: ChainOptions = {}): Chain {
  const { limit = 10, through } = optionsGiven(options, CHAIN_OPTIONS);
  const view = viewFor(map);
  const passes = through === undefined ? undefined : wantedIn(view, through);
  return query.chain(view.map, statementFor(view, entry), wholeNumber(limit, 'limit', 1), passes);
}

/** The ways that `chain` found as plain data, step by step. */
export function chainRecords(map: ArgumentMap, found: Chain): ChainRecord[] {
  const view = viewFor(map);
  const own = listGiven(found?.ways, 'ways', 'chain gives').map((way) =>
    way.map(({ statement, relation }) => ({
      statement: statementFor(view, statement),
      relation: relation === null ? null : relationFor(view, relation),
    })),
  );
  return [...recordsOfChain({ ways: own, total: null }, view)];
}

/** What is missing from the argument or doubtful in it, in the order of the argument. `check` also knows the lines. */
export function gaps(map: ArgumentMap): Gap[] {
  return findGaps(viewFor(map)).map(({ code, statement, message, accepted }) => ({
    code,
    statement,
    message,
    accepted,
  }));
}

/** The sources with those who use them; with `statements`, only the sources of these. */
export function sources(map: ArgumentMap, statements?: readonly Entry[]): SourceRecord[] {
  const view = viewFor(map);
  return citedSources(view.map, statementsFor(view, statements))
    .filter(({ usedBy }) => usedBy.length > 0 || statements === undefined)
    .map(sourceRecord);
}

/** The tags, the most frequent first, and how many entries have each: all entries, if none are named. */
export function tags(map: ArgumentMap, statements?: readonly Entry[]): TagCount[] {
  return countTags(statementsFor(viewFor(map), statements));
}

/** What a map is about, at a glance. */
export function overview(map: ArgumentMap): OverviewRecord {
  const view = viewFor(map);
  return overviewRecordOf(view, view.structure.order);
}

/** The critical questions about a step, worded for it: those of its scheme, and of an attack those of its kind. None for a support without a scheme. */
export function criticalQuestions(map: ArgumentMap, step: string | Relation): string[] {
  return questionsAbout(relationFor(viewFor(map), step));
}

/** The schemes, which are the common kinds of inference (after Walton, Reed and Macagno 2008), with their critical questions. */
export function schemes(): SchemeRecord[] {
  return schemeRecords();
}

const TREE_OPTIONS: OptionNames<TreeOptions> = { root: null, depth: null, statements: null };
const CHAIN_OPTIONS: OptionNames<ChainOptions> = { limit: null, through: null };

function wantedIn(view: View, statements: readonly Entry[]): (statement: Statement) => boolean {
  const wanted = new Set<Statement>(statementsFor(view, statements));
  return (statement) => wanted.has(statement);
}
