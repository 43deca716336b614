import type { FoundElsewhere } from '../render/ask-evaluation.js';
import { type Acceptance, type AcceptanceMode, LEAST_CONFLICTS_BESIDE } from '../verdict/acceptance.js';
import type { Demand } from '../verdict/answer-set-program.js';
import { componentSearch } from '../verdict/component.js';
import { type FoundPositions, grownPosition, mostCounted } from '../verdict/component-positions.js';
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

/** What the rules alone do not show of an answer is checked by our own search: a part of the time that clingo took, within bounds. */
const CHECK_PART = 0.25;
const LEAST_CHECK_MS = 50;
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
  // Any other answer rests on a position that was checked.
  if (accepted.vacuous === true || accepted.accepted === (question.mode === 'all'))
    refuseContradiction(asked, question.mode, accepted);
  return { solver, positions: null, accepted };
}

interface Asked extends SolverQuestion {
  readonly evaluated: Evaluated;
  readonly parts: readonly Part[];
  readonly search: ClingoSearch;
  /** When clingo was first asked. */
  readonly begun: number;
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
  return { ...question, evaluated, parts, search, begun: search.io.now() };
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
  let isCapped = false;
  const enough = mostCounted(nodes.length, limit);
  // One more, to know whether there are more.
  const question = { influences, semantics, demand: null, most: enough + 1, mostConflicts: null };
  const isComplete = await searchWithClingo(question, search, (position) => {
    isCapped = count === enough;
    if (isCapped) return false;
    if (first.length < limit) first.push(position);
    if (about >= 0) {
      tally[position[about]!]! += 1;
      telling[position[about]!] ??= position;
    }
    count += 1;
    return true;
  });
  if (new Set(first.map(spelled)).size < first.length)
    throw new Failure('file', 'clingo gave the same position twice; its answer is not used');
  return {
    nodes,
    first,
    tally,
    telling,
    count: () => count,
    isComplete: () => isComplete,
    isCapped: () => isCapped,
  };
}

/** A position as a text: a character for each status. */
function spelled(position: Uint8Array): string {
  return Buffer.from(position).toString('latin1');
}

/** Says whether the time for a check is over, from now on. */
function checkTime({ search: { io }, begun }: Asked): () => boolean {
  const now = io.now();
  const end = now + Math.min(MOST_CHECK_MS, Math.max(LEAST_CHECK_MS, CHECK_PART * (now - begun)));
  return () => io.now() > end;
}

/** Refuses preferred positions that can decide more. */
function refuseIncrease(asked: Asked, found: readonly Pick<FoundPositions, 'nodes' | 'first'>[]): void {
  const { evaluated, semantics } = asked;
  if (semantics !== 'preferred') return;
  const expired = checkTime(asked);
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
  let count = 0;
  for (const status of position) count += Number(status === UNDECIDED);
  return count;
}

/** Whether a node is accepted, as in `accepts`. */
async function acceptanceOf(asked: Asked, mode: AcceptanceMode): Promise<Acceptance> {
  const { evaluated, parts, semantics } = asked;
  const node = asked.target!;
  const own = parts.find(({ nodes }) => nodes.includes(node));
  if (own !== undefined && mode === 'all' && semantics === 'complete')
    return { accepted: false, vacuous: false };
  const exists =
    own === undefined
      ? null
      : await existsIn(asked, own, { index: own.nodes.indexOf(node), isIn: mode === 'some' });
  const shown = mode === 'some' || exists === null ? exists : !exists;
  const accepted = own === undefined ? evaluated.labelling.status[node] === IN : shown;
  // What holds of every position, and what holds of none, does so whether there is one or not.
  const isSettled = accepted === (mode === 'all');
  const bound = isSettled && mode === 'some' ? LEAST_CONFLICTS_BESIDE : null;
  let isSure = true;
  for (const part of semantics === 'stable' ? parts : []) {
    const isThere = (part === own && exists === true) || (await existsIn(asked, part, null, bound));
    if (isThere === false) return { accepted: mode === 'all', vacuous: true };
    isSure &&= isThere === true;
    if (!isSure && bound !== null) break;
  }
  return { accepted: isSure || isSettled ? accepted : null, vacuous: isSure ? false : null };
}

/** Refuses an answer that our own search finds to be wrong in the time that it has. */
function refuseContradiction(asked: Asked, mode: AcceptanceMode, said: Acceptance): void {
  const { evaluated, semantics, target } = asked;
  const { accepted } = evaluated.accepts(semantics, mode, target!, checkTime(asked));
  if (accepted !== null && said.accepted !== null && accepted !== said.accepted)
    throw new Failure('file', 'clingo gave an answer that is wrong; it is not used');
}

/** Whether a component has a position that meets a demand; null where the time ran out, or clingo gave up after so many conflicts. */
async function existsIn(
  asked: Asked,
  part: Part,
  demand: Demand | null,
  mostConflicts: number | null = null,
): Promise<boolean | null> {
  const { search } = asked;
  const { influences, nodes } = part;
  let met: Uint8Array | undefined;
  // What is in in a complete position is in in a preferred one. What is not in has to be looked for among those that decide most.
  const isAmongMost = asked.semantics === 'preferred' && demand?.isIn === false;
  const semantics = asked.semantics === 'preferred' && !isAmongMost ? 'complete' : asked.semantics;
  const stated = isAmongMost ? null : demand;
  const question = { influences, semantics, demand: stated, most: isAmongMost ? 0 : 1, mostConflicts };
  const isAll = await searchWithClingo(question, search, (position) => {
    if (isAmongMost && position[demand.index] === IN) return true;
    met = position;
    return false;
  });
  if (met === undefined) return isAll ? false : null;
  const first = [met];
  refuseIncrease({ ...asked, semantics }, [{ nodes, first }]);
  return true;
}
