import type { ArgumentMap, Statement } from '../map/model.js';
import { statementNamed } from '../map/names.js';
import { asOf } from '../query/as-of.js';
import { select, type WrongValue, wrongSelection } from '../query/select.js';
import { type View, viewOf } from '../query/view.js';
import { oneLine } from '../words/text.js';
import { Failure } from './failure.js';
import { idHint } from './id-hint.js';
import { inputFor } from './input.js';
import type { Io } from './io.js';
import { programCall } from './program-call.js';
import { readMap } from './read-map.js';
import type { Shared } from './shared-options.js';

/** A map opened for a question: the view of the day asked for, and what is selected of it. */
export interface Opened {
  readonly view: View;
  /** The selected statements in the argument's order. */
  readonly selected: readonly Statement[];
  /** A statement by id; a failure names the near ones. */
  statement(id: string): Statement;
}

/** Opens the map that the options name, at the day and with the selection that they ask for. */
export async function open(shared: Shared, io: Io): Promise<Opened> {
  return openMap(await readMap(await inputFor(shared, io), shared, io), shared, io);
}

/** A map at the day and with the selection that the options ask for. */
export function openMap(map: ArgumentMap, shared: Shared, io: Io): Opened {
  const wrong = wrongSelection(shared.selection, map);
  refuseValue(wrong);
  return openedMap(map, shared, io);
}

/** That a selection has a wrong value is a failure. */
export function refuseValue(wrong: WrongValue | null): void {
  if (wrong !== null) throw new Failure('usage', `--${wrong.criterion}: ${wrong.message}`);
}

/** The same as `openMap` where a value that the map does not have selects nothing, since another map may have it. */
export function openedMap(map: ArgumentMap, shared: Shared, io: Io): Opened {
  const view = viewOf(shared.asOf === null ? map : asOf(map, shared.asOf));
  let selected: readonly Statement[] | undefined;
  return {
    view,
    // When it is asked for: an evaluation selects by its own verdicts instead.
    get selected() {
      selected ??= select(shared.selection, view);
      return selected;
    },
    statement: (id) => find(id, view, map, shared.asOf, () => programCall(io)),
  };
}

function find(id: string, view: View, whole: ArgumentMap, day: string | null, call: () => string): Statement {
  const found = statementNamed(view.map, id);
  if (found !== undefined) return found;
  if (statementNamed(whole, id) !== undefined)
    throw new Failure('usage', `"${id}" was not yet in the debate on ${day}`);
  const hint = idHint(id, [...whole.byId.keys()], call());
  throw new Failure('usage', `no entry has the id "${oneLine(id)}"; ${hint}`);
}
