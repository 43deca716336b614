import type * as model from '../map/model.js';
import { nodeNamed, statementNamed } from '../map/names.js';
import { asOf } from '../query/as-of.js';
import { type View, viewOf } from '../query/view.js';
import { isDate } from '../words/dates.js';
import { didYouMean } from '../words/did-you-mean.js';
import { oneLine } from '../words/text.js';
import { listGiven, textGiven } from './arguments.js';
import { ClaimsError } from './claims-error.js';
import type { ArgumentMap, Entry, EntryOrStep, Relation } from './map-types.js';

/** From what a caller has in hand to what the questions work with: the view of a map, an entry, a step. */

/** The view of each map that was given out, so that verdicts and gaps are worked out once. */
const VIEWS = new WeakMap<ArgumentMap, View>();

/** Gives out a map. Its view is kept as long as the map itself is. */
export function giveMap(map: model.ArgumentMap): ArgumentMap {
  VIEWS.set(map, viewOf(map));
  return map;
}

/** The view of a map that was given out. Throws for anything else. */
export function viewFor(map: ArgumentMap): View {
  const view = VIEWS.get(map);
  if (view === undefined) throw new ClaimsError('argument', 'this is not a map that readMap gave');
  return view;
}

/** The entry that is meant, in a map. Throws for one that is not there. */
export function statementFor(view: View, entry: Entry): model.Statement {
  const id = typeof entry === 'string' ? entry : entry?.id;
  if (typeof id !== 'string')
    throw new ClaimsError('argument', 'an entry is meant by its id, or by a statement of a map');
  const found = statementNamed(view.map, id);
  if (found === undefined) throw unknownName('entry', 'the id', id, view.map.byId.keys());
  return found;
}

/** The entries that are meant, in their order; all in the argument's order where none are named. */
export function statementsFor(view: View, entries: readonly Entry[] | undefined): readonly model.Statement[] {
  if (entries === undefined) return view.structure.order;
  const example = `["${view.map.thesis.id}"]`;
  return listGiven(entries, 'entries', example).map((entry) => statementFor(view, entry));
}

/** The entry or step that is meant, in a map. Throws for one that is not there. */
export function nodeFor(view: View, named: EntryOrStep): model.ArgumentNode {
  if (typeof named !== 'string')
    return named?.node === 'relation' ? relationFor(view, named) : statementFor(view, named);
  const found = nodeNamed(view.map, named);
  if (found !== undefined) return found;
  return named.includes('->') ? relationFor(view, named) : statementFor(view, named);
}

/** The step of this name, in a map. Throws for one that is not there. */
export function relationFor(view: View, step: string | Relation): model.Relation {
  const name = typeof step === 'string' ? step : step?.name;
  if (typeof name !== 'string')
    throw new ClaimsError('argument', 'a step is meant by its name ("a -> b"), or by a relation of a map');
  const found = nodeNamed(view.map, name);
  if (found?.node === 'relation') return found;
  throw unknownName('step', 'the name', name, view.map.byName.keys());
}

/** A map as it was on a day. Throws for what is no day, month or year. */
export function mapOfDay(map: model.ArgumentMap, date: string): model.ArgumentMap {
  if (isDate(textGiven(date, 'a date', '"2011-12-06", "2011-12" or "2011"'))) return asOf(map, date);
  throw new ClaimsError('argument', `"${oneLine(date)}" is no date such as 2011-12-06, 2011-12 or 2011`);
}

function unknownName(what: string, by: string, name: string, known: Iterable<string>): ClaimsError {
  const near = didYouMean(name, known);
  const hint = near === null ? '' : `; ${near}`;
  return new ClaimsError('argument', `no ${what} has ${by} "${oneLine(name)}"${hint}`);
}
