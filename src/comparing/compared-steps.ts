import type { ArgumentMap, Relation, Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import { declaringPremise } from '../map/premises.js';
import { forwardRelations, isReverseRelation } from '../map/relations.js';
import { namesOf } from '../words/names-of.js';

/** The steps of a key beside those of a student: found, drawn differently, or not there. */

/** What can differ in a step that a student has drawn. */
export const STEP_DIFFERENCES = {
  target: 'it leads to something else',
  sign: 'it speaks for what the key speaks against, or the other way round',
  split: 'premises that the key links are given separately',
  joined: 'premises that the key gives separately are linked',
} as const;
type StepDifference = keyof typeof STEP_DIFFERENCES;

/** `missing`: the entries are there, the step is not. `without ends`: an entry of it is not there. */
type StepOutcome = 'found' | 'otherwise' | 'missing' | 'without ends';

export interface ComparedStep {
  /** The step of the key. */
  readonly step: Relation;
  readonly outcome: StepOutcome;
  /** The student's step; several, where premises are given separately; none, where it is not there. */
  readonly own: readonly Relation[];
  readonly differences: readonly StepDifference[];
}

/** Each step of a key, and the student's steps between the same entries that answer none of them. */
export function compareSteps(
  key: ArgumentMap,
  own: ArgumentMap,
  partnerOf: PartnerOf,
): { readonly steps: readonly ComparedStep[]; readonly addedSteps: readonly Relation[] } {
  const partners = new Set(partnerOf.values());
  const theses = { key: key.thesis, own: own.thesis };
  const matching: Matching = { partnerOf, partners, theses, found: new Map(), taken: new Set() };
  const steps = forwardRelations(key.relations);
  // Also the halves of contradictions that no file says: others can bear on them.
  for (const level of levelsOf([...steps, ...key.relations.filter(isReverseRelation)]))
    matchLevel(level, matching);
  const addedSteps = forwardRelations(own.relations).filter(
    (relation) =>
      !matching.taken.has(relation) &&
      relation.premises.every((premise) => partners.has(premise)) &&
      partners.has(nodeAnchor(relation.target)),
  );
  return { steps: steps.map((step) => matching.found.get(step) ?? unmatched(step, partnerOf)), addedSteps };
}

type PartnerOf = ReadonlyMap<Statement, Statement>;

/** How far the steps are compared. */
interface Matching {
  readonly partnerOf: PartnerOf;
  readonly partners: ReadonlySet<Statement>;
  readonly theses: { readonly key: Statement; readonly own: Statement };
  readonly found: Map<Relation, ComparedStep>;
  /** The student's steps that answer a step of the key. */
  readonly taken: Set<Relation>;
}

/** Steps in levels: those that lead to an entry, those that bear on a step of these, and so on. */
function levelsOf(steps: readonly Relation[]): Relation[][] {
  const levels: Relation[][] = [];
  let level = steps.filter(({ target }) => target.node === 'statement');
  while (level.length > 0) {
    levels.push(level);
    level = level.flatMap(({ supportedBy, attackedBy }) => [...supportedBy, ...attackedBy]);
  }
  return levels;
}

/** What has to be the same; what is most alike is matched first. */
const ROUNDS: readonly { readonly target: boolean; readonly sign: boolean }[] = [
  { target: true, sign: true },
  { target: true, sign: false },
  { target: false, sign: true },
  { target: false, sign: false },
];

function matchLevel(steps: readonly Relation[], matching: Matching): void {
  for (const { target, sign } of ROUNDS) {
    for (const step of steps) {
      if (matching.found.has(step)) continue;
      const own = stepsFromPartners(step, matching).filter(
        (relation) =>
          leadsToPartner(relation, step, matching) === target &&
          (relation.sign === step.sign) === sign &&
          // One step can answer several only where it has their premises together.
          ((target && sign) || !matching.taken.has(relation)),
      );
      if (own.length > 0) match(step, target && sign ? own : own.slice(0, 1), matching);
    }
  }
}

function match(step: Relation, own: readonly Relation[], matching: Matching): void {
  const isSame = (relation: Relation) => differencesOf(relation, step, matching).length === 0;
  const isWhole = (relation: Relation) => hasAll(relation, step, matching);
  const isFree = (relation: Relation) => isSame(relation) && !matching.taken.has(relation);
  const whole = own.find(isFree) ?? own.find(isSame) ?? own.find(isWhole) ?? own[0]!;
  const used = hasAll(whole, step, matching) ? [whole] : own;
  for (const relation of used) matching.taken.add(relation);
  const differences = differencesOf(whole, step, matching);
  const outcome = differences.length === 0 ? 'found' : 'otherwise';
  matching.found.set(step, { step, outcome, own: used, differences });
}

/** The student's steps from an entry that is a premise in the key; the halves of contradictions that no file says come last. */
function stepsFromPartners({ premises }: Relation, { partnerOf }: Matching): Relation[] {
  const all = premises.flatMap((premise) => partnerOf.get(premise)?.gives ?? []);
  return [...new Set([...forwardRelations(all), ...all])];
}

function leadsToPartner({ target }: Relation, step: Relation, { partnerOf, found }: Matching): boolean {
  if (step.target.node === 'statement') return target === partnerOf.get(step.target);
  return target.node === 'relation' && (found.get(step.target)?.own.includes(target) ?? false);
}

/** The premises of a step that the student's map has. */
function partnersOf({ premises }: Relation, { partnerOf }: Matching): Statement[] {
  return premises.flatMap((premise) => partnerOf.get(premise) ?? []);
}

/** Whether a student's step has every premise of the key's step that the student's map has. */
function hasAll({ premises }: Relation, step: Relation, matching: Matching): boolean {
  const given = new Set(premises);
  return partnersOf(step, matching).every((partner) => given.has(partner));
}

function differencesOf(own: Relation, step: Relation, matching: Matching): StepDifference[] {
  const wanted = new Set(partnersOf(step, matching));
  const { partners } = matching;
  const isJoined = own.premises.some((premise) => partners.has(premise) && !wanted.has(premise));
  const is: Record<StepDifference, boolean> = {
    target: !leadsToPartner(own, step, matching),
    sign: leadsToPartner(own, step, matching) ? own.sign !== step.sign : areOnOtherSides(own, step, matching),
    split: !hasAll(own, step, matching),
    joined: isJoined,
  };
  return namesOf(STEP_DIFFERENCES).filter((difference) => is[difference]);
}

/** Whether one of two steps speaks for the thesis and the other against it, by all steps that lead there. */
function areOnOtherSides(own: Relation, step: Relation, { theses }: Matching): boolean {
  const [one, other] = [sideOf(step, theses.key), sideOf(own, theses.own)];
  return one !== null && other !== null && one !== other;
}

/** `support` for what speaks for the thesis in the end; null for what does not lead there. */
function sideOf(step: Relation, thesis: Statement): Relation['sign'] | null {
  const met = new Set<Relation>();
  let speaksFor = true;
  let next: Relation | undefined = step;
  while (next !== undefined && !met.has(next)) {
    met.add(next);
    if (next.sign === 'attack') speaksFor = !speaksFor;
    const { target }: Relation = next;
    if (target === thesis) return speaksFor ? 'support' : 'attack';
    next = target.node === 'relation' ? target : target.gives[0];
  }
  return null;
}

/** A step that the student has not: whether the entries for it are there. */
function unmatched(step: Relation, partnerOf: PartnerOf): ComparedStep {
  const ends = [declaringPremise(step), nodeAnchor(step.target)];
  const outcome = ends.every((end) => partnerOf.has(end)) ? 'missing' : 'without ends';
  return { step, outcome, own: [], differences: [] };
}
