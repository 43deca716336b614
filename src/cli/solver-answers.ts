import type { FoundElsewhere } from '../render/ask-evaluation.js';
import type { Acceptance, AcceptanceMode } from '../verdict/acceptance.js';
import type { Demand } from '../verdict/answer-set-program.js';
import { componentSearch } from '../verdict/component.js';
import { type FoundPositions, grownPosition, MAX_COUNTED } from '../verdict/component-positions.js';
import type { Evaluated } from '../verdict/evaluate-subject.js';
import { type Influences, influencesOn } from '../verdict/influences.js';
import { incomingLinks } from '../verdict/links.js';
import { openComponents } from '../verdict/open-components.js';
import { combinedPositions, type Positions } from '../verdict/positions.js';
import type { Semantics } from '../verdict/semantics.js';
import { IN, UNDECIDED } from '../verdict/status.js';
import { type ClingoSearch, clingoVersion, searchWithClingo } from './clingo.js';
import { Failure } from './failure.js';

/** Positions and acceptance as clingo finds them (`--solver clingo`): component by component, like our own search. */

/** What is to be found. */
export interface SolverQuestion {
  readonly semantics: Semantics;
  /** Null to list positions. */
  readonly mode: AcceptanceMode | null;
  readonly limit: number;
  readonly target: number | null;
}

/** A component as it is asked about. */
interface Part {
  readonly nodes: readonly number[];
  readonly influences: readonly Influences[];
}

/** What the rules alone do not show of an answer is checked by our own search, in so many milliseconds. */
const MOST_CHECK_MS = 1000;

/** Asks clingo about positions. Throws where it is not there, fails, or gives an answer that is wrong. */
export async function foundBySolver(
  evaluated: Evaluated,
  question: SolverQuestion,
  search: ClingoSearch,
): Promise<FoundElsewhere> {
  const solver = await clingoVersion(search);
  const asked = askedOf(evaluated, question, search);
  if (question.mode === null) return { solver, positions: await positionsOf(asked), accepted: null };
  const accepted = await acceptanceOf(asked, question.mode);
  refuseContradiction(asked, question.mode, accepted);
  return { solver, positions: null, accepted };
}

interface Asked extends SolverQuestion {
  readonly evaluated: Evaluated;
  readonly parts: readonly Part[];
  readonly search: ClingoSearch;
}

function askedOf(evaluated: Evaluated, question: SolverQuestion, search: ClingoSearch): Asked {
  const { labelling, subject } = evaluated;
  const links = incomingLinks(subject.framework);
  const parts = openComponents(subject.framework, labelling).map((nodes) => {
    const indexOf = new Map(nodes.map((node, index) => [node, index]));
    return {
      nodes,
      influences: nodes.map((node) => influencesOn(subject.framework, links, labelling, node, indexOf)),
    };
  });
  return { ...question, evaluated, parts, search };
}

async function positionsOf(asked: Asked): Promise<Positions> {
  const { evaluated, parts, limit, target } = asked;
  const found: FoundPositions[] = [];
  for (const part of parts) found.push(await partPositions(asked, part));
  refuseIncrease(asked, found);
  return combinedPositions(evaluated.labelling, found, limit, target);
}

async function partPositions(asked: Asked, { nodes, influences }: Part): Promise<FoundPositions> {
  const { semantics, limit, target, search } = asked;
  const about = nodes.indexOf(target ?? -1);
  const first: Uint8Array[] = [];
  const tally = [0, 0, 0];
  const telling: (Uint8Array | undefined)[] = [];
  let count = 0;
  const isComplete = await searchWithClingo({ influences, semantics, demand: null }, search, (position) => {
    if (count === Math.max(limit, MAX_COUNTED)) return false;
    if (first.length < limit) first.push(position);
    if (about >= 0) {
      tally[position[about]!]! += 1;
      telling[position[about]!] ??= position;
    }
    count += 1;
    return true;
  });
  if (new Set(first.map(String)).size < first.length)
    throw new Failure('file', 'clingo gave the same position twice; its answer is not used');
  return { nodes, first, tally, telling, count: () => count, isComplete: () => isComplete };
}

/** Refuses preferred positions that can decide more. */
function refuseIncrease(
  { evaluated, semantics, search: { io } }: Asked,
  found: readonly FoundPositions[],
): void {
  if (semantics !== 'preferred') return;
  const end = io.now() + MOST_CHECK_MS;
  const expired = () => io.now() > end;
  const clauses = componentSearch(evaluated.subject.framework, evaluated.labelling, semantics, expired);
  for (const { nodes, first } of found) {
    const component = expired() ? null : clauses(nodes);
    if (component === null) return;
    for (const position of first) {
      const most = grownPosition(component, position, []);
      if (most === null) return;
      if (open(most) < open(position))
        throw new Failure('file', 'clingo gave a position that can decide more; its answer is not used');
    }
  }
}

function open(position: Uint8Array): number {
  return position.filter((status) => status === UNDECIDED).length;
}

/** Whether a node is accepted, as in `accepts`. */
async function acceptanceOf(asked: Asked, mode: AcceptanceMode): Promise<Acceptance> {
  const { evaluated, parts, semantics } = asked;
  const node = asked.target!;
  const status = evaluated.labelling.status[node];
  let isSure = true;
  for (const part of semantics === 'stable' ? parts : []) {
    const isThere = await existsIn(asked, part, null);
    if (isThere === false) return { accepted: mode === 'all', vacuous: true };
    isSure &&= isThere === true;
  }
  if (!isSure) return { accepted: null, vacuous: false };
  if (status !== UNDECIDED) return { accepted: status === IN, vacuous: false };
  if (mode === 'all' && semantics === 'complete') return { accepted: false, vacuous: false };
  const part = parts.find(({ nodes }) => nodes.includes(node))!;
  const exists = await existsIn(asked, part, { index: part.nodes.indexOf(node), isIn: mode === 'some' });
  const accepted = mode === 'some' || exists === null ? exists : !exists;
  return { accepted, vacuous: false };
}

/** Refuses an answer that our own search finds to be wrong in the time that it has. */
function refuseContradiction(
  { evaluated, semantics, target, search: { io } }: Asked,
  mode: AcceptanceMode,
  said: Acceptance,
): void {
  const end = io.now() + MOST_CHECK_MS;
  const { accepted } = evaluated.accepts(semantics, mode, target!, () => io.now() > end);
  if (accepted !== null && said.accepted !== null && accepted !== said.accepted)
    throw new Failure('file', 'clingo gave an answer that is wrong; it is not used');
}

/** Whether a component has a position that meets a demand; null where the time ran out. */
async function existsIn(asked: Asked, part: Part, demand: Demand | null): Promise<boolean | null> {
  const { search } = asked;
  const { influences, nodes } = part;
  let met: Uint8Array | undefined;
  // What is in in a complete position is in in a preferred one. What is not in has to be looked for among those that decide most.
  const isAmongMost = asked.semantics === 'preferred' && demand?.isIn === false;
  const semantics = asked.semantics === 'preferred' && !isAmongMost ? 'complete' : asked.semantics;
  const stated = isAmongMost ? null : demand;
  const isAll = await searchWithClingo({ influences, semantics, demand: stated }, search, (position) => {
    if (isAmongMost && position[demand.index] === IN) return true;
    met = position;
    return false;
  });
  if (met === undefined) return isAll ? false : null;
  const first = [met];
  refuseIncrease({ ...asked, semantics }, [
    { nodes, first, tally: [], telling: [], count: () => 1, isComplete: () => isAll },
  ]);
  return true;
}
